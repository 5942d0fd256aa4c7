// The province's register of petitions (CSV, days dd/MM/yyyy): one row a petition as it stands, restated when it moves on.

import { readCsv } from "../../../kit/import/csv.ts";
import type { FactRow, TextProfile, RowProblem } from "../../../kit/import/profile.ts";
import { isDay } from "../../../kit/time/calendar.ts";
import { type Deadlines, limitOf } from "../deadlines.ts";
import { channels, fields, instances, kinds, results, statuses } from "../tables.ts";
import { personalData } from "./personal-data.ts";

export const petitionColumns = [
  "MaDon", "LoaiDon", "LinhVuc", "MaTTHC", "KenhTiepNhan", "DonViGiaiQuyet", "DiaBan", "BiDanh", "NgayTiepNhan", "TrangThai",
  "NgayThuLy", "LanGiaiQuyet", "PhucTap", "SoLanGiaHan", "NgayGiaiQuyet", "KetQua", "NgayHieuLuc", "NgayThiHanh",
  "PhaiCongKhai", "NgayCongKhai", "TrungVoi",
] as const;

/** The day of receipt and a running number. */
const codeForm = /^H48-\d{6}-\d{4,6}$/;

type Column = (typeof petitionColumns)[number];

export function petitionsProfile(deadlines: Deadlines): TextProfile {
  return {
    name: "petitions",
    read(content) {
      const { records, problems } = readCsv(content, petitionColumns);
      const personal = personalData(records, petitionColumns, codeForm);
      // Nothing else is looked at then, so that no other message can repeat what must not be repeated.
      if (problems.length > 0 || personal.length > 0) return { rows: [], problems: [...problems, ...personal] };
      const parsed = records.map(({ line, cells }) => readPetition(deadlines, `dòng ${line}`, (name) => (cells[name] ?? "").trim()));
      return {
        rows: parsed.flatMap((one) => ("row" in one ? [one.row] : [])),
        problems: parsed.flatMap((one) => ("problems" in one ? one.problems : [])),
      };
    },
  };
}

const pseudonymForm = /^ND-[0-9A-F]{8}$/;

