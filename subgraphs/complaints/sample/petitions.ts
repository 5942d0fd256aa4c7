// Invented petitions that behave like real ones: mostly feedback, some late, some forwarded, repeated or withdrawn – the same on every machine.

import { type Chance, createChance } from "../../../kit/random.ts";
import type { Register } from "../../../kit/register/register.ts";
import type { SampleMonth } from "../../../kit/sample/months.ts";
import { addDays } from "../../../kit/time/calendar.ts";
import { deadlines } from "../data.ts";
import { dueDay, isRemote, ruleFor } from "../deadlines.ts";
import { busiest, neverHarassing, placeCodeOf, type UnitYear, unitsOfYear } from "./units.ts";

/** The life of one petition; what a month's file says of it depends on the day of the file. */
export interface SamplePetition {
  readonly code: string;
  readonly unit: UnitYear;
  readonly kind: "KHIEU_NAI" | "TO_CAO" | "KIEN_NGHI" | "PHAN_ANH";
  readonly field: string;
  readonly channel: string;
  readonly placeCode: string;
  readonly pseudonym: string;
  readonly receivedOn: string;
  /** Sent elsewhere or refused, a week after receipt. */
  readonly set: "CHUYEN_DON" | "KHONG_DU_DIEU_KIEN" | null;
  readonly acceptedOn: string | null;
  readonly instance: "LAN_DAU" | "LAN_HAI" | "";
  readonly complexity: number;
  readonly extensions: number;
  readonly dueOn: string;
  /** Null for one that is still open when the sample ends. */
  readonly resolvedOn: string | null;
  readonly result: string;
  readonly effectiveOn: string | null;
  readonly executedOn: string | null;
  readonly mustPublish: boolean;
  readonly publishedOn: string | null;
  readonly duplicateOf: string;
}

/** What most petitions do, and what becomes of the others. */
type Fate = "HANDLED" | "CHUYEN_DON" | "KHONG_DU_DIEU_KIEN" | "RUT_DON" | "DUPLICATE";

export function petitionsOfYear(register: Register, months: readonly SampleMonth[]): SamplePetition[] {
  const [january] = months;
  const numbers = { last: 0 };
  return unitsOfYear(register, months).flatMap((unit, place) => {
    const chance = createChance(`complaints ${unit.id} ${january?.year}`);
    const draft = (kind: SamplePetition["kind"], lastMonth: number, fate: Fate): SamplePetition => {
      const received = unit.months.filter(({ month }) => Number(month.slice(5)) <= lastMonth);
      const month = received[chance.between(0, received.length - 1)] ?? unit.months[0];
      const receivedOn = `${month.month}-${String(chance.between(1, 28)).padStart(2, "0")}`;
      const code = `H48-${receivedOn.slice(2).replaceAll("-", "")}-${String(++numbers.last).padStart(5, "0")}`;
      return life({ code, unit, kind, receivedOn, placeCode: placeCodeOf(register, unit), late: 0.08 + (place % 6) * 0.03 }, fate, chance);
    };
    const kind = () => (chance.happens(0.65) ? "KHIEU_NAI" : "TO_CAO");
    const feedback = () => (chance.happens(0.7) ? "PHAN_ANH" : "KIEN_NGHI");
    const { cases, others, odd } = loadOf(unit, chance);
    // Cases of January to August are decided or overdue when the year's reports close in mid-December.
    const handled = [
      ...Array.from({ length: cases }, () => draft(kind(), 8, "HANDLED")),
      ...Array.from({ length: others }, () => draft(feedback(), 11, "HANDLED")),
    ];
    const oddOnes = Array.from({ length: odd }, () => {
      const fate = chance.pick<Fate>(["CHUYEN_DON", "KHONG_DU_DIEU_KIEN", "RUT_DON", "DUPLICATE"]);
      if (fate !== "DUPLICATE") return draft(chance.happens(0.5) ? kind() : feedback(), 11, fate);
      const original = handled[handled.length - 1 - chance.between(0, others - 1)];
      return { ...draft(original?.kind ?? "PHAN_ANH", 11, fate), duplicateOf: original?.code ?? "" };
    });
    return [...handled, ...oddOnes];
  });
}

