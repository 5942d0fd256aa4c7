// Ctrl-C in the middle of an import.

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { withConnection } from "../../database/connect.ts";
import { writeCsv } from "../../kit/import/csv.ts";
import { dossierColumns } from "../../subgraphs/egov/import/dossiers.ts";
import { dossier } from "../egov/files.ts";
import { setUp, startCommand } from "./command.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let it: Awaited<ReturnType<typeof setUp>>;
beforeAll(async () => {
  it = await setUp();
});
afterAll(() => it[Symbol.asyncDispose]());

const imports = () => withConnection(it.adminUrl, async (sql) => (await sql`select count(*)::int as imports, (select count(*)::int from egov.dossiers where not sample) as facts from egov.imports`)[0]);
const isImporting = () =>
  withConnection(it.adminUrl, async (sql) => {
    const found = await sql`select 1 from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`;
    if (found.length === 0) throw new Error("no import runs");
  });

test.each([["SIGINT"], ["SIGTERM"]] as const)("%s while an import runs takes all of it back and says so; the next one is not in its way", async (signal) => {
  const path = join(it.folder, `${signal}.csv`);
  await writeFile(path, writeCsv(dossierColumns, Array.from({ length: 30_000 }, (_, i) => dossier(100_000 + i))));
  const before = await imports();
  const running = startCommand(["import", "egov", path, "--commit"], it.env);
  await vi.waitFor(isImporting, { timeout: 120_000, interval: 20 });
  running.child.kill(signal);
  expect(await running.ended).toMatchObject({ code: 130, out: "", talk: expect.stringContaining("✖ Đã dừng theo yêu cầu: chưa nạp gì.\n  Stopped as asked: nothing was loaded.") });
  expect(await imports()).toEqual(before);
  await writeFile(path, writeCsv(dossierColumns, [dossier(1)]));
  expect((await it.hub("import", "egov", path)).code).toBe(0);
});
