// What comes with the product: the path, totals and figures published about the province, and sample decisions and payments, oldest first.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCsv, writeCsv } from "../../kit/import/csv.ts";
import type { ShippedFile } from "../../kit/import/profile.ts";
import type { Register } from "../../kit/register/register.ts";
import { sampleFiles } from "./sample/files.ts";

const real = { coversFrom: null, coversTo: null, sample: false, by: "hub" } as const;

const textOf = (name: string) => readFileSync(join(import.meta.dirname, "data", name), "utf8");

const path: ShippedFile = { ...real, profile: "path", file: "lo-trinh-giai-ngan.csv", content: () => textOf("path.csv"), knownAt: "2022-01-01T08:00:00+07:00" };

/** One file for each day on which something was published, so that each line is known from its own day. */
function byPublication(profile: string, data: string, file: string): ShippedFile[] {
  const { records } = readCsv(textOf(data), ["publishedOn"]);
  const byDay = Map.groupBy(records.map(({ cells }) => cells), (cells) => cells["publishedOn"] ?? "");
  return [...byDay].map(([day, lines]) => ({
    ...real,
    profile,
    file: `${file}-${day}.csv`,
    content: () => writeCsv(Object.keys(lines[0] ?? {}), lines),
    knownAt: `${day}T08:00:00+07:00`,
  }));
}

export function shipped(register: Register): readonly ShippedFile[] {
  const published = [...byPublication("plans", "plans.csv", "ke-hoach-von"), ...byPublication("published", "published.csv", "so-lieu-cong-bo")];
  return [path, ...sampleFiles(register), ...published].sort((a, b) => Date.parse(a.knownAt ?? "") - Date.parse(b.knownAt ?? ""));
}
