// The one-stop system's dossier export (CSV) with the field names of the national exchange; dates are yyyyMMddHHmmss in Asia/Ho_Chi_Minh.

import { readCsv } from "../../../kit/import/csv.ts";
import type { FactRow, TextProfile, RowProblem } from "../../../kit/import/profile.ts";
import { groupOf, statusRuleOn } from "../rules.ts";

export const dossierColumns = [
  "MaHoSo", "MaTTHC", "MaLinhVuc", "TenLinhVuc", "LoaiDoiTuong", "NgayTiepNhan", "NgayHenTraTruoc", "NgayHenTra", "NgayTra", "NgayKetThucXuLy",
  "TrangThaiHoSo", "HinhThuc", "DonViXuLy", "DaDongBo", "KetQuaDienTu",
] as const;

/** A file may have them; dossier-export.ts says what they hold. */
export const addedColumns = ["NgayXinLoi", "LePhi", "ThanhToanTrucTuyen"] as const;

const channels: Readonly<Record<string, string>> = { "0": "DIRECT", "1": "ONLINE", "2": "POST" };
const applicants: Readonly<Record<string, string>> = { "1": "CITIZEN", "2": "BUSINESS" };
export const dossiersProfile: TextProfile = {
  name: "dossiers",
  read(content) {
    const { records, problems } = readCsv(content, dossierColumns);
    const parsed = records.map(({ line, cells }) => readDossier(`dòng ${line}`, (name) => (cells[name] ?? "").trim()));
    return {
      rows: parsed.flatMap((one) => ("row" in one ? [one.row] : [])),
      problems: [...problems, ...parsed.flatMap((one) => ("problems" in one ? one.problems : []))],
    };
  },
};

type Column = (typeof dossierColumns | typeof addedColumns)[number];

function readDossier(position: string, cell: (name: Column) => string): { row: FactRow } | { problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const wrong = (column: Column, allowed: string) => {
    problems.push({ position, message: `${column}: cho phép ${allowed}; đã nhận "${cell(column)}"` });
    return "";
  };
  const instant = (column: Column) => readInstant(cell(column)) ?? wrong(column, "yyyyMMddHHmmss");
  const optionalInstant = (column: Column) => (cell(column) === "" ? null : instant(column));
  const code = (column: Column, codes: Readonly<Record<string, string>>) => codes[cell(column)] ?? wrong(column, Object.keys(codes).join(", "));
  const flag = (column: Column) => code(column, { "0": "0", "1": "1" }) === "1";
  const fee = cell("LePhi");

  if (!/^[0-9A-Z.]+-\d{6}-\d{4,}$/.test(cell("MaHoSo"))) wrong("MaHoSo", "mã cơ quan-yyMMdd-số, ví dụ 000.00.53.H48-220921-0099");
  if (!/^([1-9]|10)$/.test(cell("TrangThaiHoSo"))) wrong("TrangThaiHoSo", "1–10");
  if (cell("DonViXuLy") === "") wrong("DonViXuLy", "tên đơn vị");
  if (!/^\d{0,15}$/.test(fee)) wrong("LePhi", "số đồng nguyên");
  const receivedAt = instant("NgayTiepNhan");
  const dueAt = instant("NgayHenTra");
  const receivedOn = receivedAt.slice(0, 10);
  const rule = statusRuleOn(cell("TrangThaiHoSo"), receivedOn);
  if (!rule && problems.length === 0) wrong("TrangThaiHoSo", `trạng thái có quy tắc ngày ${receivedOn} (data/status-rules.csv)`);
  const closedAt = rule?.effect === "ENDS" ? (optionalInstant("NgayTra") ?? optionalInstant("NgayKetThucXuLy")) : null;
  const row: FactRow = {
    table: "dossiers",
    key: cell("MaHoSo"),
    position,
    owner: { text: cell("DonViXuLy"), on: receivedOn },
    values: {
      procedureCode: cell("MaTTHC"),
      procedureGroup: groupOf(cell("MaTTHC"), receivedOn),
      field: cell("TenLinhVuc"),
      applicant: code("LoaiDoiTuong", applicants),
      status: cell("TrangThaiHoSo"),
      clock: rule?.effect ?? null,
      statusRule: rule?.id ?? null,
      channel: code("HinhThuc", channels),
      receivedAt,
      receivedOn,
      firstDueAt: optionalInstant("NgayHenTraTruoc"),
      dueAt,
      dueOn: dueAt.slice(0, 10),
      closedAt,
      closedOn: closedAt?.slice(0, 10) ?? null,
      synced: flag("DaDongBo"),
      digitised: flag("KetQuaDienTu"),
      apologisedOn: optionalInstant("NgayXinLoi")?.slice(0, 10) ?? null,
      feeVnd: /^\d+$/.test(fee) ? BigInt(fee) : null,
      paidOnline: cell("ThanhToanTrucTuyen") === "" ? null : flag("ThanhToanTrucTuyen"),
    },
  };
  return problems.length > 0 ? { problems } : { row };
}

/** yyyyMMddHHmmss of the province → RFC 3339 with its offset; its first ten characters are the day in the province. */
function readInstant(text: string): string | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  const instant = `${year}-${month}-${day}T${hour}:${minute}:${second}+07:00`;
  const parsed = new Date(instant);
  const back = Number.isNaN(parsed.valueOf()) ? undefined : new Date(parsed.valueOf() + 7 * 3_600_000).toISOString().slice(0, 19);
  return back === `${year}-${month}-${day}T${hour}:${minute}:${second}` ? instant : undefined;
}