/** Three cases and three items of feedback are the least that is not withheld; communes often have fewer, or none. */
function loadOf({ id, level, months }: UnitYear, chance: Chance): { cases: number; others: number; odd: number } {
  if (level === "PROVINCE") return { cases: 4, others: 3, odd: 1 };
  if (level === "COMMUNE") {
    const others = chance.happens(months.length > 6 ? 0.2 : 0.14) ? chance.between(1, 4) : 0;
    return { cases: chance.happens(0.03) ? chance.between(1, 3) : 0, others, odd: others > 0 && chance.happens(0.15) ? 1 : 0 };
  }
  const more = id === busiest ? Math.round(3.2 * months.length) : 0;
  return { cases: 3 + (chance.happens(0.2) ? 1 : 0), others: chance.between(3, 5) + more, odd: chance.happens(0.6) ? 1 : 0 };
}

interface Start extends Pick<SamplePetition, "code" | "unit" | "kind" | "receivedOn" | "placeCode"> {
  /** Probability of being late. */
  readonly late: number;
}

function life({ late, ...start }: Start, fate: Fate, chance: Chance): SamplePetition {
  const { kind, unit, receivedOn, placeCode } = start;
  const isCase = kind === "KHIEU_NAI" || kind === "TO_CAO";
  const set = fate === "CHUYEN_DON" || fate === "KHONG_DU_DIEU_KIEN" ? fate : null;
  const acceptedOn = isCase ? addDays(receivedOn, chance.between(2, 10)) : receivedOn;
  const instance = kind === "KHIEU_NAI" ? (unit.level === "PROVINCE" || (unit.level !== "COMMUNE" && chance.happens(0.12)) ? "LAN_HAI" : "LAN_DAU") : "";
  const complexity = isCase && chance.happens(0.2) ? (kind === "TO_CAO" && chance.happens(0.3) ? 2 : 1) : 0;
  const extensions = kind === "TO_CAO" ? complexity : 0;
  const rule = ruleFor(deadlines, { kind, instance, complexity, remote: isRemote(deadlines, placeCode, acceptedOn), on: acceptedOn });
  if (!rule) throw new Error(`no rule for the sample petition ${start.code}`);
  const dueOn = dueDay(rule, acceptedOn, extensions);
  const isLate = fate === "HANDLED" && chance.happens(late);
  const days = rule.days + extensions * rule.extensionDays;
  const endedOn = isLate ? addDays(dueOn, chance.between(1, 40)) : addDays(acceptedOn, chance.between(Math.ceil(days / 3), days));
  const resolvedOn = set !== null || fate === "DUPLICATE" || (isLate && chance.happens(0.15)) ? null : endedOn;
  const result = !isCase || resolvedOn === null ? "" : fate === "RUT_DON" ? "RUT_DON" : chance.pick(["SAI", "SAI", "SAI", "DUNG_MOT_PHAN", "DUNG"]);
  const effectiveOn = result !== "" && result !== "RUT_DON" && resolvedOn ? addDays(resolvedOn, kind === "KHIEU_NAI" ? 30 : 0) : null;
  const mustPublish = !isCase && chance.happens(0.7);
  return {
    ...start,
    field: fieldOf(unit, isCase, chance),
    channel: chance.pick(isCase ? ["TRUC_TIEP", "BUU_CHINH", "BUU_CHINH", "CHUYEN_DON"] : ["CONG_DVCQG", "CONG_DVCQG", "DUONG_DAY_NONG", "TRUC_TIEP", "BUU_CHINH"]),
    pseudonym: `ND-${chance.between(0, 0xffffffff).toString(16).toUpperCase().padStart(8, "0")}`,
    set,
    acceptedOn: set === null ? acceptedOn : null,
    instance,
    complexity,
    extensions: set === null ? extensions : 0,
    dueOn,
    resolvedOn,
    // A sender may withdraw feedback as well.
    result: !isCase && fate === "RUT_DON" ? "RUT_DON" : result,
    effectiveOn,
    executedOn: effectiveOn && chance.happens(0.8) ? addDays(effectiveOn, chance.between(5, 60)) : null,
    mustPublish,
    publishedOn: mustPublish && resolvedOn && chance.happens(0.85) ? addDays(resolvedOn, chance.between(1, 10)) : null,
    duplicateOf: "",
  };
}

function fieldOf({ id, level }: UnitYear, isCase: boolean, chance: Chance): string {
  if (!isCase && !neverHarassing.includes(id) && chance.happens(id === busiest ? 0.4 : 0.05)) return "NHUNG_NHIEU";
  if (level === "DISTRICT" || level === "COMMUNE") return chance.pick(["DAT_DAI", "DAT_DAI", "BOI_THUONG", "XAY_DUNG", "MOI_TRUONG", "HA_TANG", "TTHC"]);
  return chance.pick(["TTHC", "CHINH_SACH", "HA_TANG", "MOI_TRUONG", "DAT_DAI", "CONG_VU", "KHAC"]);
}
