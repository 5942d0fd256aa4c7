// Time limits as data: which rule was in force on a day, which places were remote then, and the due day that follows.

import { readCsv } from "../../kit/import/csv.ts";
import { addDays } from "../../kit/time/calendar.ts";

interface Dated {
  readonly validFrom: string;
  /** The first day after; "" is open. */
  readonly validTo: string;
}

export interface DeadlineRule extends Dated {
  readonly id: string;
  readonly kind: string;
  /** "" fits every instance, complexity or place. */
  readonly instance: string;
  readonly complexity: string;
  readonly remote: string;
  /** Calendar days from the day of acceptance. */
  readonly days: number;
  readonly extensionDays: number;
  readonly maxExtensions: number;
  readonly legalBasis: string;
  readonly mark: string;
}

export interface RemoteArea extends Dated {
  readonly gso: string;
}

/** The two tables of data/. */
export interface Deadlines {
  readonly rules: readonly DeadlineRule[];
  readonly remoteAreas: readonly RemoteArea[];
}

const dated = ["validFrom", "validTo"] as const;
const ruleColumns = ["id", "kind", "instance", "complexity", "remote", "days", "extensionDays", "maxExtensions", ...dated, "legalBasis", "mark"] as const;

export function readDeadlines(rules: string, remoteAreas: string): Deadlines {
  return {
    rules: readTable("rules.csv", rules, ruleColumns).map((cells) => ({
      ...cells,
      days: wholeNumber(cells.id, cells.days),
      extensionDays: wholeNumber(cells.id, cells.extensionDays),
      maxExtensions: wholeNumber(cells.id, cells.maxExtensions),
    })),
    remoteAreas: readTable("remote-areas.csv", remoteAreas, ["gso", ...dated]),
  };
}

export interface DeadlineQuestion {
  readonly kind: string;
  readonly instance: string;
  readonly complexity: number;
  readonly remote: boolean;
  readonly on: string;
}

/** The one rule in force; undefined when none or more than one fits. */
export function ruleFor({ rules }: Deadlines, { kind, instance, complexity, remote, on }: DeadlineQuestion): DeadlineRule | undefined {
  const fits = (wanted: string, given: string) => wanted === "" || wanted === given;
  const found = rules.filter(
    (rule) =>
      rule.kind === kind &&
      fits(rule.instance, instance) &&
      fits(rule.complexity, String(complexity)) &&
      fits(rule.remote, remote ? "1" : "0") &&
      inForceOn(rule, on),
  );
  return found.length === 1 ? found[0] : undefined;
}

export function isRemote({ remoteAreas }: Deadlines, gso: string, on: string): boolean {
  return remoteAreas.some((area) => area.gso === gso && inForceOn(area, on));
}

/** The last day of the limit; a limit of 30 days from 1/3 ends on 31/3. */
export function dueDay(rule: DeadlineRule, acceptedOn: string, extensions: number): string {
  return addDays(acceptedOn, rule.days + extensions * rule.extensionDays);
}

function inForceOn({ validFrom, validTo }: Dated, day: string): boolean {
  return validFrom <= day && (validTo === "" || day < validTo);
}

function readTable<Column extends string>(file: string, text: string, columns: readonly Column[]): Record<Column, string>[] {
  const { records, problems } = readCsv(text, columns);
  const [problem] = problems;
  if (problem) throw new Error(`${file}, ${problem.position}: ${problem.message}`);
  // readCsv has checked that every column is there.
  return records.map(({ cells }) => cells as Record<Column, string>);
}

function wholeNumber(rule: string, text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new Error(`rules.csv, ${rule}: a number of days or extensions is whole, 0–9999; given was "${text}"`);
  return Number(text);
}
