// An import killed at fifty points: before or after, nothing between; a second run comes to the same state.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { migrate } from "../../database/migrate.ts";
import { provision } from "../../database/provision.ts";
import { openFile } from "../../kit/import/open/open-file.ts";
import { openSubgraph } from "../../kit/open-subgraph.ts";
import { createDatabase, templateDatabase, testSecret } from "../database.ts";
import { register } from "../source.ts";
import { openCut } from "./cut.ts";
import { line, linesProfile, openFolder, textOf } from "./files.ts";
import { source } from "./source.ts";
import { stateOf } from "./state.ts";

const points = 50;
const atOnce = 2;
const child = fileURLToPath(new URL("import-child.ts", import.meta.url));
const quickStart = import.meta.resolve("../../kit/quick-start.ts");
const open = (databaseUrl: string, now: string) => openSubgraph(source, { databaseUrl, secret: testSecret, clock: () => new Date(now), onFault: (_, error) => console.error(error) });
const roleUrl = async (adminUrl: string): Promise<string> => (await provision({ adminUrl, sources: ["egov"], secret: testSecret })).get("egov") ?? "";

/** A first file, with corrections, rows that wait and rows that stay to come in the second. */
const first = textOf(Array.from({ length: 300 }, (_, i) => line(i)));
const second = textOf(Array.from({ length: 4_000 }, (_, i) => line(i, i < 100 ? {} : { channel: "ONLINE", unit: i % 250 === 1 ? "Phòng chưa ai biết" : "Sở Tư pháp" })));

async function importIn(databaseUrl: string, path: string): Promise<string> {
  const subgraph = await open(databaseUrl, "2024-09-01T00:00:00Z");
  try {
    const { outcome } = await subgraph.importFile({ opened: await openFile(path), profile: linesProfile.name, period: undefined, by: "thử", osUser: null, sample: false }, { commit: true });
    return outcome;
  } finally {
    await subgraph.close();
  }
}

/** Runs the import in a process that is killed when so many bytes have gone to the database; how many there were. */
async function run(adminUrl: string, path: string, atByte: number): Promise<{ readonly sent: number; readonly killed: boolean }> {
  let kill = (): void => undefined;
  await using cut = await openCut(await roleUrl(adminUrl), atByte, () => kill());
  const process_ = spawn(process.execPath, ["--import", quickStart, child, cut.url, path], { stdio: "ignore" });
  kill = () => void process_.kill("SIGKILL");
  const [, signal] = await once(process_, "exit");
  return { sent: cut.sent(), killed: signal === "SIGKILL" };
}

test(`killed at any of ${points} points: before or after, nothing between; again, and it is after`, { timeout: 600_000 }, async () => {
  await using folder = await openFolder();
  const path = folder.path("hai.csv");
  await writeFile(path, second);
  const template = await templateDatabase("egov_killed", async (adminUrl) => {
    const url = await roleUrl(adminUrl);
    await migrate({ url: adminUrl, source: "egov", folder: `${source.folder}/migrations` });
    const subgraph = await open(url, "2024-08-01T00:00:00Z");
    await subgraph.refreshRegister(() => Promise.resolve({ register }));
    const opened = await folder.open("mot.csv", first);
    await subgraph.importFile({ opened, profile: linesProfile.name, period: undefined, by: "thử", osUser: null, sample: false }, { commit: true });
    await subgraph.close();
  });
  await using whole = await createDatabase(template);
  const before = await stateOf(whole.adminUrl);
  const { sent } = await run(whole.adminUrl, path, Number.POSITIVE_INFINITY);
  const after = await stateOf(whole.adminUrl);
  expect([before["imports"]?.length, after["imports"]?.length, after["quarantine"]?.length]).toEqual([1, 2, 15]);

  const seen: string[] = [];
  const at = async (point: number): Promise<void> => {
    await using database = await createDatabase(template);
    const { killed } = await run(database.adminUrl, path, Math.ceil((sent * point) / points));
    const state = await stateOf(database.adminUrl);
    const found = isEqual(state, before) ? "before" : isEqual(state, after) ? "after" : "between";
    const outcome = await importIn(await roleUrl(database.adminUrl), path);
    const again = isEqual(await stateOf(database.adminUrl), after) ? "after" : "something else";
    seen[point - 1] = `${killed ? "killed" : "ended"}, ${found}, then ${outcome}: ${again}`;
  };
  const rest = Array.from({ length: points }, (_, i) => i + 1);
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let point = rest.shift(); point !== undefined; point = rest.shift()) await at(point);
  }));
  // The last points lie at the very end, and one run says a few bytes less than another: it may be through before it is killed.
  const right = ["killed, before, then LOADED: after", "killed, after, then ALREADY_IMPORTED: after", "ended, after, then ALREADY_IMPORTED: after"];
  expect(seen.filter((one) => !right.includes(one))).toEqual([]);
  expect(seen.filter((one) => one.startsWith("killed")).length).toBeGreaterThanOrEqual(points - 2);
  expect(seen.length).toBe(points);
});

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
