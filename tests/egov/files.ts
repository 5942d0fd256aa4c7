// A hand-written dossier export: small enough to count on one's fingers.

import { writeCsv } from "../../kit/import/csv.ts";
import type { ImportFile } from "../../kit/import/profile.ts";
import { dossierColumns } from "../../subgraphs/egov/import/dossiers.ts";

type Cells = Partial<Record<(typeof dossierColumns)[number], string>>;

/** A dossier of Sở Nội vụ received on 2/9/2024, due on 12/9, returned on 10/9 – unless said otherwise. */
export function dossier(number: number, cells: Cells = {}): Record<string, string> {
  return {
    MaHoSo: `000.00.03.H48-240902-${String(number).padStart(4, "0")}`,
    MaTTHC: "1.001612",
    MaLinhVuc: "1.0016",
    TenLinhVuc: "Nội vụ",
    LoaiDoiTuong: "1",
    NgayTiepNhan: "20240902083000",
    NgayHenTraTruoc: "",
    NgayHenTra: "20240912170000",
    NgayTra: "20240910150000",
    NgayKetThucXuLy: "",
    TrangThaiHoSo: "10",
    HinhThuc: "1",
    DonViXuLy: "Sở Nội vụ",
    DaDongBo: "1",
    KetQuaDienTu: "1",
    ...cells,
  };
}

const open = { TrangThaiHoSo: "4", NgayTra: "", KetQuaDienTu: "0" };

/** On time 3 of 4 closed; one overdue and open, one waiting for papers, one refused. */
export const september: ImportFile = {
  profile: "dossiers",
  file: "2024-09.csv",
  content: writeCsv(dossierColumns, [
    dossier(1),
    dossier(2, { NgayTra: "20240912170000", HinhThuc: "0" }),
    dossier(3, { NgayTra: "20240912170001", HinhThuc: "2", TenLinhVuc: "Đất đai", KetQuaDienTu: "0" }),
    dossier(4, { NgayTra: "20240920090000", NgayHenTraTruoc: "20240912170000", NgayHenTra: "20240925170000", DaDongBo: "0" }),
    dossier(5, open),
    dossier(6, { ...open, TrangThaiHoSo: "5" }),
    dossier(7, { ...open, TrangThaiHoSo: "3" }),
    dossier(8, { DonViXuLy: "UBND huyện Bình Sơn".normalize("NFD") }),
    dossier(9, { DonViXuLy: "Phòng chưa ai biết" }),
  ]),
  knownAt: "2024-10-02T08:00:00+07:00",
  coversFrom: "2024-09-01",
  coversTo: "2024-09-30",
  sample: false,
  by: "tests",
};

/** Dossier 3 had been returned in time after all. */
export const correction: ImportFile = {
  ...september,
  file: "2024-09-dinh-chinh.csv",
  content: writeCsv(dossierColumns, [dossier(3, { NgayTra: "20240912160000", HinhThuc: "2", TenLinhVuc: "Đất đai", KetQuaDienTu: "0" })]),
  knownAt: "2024-11-05T08:00:00+07:00",
};

export function fileOf(...records: Record<string, string>[]): ImportFile {
  return { ...september, file: "thu.csv", content: writeCsv(dossierColumns, records) };
}
