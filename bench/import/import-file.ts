// The process under test: imports one file as the command does, then says how long it took and how much memory it had.

import { openFile } from "../../kit/import/open/open-file.ts";
import { openSubgraph } from "../../kit/open-subgraph.ts";
import egov from "../../subgraphs/egov/index.ts";
import { benchSecret } from "../view/house.ts";

const [databaseUrl = "", path = ""] = process.argv.slice(2);
const subgraph = await openSubgraph(egov, { databaseUrl, secret: benchSecret, clock: () => new Date(), onFault: (_, error) => console.error(error) });
const started = performance.now();
const opened = await openFile(path);
const report = await subgraph.importFile({ opened, profile: "dossier-export", period: undefined, by: "bench", osUser: null, sample: false }, { commit: true });
const seconds = (performance.now() - started) / 1000;
await subgraph.close();
const { outcome, added, findings } = report;
// Kilobytes on Linux and macOS alike.
console.log(JSON.stringify({ outcome, added, seconds, residentMb: process.resourceUsage().maxRSS / 1024, problems: findings.problems.slice(0, 3) }));
