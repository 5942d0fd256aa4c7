import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, stat, writeFile, chmod } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lockDataDir } from "../../hub/lock.ts";
import { loadSecret } from "../../hub/secret.ts";

async function setUp() {
  const folder = await mkdtemp(join(tmpdir(), "chiso-lock-"));
  return { folder, file: join(folder, "hub.lock"), [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

test("the second hub on a folder is told which one runs, where, and what to do", async () => {
  await using it = await setUp();
  await using lock = await lockDataDir(it.folder);
  await expect(lockDataDir(it.folder)).rejects.toMatchObject({ exitCode: 1, en: expect.stringContaining(`already runs on ${it.folder} (pid ${process.pid}, starting)`) });
  await lock.announce("http://127.0.0.1:4000");
  await expect(lockDataDir(it.folder)).rejects.toMatchObject({
    en: `Chỉ Số Hub already runs on ${it.folder} (pid ${process.pid}, http://127.0.0.1:4000): use it, stop it with \`kill ${process.pid}\`, or set another HUB_DATA_DIR and HUB_PORT.`,
  });
});

test("a lock given back can be taken again", async () => {
  await using it = await setUp();
  await (await lockDataDir(it.folder)).release();
  await using lock = await lockDataDir(it.folder);
  expect(lock).toBeDefined();
});

const dead = async () => {
  const child = spawn(process.execPath, ["--version"], { stdio: "ignore" });
  await new Promise((resolve) => child.once("exit", resolve));
  return child.pid;
};

test.each([
  ["of a dead process", async () => JSON.stringify({ id: "a", pid: await dead() })],
  ["of a process whose id somebody else has by now", () => JSON.stringify({ id: "a", pid: process.pid, birth: "1" })],
  ["that a full disk left empty", () => ""],
  ["with something else in it", () => "4000"],
])("a lock %s is taken over, by one of several", async (_, content) => {
  await using it = await setUp();
  await writeFile(it.file, await content());
  const all = await Promise.allSettled(Array.from({ length: 8 }, () => lockDataDir(it.folder)));
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(JSON.parse(await readFile(it.file, "utf8"))).toMatchObject({ pid: process.pid });
});

test("a data folder that cannot be made is one sentence", async () => {
  await using it = await setUp();
  await writeFile(join(it.folder, "file"), "");
  await expect(lockDataDir(join(it.folder, "file"))).rejects.toMatchObject({ name: "PlainError", en: expect.stringContaining("set HUB_DATA_DIR to a folder you may write to") });
});

test("the secret is made once, for nobody else to read", async () => {
  await using it = await setUp();
  const secret = await loadSecret(it.folder, undefined);
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(await loadSecret(it.folder, undefined)).toBe(secret);
  expect(await loadSecret(it.folder, "given")).toBe("given");
  expect((await stat(join(it.folder, "secret"))).mode & 0o777).toBe(0o600);
});

test("a secret that others can read, or that was cut short, is refused", async () => {
  await using it = await setUp();
  const secret = await loadSecret(it.folder, undefined);
  await chmod(join(it.folder, "secret"), 0o644);
  await expect(loadSecret(it.folder, undefined)).rejects.toMatchObject({ exitCode: 78, message: expect.not.stringContaining(secret) });
  await rm(join(it.folder, "secret"));
  await writeFile(join(it.folder, "secret"), "short", { mode: 0o600 });
  await expect(loadSecret(it.folder, undefined)).rejects.toMatchObject({ exitCode: 78, en: expect.stringContaining("shorter than 32 bytes") });
});
