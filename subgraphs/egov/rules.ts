// Rules as dated rows with their legal basis (data/*.csv): what a status does to the clock, which levels count as online, groups of procedures, limits.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCsv } from "../../kit/import/csv.ts";
import { type FactMark, factMarks } from "../../kit/register/document.ts";
import { isDay } from "../../kit/time/calendar.ts";

/** Ids stay: a rule that changes is a new line with a new id, so that what was judged by the old one can still be read. */
interface Rule {
  readonly id: string;
  readonly validFrom: string;
  /** The first day after; "" is open. */
  readonly validTo: string;
  readonly legalBasis: string;
  readonly mark: FactMark;
}

const effects = ["RUNS", "STOPS", "OUT", "ENDS"] as const;
/** RUNS: the clock runs. STOPS: it stands, the citizen is awaited. OUT: outside of every denominator about time. ENDS: over; it ran until then. */
export type StatusEffect = (typeof effects)[number];
const groups = ["GCN", "GPXD"] as const;
/** GCN: certificates of land-use rights; GPXD: construction permits. */
export type ProcedureGroup = (typeof groups)[number];

export type StatusRule = Rule & { readonly status: string; readonly nameVi: string; readonly effect: StatusEffect };

export const statusRules: readonly StatusRule[] = readRules("status-rules.csv", ["status", "nameVi", "effect"], (cells, refuse) => ({
  status: cells.status,
  nameVi: cells.nameVi,
  effect: effects.find((one) => one === cells.effect) ?? refuse("effect", effects),
}));

const procedureGroups = readRules("procedure-groups.csv", ["code", "group"], (cells, refuse) => ({
  code: cells.code,
  group: groups.find((one) => one === cells.group) ?? refuse("group", groups),
}));

export const onlineLevels = readRules("online-levels.csv", ["level", "online"], (cells) => ({ level: cells.level, online: cells.online === "1" }));

const limits = readRules("limits.csv", ["name", "value"], (cells) => ({ name: cells.name, value: BigInt(cells.value) }));

const byStatus = Map.groupBy(statusRules, ({ status }) => status);
const byCode = Map.groupBy(procedureGroups, ({ code }) => code);

/** The rule for a status on the day of receipt; undefined where none was in force. */
export function statusRuleOn(status: string, day: string): StatusRule | undefined {
  return byStatus.get(status)?.find((rule) => inForceOn(rule, day));
}

/** Local variants of a procedure ("1.900101.000.00.00.H48") belong where the national one does. */
export function groupOf(procedureCode: string, day: string): ProcedureGroup | null {
  return byCode.get(procedureCode.slice(0, nationalLength))?.find((rule) => inForceOn(rule, day))?.group ?? null;
}

export function limitOn(name: string, day: string): (typeof limits)[number] {
  const rule = limits.find((one) => one.name === name && inForceOn(one, day)) ?? limits.find((one) => one.name === name);
  if (!rule) throw new Error(`limits.csv has no "${name}"`);
  return rule;
}

/** d.dddddd */
const nationalLength = 8;

export function inForceOn({ validFrom, validTo }: Pick<Rule, "validFrom" | "validTo">, day: string): boolean {
  return validFrom <= day && (validTo === "" || day < validTo);
}

type Refuse = (column: string, allowed: readonly string[]) => never;

/** These files come with the product, so a row that cannot be read is a mistake of whoever edited it. */
function readRules<Column extends string, Own>(file: string, columns: readonly Column[], own: (cells: Readonly<Record<Column, string>>, refuse: Refuse) => Own): readonly (Rule & Own)[] {
  const { records, problems } = readCsv(readFileSync(join(import.meta.dirname, "data", file), "utf8"), ["id", ...columns, "validFrom", "validTo", "legalBasis", "mark"]);
  if (problems[0]) throw new Error(`${file}, ${problems[0].position}: ${problems[0].message}`);
  return records.map(({ line, cells }) => {
    const refuse: Refuse = (column, allowed) => {
      throw new Error(`${file}, dòng ${line}: ${column}: cho phép ${allowed.join(", ")}; đã nhận "${cells[column] ?? ""}"`);
    };
    const { id = "", validFrom = "", validTo = "", legalBasis = "" } = cells;
    const mark = factMarks.find((one) => one === cells["mark"]) ?? refuse("mark", factMarks);
    if (!isDay(validFrom)) refuse("validFrom", ["YYYY-MM-DD"]);
    if (validTo !== "" && !isDay(validTo)) refuse("validTo", ["YYYY-MM-DD", "để trống"]);
    // readCsv has checked that every column is there.
    return { id, validFrom, validTo, legalBasis, mark, ...own(cells as Readonly<Record<Column, string>>, refuse) };
  });
}
