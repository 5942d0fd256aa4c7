// docs/provenance.md is true: its question gets the answer that stands there, and every field that it names exists.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { houseFolder } from "../../schema/subgraph-files.ts";
import { openTestHub, type TestHub } from "../hub/harness.ts";

const text = readFileSync(join(houseFolder, "docs/provenance.md"), "utf8");
const block = (language: string) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\n\`\`\``).exec(text)?.[1] ?? "";

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
});
afterAll(() => hub[Symbol.asyncDispose]());

test("the one question gets the answer that the page shows", async () => {
  const { answer } = await hub.ask(block("graphql"));
  expect(answer).toEqual(JSON.parse(block("json")));
});

const rows = [...text.matchAll(/^\| .+ \| `(\{.+\})` \|$/gm)].map(([, query]) => query ?? "");

test("the page asks at least four more questions", () => {
  expect(rows.length).toBeGreaterThanOrEqual(4);
});

test.each(rows)("%s is answered without errors", async (query) => {
  const { status, answer } = await hub.ask(query);
  expect({ status, errors: answer.errors }).toEqual({ status: 200, errors: undefined });
});
