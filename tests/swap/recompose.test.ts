// SIGHUP of `npm start`: the folders as they are now, if the program that runs can answer them.

import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { parse } from "graphql";
import { afterEach, beforeEach, expect, test } from "vitest";
import { recompose } from "../../hub/recompose.ts";
import { subgraphSdl } from "../../kit/sdl.ts";
import { findSubgraphs, houseFolder, type SubgraphFolder } from "../../schema/subgraph-files.ts";

let parent: string;
let folders: readonly SubgraphFolder[];

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "chiso-recompose-"));
  await cp(join(houseFolder, "subgraphs"), parent, { recursive: true, filter: (path) => !/migrations|data|node_modules/.test(path.slice(houseFolder.length)) });
  folders = findSubgraphs(parent);
});
afterEach(() => rm(parent, { recursive: true, force: true }));

/** What runs: the folders as they were at the start. */
function runningNow() {
  return new Map(
    folders.map(({ name, folder }) => {
      const schema = buildSubgraphSchema([{ typeDefs: parse(subgraphSdl(folder)) }]);
      return [name, { subgraph: () => ({ schema }) }];
    }),
  );
}

async function edit(name: string, change: (sdl: string) => string): Promise<void> {
  const file = join(parent, name, "schema.graphql");
  const before = await readFile(file, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(file, after);
}

test("folders that did not change give the supergraph that is committed", async () => {
  expect(recompose(folders, runningNow())).toBe(await readFile(join(houseFolder, "schema/supergraph.graphql"), "utf8"));
});

test("a field that is deprecated takes its way to clients", async () => {
  const running = runningNow();
  await edit("egov", (sdl) => sdl.replace(/(\n {2}egovSource: EgovSource)/, '$1 @deprecated(reason: "Dùng egovRanking. Use egovRanking.")'));
  expect(recompose(folders, running)).toContain("Dùng egovRanking. Use egovRanking.");
});

test("a field whose resolver is not loaded is refused by its name", async () => {
  const running = runningNow();
  await edit("egov", (sdl) => sdl.replace(/(\n {2}egovSource: EgovSource)/, '$1\n  """\n  Mới.\n  New.\n  """\n  brandNew: Int'));
  expect(() => recompose(folders, running)).toThrow("In the folders but not in the running program: egov: Query.brandNew; start it again.");
});

test("a source that has not opened yet, or runs elsewhere, is taken at its word", async () => {
  await edit("egov", (sdl) => sdl.replace(/(\n {2}egovSource: EgovSource)/, '$1\n  """\n  Mới.\n  New.\n  """\n  brandNew: Int'));
  expect(recompose(folders, new Map([["egov", { subgraph: () => undefined }]]))).toContain("brandNew: Int");
});

test("folders that do not compose are refused with the place and the way to mend it", async () => {
  await edit("egov", (sdl) => sdl.replace("egovSource: EgovSource", "egovSource: Nowhere"));
  expect(() => recompose(folders, runningNow())).toThrow("Nowhere");
});
