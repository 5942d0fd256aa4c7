// A new release on the data of an older one: what it brings is loaded where that changes nothing that was known.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { migrate } from "../../database/migrate.ts";
import { provision } from "../../database/provision.ts";
import { openSubgraph } from "../../kit/open-subgraph.ts";
import type { ShippedFile } from "../../kit/import/profile.ts";
import { createDatabase, testSecret } from "../database.ts";
import { register } from "../source.ts";
import { line, linesProfile, textOf } from "./files.ts";
import { source } from "./source.ts";

const common = { coversFrom: null, coversTo: null, sample: true, by: "hub" } as const;
const lines = (file: string, knownAt: string, numbers: readonly number[]): ShippedFile => ({ ...common, profile: linesProfile.name, file, knownAt, content: () => textOf(numbers.map((number) => line(number))) });
const published: ShippedFile = {
  ...common, profile: "published", file: "so-lieu-cong-bo.csv", knownAt: "2023-01-01T00:00:00Z",
  content: () => readFileSync(join(source.folder, "data/published.csv"), "utf8"),
};

test("an older file is loaded when its format is new to the source, left out when it is not, and never stops the start", async () => {
  await using database = await createDatabase();
  const urls = await provision({ adminUrl: database.adminUrl, sources: ["egov"], secret: testSecret });
  await migrate({ url: database.adminUrl, source: "egov", folder: `${source.folder}/migrations` });
  const start = async (shipped: readonly ShippedFile[]) => {
    const definition = { ...source, shipped: () => shipped };
    const onFault = (_: string, error: unknown) => console.error(error);
    const subgraph = await openSubgraph(definition, { databaseUrl: urls.get("egov") ?? "", secret: testSecret, clock: () => new Date("2026-11-23T00:00:00Z"), onFault });
    await subgraph.refreshRegister(() => Promise.resolve({ register }));
    const loaded = await subgraph.loadShipped();
    await subgraph.close();
    return loaded;
  };
  const first = lines("mau-2024-07.csv", "2024-08-01T00:00:00Z", [1, 2, 3]);
  expect(await start([first])).toEqual({ files: 1, rows: 3 });
  const older = lines("mau-2024-06.csv", "2024-07-01T00:00:00Z", [4]);
  const newer = lines("mau-2024-08.csv", "2024-09-01T00:00:00Z", [5, 6]);
  const upgraded = await start([published, older, first, newer]);
  expect(upgraded.files).toBe(2);
  expect(upgraded.rows).toBeGreaterThan(2);
  expect(await start([published, older, first, newer])).toEqual({ files: 0, rows: 0 });
});
