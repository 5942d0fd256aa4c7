// The metric that a client named by its code; a code of another source is refused with its owner's name.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { badInput, shown } from "../errors.ts";
import type { Metric } from "../reading/metric.ts";

/** Source by the first part of a code; the file comes with the product and holds nothing else. */
const owners = new Map(Object.entries<string>(JSON.parse(readFileSync(join(import.meta.dirname, "../../schema/metric-owners.json"), "utf8"))));

export function findMetric<Found extends Metric>(metrics: readonly Found[], code: string, source: string): Found {
  const found = metrics.find((metric) => metric.code === code);
  if (found) return found;
  const allowed = inShort(metrics.map((metric) => metric.code));
  const owner = owners.get(code.split("-")[0] ?? "");
  if (owner === undefined || owner === source) throw badInput("Argument metric", "Tham số metric", allowed, code);
  throw badInput(
    `Argument metric: ${shown(code)} is owned by ${owner}, ask there; of ${source}`,
    `Tham số metric: ${shown(code)} do nguồn ${owner} giữ, hãy hỏi ở nguồn ấy; của ${source}`,
    allowed,
    code,
  );
}

/** "EGV-01–EGV-19, EGV-01.COMMUNE": codes that follow each other as one, since a gateway shows no more than a sentence. */
function inShort(codes: readonly string[]): string {
  const numbered = codes.filter((code) => !code.includes(".")).toSorted();
  const runs: string[][] = [];
  for (const code of numbered) {
    const run = runs.at(-1);
    if (run && follows(run.at(-1) ?? "", code)) run.push(code);
    else runs.push([code]);
  }
  const shortened = runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run));
  return [...shortened, ...codes.filter((code) => code.includes("."))].join(", ");
}

function follows(before: string, code: string): boolean {
  const [[prefix, number], [samePrefix, next]] = [before.split("-"), code.split("-")];
  return prefix === samePrefix && Number(next) === Number(number) + 1;
}
