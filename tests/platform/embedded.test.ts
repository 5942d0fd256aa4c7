import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withConnection } from "../../database/connect.ts";
import { startEmbedded } from "../../database/embedded.ts";
import { clearLeftover } from "../../database/leftover.ts";
import { launchersFor } from "../../database/launcher.ts";
import { birthOf } from "../../database/process.ts";

// Made once; each test starts it, and leaves it stopped and whole.
let dataDir = "";
let data = "";
beforeAll(async () => {
  dataDir = join(await mkdtemp(join(tmpdir(), "chiso-embedded-")), ".hub");
  data = join(dataDir, "postgres/data");
  await (await startEmbedded({ dataDir })).stop();
});
afterAll(() => rm(join(dataDir, ".."), { recursive: true, force: true }));

/** The same start in a process of its own, to be killed. */
async function hold() {
  const child = spawn(process.execPath, [join(import.meta.dirname, "fixtures/hold-database.ts"), dataDir], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = (await child.stdout.take(1).toArray()) as [Buffer];
  const { pid, adminUrl } = JSON.parse(line.toString()) as { pid: number; adminUrl: string };
  const ended = new Promise((resolve) => child.once("exit", resolve));
  return {
    pid,
    adminUrl,
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

async function waitFor(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 8_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error("waited too long");
    await sleep(20);
  }
}

test("the database is UTF-8, ordered as Vietnamese, in UTC, and reached over loopback only", async () => {
  await using server = await startEmbedded({ dataDir: dataDir });
  expect(server.adminUrl).toMatch(/^postgres:\/\/postgres:[0-9a-f]{48}@127\.0\.0\.1:\d{5}\/chiso$/);
  expect(Number(new URL(server.adminUrl).port)).toBeLessThan(32_768);
  const [row] = await withConnection(server.adminUrl, async (sql) => sql`
    select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding,
      current_setting('timezone') as timezone, current_setting('listen_addresses') as listens, current_setting('unix_socket_directories') as sockets,
      (select datlocprovider::text || ' ' || datlocale from pg_database where datname = current_database()) as locale,
      (select string_agg(name, ' ' order by name) from unnest(array['Đồng', 'Dương', 'Em', 'Ân', 'An', 'Ăn']) as name) as names`);
  expect(row).toEqual({ version: 18, encoding: "UTF8", timezone: "UTC", listens: "127.0.0.1", sockets: "", locale: "i vi-VN", names: "An Ăn Ân Dương Đồng Em" });
});

test("the superuser's password lies where only its owner can read it, and without it nobody enters", async () => {
  expect((await stat(join(dataDir, "postgres/password"))).mode & 0o777).toBe(0o600);
  expect((await stat(join(dataDir, "postgres"))).mode & 0o777).toBe(0o700);
  await using server = await startEmbedded({ dataDir: dataDir });
  await expect(withConnection(server.adminUrl.replace(/:[0-9a-f]{48}@/, ":guess@"), (sql) => sql`select 1`)).rejects.toMatchObject({ exitCode: 3, en: expect.stringContaining("(28P01)") });
});

test("killed without a chance to stop, it leaves no PostgreSQL behind, and the next start has the data", async () => {
  const held = await hold();
  await withConnection(held.adminUrl, (sql) => sql`create table if not exists kept as select 1 as one`);
  await held.kill();
  await using server = await startEmbedded({ dataDir: dataDir });
  expect(await birthOf(held.pid)).toBeUndefined();
  expect(await withConnection(server.adminUrl, (sql) => sql`select one from kept`)).toEqual([{ one: 1 }]);
});

test("killed together with its PostgreSQL, it recovers from the pid file that stayed", async () => {
  const held = await hold();
  await withConnection(held.adminUrl, (sql) => sql`create table if not exists kept as select 1 as one`);
  await held.kill();
  process.kill(held.pid, "SIGKILL");
  await waitFor(async () => (await birthOf(held.pid)) === undefined);
  // As in a container, where the same small id is somebody else's after a restart.
  await writeFile(join(data, "postmaster.pid"), `${process.pid}\n${data}\n`);
  await using server = await startEmbedded({ dataDir: dataDir });
  expect(await withConnection(server.adminUrl, (sql) => sql`select one from kept`)).toEqual([{ one: 1 }]);
});

test("a PostgreSQL that dies is started again on the same port", async () => {
  await using server = await startEmbedded({ dataDir: dataDir });
  const first = server.pid;
  process.kill(first, "SIGKILL");
  await waitFor(async () => server.pid !== first);
  expect(await withConnection(server.adminUrl, (sql) => sql`select 1 as one`)).toEqual([{ one: 1 }]);
});

test("a PostgreSQL that goes on running on the folder is named", async () => {
  await using server = await startEmbedded({ dataDir: dataDir });
  expect(await clearLeftover(data, 50)).toBe(server.pid);
});

test("stop can be called twice and leaves no pid file", async () => {
  const server = await startEmbedded({ dataDir: dataDir });
  await Promise.all([server.stop(), server.stop()]);
  await expect(stat(join(data, "postmaster.pid"))).rejects.toMatchObject({ code: "ENOENT" });
});

test("a folder with a very long name holding spaces and quotes is used like any other", async () => {
  const longer = join(dataDir, `thư mục 'có' "dấu" $x`, "x".repeat(150));
  await mkdir(longer, { recursive: true });
  await rename(join(dataDir, "postgres"), join(longer, "postgres"));
  const server = await startEmbedded({ dataDir: longer });
  expect(await withConnection(server.adminUrl, (sql) => sql`select 1 as one`)).toEqual([{ one: 1 }]);
  await server.stop();
  await rename(join(longer, "postgres"), join(dataDir, "postgres"));
});

test.each([
  ["of another major version", "PG_VERSION", "17\n", "is of PostgreSQL 17, this is 18: rename it and start again to make a new one, or set DATABASE_URL to the old server."],
  ["without its version", "PG_VERSION", undefined, "(PG_VERSION is missing): rename it and start again"],
  ["without its control file", "global/pg_control", undefined, "(global/pg_control is missing): rename it"],
  ["with a damaged control file", "global/pg_control", "x".repeat(8192), "is damaged or cannot be used"],
  ["without its transaction states", "pg_xact", undefined, "is damaged or cannot be used"],
  ["without its catalogue", "global/pg_filenode.map", undefined, "is damaged or cannot be used"],
  ["with a setting that does not exist", "postgresql.conf", "nonsense = 1\n", "PostgreSQL stopped as it started (configuration file"],
])("a data folder %s is one sentence that says what to do, and stays as it is", async (_, file, content, sentence) => {
  const aside = join(dataDir, "aside");
  await rename(join(data, file), aside);
  if (content !== undefined) await writeFile(join(data, file), content);
  await expect(startEmbedded({ dataDir })).rejects.toMatchObject({ name: "PlainError", en: expect.stringContaining(sentence) });
  expect(await readFile(join(data, file), "utf8").catch(() => undefined)).toBe(content);
  await rm(join(data, file), { force: true });
  await rename(aside, join(data, file));
});

test("a folder that is a file is one sentence", async () => {
  await writeFile(join(dataDir, "file"), "");
  await expect(startEmbedded({ dataDir: join(dataDir, "file") })).rejects.toMatchObject({ name: "PlainError", en: expect.stringContaining("set HUB_DATA_DIR to a folder you may write to") });
});

test("a lost password is replaced", async () => {
  await rm(join(dataDir, "postgres/password"));
  await using server = await startEmbedded({ dataDir: dataDir });
  expect(server.adminUrl).toMatch(/:[0-9a-f]{48}@/);
});

test.each([
  ["root on Linux", "linux", 0, ["unshare", "setpriv"]],
  ["anybody else on Linux", "linux", 1000, ["setpriv", "sh"]],
  ["macOS, which has no setpriv", "darwin", 501, ["setpriv", "sh"]],
  ["Windows", "win32", undefined, [undefined]],
] as const)("as whom PostgreSQL runs: %s", (_, platform, uid, programs) => {
  expect(launchersFor(platform, uid).map(({ prefix }) => prefix[0])).toEqual(programs);
});
