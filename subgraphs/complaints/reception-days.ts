// How many days a leader has to receive citizens: the rule of each level as dated rows, and the days that follow for a unit in a window.

import type { AgencyLevel, RegisterUnit } from "../../kit/register/document.ts";
import { addDays, daysBetween, earlier } from "../../kit/time/calendar.ts";
import type { Window } from "../../kit/time/period.ts";
import { type Dated, readTable, wholeNumber } from "./dated-rows.ts";

export interface ReceptionRule extends Dated {
  readonly id: string;
  readonly level: AgencyLevel;
  readonly every: "MONTH" | "WEEK";
  /** Days in each month or week. */
  readonly days: number;
  readonly legalBasis: string;
  readonly mark: string;
}

const file = "reception-rules.csv";
const levels: readonly AgencyLevel[] = ["PROVINCE", "DEPARTMENT", "DISTRICT", "COMMUNE"];

export function readReceptionRules(text: string): readonly ReceptionRule[] {
  return readTable(file, text, ["id", "level", "every", "days", "validFrom", "validTo", "legalBasis", "mark"]).map((row) => {
    const level = levels.find((one) => one === row.level);
    if (!level) throw new Error(`${file}, ${row.id}: level is one of ${levels.join(", ")}; given was "${row.level}"`);
    if (row.every !== "MONTH" && row.every !== "WEEK") throw new Error(`${file}, ${row.id}: every is MONTH or WEEK; given was "${row.every}"`);
    return { ...row, level, every: row.every, days: wholeNumber(file, row.id, row.days) };
  });
}

/** Only whole reporting months (15–14) and whole weeks of those days on which the unit and a rule existed require anything (assumption, A). */
export function requiredDays(rules: readonly ReceptionRule[], unit: Pick<RegisterUnit, "level" | "validFrom" | "validTo">, window: Window): number {
  return rules
    .filter(({ level }) => level === unit.level)
    .map((rule) => {
      const from = [window.from, unit.validFrom ?? "", rule.validFrom].reduce((a, b) => (a > b ? a : b));
      const ends = [unit.validTo ?? "", rule.validTo].filter((day) => day !== "").map((day) => addDays(day, -1));
      const to = ends.reduce(earlier, window.to);
      if (from > to) return 0;
      return rule.days * (rule.every === "WEEK" ? Math.floor((daysBetween(from, to) + 1) / 7) : wholeMonths({ from, to }));
    })
    .reduce((sum, days) => sum + days, 0);
}

/** Reporting months that lie wholly within. */
function wholeMonths({ from, to }: Window): number {
  let months = 0;
  for (let first = from.endsWith("-15") ? from : nextFifteenth(from); ; months++) {
    const next = nextFifteenth(first);
    if (addDays(next, -1) > to) return months;
    first = next;
  }
}

/** The first 15th after a day. */
function nextFifteenth(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return new Date(Date.UTC(year, date < 15 ? month - 1 : month, 15)).toISOString().slice(0, 10);
}
