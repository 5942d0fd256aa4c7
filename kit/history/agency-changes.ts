// What happened to an agency, in words: a change for each day on which the register lets it begin, end, take over or pass on.

import { factMarks, type FactMark, type RegisterSuccession, type RegisterUnit } from "../register/document.ts";
import { countsEveryone, type Register } from "../register/register.ts";
import type { Change } from "./breaks.ts";

interface Event {
  readonly on: string;
  readonly vi: string;
  readonly en: string;
  readonly legalBasis: string | null;
  readonly marks: readonly FactMark[];
}

type Words = readonly [vi: string, en: string];

/** What is said where no document names an heir; clients and tests know these words. */
export const noHeirVi = "chưa có văn bản xác định đơn vị kế thừa";
const noHeirEn = "no document names who follows whom";

const takesOver: Readonly<Record<RegisterSuccession["kind"], Words>> = {
  MERGE: ["hợp nhất từ", "merged from"],
  ABSORB: ["nhận nhập vào", "absorbed"],
  RENAME: ["tiếp nối, đổi tên hoặc mã từ", "the same unit as"],
  SPLIT: ["tách ra từ", "split from"],
  ABOLISH: ["thay cho", "in place of"],
  FUNCTION_TRANSFER: ["nhận chức năng từ", "took functions from"],
};

const passesOn: Readonly<Record<RegisterSuccession["kind"], Words>> = {
  MERGE: ["hợp nhất thành", "merged into"],
  ABSORB: ["nhập vào", "absorbed by"],
  RENAME: ["đổi tên hoặc mã thành", "goes on as"],
  SPLIT: ["tách thành", "split into"],
  ABOLISH: ["giải thể, thay bằng", "abolished, in its place"],
  FUNCTION_TRANSFER: ["chuyển chức năng cho", "passed functions to"],
};

/** What happened to the first, and before that to those that were merged into it; a merger is told once. */
export function changesAlong(register: Register, ids: readonly string[]): readonly Change[] {
  return ids.flatMap((id, place) => changesOf(register, id).filter(({ on }) => place === 0 || on !== register.unit(id)?.validTo));
}

export function changesOf({ document, unit }: Register, id: string): readonly Change[] {
  const agency = unit(id);
  if (!agency) return [];
  const told = (step: RegisterSuccession, words: Words, other: string): Event => {
    const { nameVi, nameEn } = unit(other) ?? { nameVi: other, nameEn: null };
    const scope = step.scope === null ? "" : ` (${step.scope})`;
    return { on: step.on, vi: `${words[0]} ${nameVi}${scope}`, en: `${words[1]} ${nameEn ?? nameVi}${scope}`, legalBasis: step.legalBasis, marks: [step.mark, step.onMark ?? step.mark] };
  };
  // The main heir before those that took over single functions.
  const steps = document.succession.toSorted((a, b) => Number(a.kind === "FUNCTION_TRANSFER") - Number(b.kind === "FUNCTION_TRANSFER"));
  const events = steps.flatMap((step) => [
    ...(step.successorId === id ? [told(step, takesOver[step.kind], step.predecessorId)] : []),
    ...(step.predecessorId === id ? [told(step, passesOn[step.kind], step.successorId)] : []),
  ]);
  const alone = (on: string | null, words: Words): Event[] =>
    on === null || events.some((event) => event.on === on)
      ? []
      : [{ on, vi: `${words[0]}; ${noHeirVi}`, en: `${words[1]}; ${noHeirEn}`, legalBasis: agency.basis ?? null, marks: [agency.datesMark ?? "M"] }];
  const all = [...events, ...alone(agency.validFrom, ["bắt đầu hoạt động", "began"]), ...alone(agency.validTo, ["thôi hoạt động", "ended"])];
  return [...Map.groupBy(all, ({ on }) => on).entries()].map(([on, ofDay]) => changeOf(agency, on, ofDay));
}

function changeOf(agency: RegisterUnit, on: string, events: readonly Event[]): Change {
  const bases = [...new Set(events.flatMap(({ legalBasis }) => (legalBasis === null ? [] : [legalBasis])))];
  return {
    on,
    kind: countsEveryone(agency) ? "PROVINCE_MERGER" : "AGENCY_CHANGE",
    textVi: `${agency.nameVi}: ${events.map(({ vi }) => vi).join("; ")}`,
    textEn: `${agency.nameEn ?? agency.nameVi}: ${events.map(({ en }) => en).join("; ")}`,
    legalBasis: bases.length === 0 ? null : bases.join("; "),
    // As sure as the least sure of them.
    mark: factMarks.findLast((mark) => events.some(({ marks }) => marks.includes(mark))) ?? "A",
  };
}
