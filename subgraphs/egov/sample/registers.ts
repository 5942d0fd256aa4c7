// The sample of the registers beside the dossiers: one file a year of each, as the office would send it in January of the next.

import { writeCsv } from "../../../kit/import/csv.ts";
import type { ShippedFile } from "../../../kit/import/profile.ts";
import { createChance } from "../../../kit/random.ts";
import type { Register } from "../../../kit/register/register.ts";
import { sampleUnits } from "../../../kit/sample/units.ts";
import { procedures } from "./procedures.ts";

type Cells = Record<string, string>;

const years = [2022, 2023, 2024, 2025];
/** From this day departments are joined and levels have their new names. */
const joined = "01/03/2025";
const renamed = "15/08/2022";

/** What the register of a year says, and how its file is called. */
const kinds: readonly { readonly profile: string; readonly file: string; readonly rows: (register: Register, year: number) => readonly Cells[] }[] = [
  { profile: "procedure-catalogue", file: "mau-danh-muc", rows: catalogue },
  { profile: "satisfaction-ratings", file: "mau-hai-long", rows: ratings },
  { profile: "documents-exchanged", file: "mau-van-ban-di", rows: documents },
  { profile: "agency-systems", file: "mau-he-thong", rows: systems },
];

export function registerFiles(register: Register): readonly ShippedFile[] {
  return years.flatMap((year) =>
    kinds.map(({ profile, file, rows }): ShippedFile => ({
      profile,
      file: `${file}-${year}.csv`,
      content: () => {
        const records = rows(register, year);
        return writeCsv(Object.keys(records[0] ?? {}), records);
      },
      knownAt: `${year + 1}-01-02T08:00:00+07:00`,
      coversFrom: `${year}-01-01`,
      coversTo: `${year}-12-31`,
      sample: true,
      by: "hub",
    })),
  );
}

/** Each procedure as it was to 14/8/2022, since then, and under the department of 2025; published in the quarter after its decision. */
function catalogue(_: Register, year: number): readonly Cells[] {
  return procedures.flatMap(({ code, field, managers, online, levels }, place) => {
    const row = (from: string, manager: string, level: string, due: string, published: string): Cells => ({
      MaTTHC: code,
      TenTTHC: `Thủ tục mẫu ${code} (${field})`,
      CoQuan: manager,
      CapThucHien: levels.includes("COMMUNE") ? "XA" : levels.includes("DISTRICT") ? "HUYEN" : "TINH",
      MucDo: level,
      DuDieuKien: code === "1.900302" ? "0" : "1",
      MotCua: code === "1.900801" && year < 2024 ? "0" : "1",
      HanCongKhai: due,
      NgayCongKhai: published,
      CongKhaiDayDu: code === "1.900701" ? "0" : "1",
      TuNgay: from,
      DenNgay: "",
      NgayRaSoat: `31/12/${year}`,
    });
    const due = (of: number) => `${10 + place}/0${1 + (place % 3)}/${of}`;
    const [before, since] = online;
    return [
      row("01/01/2021", managers[0], before, due(2022), due(2022)),
      row(renamed, managers[0], since, "30/08/2022", place % 5 === 0 ? "05/09/2022" : "25/08/2022"),
      ...(year >= 2023 && place % 2 === 0 ? [row("01/07/2023", managers[0], since, "15/07/2023", "14/07/2023")] : []),
      ...(year >= 2024 && place % 3 === 0 ? [row("01/04/2024", managers[0], since, "20/04/2024", place === 3 ? "22/04/2024" : "18/04/2024")] : []),
      ...(year >= 2025 ? [row(joined, managers[1], since, "20/03/2025", place % 4 === 1 ? "25/03/2025" : "18/03/2025")] : []),
    ];
  });
}

/** Rounds are quarters; each is answered by the departments and districts that exist to its end. */
function rounds(register: Register, year: number): readonly { readonly unit: string; readonly id: string; readonly from: string; readonly to: string }[] {
  return [["01/01", "31/03"], ["01/04", "30/06"], ["01/07", "30/09"], ["01/10", "31/12"]].flatMap(([from, to]) => {
    const on = `${year}-${to?.slice(3)}-${to?.slice(0, 2)}`;
    return sampleUnits(register, ["DEPARTMENT", "DISTRICT"], on).map(({ id, text }) => ({ unit: text, id, from: `${from}/${year}`, to: `${to}/${year}` }));
  });
}

function ratings(register: Register, year: number): readonly Cells[] {
  return rounds(register, year).map(({ unit, id, from, to }): Cells => {
    const chance = createChance(`egov ratings ${id} ${to}`);
    // One small department has too few to speak of.
    const all = id === "QNG-SNGV" ? chance.between(4, 20) : chance.between(40, 140);
    const poor = Math.floor((all * chance.between(2, 9)) / 100);
    const neutral = Math.floor((all * chance.between(5, 14)) / 100);
    const very = Math.floor((all * chance.between(25, 50)) / 100);
    const [bad, worst] = [Math.ceil(poor / 2), Math.floor(poor / 2)];
    return { DonVi: unit, TuNgay: from, DenNgay: to, RatHaiLong: `${very}`, HaiLong: `${all - very - neutral - poor}`, BinhThuong: `${neutral}`, KhongHaiLong: `${bad}`, RatKhongHaiLong: `${worst}` };
  });
}

function documents(register: Register, year: number): readonly Cells[] {
  return rounds(register, year).map(({ unit, id, from, to }): Cells => {
    const chance = createChance(`egov documents ${id} ${to}`);
    const sent = chance.between(300, 1_200);
    const signed = Math.floor((sent * Math.min(100, chance.between(80, 92) + (year - 2022) * 3)) / 100);
    return { DonVi: unit, TuNgay: from, DenNgay: to, VanBanDi: `${sent}`, KySoQuaTruc: `${signed}` };
  });
}

/** Everybody is on the axis but some communes; electronic ISO came year by year. */
function systems(register: Register, year: number): readonly Cells[] {
  return sampleUnits(register, ["DEPARTMENT", "DISTRICT", "COMMUNE"], `${year}-12-31`).flatMap(({ level, text }, place): Cells[] => {
    const from = year < 2025 ? "01/01/2022" : level === "COMMUNE" ? "01/07/2025" : joined;
    const row = (system: string, applied: boolean, since: string): Cells => ({ DonVi: text, HeThong: system, ApDung: applied ? "1" : "0", TuNgay: since, DenNgay: "", VanBan: "", NgayRaSoat: `31/12/${year}` });
    const begun = level === "COMMUNE" ? 2023 + (place % 4) : 2021 + (place % 3);
    const first = Number(from.slice(6));
    const later = begun > first && begun <= year ? [row("ISO_DIEN_TU", true, `01/06/${begun}`)] : [];
    return [row("ISO_DIEN_TU", begun <= first, from), ...later, row("TRUC_LIEN_THONG", level !== "COMMUNE" || place % 12 !== 5, from)];
  });
}
