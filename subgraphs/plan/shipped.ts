// What comes with the product, each file as known on the day it was published: frames, the decision with the catalogue, official results; and sample reports.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ShippedFile } from "../../kit/import/profile.ts";
import type { Register } from "../../kit/register/register.ts";
import { sampleFiles } from "./sample/files.ts";

const data = join(import.meta.dirname, "data");

interface Stated {
  readonly profile: string;
  readonly path: string;
  /** Day of publication. */
  readonly day: string;
  readonly coversTo?: string;
}

/** Official results whose page did not say when it was published count as known on this day. */
const undated = "2025-12-31";

const documents: readonly Stated[] = [
  { profile: "frame", path: "frames/PAPI-2018.json", day: "2019-04-02" },
  { profile: "frame", path: "frames/PAR-1149.json", day: "2020-12-30" },
  { profile: "plan", path: "decision-534.json", day: "2022-04-20" },
  { profile: "metrics", path: "metrics.csv", day: "2022-04-20" },
  { profile: "rules", path: "rules.csv", day: "2022-04-20" },
  { profile: "frame", path: "frames/SVC-766.json", day: "2022-06-23" },
  { profile: "frame", path: "frames/PAR-876.json", day: "2022-11-10" },
  { profile: "assignments", path: "assignments.csv", day: "2025-03-01" },
];

/** By the time each was known. */
export function shipped(register: Register): readonly ShippedFile[] {
  const stated = [...documents, ...results()].map(({ profile, path, day, coversTo }): ShippedFile => ({
    profile,
    file: path,
    content: () => readFileSync(join(data, path), "utf8"),
    knownAt: `${day}T00:00:00+07:00`,
    coversFrom: null,
    coversTo: coversTo ?? null,
    sample: false,
    by: "hub",
  }));
  return [...stated, ...sampleFiles(register)].sort((a, b) => Date.parse(a.knownAt ?? "") - Date.parse(b.knownAt ?? ""));
}

/** One file for each day of publication; results published in a year are of the year before. */
function results(): readonly Stated[] {
  return readdirSync(join(data, "results"))
    .sort()
    .map((name) => {
      const stated = name.replace(/\.csv$/, "");
      const day = stated === "undated" ? undated : stated;
      return { profile: "results", path: `results/${name}`, day, coversTo: `${Number(day.slice(0, 4)) - 1}-12-31` };
    });
}
