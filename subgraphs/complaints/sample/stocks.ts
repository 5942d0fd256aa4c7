// Invented reports on opening and closing stock: what the sample petitions come to, with one report that does not begin where the one before ended.

import type { Register } from "../../../kit/register/register.ts";
import { quarterFile, type SampleQuarter } from "./periods.ts";
import type { SamplePetition } from "./petitions.ts";
import { busiest } from "./units.ts";

const kinds = [["Khiếu nại", "KHIEU_NAI"], ["Tố cáo", "TO_CAO"]] as const;
const parts = ["kỳ trước chuyển sang", "thụ lý trong kỳ", "đã giải quyết", "rút đơn, đình chỉ", "chuyển kỳ sau"] as const;
const columns = ["Đơn vị", ...kinds.flatMap(([word]) => parts.map((part) => `${word}: ${part}`))];

/** The report of Trà Bồng for this quarter forgets nobody: it counts one complaint more than was left. */
const brokenPeriod = "2024-Q3";

export function stocksOf(register: Register, quarter: SampleQuarter, petitions: readonly SamplePetition[]): string {
  const present = new Set(register.unitsOn(["PROVINCE", "DEPARTMENT", "DISTRICT"], quarter.window.to).map(({ id }) => id));
  const own = petitions.filter(({ unit, set, duplicateOf }) => present.has(unit.id) && set === null && duplicateOf === "");
  const byUnit = Map.groupBy(own.filter(({ acceptedOn }) => acceptedOn !== null && acceptedOn <= quarter.window.to), ({ unit }) => `${unit.id}|${unit.text}`);
  const records = [...byUnit].flatMap(([unit, found]) => {
    const [id = "", text = ""] = unit.split("|");
    const cells = kinds.flatMap(([word, kind]) => stockOf(found.filter((one) => one.kind === kind), quarter, id === busiest && kind === "KHIEU_NAI").map((count, i) => [`${word}: ${parts[i]}`, String(count)] as const));
    return cells.some(([, count]) => count !== "0") ? [{ "Đơn vị": text, ...Object.fromEntries(cells) }] : [];
  });
  return quarterFile("Kết quả giải quyết khiếu nại, tố cáo", quarter, columns, records);
}

function stockOf(cases: readonly SamplePetition[], { period, window: { from, to } }: SampleQuarter, mayBreak: boolean): number[] {
  const endedBefore = ({ resolvedOn }: SamplePetition, day: string) => resolvedOn !== null && resolvedOn < day;
  const within = cases.filter(({ resolvedOn }) => resolvedOn !== null && from <= resolvedOn && resolvedOn <= to);
  const opening = cases.filter((one) => (one.acceptedOn ?? "") < from && !endedBefore(one, from)).length + (mayBreak && period === brokenPeriod ? 1 : 0);
  const accepted = cases.filter(({ acceptedOn }) => acceptedOn !== null && from <= acceptedOn).length;
  const ended = within.filter(({ result }) => result === "RUT_DON").length;
  const resolved = within.length - ended;
  return [opening, accepted, resolved, ended, opening + accepted - resolved - ended];
}
