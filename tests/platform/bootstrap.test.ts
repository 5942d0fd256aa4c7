import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";

const lock = (version: string) => ({
  packages: { "": {}, "node_modules/a": { version }, "node_modules/only-mac": { version, optional: true }, "node_modules/b": { version, dev: true } },
});

/** Stands in for npm: writes a line to calls.log and leaves what `npm ci` would. `FAKE` says how it goes. */
const fakeNpm = `
const fs = require("node:fs");
fs.appendFileSync("calls.log", process.argv.slice(2).join(" ") + "\\n");
const fake = process.env.FAKE ?? "";
if (fake.startsWith("fail ")) { console.error(fake); process.exit(1); }
setTimeout(() => {
  fs.mkdirSync("node_modules/.bin", { recursive: true });
  fs.writeFileSync("node_modules/.bin/node", "");
}, fake === "slow" ? 400 : 0);
`;

/** A fresh clone in small: the bootstrap, a lock file and an npm that touches no network. */
async function setUp() {
  const folder = await mkdtemp(join(tmpdir(), "chiso-bootstrap-"));
  await cp(join(import.meta.dirname, "../../scripts"), join(folder, "scripts"), { recursive: true });
  await writeFile(join(folder, "npm-cli.js"), fakeNpm);
  const writeLock = (version: string) => writeFile(join(folder, "package-lock.json"), JSON.stringify(lock(version)));
  await writeLock("1.0.0");
  const run = async (env: Record<string, string> = {}) => {
    const { PATH = "" } = process.env;
    const child = spawn(process.execPath, ["scripts/bootstrap.mjs"], { cwd: folder, env: { PATH, npm_execpath: join(folder, "npm-cli.js"), ...env } });
    const [stderr, code] = await Promise.all([text(child.stderr), new Promise((resolve) => child.once("close", resolve))]);
    return { code, stderr };
  };
  const calls = async () => (await readFile(join(folder, "calls.log"), "utf8").catch(() => "")).split("\n").filter(Boolean);
  return { folder, run, calls, writeLock, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

const stage = expect.stringMatching(/^▸ Gói phần mềm · packages … \d+,\d s\n$/);
const full = "ci --ignore-scripts --loglevel=error --no-audit --no-fund --prefer-offline --include=optional";

test("packages are installed once, and again when the lock file changed", async () => {
  await using it = await setUp();
  expect(await it.run()).toEqual({ code: 0, stderr: stage });
  expect(await it.run()).toEqual({ code: 0, stderr: stage });
  expect(await it.calls()).toEqual([full]);
  await it.writeLock("1.0.1");
  await it.run();
  expect(await it.calls()).toEqual([full, full]);
});

test("production leaves out what only development needs; development then adds it", async () => {
  await using it = await setUp();
  await it.run({ NODE_ENV: "production" });
  await it.run({ NODE_ENV: "production" });
  expect(await it.calls()).toEqual([`${full} --omit=dev`]);
  await it.run();
  await it.run({ NODE_ENV: "production" });
  expect(await it.calls()).toEqual([`${full} --omit=dev`, full]);
});

test("what somebody installed by hand from this lock file is not installed again", async () => {
  await using it = await setUp();
  await mkdir(join(it.folder, "node_modules/.bin"), { recursive: true });
  await writeFile(join(it.folder, "node_modules/.bin/node"), "");
  await writeFile(join(it.folder, "node_modules/.package-lock.json"), JSON.stringify({ packages: { "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "1.0.0" } } }));
  expect(await it.run()).toEqual({ code: 0, stderr: stage });
  expect(await it.calls()).toEqual([]);
});

test("of two at once, one installs and the other waits", async () => {
  await using it = await setUp();
  const both = await Promise.all([it.run({ FAKE: "slow" }), it.run({ FAKE: "slow" })]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(await it.calls()).toEqual([full]);
  expect(both.filter(({ stderr }) => stderr.includes("waiting for another install"))).toHaveLength(1);
});

test("a lock whose process is dead is taken over, by one of two", async () => {
  await using it = await setUp();
  await mkdir(join(it.folder, ".tmp/bootstrap.lock"), { recursive: true });
  await writeFile(join(it.folder, ".tmp/bootstrap.lock/pid"), "4194000");
  const both = await Promise.all([it.run({ FAKE: "slow" }), it.run({ FAKE: "slow" })]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(await it.calls()).toEqual([full]);
});

test.each([
  ["fail getaddrinfo ENOTFOUND the.registry", "The packages could not be fetched: check the network, the proxy (npm config get proxy)"],
  ["fail npm error nospc ENOSPC: no space left on device", "The disk is full: free at least 1 GB, then run again."],
  ["fail npm error code EUSAGE", "package.json and package-lock.json differ: run `git checkout package.json package-lock.json`, then run again."],
  ["fail npm error code EINTEGRITY", "A fetched package does not have its hash"],
  ["fail npm error code EACCES", "node_modules cannot be written"],
  ["fail for a reason of its own", "`npm ci` failed (code 1); npm says:\n  fail for a reason of its own"],
])("when npm says »%s«, one sentence says what to do", async (FAKE, sentence) => {
  await using it = await setUp();
  expect(await it.run({ FAKE })).toEqual({ code: 1, stderr: expect.stringContaining(sentence) });
  // The lock is given back: the next one does not wait.
  expect(await it.run()).toEqual({ code: 0, stderr: stage });
});

test("a machine without npm is told so", async () => {
  await using it = await setUp();
  expect(await it.run({ npm_execpath: "", PATH: "" })).toEqual({ code: 1, stderr: expect.stringContaining("npm was not found: install Node with npm") });
});
