// What the profile makes of a file, and what it refuses.

import { expect, test } from "vitest";
import { deadlines } from "../../subgraphs/complaints/data.ts";
import { readDeadlines } from "../../subgraphs/complaints/deadlines.ts";
import { petitionColumns, petitionsProfile } from "../../subgraphs/complaints/import/petitions.ts";
import { type Cells, csv, feedback, petition } from "./petitions.ts";

const profile = petitionsProfile(deadlines);
const valuesOf = (cells: Cells) => profile.read(csv([petition(1, cells)])).rows[0]?.values;
const problemsOf = (content: string) => profile.read(content).problems.map(({ position, message }) => `${position}: ${message}`);

test.each<[string, Cells, string, string, string]>([
  ["a first complaint has 30 days", {}, "KN-1", "2024-03-31", "2024-03-31"],
  ["a complex one 45", { PhucTap: "1" }, "KN-1-PT", "2024-04-15", "2024-04-15"],
  ["one in a mountain district 45", { DiaBan: "525" }, "KN-1-XA", "2024-04-15", "2024-04-15"],
  ["a complex one there 60", { DiaBan: "536", PhucTap: "1" }, "KN-1-PT-XA", "2024-04-30", "2024-04-30"],
  ["one in a district of the plain 30", { DiaBan: "524" }, "KN-1", "2024-03-31", "2024-03-31"],
  ["a second complaint 45", { LanGiaiQuyet: "LAN_HAI" }, "KN-2", "2024-04-15", "2024-04-15"],
  ["a complex second one there 70", { LanGiaiQuyet: "LAN_HAI", DiaBan: "535", PhucTap: "1" }, "KN-2-PT-XA", "2024-05-10", "2024-05-10"],
  ["a denunciation 30", { LoaiDon: "TO_CAO" }, "TC", "2024-03-31", "2024-03-31"],
  ["a complex denunciation 30, extended once", { LoaiDon: "TO_CAO", PhucTap: "1", SoLanGiaHan: "1" }, "TC-PT", "2024-03-31", "2024-04-30"],
  ["a specially complex one 30, extended twice", { LoaiDon: "TO_CAO", PhucTap: "2", SoLanGiaHan: "2" }, "TC-DBPT", "2024-03-31", "2024-05-30"],
  ["feedback 15, from receipt", { LoaiDon: "PHAN_ANH", NgayTiepNhan: "01/03/2024", NgayThuLy: "" }, "PA", "2024-03-16", "2024-03-16"],
])("%s", (_, cells, dueRule, firstDueOn, dueOn) => {
  const values = valuesOf({ NgayTiepNhan: "20/02/2024", NgayThuLy: "01/03/2024", ...cells });
  expect({ dueRule: values?.["dueRule"], firstDueOn: values?.["firstDueOn"], dueOn: values?.["dueOn"] }).toEqual({ dueRule, firstDueOn, dueOn });
});

test("the remote places are those of the day: districts to 30/6/2025, their communes after", () => {
  const remote = (DiaBan: string, day: string) => valuesOf({ DiaBan, NgayTiepNhan: day, NgayThuLy: day })?.["remote"];
  expect([remote("525", "30/06/2025"), remote("525", "01/07/2025"), remote("21115", "30/06/2025"), remote("21115", "01/07/2025")]).toEqual([true, false, false, true]);
});

test("a rule that changes is the one in force on the day of acceptance", () => {
  const header = "id,kind,instance,complexity,remote,days,extensionDays,maxExtensions,validFrom,validTo,legalBasis,mark";
  const rules = [header, "OLD,PHAN_ANH,,,,15,0,0,2008-01-01,2024-07-01,x,A", "NEW,PHAN_ANH,,,,10,0,0,2024-07-01,,y,A"].join("\n");
  const changed = petitionsProfile(readDeadlines(rules, "gso,validFrom,validTo\n"));
  const read = (NgayTiepNhan: string) => changed.read(csv([feedback(1, { NgayTiepNhan })])).rows[0]?.values;
  expect([read("30/06/2024"), read("01/07/2024")].map((values) => [values?.["dueRule"], values?.["dueOn"]])).toEqual([["OLD", "2024-07-15"], ["NEW", "2024-07-11"]]);
  expect(changed.read(csv([feedback(1, { NgayTiepNhan: "31/12/2007" })])).problems).toEqual([
    { position: "dòng 2", message: "không có đúng một quy tắc thời hạn cho PHAN_ANH ngày 2007-12-31; xem data/rules.csv" },
  ]);
});

test("a petition that is not accepted has no due day; a later file may name it again under the same key", () => {
  const { rows } = profile.read(csv([petition(1, { TrangThai: "MOI_TIEP_NHAN" })]));
  expect(rows.map(({ key, position, owner, values }) => [key, position, owner, values["dueOn"], values["dueRule"]])).toEqual([
    ["H48-240601-00001", "dòng 2", { text: "Sở Tư pháp", on: "2024-06-01" }, null, null],
  ]);
});

