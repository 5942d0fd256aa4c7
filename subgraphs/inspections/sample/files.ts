// The sample as the reports that the inspectorate would send: one a month with what is new or has changed, and a few corrections.

import { writeCsv } from "../../../kit/import/csv.ts";
import type { ShippedFile } from "../../../kit/import/profile.ts";
import { createChance } from "../../../kit/random.ts";
import type { Register } from "../../../kit/register/register.ts";
import { type SampleMonth, sampleMonths } from "../../../kit/sample/months.ts";
import { type Annex, annexes, columns, optionalColumns } from "../import/annexes.ts";
import { corrections } from "./corrections.ts";
import { livesOf, type SampleLife } from "./lives.ts";
import { casesOf, sanctionsOf } from "./officials.ts";
import { type Changing, changedBetween, changedIn, type Records } from "./records.ts";

const firstYear = 2022;
const lastYear = 2025;

export function sampleFiles(register: Register): ShippedFile[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  let made: Sample | undefined;
  const sample = (): Sample =>
    (made ??= {
      lives: years.flatMap((year) => livesOf(register, year)),
      sanctions: years.flatMap((year) => sanctionsOf(register, year)),
      cases: years.flatMap((year) => casesOf(register, year)),
    });
  const common = { profile: "inspection-report", sample: true, by: "hub" } as const;
  const monthly = sampleMonths(firstYear, lastYear).map((month, place): ShippedFile => ({
    ...common,
    file: `mau-thanh-tra-${month.month}.csv`,
    content: () => reportOf(asExported(recordsBetween(sample(), month.from, month.to), month, place)),
    knownAt: month.knownAt,
    coversFrom: month.from,
    coversTo: month.to,
  }));
  const corrected = corrections.map(({ name, from, to, knownAt, corrected: correct }): ShippedFile => ({
    ...common,
    file: `mau-dieu-chinh-${name}.csv`,
    content: () => reportOf(correct(recordsBetween(sample(), from, to))),
    knownAt,
    coversFrom: from,
    coversTo: to,
  }));
  return [...monthly, ...corrected];
}

interface Sample {
  readonly lives: readonly SampleLife[];
  readonly sanctions: readonly Changing[];
  readonly cases: readonly Changing[];
}

function recordsBetween({ lives, sanctions, cases }: Sample, from: string, to: string): Records {
  const changed = lives.map((life) => changedBetween(life, from, to));
  const all = (annex: Exclude<Annex, "KY_LUAT" | "VU_VIEC">) => changed.flatMap((records) => records[annex]);
  return {
    CUOC: all("CUOC"),
    KET_LUAN: all("KET_LUAN"),
    PHAT_HIEN: all("PHAT_HIEN"),
    KIEN_NGHI: all("KIEN_NGHI"),
    KY_LUAT: changedIn(sanctions, from, to),
    VU_VIEC: changedIn(cases, from, to),
  };
}

/** What real reports hold too: names in decomposed Unicode, and once a year a subject that no register knows. */
function asExported(records: Records, { year, month }: SampleMonth, place: number): Records {
  const chance = createChance(`inspections file ${place}`);
  const odd = (rows: Records[Annex]) => rows.map((row) => (chance.happens(0.02) ? { ...row, DoiTuong: (row["DoiTuong"] ?? "").normalize("NFD") } : row));
  const [first] = records.CUOC;
  const unknown = first && month.endsWith("-06") ? [{ ...first, MaCuoc: `QNG-${year}-LN-001`, STT: "1", DoiTuong: "Các đơn vị theo danh sách kèm theo" }] : [];
  return { ...records, CUOC: [...odd(records.CUOC), ...unknown], KET_LUAN: odd(records.KET_LUAN), PHAT_HIEN: odd(records.PHAT_HIEN), KIEN_NGHI: odd(records.KIEN_NGHI) };
}

function reportOf(records: Records): string {
  return annexes.map((annex) => `[${annex}]\n${writeCsv([...columns[annex], ...optionalColumns[annex]], records[annex])}`).join("");
}
