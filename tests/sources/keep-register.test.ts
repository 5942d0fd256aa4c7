import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { askOther, askSelf, keepRegister } from "../../subgraphs/keep-register.ts";
import { fakeSource, hangUp, text } from "./fake-source.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const times = { everyMs: 300_000, retryMs: 5_000 };

/** A subgraph that notes what is asked of it. */
function setUp(copyOnDisk: string | undefined, ask: () => Promise<unknown>) {
  const log: string[] = [];
  let version = copyOnDisk;
  const subgraph = {
    name: "egov",
    registerVersion: () => version,
    async refreshRegister(given: (query: string) => Promise<unknown>) {
      version = String(await given(""));
      log.push(`register ${version}`);
    },
    async loadShipped() {
      log.push("loaded");
      return { files: 0, rows: 0 };
    },
  };
  return { log, keep: () => keepRegister({ subgraph, ask, onFault: (_, error) => log.push(String(error)), ...times }) };
}

test("the register comes first, then the shipped data once, then the register every five minutes", async () => {
  let version = 0;
  const { log, keep } = setUp(undefined, async () => `v${++version}`);
  const kept = await keep();
  expect(log).toEqual(["register v1", "loaded"]);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(log).toEqual(["register v1", "loaded", "register v2", "register v3"]);
  await kept.close();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(log).toHaveLength(4);
});

test("a subgraph starts from the copy on its disk while agencies is down, and asks again soon", async () => {
  const answers = [Promise.reject(new Error("down")), Promise.reject(new Error("down")), Promise.resolve("v2")];
  for (const answer of answers) answer.catch(() => undefined);
  const { log, keep } = setUp("v1", () => answers.shift() ?? Promise.resolve("v3"));
  const kept = await keep();
  expect(log).toEqual(["Error: down", "loaded"]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(log).toEqual(["Error: down", "loaded", "Error: down", "register v2"]);
  await kept.close();
});

test("on a first start without agencies nothing is loaded until the register has come", async () => {
  let down = true;
  const { log, keep } = setUp(undefined, () => (down ? Promise.reject(new Error("down")) : Promise.resolve("v1")));
  const kept = await keep();
  expect(log).toEqual(["Error: down"]);
  down = false;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(log).toEqual(["Error: down", "register v1", "loaded"]);
  await kept.close();
});

test("agencies is asked over HTTP and itself without; an answer with errors is no register", async () => {
  vi.useRealTimers();
  await using server = await fakeSource(text('{"data":{"register":1}}'), text('{"data":null,"errors":[{"message":"no"}]}'), hangUp);
  const ask = askOther(server.url);
  expect(await ask("{ register }")).toEqual({ register: 1 });
  await expect(ask("{ register }")).rejects.toThrow("came with errors");
  await expect(ask("{ register }")).rejects.toMatchObject({ code: "SOURCE_UNAVAILABLE" });
  await server.idle();
  expect(await askSelf({ execute: () => ({ data: { register: 2 } }) })("{ register }")).toEqual({ register: 2 });
});
