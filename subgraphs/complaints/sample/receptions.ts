// Invented registers of leaders' reception days: most required days held, some left to a deputy, some not held.

import { createChance } from "../../../kit/random.ts";
import type { Register } from "../../../kit/register/register.ts";
import type { SampleMonth } from "../../../kit/sample/months.ts";
import { addDays, daysBetween, earlier } from "../../../kit/time/calendar.ts";
import { receptionRules } from "../data.ts";
import { requiredDays } from "../reception-days.ts";
import { quarterFile, type SampleQuarter } from "./periods.ts";
import { type UnitYear, unitsOfYear } from "./units.ts";

const columns = ["Đơn vị", "Ngày tiếp", "Hình thức", "Đã tiếp", "Người chủ trì", "Số lượt", "Đoàn đông người"];
/** Of the communes, only every twentieth sends a register. */
const everyCommune = 20;
/** A head who left all of 2024's days to deputies, and one who missed none. */
const absent = "QNG-SXD";
const diligent = "QNG-STP";

export function receptionsOf(register: Register, quarter: SampleQuarter, months: readonly SampleMonth[]): string {
  const sending = unitsOfYear(register, months).filter(({ level }, place) => level !== "COMMUNE" || place % everyCommune === 0);
  return quarterFile("Sổ tiếp công dân của người đứng đầu", quarter, columns, sending.flatMap((unit) => daysOf(register, quarter, unit)));
}

function daysOf(register: Register, { period, year, window }: SampleQuarter, { id, text }: UnitYear): Record<string, string>[] {
  const chance = createChance(`complaints reception ${id} ${period}`);
  const unit = register.unit(id);
  const required = unit ? requiredDays(receptionRules, unit, window) : 0;
  const from = unit?.validFrom && unit.validFrom > window.from ? unit.validFrom : window.from;
  // Spread evenly, never two on one day.
  const last = unit?.validTo && unit.validTo <= window.to ? addDays(unit.validTo, -1) : window.to;
  const length = daysBetween(from, last);
  return Array.from({ length: required }, (_, place) => {
    const day = earlier(addDays(from, Math.floor((length * place) / required) + chance.between(0, 3)), last);
    const held = id === diligent || chance.happens(0.92);
    const himself = id === diligent || (!(id === absent && year === 2024) && chance.happens(0.9));
    const visits = chance.between(0, 4);
    return {
      "Đơn vị": text,
      "Ngày tiếp": day.split("-").reverse().join("/"),
      "Hình thức": "Định kỳ",
      "Đã tiếp": held ? "Có" : "Không",
      "Người chủ trì": held ? (himself ? "Người đứng đầu" : "Cấp phó") : "",
      "Số lượt": held ? String(visits) : "",
      "Đoàn đông người": held && visits > 3 ? "1" : "",
    };
  });
}
