// A file loaded beside a hub that runs, with nothing configured: its bundled database is found, and the new figure is served at once.

import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { writeCsv } from "../../kit/import/csv.ts";
import { dossierColumns } from "../../subgraphs/egov/import/dossiers.ts";
import { dossier } from "../egov/files.ts";
import { type Started, startProcess } from "../hub/processes.ts";
import { runCommand } from "./command.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let folder: string;
let env: { readonly HUB_DATA_DIR: string };
let hub: Started;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "chiso-beside-"));
  env = { HUB_DATA_DIR: join(folder, "data") };
  hub = await startProcess(["hub/index.ts", "start"], { ...env, HUB_PORT: "0", HUB_LOG_LEVEL: "silent" });
});
afterAll(async () => {
  await hub.stop();
  await rm(folder, { recursive: true, force: true });
});

const query = `{ agency(id: "QNG-SNV") { indicators(period: "2024") { egov { onTimeRate { denominator } } } } }`;
const closed = async (): Promise<number> => {
  const answer = await fetch(`${hub.address}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) });
  const { data } = (await answer.json()) as { data: { agency: { indicators: { egov: { onTimeRate: { denominator: string } } } } } };
  return Number(data.agency.indicators.egov.onTimeRate.denominator);
};

test("the running hub serves what was imported beside it; stopped, its data is found all the same", async () => {
  const before = await closed();
  const path = join(folder, "them.csv");
  await writeFile(path, writeCsv(dossierColumns, [dossier(9501), dossier(9502)]));
  expect(await runCommand(["import", "egov", path, "--commit"], env)).toMatchObject({ code: 0, talk: expect.stringContaining("✔ Đã nạp") });
  // Heard by NOTIFY: no restart, no wait for the next look at the ledger.
  await vi.waitFor(async () => expect(await closed()).toBe(before + 2), 5_000);

  expect(await hub.stop()).toBe(0);
  const listed = await runCommand(["imports", "egov", "--json"], env);
  expect(JSON.parse(listed.out).sources[0].imports[0]).toMatchObject({ file: { name: "them.csv" }, rows: 2, sample: false });
  // Nothing is left running, and the folder is free again.
  expect(await readdir(env.HUB_DATA_DIR)).not.toContain("hub.lock");
  expect(await readdir(join(env.HUB_DATA_DIR, "postgres/data"))).not.toContain("postmaster.pid");
});
