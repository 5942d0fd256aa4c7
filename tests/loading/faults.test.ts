// What goes wrong in the middle: nothing of the file is loaded, the error says what happened, and the next import works.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { withConnection } from "../../database/connect.ts";
import { startEmbedded } from "../../database/embedded.ts";
import { migrate } from "../../database/migrate.ts";
import { provision } from "../../database/provision.ts";
import { openFile } from "../../kit/import/open/open-file.ts";
import { openSubgraph } from "../../kit/open-subgraph.ts";
import { testSecret } from "../database.ts";
import { register } from "../source.ts";
import { line, linesProfile, openFolder, textOf } from "./files.ts";
import { source } from "./source.ts";
import { stateOf } from "./state.ts";
import { openWorld } from "./world.ts";

vi.setConfig({ testTimeout: 120_000 });

const many = Array.from({ length: 12_000 }, (_, i) => line(i));
const loaded = { outcome: "LOADED", added: many.length };

test("two imports of one source at once: the second is IMPORT_RUNNING, the first is loaded", async () => {
  await using world = await openWorld();
  let second: Promise<unknown> | undefined;
  const first = world.importLines(many, { onProgress: () => void (second ??= world.importLines([line(99_999)]).catch((error: unknown) => error)) });
  expect(await first).toMatchObject(loaded);
  expect(await second).toMatchObject({ code: "IMPORT_RUNNING", message: expect.stringContaining("nguồn egov đang có lần nạp khác") });
  expect((await stateOf(world.adminUrl))["imports"]?.length).toBe(1);
});

test("the connection is ended by the administrator while rows are copied: nothing is loaded, the next import is", async () => {
  let ending: Promise<unknown> | undefined;
  let adminUrl = "";
  const end = () => withConnection(adminUrl, (sql) => sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()`);
  await using world = await openWorld((text) => {
    if (text.startsWith("copy")) ending ??= end();
  });
  adminUrl = world.adminUrl;
  const before = await stateOf(adminUrl);
  await expect(world.importLines(many)).rejects.toMatchObject({ code: "DATABASE_LOST", message: expect.stringContaining("chưa nạp dòng nào") });
  await ending;
  expect(await stateOf(adminUrl)).toEqual(before);
  expect(await world.importLines(many)).toMatchObject(loaded);
});

test("the file is gone before it is read: the error names the file, not the database, and nothing is loaded", async () => {
  await using world = await openWorld();
  await using folder = await openFolder();
  const opened = await folder.open("mat.csv", textOf([line(1)]));
  await rm(folder.path("mat.csv"));
  const given = { opened, profile: linesProfile.name, period: undefined, by: "thử", osUser: null, sample: false };
  await expect(world.subgraph.importFile(given, { commit: true })).rejects.toMatchObject({ code: "FILE_LOST", exitCode: 1, message: expect.stringContaining("Không đọc tiếp được tệp (ENOENT); chưa nạp dòng nào") });
  expect((await stateOf(world.adminUrl))["imports"]).toEqual([]);
});

test("PostgreSQL has no room for a row in the middle (53100): a typed error, nothing is loaded, readings go on", async () => {
  await using world = await openWorld();
  await world.importLines([line(1)]);
  const before = await stateOf(world.adminUrl);
  // PostgreSQL raises it when the disk is full; here it is raised for one row, in the middle of COPY.
  await withConnection(world.adminUrl, async (sql) => {
    await sql.unsafe("create function egov.no_room() returns trigger language plpgsql as $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$");
    await sql.unsafe("create trigger no_room before insert on egov.dossiers for each row when (new.key like '%-9000') execute function egov.no_room()");
  });
  await expect(world.importLines(many)).rejects.toMatchObject({ code: "NO_ROOM", message: expect.stringContaining("hết chỗ (53100)") });
  expect(await stateOf(world.adminUrl)).toEqual(before);
  expect(await world.subgraph.execute({ query: "{ egovSource { imports rows } }" }, {})).toMatchObject({ data: { egovSource: { imports: 1, rows: 1 } } });
  await withConnection(world.adminUrl, (sql) => sql.unsafe("drop trigger no_room on egov.dossiers"));
  expect(await world.importLines(many)).toMatchObject({ outcome: "LOADED", added: many.length - 1, same: 1 });
});

test("a limit of the server met while counting, after every row was copied, takes the rows back too", async () => {
  await using world = await openWorld();
  const before = await stateOf(world.adminUrl);
  await withConnection(world.adminUrl, (sql) => sql.unsafe("create function egov.no_room() returns trigger language plpgsql as $$ begin raise exception 'temporary file size exceeds temp_file_limit' using errcode = '53400'; end $$"));
  await withConnection(world.adminUrl, (sql) => sql.unsafe("create trigger no_room before insert on egov.dossier_counters for each statement execute function egov.no_room()"));
  await expect(world.importLines(many)).rejects.toMatchObject({ code: "NO_ROOM" });
  expect(await stateOf(world.adminUrl)).toEqual(before);
});

test("PostgreSQL is stopped in the middle and started again: nothing was loaded, the next import is", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "chiso-stopped-"));
  await using folder = await openFolder();
  try {
    const server = await startEmbedded({ dataDir });
    const openOn = async (adminUrl: string, onStatement?: (text: string) => void) => {
      const databaseUrl = (await provision({ adminUrl, sources: ["egov"], secret: testSecret })).get("egov") ?? "";
      await migrate({ url: adminUrl, source: "egov", folder: `${source.folder}/migrations` });
      const subgraph = await openSubgraph(source, { databaseUrl, secret: testSecret, clock: () => new Date("2024-08-01T00:00:00Z"), onStatement, onFault: () => undefined });
      if (!subgraph.registerVersion()) await subgraph.refreshRegister(() => Promise.resolve({ register }));
      return subgraph;
    };
    await folder.open("nhieu.csv", textOf(many));
    const given = async () => ({ opened: await openFile(folder.path("nhieu.csv")), profile: linesProfile.name, period: undefined, by: "thử", osUser: null, sample: false });
    let stopping: Promise<void> | undefined;
    const subgraph = await openOn(server.adminUrl, (text) => {
      if (text.startsWith("copy")) stopping ??= server.stop();
    });
    await expect(subgraph.importFile(await given(), { commit: true })).rejects.toMatchObject({ code: "DATABASE_LOST" });
    await stopping;
    await subgraph.close();
    await using again = await startEmbedded({ dataDir });
    const reopened = await openOn(again.adminUrl);
    expect(await stateOf(again.adminUrl)).toMatchObject({ imports: [], dossiers: [], dossier_counters: [] });
    expect(await reopened.importFile(await given(), { commit: true })).toMatchObject(loaded);
    await reopened.close();
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
});
