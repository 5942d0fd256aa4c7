// Periodic reports on the plan (CSV, days dd/MM/yyyy), one entry a line: that a report came, what it claims, what was done on each task.

import { z } from "zod";
import type { FactRow, TextProfile } from "../../../kit/import/profile.ts";
import { nameKey } from "../../../kit/names.ts";
import { isDay } from "../../../kit/time/calendar.ts";
import { parsePeriod, periodForms, reportingWindow } from "../../../kit/time/period.ts";
import { readTable } from "./table.ts";
import { decimal, text, textArray } from "./values.ts";

/** As the file writes them → as they are stored. */
const kinds = {
  BAO_CAO: "REPORT",
  SO_LIEU: "FIGURE",
  NHIEM_VU: "TASK",
  VAN_BAN: "DOCUMENT",
  NHIEM_VU_GIAO: "ASSIGNED",
  SANG_KIEN: "INITIATIVE",
  HOI_NGHI: "EVENT",
} as const;
const statuses = { CHUA_THUC_HIEN: "NOT_STARTED", DANG_THUC_HIEN: "IN_PROGRESS", HOAN_THANH: "DONE" } as const;

/** The keys of an object of words; Object.keys forgets them. */
const wordsOf = <Word extends string>(words: Readonly<Record<Word, string>>) => Object.keys(words) as Word[];

const day = z
  .string()
  .transform((written) => written.split("/").reverse().join("-"))
  .refine(isDay, "ngày dạng dd/MM/yyyy")
  .nullable();

const entry = z
  .object({
    DonVi: text,
    Ky: text.refine((period) => parsePeriod(period) !== undefined, `kỳ dạng ${periodForms}`),
    Loai: z.enum(wordsOf(kinds)),
    Ma: text,
    Han: day,
    Ngay: day,
    TrangThai: z.enum(wordsOf(statuses)).nullable(),
    GiaTri: decimal.nullable(),
    NoiDung: text.nullable(),
    MinhChung: text.nullable(),
  })
  .refine(({ Loai, GiaTri }) => (Loai === "SO_LIEU") === (GiaTri !== null), { path: ["GiaTri"], message: "SO_LIEU phải có giá trị, loại khác để trống" })
  .refine(({ Loai, TrangThai }) => (Loai === "NHIEM_VU") === (TrangThai !== null), { path: ["TrangThai"], message: "NHIEM_VU phải có trạng thái, loại khác để trống" })
  .refine(({ Loai, Ngay }) => !["BAO_CAO", "SANG_KIEN", "HOI_NGHI"].includes(Loai) || Ngay !== null, { path: ["Ngay"], message: "phải có ngày" })
  .refine(({ Loai, Han }) => !["VAN_BAN", "NHIEM_VU_GIAO"].includes(Loai) || Han !== null, { path: ["Han"], message: "phải có hạn" });

type Entry = z.infer<typeof entry>;

export const entryColumns: readonly (keyof Entry)[] = ["DonVi", "Ky", "Loai", "Ma", "Han", "Ngay", "TrangThai", "GiaTri", "NoiDung", "MinhChung"];

export const entriesProfile: TextProfile = { name: "report", read: (content) => readTable(content, entryColumns, entry, rowOf) };

function rowOf({ DonVi, Ky, Loai, Ma, Han, Ngay, TrangThai, GiaTri, NoiDung, MinhChung }: Entry, position: string): FactRow {
  const periodTo = reportingWindow(Ky).to;
  return {
    table: "reportEntries",
    key: [kinds[Loai], Ky, nameKey(DonVi), Ma].join(" "),
    position,
    owner: { text: DonVi, on: periodTo },
    values: {
      kind: kinds[Loai],
      code: Ma,
      period: Ky,
      periodTo,
      dueOn: Han,
      doneOn: Ngay,
      status: TrangThai === null ? null : statuses[TrangThai],
      value: GiaTri,
      textVi: NoiDung,
      evidence: textArray((MinhChung ?? "").split(";").map((one) => one.trim()).filter((one) => one !== "")),
    },
  };
}