test.each<[Cells, string]>([
  [{ LoaiDon: "KHAC" }, `dòng 3: LoaiDon: cho phép KHIEU_NAI, TO_CAO, KIEN_NGHI, PHAN_ANH; đã nhận "KHAC"`],
  [{ LinhVuc: "Đất" }, `dòng 3: LinhVuc: cho phép DAT_DAI, BOI_THUONG, XAY_DUNG, MOI_TRUONG, HA_TANG, CHINH_SACH, TTHC, CONG_VU, NHUNG_NHIEU, KHAC; đã nhận "Đất"`],
  [{ NgayTiepNhan: "2024-06-01" }, `dòng 3: NgayTiepNhan: cho phép dd/MM/yyyy; đã nhận "2024-06-01"`],
  [{ NgayTiepNhan: "31/04/2024" }, `dòng 3: NgayTiepNhan: cho phép dd/MM/yyyy; đã nhận "31/04/2024"`],
  [{ MaDon: "123" }, `dòng 3: MaDon: cho phép H48-yyMMdd-số, ví dụ H48-240312-00123; đã nhận "123"`],
  [{ DonViGiaiQuyet: "" }, `dòng 3: DonViGiaiQuyet: cho phép tên đơn vị; đã nhận ""`],
  [{ PhucTap: "2" }, `dòng 3: PhucTap: cho phép 0, 1; đã nhận "2"`],
  [{ NgayThuLy: "05/06/2024", SoLanGiaHan: "1" }, `dòng 3: SoLanGiaHan: cho phép nhiều nhất 0 theo KN-1; đã nhận "1"`],
  [{ NgayThuLy: "05/06/2024", NgayGiaiQuyet: "06/06/2024" }, `dòng 3: KetQua: cho phép DUNG, DUNG_MOT_PHAN, SAI, RUT_DON, DINH_CHI khi có NgayGiaiQuyet; đã nhận ""`],
  [{ TrangThai: "DINH_CHI" }, `dòng 3: NgayGiaiQuyet: cho phép dd/MM/yyyy khi có KetQua hoặc đã đình chỉ; đã nhận ""`],
  [{ NgayThuLy: "31/05/2024" }, "dòng 3: các ngày tiếp nhận, thụ lý, giải quyết, hiệu lực, thi hành phải theo thứ tự; 2024-05-31 sớm hơn ngày trước nó"],
  [{ TrungVoi: "H48-240601-00002" }, `dòng 3: TrungVoi: cho phép mã của một đơn khác, hoặc để trống; đã nhận "H48-240601-00002"`],
  [{ BiDanh: "Nguyễn Thị Không Có" }, "dòng 3: BiDanh: cho phép ND- và 8 chữ số hệ 16, hoặc để trống; nội dung ô không nhắc lại"],
])("%j is refused with line, column and what is allowed", (cells, expected) => {
  expect(problemsOf(csv([petition(1, {}), petition(2, cells)]))).toEqual([expected]);
});

test.each<[string, string]>([
  ["051203004567", "số căn cước 12 chữ số"],
  ["CCCD 051 203 004 567", "số căn cước 12 chữ số"],
  ["０５１２０３００４５６７", "số căn cước 12 chữ số"],
  ["0912345678", "số điện thoại"],
  ["ĐT: 0912.345.678", "số điện thoại"],
  ["+84 91 234 56 78", "số điện thoại"],
  ["0255 3822 123", "số điện thoại"],
])("a cell like %s refuses the file by line and column, without repeating it", (cell, what) => {
  const problems = problemsOf(csv([petition(1, {}), petition(2, { DonViGiaiQuyet: cell, LoaiDon: cell })]));
  expect(problems).toEqual(
    ["LoaiDon", "DonViGiaiQuyet"].map((column) => `dòng 3: cột ${column}: giống ${what}; không được có dữ liệu cá nhân trong tệp (nội dung ô không nhắc lại)`),
  );
});

test.each(["HoTenNguoiToCao", "SoDienThoai", "DiaChi", "GhiChu"])("a column %s refuses the file, whatever is in it", (column) => {
  expect(problemsOf(csv([petition(1, {})], [...petitionColumns, column]))).toEqual([
    `dòng 1: không nhận cột ${column}: cột lạ có thể chứa dữ liệu cá nhân; cho phép ${petitionColumns.join(", ")}`,
  ]);
});

test("a missing column is named", () => {
  expect(problemsOf(csv([petition(1, {})], petitionColumns.slice(1)))).toEqual([`dòng 1: thiếu cột MaDon; các cột có: ${petitionColumns.slice(1).join(", ")}`]);
});
