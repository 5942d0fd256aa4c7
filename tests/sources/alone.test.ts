// `node subgraphs/serve.ts <name>` as its user meets it: variables in, one line out, signals.

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { request } from "undici";
import { expect, test } from "vitest";
import { httpSource } from "../../gateway/sources/http.ts";
import { readAlone } from "../../subgraphs/alone.ts";
import { testSecret } from "../database.ts";
import { shippedDatabase } from "../hub/harness.ts";
import { ask, request as question } from "./ask.ts";

const script = join(import.meta.dirname, "../../subgraphs/serve.ts");

function start(args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [script, ...args], { env: { PATH: process.env["PATH"] ?? "", HUB_PORT: "0", ...env } });
  const errors = text(child.stderr);
  const { promise: address, resolve } = Promise.withResolvers<string>();
  createInterface({ input: child.stdout }).on("line", (line) => resolve(line.replace(/^\w+ /, "")));
  const ended = new Promise<number | null>((done) => child.once("close", done));
  return {
    address: Promise.race([address, ended.then(async (code) => Promise.reject(new Error(`ended with ${code}: ${await errors}`)))]),
    ended,
    errors,
    stop: (signal: NodeJS.Signals) => (child.kill(signal), ended),
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

test("agencies and egov run alone, egov also on a unix socket and while agencies is down, and stop with 0", async () => {
  await using database = await shippedDatabase();
  const folder = await mkdtemp(join(tmpdir(), "chiso-alone-"));
  const env = { DATABASE_URL: database.adminUrl, HUB_SECRET: testSecret };
  const rows = question("{ egovSource { source } }");
  const expected = { data: { egovSource: { source: "egov" } }, extensions: { hub: { version: expect.stringMatching(/^\d+-[0-9a-f]{8}\.[0-9a-f]{16}$/) } } };

  await using agencies = start(["agencies"], env);
  const url = await agencies.address;
  {
    await using egov = start(["egov"], { ...env, HUB_SOURCE_AGENCIES: url });
    const source = httpSource("egov", await egov.address);
    expect(await ask(source, rows)).toEqual(expected);
    const { statusCode } = await request(`${await egov.address}/readyz`, { reset: true });
    await source.close();
    expect([statusCode, await egov.stop("SIGTERM"), await egov.errors]).toEqual([200, 0, ""]);
  }
  expect(await agencies.stop("SIGINT")).toBe(0);
  {
    const socket = `unix:${join(folder, "egov.sock")}`;
    await using egov = start(["egov"], { ...env, HUB_SOURCE_AGENCIES: url, HUB_SOURCE_EGOV: socket });
    expect(await egov.address).toBe(socket);
    const source = httpSource("egov", socket);
    expect(await ask(source, rows)).toEqual(expected);
    await source.close();
    expect(await egov.stop("SIGTERM")).toBe(0);
    expect(await egov.errors).toContain("ECONNREFUSED");
    expect(await egov.errors).not.toContain(testSecret);
  }
  await rm(folder, { recursive: true });
}, 180_000);

test("an unknown name is said in one sentence, with the names there are", async () => {
  await using process = start(["egof"], {});
  process.address.catch(() => undefined);
  expect(await process.ended).toBe(2);
  expect(await process.errors).toMatch(/^Cần một tên trong: agencies, [\w, ]+; nhận được: egof\.\n {2}One name is needed of: agencies, [\w, ]+; given was: egof\.\n$/);
}, 60_000);

const names = ["agencies", "egov"];
const enough = { DATABASE_URL: "postgres://hub:hub@db/chiso", HUB_SECRET: testSecret, HUB_SOURCE_AGENCIES: "http://agencies:4001" };
const refusal = (exitCode: number, problem: string) => ({ exitCode, problems: [expect.stringContaining(problem)] });

test.each<[string, readonly string[], Record<string, string | undefined>, object]>([
  ["no name", [], enough, refusal(2, "One name is needed of: agencies, egov; given was: –.")],
  ["two names", ["egov", "agencies"], enough, refusal(2, "given was: egov agencies.")],
  ["no secret", ["egov"], { ...enough, HUB_SECRET: undefined }, refusal(78, "HUB_SECRET is missing")],
  ["no address of the register", ["egov"], { ...enough, HUB_SOURCE_AGENCIES: undefined }, refusal(78, "HUB_SOURCE_AGENCIES is missing")],
  ["a port that is none", ["egov"], { ...enough, HUB_PORT: "x" }, refusal(78, "HUB_PORT")],
  ["enough for the owner of the register", ["agencies"], { ...enough, HUB_SOURCE_AGENCIES: undefined }, { name: "agencies", agencies: undefined, listen: { host: "127.0.0.1", port: 4000 } }],
  ["enough for another", ["egov"], { ...enough, HUB_PORT: "4002", HUB_HOST: "0.0.0.0" }, { name: "egov", agencies: "http://agencies:4001/", listen: { host: "0.0.0.0", port: 4002 } }],
  ["unix sockets", ["egov"], { ...enough, HUB_SOURCE_AGENCIES: "unix:/run/a.sock", HUB_SOURCE_EGOV: "unix:/run/e.sock" }, { agencies: "unix:/run/a.sock", listen: { path: "/run/e.sock" } }],
])("what is read from the command line and the environment: %s", (_, args, env, expected) => {
  expect(readAlone(args, env, names)).toMatchObject(expected);
});
