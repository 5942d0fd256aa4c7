// `npm run bench`: our gateway, its peers and its limits under the same load, in one run.

import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { runImport } from "./import/run-import.ts";
import { pinSelf, restCore } from "./measure/cores.ts";
import { readOptions, usage } from "./options.ts";
import { installPeers } from "./peers.ts";
import { machineLines } from "./report/machine.ts";
import { suiteSection, targetSection } from "./report/markdown.ts";
import { judge } from "./report/targets.ts";
import { runSuites } from "./suites.ts";

const args = process.argv.slice(2);
const options = readOptions(args, fileURLToPath(new URL("RESULTS.md", import.meta.url)));
if (typeof options === "string") {
  console.error(`${options}\n\n${usage}`);
  process.exit(2);
}
const { pace, out } = options;
const say = (line: string): void => console.error(line);
const loadBefore = loadavg();

if (options.only.some((name) => name !== "import")) installPeers(say);
// Before anything is pinned: an import has a process and a database, which are two cores' work.
const imported = options.only.includes("import") ? await runImport(options.importPace, say) : undefined;
const pinned = pinSelf(restCore);
const suites = await runSuites({ ...options, say });
const verdicts = [...(suites.size > 0 ? judge(suites) : []), ...(imported?.verdicts ?? [])];

const report = [
  "# What was measured",
  "",
  `\`npm run bench${args.length > 0 ? ` -- ${args.join(" ")}` : ""}\`, ${new Date().toISOString().slice(0, 16)} UTC. Medians of ${pace.rounds} interleaved rounds of ${pace.roundMs / 1000} s after ${pace.warmUpMs / 1000} s of warming up; ${pace.connections} connections, for the view ${pace.viewConnections}.`,
  pinned ? "Each gateway had core 0 for itself; load, sources and database shared core 1." : "Nothing was pinned to a core: this system cannot.",
  "",
  ...machineLines(loadBefore).map((line) => `- ${line}`),
  "",
  targetSection(verdicts),
  ...[...suites.values()].map(suiteSection),
  ...(imported ? [imported.section] : []),
].join("\n");
console.log(report);
if (out !== undefined) writeFileSync(out, report);

const invalid = [...suites.values()].flatMap(({ report: { failures } }) => failures.filter(({ absent }) => !absent));
for (const { id, reason } of invalid) say(`INVALID ${id}: ${reason}`);
process.exitCode = invalid.length > 0 ? 1 : 0;
