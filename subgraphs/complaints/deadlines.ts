// Time limits as data: which rule was in force on a day, which places were remote then, and the due day that follows.

import { addDays } from "../../kit/time/calendar.ts";
import { type Dated, inForceOn, readTable, wholeNumber } from "./dated-rows.ts";

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
      days: wholeNumber("rules.csv", cells.id, cells.days),
      extensionDays: wholeNumber("rules.csv", cells.id, cells.extensionDays),
      maxExtensions: wholeNumber("rules.csv", cells.id, cells.maxExtensions),
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

/** Only asked of petitions that were accepted; the message is for people who read the register. */
export type Limit = { readonly rule: DeadlineRule; readonly remote: boolean; readonly firstDueOn: string; readonly dueOn: string } | { readonly wrong: "rule" | "extensions"; readonly message: string };

export interface LimitQuestion extends Omit<DeadlineQuestion, "remote" | "on"> {
  readonly placeCode: string;
  readonly acceptedOn: string;
  readonly extensions: number;
}

/** The due days that follow from the day of acceptance. */
export function limitOf(deadlines: Deadlines, { kind, instance, complexity, placeCode, acceptedOn, extensions }: LimitQuestion): Limit {
  const remote = isRemote(deadlines, placeCode, acceptedOn);
  const rule = ruleFor(deadlines, { kind, instance, complexity, remote, on: acceptedOn });
  if (!rule) return { wrong: "rule", message: `không có đúng một quy tắc thời hạn cho ${kind} ngày ${acceptedOn}; xem data/rules.csv` };
  if (extensions > rule.maxExtensions) return { wrong: "extensions", message: `nhiều nhất ${rule.maxExtensions} theo ${rule.id}` };
  return { rule, remote, firstDueOn: dueDay(rule, acceptedOn, 0), dueOn: dueDay(rule, acceptedOn, extensions) };
}

export function isRemote({ remoteAreas }: Deadlines, gso: string, on: string): boolean {
  return remoteAreas.some((area) => area.gso === gso && inForceOn(area, on));
}

/** The last day of the limit; a limit of 30 days from 1/3 ends on 31/3. */
export function dueDay(rule: DeadlineRule, acceptedOn: string, extensions: number): string {
  return addDays(acceptedOn, rule.days + extensions * rule.extensionDays);
}
