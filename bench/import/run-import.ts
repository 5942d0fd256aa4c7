// Importing a large register against copying the same file, and what its readings cost at three sizes.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { withConnection } from "../../database/connect.ts";
import { startEmbedded } from "../../database/embedded.ts";
import { migrate } from "../../database/migrate.ts";
import { provision } from "../../database/provision.ts";
import { openSubgraph, type Subgraph } from "../../kit/open-subgraph.ts";
import { createRegister } from "../../kit/register/register.ts";
import { sampleUnits } from "../../kit/sample/units.ts";
import egov from "../../subgraphs/egov/index.ts";
import { median } from "../measure/median.ts";
import { table } from "../report/markdown.ts";
import type { Verdict } from "../report/targets.ts";
import { benchSecret } from "../view/house.ts";
import { writeExport } from "./dossiers.ts";
import { copyBare, copySameRows, peerName } from "./peer.ts";
import { shippedRegister } from "./register.ts";

interface Import {
  readonly seconds: number;
  readonly residentMb: number;
}

export interface ImportPace {
  /** Of the largest file; the others are a tenth and a hundredth of it. */
  readonly rows: number;
  readonly rounds: number;
  /** Answers of the view at each size. */
  readonly answers: number;
}

const day = "2022-06-30";

export async function runImport({ rows, rounds, answers }: ImportPace, say: (line: string) => void): Promise<{ readonly verdicts: readonly Verdict[]; readonly section: string }> {
  const folder = await mkdtemp(join(tmpdir(), "chiso-import-"));
  const document = shippedRegister();
  const register = createRegister(document);
  const communes = sampleUnits(register, ["COMMUNE"], day);
  try {
    await using server = await startEmbedded({ dataDir: folder });
    const sizes = [rows / 100, rows / 10, rows];
    const paths = sizes.map((size) => join(folder, `${size}.csv`));
    for (const [i, size] of sizes.entries()) await writeExport(paths[i] ?? "", size, communes.map(({ text }) => text));
    const largest = paths.at(-1) ?? "";

    const open = async (name: string): Promise<{ readonly adminUrl: string; readonly url: string; readonly subgraph: Subgraph }> => {
      await withConnection(server.adminUrl, (sql) => sql.unsafe(`create database ${name}`));
      const adminUrl = new URL(server.adminUrl);
      adminUrl.pathname = `/${name}`;
      const url = (await provision({ adminUrl: adminUrl.href, sources: ["egov"], secret: benchSecret })).get("egov") ?? "";
      await migrate({ url: adminUrl.href, source: "egov", folder: `${egov.folder}/migrations` });
      const subgraph = await openSubgraph(egov, { databaseUrl: url, secret: benchSecret, clock: () => new Date(), onFault: (_, error) => console.error(error) });
      await subgraph.refreshRegister(() => Promise.resolve({ register: document }));
      return { adminUrl: adminUrl.href, url, subgraph };
    };
    const copies: number[] = [];
    const sameRows: number[] = [];
    const imports: Import[] = [];
    for (let round = 0; round < rounds; round++) {
      copies.push(await copyBare(server.adminUrl, largest));
      const { adminUrl, url, subgraph } = await open(`import_${round}`);
      imports.push(await importFile(url, largest, rows));
      sameRows.push(await copySameRows(adminUrl, `"egov"."dossiers"`, join(folder, "rows.csv")));
      await subgraph.close();
      if (round < rounds - 1) await withConnection(server.adminUrl, (sql) => sql.unsafe(`drop database import_${round} with (force)`));
      say(`  ${peerName}: ${copies.at(-1)?.toFixed(1)} s the file, ${sameRows.at(-1)?.toFixed(1)} s the rows of the facts; ours: ${imports.at(-1)?.seconds.toFixed(1)} s, ${imports.at(-1)?.residentMb.toFixed(0)} MB`);
    }
    const views = await viewTimes(sizes, paths, open, communes.map(({ id }) => id), answers);
    return summary({ rows, copies, sameRows, imports, sizes, views });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Loading the packages leaves more behind than importing needs; with these limits the collector keeps up. */
const memoryFlags = ["--max-semi-space-size=8", "--max-old-space-size=128"];

/** In a process of its own, whose memory is its own. */
async function importFile(url: string, path: string, rows: number): Promise<Import> {
  const child = spawn(process.execPath, [...memoryFlags, fileURLToPath(new URL("import-file.ts", import.meta.url)), url, path], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
  await once(child, "exit");
  // What import-file.ts writes.
  const report = JSON.parse(said) as Import & { readonly outcome: string; readonly added: number };
  if (report.outcome !== "LOADED" || report.added !== rows) throw new Error(`the import of ${path} came to ${said}`);
  return report;
}

/** Milliseconds of the indicator view of all communes at each size, asked in turn so that what disturbs one disturbs all. */
async function viewTimes(sizes: readonly number[], paths: readonly string[], open: (name: string) => Promise<{ readonly url: string; readonly subgraph: Subgraph }>, communes: readonly string[], answers: number) {
  const sources: Subgraph[] = [];
  for (const [i, size] of sizes.entries()) {
    const { url, subgraph } = await open(`view_${size}`);
    await importFile(url, paths[i] ?? "", size);
    sources.push(subgraph);
  }
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on IndicatorView { egov { onTimeRate { state value numerator denominator } lateRate { value } onlineShare { value } digitisedShare { value } } } } }`;
  const variables = { r: communes.map((agencyId) => ({ __typename: "IndicatorView", agencyId, period: "2024-Q2", asOf: "LATEST" })) };
  const times = sources.map((): number[] => []);
  for (let answer = -5; answer < answers; answer++) {
    for (const [i, subgraph] of sources.entries()) {
      const started = performance.now();
      const { errors } = await subgraph.execute({ query, variables }, {});
      if (errors) throw new Error(errors[0]?.message);
      // The first ones warm it up.
      if (answer >= 0) times[i]?.push(performance.now() - started);
    }
  }
  for (const subgraph of sources) await subgraph.close();
  return times.map((all) => median(all) ?? Number.NaN);
}

function summary({ rows, copies, sameRows, imports, sizes, views }: { readonly rows: number; readonly copies: readonly number[]; readonly sameRows: readonly number[]; readonly imports: readonly Import[]; readonly sizes: readonly number[]; readonly views: readonly number[] }) {
  const [copy, same, ours] = [median(copies) ?? Number.NaN, median(sameRows) ?? Number.NaN, median(imports.map(({ seconds }) => seconds)) ?? Number.NaN];
  const resident = Math.max(...imports.map(({ residentMb }) => residentMb));
  const [slowest, fastest] = [Math.max(...views), Math.min(...views)];
  const verdict = (what: string, bound: string, measured: number, met: boolean): Verdict => ({ what, bound, measured, met });
  const verdicts = [
    verdict(`import of ${rows} dossiers: of the speed of ${peerName} of the file into a bare table`, "≥ 0.35", copy / ours, copy / ours >= 0.35),
    verdict(`import of ${rows} dossiers: of the speed of ${peerName} of the same rows of facts into a bare table`, "≥ 0.35", same / ours, same / ours >= 0.35),
    verdict("resident memory of the importing process, MB: the most", "≤ 300", resident, resident <= 300),
    verdict(`view of all communes at ${sizes.join(", ")} dossiers: slowest median over fastest`, "≤ 1.3", slowest / fastest, slowest / fastest <= 1.3),
  ];
  const lines = [
    `## Import of ${rows} dossiers, and readings at three sizes`,
    "",
    table(["", "s", "rows/s", "RSS MB"], [
      [`${peerName}, the file as texts`, copy.toFixed(1), Math.round(rows / copy).toString(), "–"],
      [`${peerName}, the rows of the facts`, same.toFixed(1), Math.round(rows / same).toString(), "–"],
      ["ours: read, resolved, checked, compared, indexed, counted, committed", ours.toFixed(1), Math.round(rows / ours).toString(), resident.toFixed(0)],
    ]),
    "",
    table(["view of all communes, at dossiers", "ms"], sizes.map((size, i) => [`${size}`, views[i]?.toFixed(1) ?? "–"])),
    "",
  ];
  return { verdicts, section: lines.join("\n") };
}
