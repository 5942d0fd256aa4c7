// `npm run generate`: everything that follows from other files. With --check it writes nothing and names what is out of date.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { configurationTable, environmentExample } from "../gateway/configuration.ts";
import { composeFolders } from "../schema/compose.ts";
import { printProblem } from "../schema/problem.ts";
import { findSubgraphs, houseFolder, requiresOf } from "../schema/subgraph-files.ts";
import { readTrustedFiles } from "../gateway/trusted/read-files.ts";
import { generateOperations } from "./generate/operations.ts";
import { generateTypes } from "./generate/types.ts";
import { withTable } from "./generate/readme.ts";

const checkOnly = process.argv.includes("--check");
const stale: string[] = [];

function put(file: string, text: string): void {
  const path = join(houseFolder, file);
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  stale.push(file);
  if (!checkOnly) writeFileSync(path, text);
}

// First what plan requires of the other sources, since it is part of plan's SDL.
const folders = findSubgraphs();
put("subgraphs/plan/generated.graphql", requiresOf(folders));
const composed = composeFolders(folders);
if ("problems" in composed) {
  process.stderr.write(`${composed.problems.map(printProblem).join("\n")}\n✖ ${composed.problems.length} lỗi lược đồ · schema problems\n`);
  process.exit(1);
}
put("schema/supergraph.graphql", composed.supergraphSdl);
put("schema/api.graphql", composed.apiSdl);
// The fixture is a seventh source that a test adds.
for (const folder of [...folders.map(({ name }) => `subgraphs/${name}`), "tests/fixtures/satisfaction"]) {
  put(`${folder}/types.ts`, await generateTypes(join(houseFolder, folder)));
}
for (const { file, text } of await generateOperations(composed.apiSdl, readTrustedFiles(join(houseFolder, "schema/operations")))) put(file, text);
put(".env.example", environmentExample());
put("README.md", withTable(readFileSync(join(houseFolder, "README.md"), "utf8"), configurationTable("vi")));

if (checkOnly && stale.length > 0) {
  process.stderr.write(`✖ chưa cập nhật · out of date: ${stale.join(", ")}\n  Sửa · mend: npm run generate\n`);
  process.exit(1);
}
process.stdout.write(stale.length === 0 ? "✔ tệp sinh ra đều mới · generated files are up to date\n" : `✔ đã viết · written: ${stale.join(", ")}\n`);