function readPetition(deadlines: Deadlines, position: string, cell: (name: Column) => string): { row: FactRow } | { problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const refuse = (message: string) => {
    problems.push({ position, message });
    return "";
  };
  const wrong = (column: Column, allowed: string) => refuse(`${column}: cho phép ${allowed}; đã nhận "${cell(column)}"`);
  const oneOf = (column: Column, allowed: readonly string[]) => (allowed.includes(cell(column)) ? cell(column) : wrong(column, allowed.join(", ")));
  const day = (column: Column) => readDay(cell(column)) ?? wrong(column, "dd/MM/yyyy");
  const optionalDay = (column: Column) => (cell(column) === "" ? null : day(column));
  const matching = (column: Column, form: RegExp, allowed: string) => (form.test(cell(column)) ? cell(column) : wrong(column, allowed));

  const key = matching("MaDon", codeForm, "H48-yyMMdd-số, ví dụ H48-240312-00123");
  const kind = oneOf("LoaiDon", kinds);
  const isCase = kind === "KHIEU_NAI" || kind === "TO_CAO";
  const receivedOn = day("NgayTiepNhan");
  const status = oneOf("TrangThai", statuses);
  const placeCode = matching("DiaBan", /^(\d{3}|\d{5})?$/, "mã GSO 3 hoặc 5 chữ số, hoặc để trống");
  const instance = kind === "KHIEU_NAI" ? oneOf("LanGiaiQuyet", instances) : "";
  const complexity = Number(oneOf("PhucTap", kind === "TO_CAO" ? ["0", "1", "2"] : kind === "KHIEU_NAI" ? ["0", "1"] : ["0"]));
  const extensions = Number(oneOf("SoLanGiaHan", ["0", "1", "2"]));
  const resolvedOn = optionalDay("NgayGiaiQuyet");
  const result = cell("KetQua") === "" ? null : oneOf("KetQua", results);
  const effectiveOn = optionalDay("NgayHieuLuc");
  const executedOn = optionalDay("NgayThiHanh");
  const publishedOn = optionalDay("NgayCongKhai");
  const acceptedOn = optionalDay("NgayThuLy") ?? (isCase ? null : receivedOn);
  if (cell("DonViGiaiQuyet") === "") wrong("DonViGiaiQuyet", "tên đơn vị");
  if (cell("BiDanh") !== "" && !pseudonymForm.test(cell("BiDanh"))) refuse("BiDanh: cho phép ND- và 8 chữ số hệ 16, hoặc để trống; nội dung ô không nhắc lại");
  if (isCase && resolvedOn !== null && result === null) wrong("KetQua", `${results.join(", ")} khi có NgayGiaiQuyet`);
  if (resolvedOn === null && (result !== null || status === "DINH_CHI")) wrong("NgayGiaiQuyet", "dd/MM/yyyy khi có KetQua hoặc đã đình chỉ");
  if (isCase && resolvedOn !== null && acceptedOn === null) wrong("NgayThuLy", "dd/MM/yyyy khi có NgayGiaiQuyet");
  if (cell("TrungVoi") !== "" && (!codeForm.test(cell("TrungVoi")) || cell("TrungVoi") === key)) wrong("TrungVoi", "mã của một đơn khác, hoặc để trống");
  const inOrder = [receivedOn, acceptedOn, resolvedOn, effectiveOn, executedOn].filter((one) => one !== null);
  const backwards = inOrder.find((one, i) => one !== "" && one < (inOrder[i - 1] ?? ""));
  if (backwards !== undefined) refuse(`các ngày tiếp nhận, thụ lý, giải quyết, hiệu lực, thi hành phải theo thứ tự; ${backwards} sớm hơn ngày trước nó`);
  if (problems.length > 0) return { problems };

  const limit = acceptedOn === null ? undefined : limitOf(deadlines, { kind, instance, complexity, placeCode, acceptedOn, extensions });
  if (limit && "wrong" in limit) {
    if (limit.wrong === "rule") refuse(limit.message);
    else wrong("SoLanGiaHan", limit.message);
    return { problems };
  }
  if (!limit && extensions > 0) wrong("SoLanGiaHan", "nhiều nhất 0 theo đơn chưa thụ lý");
  const row: FactRow = {
    table: "petitions",
    key,
    position,
    owner: { text: cell("DonViGiaiQuyet"), on: receivedOn },
    values: {
      kind,
      field: oneOf("LinhVuc", fields),
      procedureCode: cell("MaTTHC") === "" ? null : matching("MaTTHC", /^\d\.\d{6}$/, "d.dddddd"),
      channel: oneOf("KenhTiepNhan", channels),
      status,
      placeCode: placeCode || null,
      remote: limit?.remote ?? false,
      // By law nothing on a denouncer is kept, not even a pseudonym.
      pseudonym: kind === "TO_CAO" ? null : cell("BiDanh") || null,
      receivedOn,
      acceptedOn,
      instance: instance || null,
      complexity,
      extensions,
      firstDueOn: limit?.firstDueOn ?? null,
      dueOn: limit?.dueOn ?? null,
      dueRule: limit?.rule.id ?? null,
      statedDueOn: null,
      resolvedOn,
      result,
      effectiveOn,
      executedOn,
      mustPublish: oneOf("PhaiCongKhai", ["0", "1"]) === "1",
      publishedOn,
      duplicateOf: cell("TrungVoi") || null,
    },
  };
  return problems.length > 0 ? { problems } : { row };
}

/** dd/MM/yyyy → YYYY-MM-DD. */
function readDay(text: string): string | undefined {
  const [, date, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  const day = `${year}-${month}-${date}`;
  return isDay(day) ? day : undefined;
}
