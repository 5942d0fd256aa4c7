// A small file of petitions, written by hand.

import { petitionColumns } from "../../subgraphs/complaints/import/petitions.ts";

export type Cells = Readonly<Partial<Record<(typeof petitionColumns)[number], string>>>;

/** A complaint to the Department of Justice, accepted and open, unless said otherwise. */
export function petition(number: number, cells: Cells): Cells {
  return {
    MaDon: `H48-240601-${String(number).padStart(5, "0")}`, LoaiDon: "KHIEU_NAI", LinhVuc: "DAT_DAI", KenhTiepNhan: "TRUC_TIEP", DonViGiaiQuyet: "Sở Tư pháp",
    NgayTiepNhan: "01/06/2024", TrangThai: "DANG_XAC_MINH", LanGiaiQuyet: cells.LoaiDon === undefined || cells.LoaiDon === "KHIEU_NAI" ? "LAN_DAU" : "",
    PhucTap: "0", SoLanGiaHan: "0", PhaiCongKhai: "0", ...cells,
  };
}

export function csv(rows: readonly Cells[], columns: readonly string[] = petitionColumns): string {
  const cells = rows.map((row) => columns.map((column) => new Map(Object.entries(row)).get(column) ?? "").join(","));
  return `${[columns.join(","), ...cells].join("\n")}\n`;
}

export const feedback = (number: number, cells: Cells) => petition(number, { LoaiDon: "PHAN_ANH", LanGiaiQuyet: "", TrangThai: "DA_PHAN_LOAI", ...cells });

export const late = petition(2, { LoaiDon: "TO_CAO", NgayThuLy: "01/07/2024", NgayGiaiQuyet: "05/08/2024", KetQua: "SAI", NgayHieuLuc: "05/08/2024", TrangThai: "CO_HIEU_LUC" });
/** The correction: it was decided on its due day. */
export const onTimeAfterAll: Cells = { ...late, NgayGiaiQuyet: "31/07/2024" };

/** What the province knew on 2/10/2024 of 15/6–14/9 and a little around it. */
export const third: readonly Cells[] = [
  petition(1, { NgayTiepNhan: "10/06/2024", NgayThuLy: "20/06/2024", NgayGiaiQuyet: "20/07/2024", KetQua: "DUNG", NgayHieuLuc: "19/08/2024", NgayThiHanh: "30/08/2024", TrangThai: "DA_THI_HANH" }),
  late,
  petition(3, { NgayThuLy: "01/08/2024" }),
  petition(4, { NgayTiepNhan: "05/09/2024", NgayThuLy: "10/09/2024" }),
  petition(5, { NgayThuLy: "01/07/2024", NgayGiaiQuyet: "10/07/2024", KetQua: "RUT_DON", TrangThai: "DINH_CHI" }),
  petition(6, { NgayThuLy: "01/07/2024", TrangThai: "CHUYEN_DON" }),
  petition(7, { TrangThai: "KHONG_DU_DIEU_KIEN" }),
  petition(8, { NgayThuLy: "01/07/2024", TrungVoi: "H48-240601-00003" }),
  petition(9, { NgayThuLy: "01/06/2024", NgayGiaiQuyet: "14/06/2024", KetQua: "SAI", NgayHieuLuc: "14/07/2024", NgayThiHanh: "20/07/2024", TrangThai: "DA_THI_HANH" }),
  petition(10, { NgayThuLy: "01/07/2024", LanGiaiQuyet: "LAN_HAI", PhucTap: "1", NgayGiaiQuyet: "14/09/2024", KetQua: "DUNG_MOT_PHAN", TrangThai: "DA_GIAI_QUYET" }),
  feedback(11, { NgayTiepNhan: "15/06/2024", NgayGiaiQuyet: "30/06/2024", PhaiCongKhai: "1", NgayCongKhai: "02/07/2024" }),
  feedback(12, { NgayTiepNhan: "14/09/2024", NgayGiaiQuyet: "30/09/2024", PhaiCongKhai: "1" }),
  feedback(13, { NgayTiepNhan: "01/07/2024", NgayGiaiQuyet: "10/07/2024", PhaiCongKhai: "1" }),
  feedback(14, { NgayTiepNhan: "01/08/2024", LoaiDon: "KIEN_NGHI" }),
  feedback(15, { NgayTiepNhan: "05/08/2024", NgayGiaiQuyet: "06/08/2024" }),
  feedback(16, { NgayTiepNhan: "10/06/2024", NgayGiaiQuyet: "16/06/2024", PhaiCongKhai: "1", NgayCongKhai: "16/06/2024" }),
  feedback(17, { NgayTiepNhan: "02/07/2024", NgayGiaiQuyet: "03/07/2024", KetQua: "RUT_DON", TrangThai: "DINH_CHI" }),
  petition(21, { LoaiDon: "TO_CAO", DonViGiaiQuyet: "Sở Nội vụ", LinhVuc: "NHUNG_NHIEU", NgayTiepNhan: "20/06/2024", NgayThuLy: "01/07/2024", NgayGiaiQuyet: "20/07/2024", KetQua: "DUNG" }),
  feedback(22, { DonViGiaiQuyet: "Sở Nội vụ", LinhVuc: "NHUNG_NHIEU", NgayTiepNhan: "01/07/2024" }),
  feedback(23, { DonViGiaiQuyet: "Sở Nội vụ", LinhVuc: "NHUNG_NHIEU", NgayTiepNhan: "02/07/2024", NgayGiaiQuyet: "03/07/2024" }),
];

export const known = (content: string, file: string, knownAt: string) => ({
  profile: "petitions", file, content, knownAt, coversFrom: "2024-06-01", coversTo: "2024-09-30", sample: true, by: "test",
});
