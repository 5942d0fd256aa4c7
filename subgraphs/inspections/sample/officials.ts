// Invented decisions on officials and cases of corruption: who they are is invented by nobody. Of each year some agencies have so few that they are withheld.

import { createChance, type Chance } from "../../../kit/random.ts";
import type { Register } from "../../../kit/register/register.ts";
import { sampleUnits } from "../../../kit/sample/units.ts";
import { addDays } from "../../../kit/time/calendar.ts";
import { type Changing, ddMMyyyy } from "./records.ts";

/** How many at each of the agencies of a year; two of them stay below three, and not alike, so that the province can be told. */
const sanctionsAtEach = [5, 4, 2, 1];
const casesAtEach = [4, 2, 1];

const grounds = ["NHUNG_NHIEU", "VI_PHAM_KHAC", "VI_PHAM_KHAC"] as const;
const forms = ["KHIEN_TRACH", "KHIEN_TRACH", "CANH_CAO", "CACH_CHUC"] as const;
const origins = ["THANH_TRA", "TU_KIEM_TRA", "DON_THU", "CO_QUAN_DIEU_TRA"] as const;

export function sanctionsOf(register: Register, year: number): Changing[] {
  const chance = createChance(`inspections officials ${year}`);
  return spread(register, year, sanctionsAtEach, chance).map(({ unit, on }, i) => {
    const row = {
      MaXuLy: numbered("KL", year, i),
      MaCuoc: "",
      DonVi: unit,
      LyDo: chance.pick(grounds),
      HinhThucKyLuat: chance.pick(forms),
      NgayQuyetDinh: ddMMyyyy(on),
    };
    return { days: [on], on: () => row };
  });
}

export function casesOf(register: Register, year: number): Changing[] {
  const chance = createChance(`inspections corruption ${year}`);
  return spread(register, year, casesAtEach, chance).map(({ unit, on }, i) => {
    const handledOn = chance.happens(0.75) ? addDays(on, chance.between(20, 150)) : null;
    const how = chance.happens(0.5) ? "XU_LY_HANH_CHINH" : "CHUYEN_DIEU_TRA";
    const row = { MaVuViec: numbered("VV", year, i), MaCuoc: "", DonVi: unit, NguonPhatHien: chance.pick(origins), NgayPhatHien: ddMMyyyy(on), DonViTien: "triệu đồng" };
    const amount = String(chance.between(15, 900));
    return {
      days: [on, handledOn],
      on(day) {
        const handled = handledOn !== null && handledOn <= day;
        return { ...row, SoTien: amount, XuLy: handled ? how : "CHUA_XU_LY", NgayXuLy: handled ? ddMMyyyy(handledOn) : "" };
      },
    };
  });
}

/** From March on: departments were merged on the first of it in 2025. In the order of days, as a register would number them. */
function spread(register: Register, year: number, atEach: readonly number[], chance: Chance): { readonly unit: string; readonly on: string }[] {
  const units = sampleUnits(register, ["DEPARTMENT"], `${year}-09-01`);
  const first = chance.between(0, units.length - atEach.length);
  return atEach
    .flatMap((count, i) => {
      const unit = units[first + i];
      return unit ? Array.from({ length: count }, () => ({ unit: unit.text, on: `${year}-${two(chance.between(3, 11))}-${two(chance.between(2, 27))}` })) : [];
    })
    .sort((a, b) => a.on.localeCompare(b.on));
}

const numbered = (letters: string, year: number, i: number) => `${letters}-${year}-${String(i + 1).padStart(3, "0")}`;
const two = (number: number) => String(number).padStart(2, "0");
