// One JSON line a request, and nothing in it that a client wrote.

import { expect, test } from "vitest";
import { createLog } from "../../gateway/log.ts";
import { lineOf } from "../../gateway/sight/request-record.ts";
import { SourceError } from "../../gateway/sources/source.ts";
import { hashOf } from "../../gateway/swap/generation.ts";
import { openDoor, question } from "../swap/harness.ts";

const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

/** The lines of what was asked, once every request has ended. */
async function linesOf(door: Awaited<ReturnType<typeof openDoor>>): Promise<readonly unknown[]> {
  await new Promise(setImmediate);
  return door.ended.map((request) => ({ ...lineOf(request), request: "id", ms: 0 }));
}

test("a trusted document is told by its hash and its name, with its sources and calls", async () => {
  await using door = await openDoor();
  await door.ask(question, { traceparent });
  expect(await linesOf(door)).toEqual([{ request: "id", traceparent, document: hashOf(question), operation: "first", sources: ["egov", "register"], calls: 2, cache: "off", ms: 0, status: 200 }]);
});

test("an ad-hoc document is told by its hash only", async () => {
  await using door = await openDoor();
  const query = "query Canary0943215678 { agencies { canary0943215678: id } }";
  await door.ask(query);
  expect(await linesOf(door)).toEqual([{ request: "id", document: hashOf(query), sources: ["register"], calls: 1, ms: 0, status: 200 }]);
});

test.each([
  ["a body that is no JSON", "canary-001", 400, "BAD_USER_INPUT"],
  ["a document that cannot be parsed", JSON.stringify({ query: "{ canary-001" }), 400, "GRAPHQL_PARSE_FAILED"],
  ["a field that is not there", JSON.stringify({ query: '{ canary001(id: "canary-001") }' }), 400, "GRAPHQL_VALIDATION_FAILED"],
  ["variables that are none", JSON.stringify({ query: question, variables: "canary-001" }), 400, "BAD_USER_INPUT"],
])("%s: status and code, none of its words", async (_, payload, status, code) => {
  await using door = await openDoor();
  await door.gateway.app.inject({ method: "POST", url: "/graphql", headers: { "content-type": "application/json", "user-agent": "canary-001" }, payload });
  const lines = await linesOf(door);
  expect(lines).toMatchObject([{ status, code, calls: 0, sources: [] }]);
  expect(JSON.stringify(lines)).not.toContain("canary");
});

test("a source that fails is its code; what it said stays out of the line", async () => {
  await using door = await openDoor({
    register: () => {
      throw new SourceError("register", "SOURCE_UNAVAILABLE", "canary of the source");
    },
  });
  await door.ask();
  const lines = await linesOf(door);
  expect(lines).toMatchObject([{ status: 200, code: "SOURCE_UNAVAILABLE", sources: ["register"], calls: 1 }]);
  expect(JSON.stringify(lines)).not.toContain("canary");
});

test.each(["00-00000000000000000000000000000000-b7ad6b7169203331-01", "01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "canary-001\tx", "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01"])(
  "a traceparent that is none (%o) is neither logged nor passed on",
  async (value) => {
    const seen: unknown[] = [];
    await using door = await openDoor({
      register: ({ request }) => {
        seen.push(request.traceparent);
        return { data: { agencies: [] } };
      },
    });
    await door.ask(question, { traceparent: value });
    expect(seen).toEqual([undefined]);
    expect(JSON.stringify(await linesOf(door))).not.toContain(value);
  },
);

test("lines are JSON; swaps, refusals and faults have lines of their own", () => {
  const written: string[] = [];
  const log = createLog("info", { write: (text: string) => void written.push(text) });
  log.request({ request: "id", sources: ["egov"], calls: 1, ms: 1.5, status: 200 });
  log.swap({ swapped: "abc" });
  log.swap({ unchanged: "abc" });
  log.swap({ refused: "it is empty" });
  log.fault("egov", new Error("outer with a parameter", { cause: Object.assign(new Error("inner"), { code: "57014" }) }));
  const lines = written.map((text) => ({ ...JSON.parse(text), time: undefined }));
  expect(lines).toEqual([
    { level: 30, request: "id", sources: ["egov"], calls: 1, ms: 1.5, status: 200, msg: "request" },
    { level: 30, hash: "abc", msg: "supergraph swapped" },
    { level: 40, reason: "it is empty", msg: "supergraph refused" },
    { level: 50, place: "egov", name: "Error", code: "57014", message: "inner", msg: "fault" },
  ]);
});
