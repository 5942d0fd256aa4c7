// What is installed is what was meant: versions without known holes, one copy of graphql, no address of a registry.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { houseFolder } from "../../schema/subgraph-files.ts";

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly resolved?: string; readonly hasInstallScript?: boolean }>>;
}

const read = (file: string) => readFileSync(join(houseFolder, file), "utf8");
const lock: Lock = JSON.parse(read("package-lock.json"));
const versionsOf = (name: string) => Object.entries(lock.packages).filter(([path]) => path.endsWith(`node_modules/${name}`)).map(([, { version }]) => version ?? "");

function atLeast(version: string, least: string): boolean {
  const numbers = (text: string) => text.split(/[.-]/).slice(0, 3).map(Number);
  const [a, b] = [numbers(version), numbers(least)];
  const differs = a.findIndex((number, i) => number !== b[i]);
  return differs < 0 || (a[differs] ?? 0) > (b[differs] ?? 0);
}

test.each([
  ["@apollo/server", "5.5.0"],
  ["drizzle-orm", "0.45.2"],
  ["undici", "6.27.0"],
  ["graphql", "16.11.0"],
])("%s is at least %s", (name, least) => {
  const versions = versionsOf(name);
  expect(versions.length).toBeGreaterThan(0);
  expect(versions.filter((version) => !atLeast(version, least))).toEqual([]);
});

test("there is one copy of graphql", () => {
  expect(versionsOf("graphql")).toEqual(["16.15.0"]);
});

test("every dependency is pinned to one version", () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read("package.json"));
  const ranges = Object.entries<string>({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
  expect(ranges).toEqual([]);
});

test("Apollo's Elastic-licensed packages are no part of the product", () => {
  for (const name of ["@apollo/gateway", "@apollo/composition", "@apollo/query-planner"]) expect(versionsOf(name)).toEqual([]);
});

test("the locks name no registry", () => {
  for (const file of ["package-lock.json", "bench/peers/package-lock.json"]) {
    const { packages }: Lock = JSON.parse(read(file));
    expect(Object.values(packages).filter(({ resolved }) => resolved?.startsWith("http"))).toEqual([]);
  }
});
