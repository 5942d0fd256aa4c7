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
  const allowed = metrics.map((metric) => metric.code).join(", ");
  const owner = owners.get(code.split("-")[0] ?? "");
  if (owner === undefined || owner === source) throw badInput("Argument metric", "Tham số metric", allowed, code);
  throw badInput(
    `Argument metric: ${shown(code)} is owned by ${owner}, ask there; of ${source}`,
    `Tham số metric: ${shown(code)} do nguồn ${owner} giữ, hãy hỏi ở nguồn ấy; của ${source}`,
    allowed,
    code,
  );
}
