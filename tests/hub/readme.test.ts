// README is true: its first query gets the answer that stands there, and its other questions are answered.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { houseFolder } from "../../schema/subgraph-files.ts";
import { openTestHub, type TestHub } from "./harness.ts";

const readme = readFileSync(join(houseFolder, "README.md"), "utf8");
const block = (language: string) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\n\`\`\``).exec(readme)?.[1] ?? "";

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
});
afterAll(() => hub[Symbol.asyncDispose]());

test("the first query gets the answer that README shows", async () => {
  const { answer } = await hub.ask(block("graphql"));
  expect(answer).toEqual(JSON.parse(block("json")));
});

const rows = [...readme.matchAll(/^\| .+ \| `(.+)` \|$/gm)].map(([, query]) => query ?? "").filter((query) => query.includes("{") || query.startsWith("indicators"));

test.each(rows)("%s is answered without errors", async (row) => {
  const part = row.startsWith("indicators") ? `agency(id: "QNG-SNV") { ${row} { egov { onTimeRate { value } } } }` : row.startsWith("onTimeRate") ? `agency(id: "QNG-SNV") { indicators(period: "2024") { egov { ${row} } } }` : row;
  const { answer } = await hub.ask(part.startsWith("{") ? part : `{ ${part} }`);
  expect(answer.errors).toBeUndefined();
  expect(JSON.stringify(answer.data)).not.toMatch(/^\{"[a-zA-Z]+":(null|\[\])\}$/);
});

test("README asks at least six more questions", () => {
  expect(rows.length).toBeGreaterThanOrEqual(6);
});

test("every folder of the map is there", () => {
  const folders = [...readme.matchAll(/^\| ((?:`\w+\/`(?:, )?)+)/gm)].flatMap(([, cell]) => [...(cell ?? "").matchAll(/`(\w+)\/`/g)].map(([, folder]) => folder ?? ""));
  expect(folders.length).toBeGreaterThanOrEqual(7);
  expect(folders.filter((folder) => !existsSync(join(houseFolder, folder)))).toEqual([]);
});
