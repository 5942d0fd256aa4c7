// The house stays readable: small files, nothing skipped, no path of somebody's machine.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { houseFolder } from "../../schema/subgraph-files.ts";

const files = execFileSync("git", ["ls-files"], { cwd: houseFolder, encoding: "utf8" }).split("\n").filter(Boolean);
const read = (file: string) => readFileSync(join(houseFolder, file), "utf8");
const written = files.filter((file) => /\.(ts|tsx|mjs|js)$/.test(file) && !/(^|\/)types\.ts$|^dashboard\/generated\//.test(file));

test("no file is longer than 250 lines", () => {
  expect(written.map((file) => [file, read(file).split("\n").length] as const).filter(([, lines]) => lines > 251)).toEqual([]);
});

test("every file of code opens with what it is for, or its name says it all", () => {
  const silent = written.filter((file) => !file.startsWith("tests/") && !/^(\/\/|#!|\/\*)/.test(read(file)));
  expect(silent).toEqual([]);
});

test("every subgraph has the same files", () => {
  const names = [...new Set(files.flatMap((file) => /^subgraphs\/(\w+)\/index\.ts$/.exec(file)?.[1] ?? []))];
  expect(names.sort()).toEqual(["agencies", "complaints", "disbursement", "egov", "inspections", "plan"]);
  for (const name of names) {
    for (const file of ["README.md", "schema.graphql", "tables.ts", "loaders.ts", "resolvers.ts", "types.ts", "index.ts", "mappers.json"]) expect(files).toContain(`subgraphs/${name}/${file}`);
    expect(files.some((file) => file.startsWith(`subgraphs/${name}/import/`))).toBe(true);
    expect(files.some((file) => file.startsWith(`subgraphs/${name}/migrations/`))).toBe(true);
  }
});
