// Time limits that the law sets, as data: which rule, from which day to which, on what basis and how sure we are of it.

import { readCsv } from "../../../kit/import/csv.ts";
import { addDays, isDay } from "../../../kit/time/calendar.ts";

interface Rule {
  readonly rule: string;
  readonly days: number;
  readonly from: string;
  /** Last day. */
  readonly to: string;
  /** Number of the law and the mark of the value, e.g. "11/2022/QH15 (M)". */
  readonly basis: string;
}

export interface Rules {
  /** The last day to publish what was signed on a day, and by which law; undefined where no law of the table holds on that day. */
  publication(signedOn: string): { readonly by: string; readonly basis: string } | undefined;
}

/** Reads data/rules.csv; it comes with the product, so a row that cannot be read is a bug. */
export function readRules(content: string): Rules {
  const { records, problems } = readCsv(content, ["rule", "days", "from", "to", "legalBasis", "mark"]);
  if (problems[0]) throw new Error(`rules.csv, ${problems[0].position}: ${problems[0].message}`);
  const rules = records.map(({ line, cells }): Rule => {
    const day = (name: string, open: string) => cells[name] || open;
    const rule = {
      rule: cells["rule"] ?? "",
      days: Number(cells["days"]),
      from: day("from", "1900-01-01"),
      to: day("to", "9999-12-31"),
      basis: `${cells["legalBasis"]} (${cells["mark"]})`,
    };
    if (!Number.isInteger(rule.days) || !isDay(rule.from) || !isDay(rule.to)) throw new Error(`rules.csv, dòng ${line}: ${JSON.stringify(cells)}`);
    return rule;
  });
  return {
    publication(signedOn) {
      const rule = rules.find(({ rule: name, from, to }) => name === "PUBLICATION" && from <= signedOn && signedOn <= to);
      return rule && { by: addDays(signedOn, rule.days), basis: rule.basis };
    },
  };
}
