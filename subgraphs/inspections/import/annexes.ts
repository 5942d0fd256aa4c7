// The annexes of the monthly follow-up report: their names, their columns, and one text cut into them.

export const columns = {
  CUOC: [
    "MaCuoc", "STT", "DoiTuong", "NgayQuyetDinh", "HinhThuc", "CheDo", "NoiDung", "CoQuanChuTri", "SoQuyetDinh", "NgayCongBo",
    "KeHoachTuNgay", "KeHoachDenNgay", "NgayKetThuc", "TrangThai",
  ],
  KET_LUAN: [
    "MaCuoc", "STT", "DoiTuong", "NgayQuyetDinh", "HinhThuc", "SoKetLuan", "NgayKy", "NgayCongKhai", "KenhCongKhai", "HanThucHien", "NgayThucHienXong",
  ],
  PHAT_HIEN: ["MaPhatHien", "MaCuoc", "DoiTuong", "NgayQuyetDinh", "LoaiVanDe", "NgayPhatHien", "SoTien", "DonViTien", "XuLy", "NgayXuLy"],
  KIEN_NGHI: [
    "MaKienNghi", "MaCuoc", "DoiTuong", "NgayQuyetDinh", "Loai", "NgayBanHanh", "HanThucHien", "SoTien", "DonViTien",
    "Lan", "NgayCapNhat", "SoTienDaThucHien", "NgayHoanThanh", "TrangThai", "ChungTu",
  ],
  KY_LUAT: ["MaXuLy", "MaCuoc", "DonVi", "LyDo", "HinhThucKyLuat", "NgayQuyetDinh"],
  VU_VIEC: ["MaVuViec", "MaCuoc", "DonVi", "NguonPhatHien", "NgayPhatHien", "SoTien", "DonViTien", "XuLy", "NgayXuLy"],
} as const;

/** Columns that a report may lack. */
export const optionalColumns = {
  CUOC: ["LinhVuc"],
  KET_LUAN: [],
  PHAT_HIEN: ["LinhVuc", "NgayKhacPhuc"],
  KIEN_NGHI: [],
  KY_LUAT: [],
  VU_VIEC: [],
} as const satisfies Record<keyof typeof columns, readonly string[]>;

export type Annex = keyof typeof columns;

export const annexes: readonly Annex[] = ["CUOC", "KET_LUAN", "PHAT_HIEN", "KIEN_NGHI", "KY_LUAT", "VU_VIEC"];

/** A line "[CUOC]" opens an annex. Each text keeps its place in the file: the lines before it are there as empty ones. */
export function cutIntoAnnexes(content: string): { annex: string; line: number; text: string }[] {
  const lines = content.replace(/^\uFEFF/, "").split(/\r?\n/);
  const starts = lines.flatMap((line, at) => {
    const annex = /^\[(.*)\]$/.exec(line.trim())?.[1];
    return annex === undefined ? [] : [{ annex, at }];
  });
  return starts.map(({ annex, at }, i) => ({
    annex,
    line: at + 1,
    text: "\n".repeat(at + 1) + lines.slice(at + 1, starts[i + 1]?.at).join("\n"),
  }));
}
