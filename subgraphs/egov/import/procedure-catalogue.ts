// The catalogue of procedures (CSV): who offers what online, through the one-stop unit, and published when; a procedure that changes gets a new row.

import { defineForm } from "../../../kit/import/form/define-form.ts";
import { earlier } from "../../../kit/time/calendar.ts";
import { inForceOn, onlineLevels } from "../rules.ts";

const yesNo = { kind: "flag", yes: ["1"], no: ["0"] } as const;
const laterDay = { kind: "day", blank: "null", missing: "null", future: "allow" } as const;

export const procedureCatalogue = defineForm({
  name: "procedure-catalogue",
  titleVi: "Danh mục thủ tục hành chính và mức độ trực tuyến",
  titleEn: "Catalogue of procedures and their online levels",
  formats: ["csv"],
  columns: {
    code: { heading: "MaTTHC", kind: "code", pattern: /^\d\.\d{6}$/, allowed: "mã thủ tục quốc gia, ví dụ 1.001612" },
    name: { heading: "TenTTHC", kind: "text" },
    unit: { heading: "CoQuan", kind: "text" },
    handledBy: { heading: "CapThucHien", kind: "choice", choices: { TINH: "PROVINCE", HUYEN: "DISTRICT", XA: "COMMUNE" } },
    level: { heading: "MucDo", kind: "code", pattern: /^([1-4]|[A-Z_]+)$/, allowed: "1, 2, 3, 4 (đến 14/8/2022), TOAN_TRINH, MOT_PHAN, CUNG_CAP_THONG_TIN (từ 15/8/2022)" },
    eligible: { heading: "DuDieuKien", ...yesNo },
    oneStop: { heading: "MotCua", ...yesNo },
    publishDueOn: { heading: "HanCongKhai", ...laterDay },
    publishedOn: { heading: "NgayCongKhai", ...laterDay },
    complete: { heading: "CongKhaiDayDu", ...yesNo },
    validFrom: { heading: "TuNgay", kind: "day", earliest: "2011-06-10" },
    validTo: { heading: "DenNgay", ...laterDay },
    reviewedOn: { heading: "NgayRaSoat", kind: "day" },
  },
  covers: { from: "validFrom", to: "reviewedOn" },
  check: ({ level, validFrom, validTo }) => {
    if (!levelOn(level, validFrom)) return `mức độ "${level}" không dùng ngày ${validFrom}; cho phép ${levelsOn(validFrom)}`;
    return validTo !== null && validTo <= validFrom ? "DenNgay (ngày đầu không còn hiệu lực) phải sau TuNgay" : null;
  },
  facts: [
    {
      table: "procedures",
      key: ["code", "validFrom"],
      owner: { text: "unit", on: "validFrom" },
      values: {
        code: "code",
        nameVi: "name",
        handledBy: "handledBy",
        onlineLevel: "level",
        online: (line) => levelOn(line.level, line.validFrom)?.online ?? null,
        levelRule: (line) => levelOn(line.level, line.validFrom)?.id ?? null,
        eligible: "eligible",
        oneStop: "oneStop",
        complete: "complete",
        publishDueOn: "publishDueOn",
        publishedOn: "publishedOn",
        validFrom: "validFrom",
        // A level ends with the rules that name it: what it became is said by a new row, not guessed.
        validTo: (line) => endOf(line.validTo, levelOn(line.level, line.validFrom)?.validTo),
      },
    },
  ],
});

function levelOn(level: string, day: string) {
  return onlineLevels.find((rule) => rule.level === level && inForceOn(rule, day));
}

function levelsOn(day: string): string {
  return onlineLevels.filter((rule) => inForceOn(rule, day)).map(({ level }) => level).join(", ");
}

function endOf(stated: string | null, ofLevel = ""): string | null {
  if (stated === null || ofLevel === "") return stated ?? (ofLevel || null);
  return earlier(stated, ofLevel);
}
