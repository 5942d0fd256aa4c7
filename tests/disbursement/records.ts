// A small year 2024 written by hand: one department, one project board, one inspectorate; a recovered advance booked in November.

import { readFileSync } from "node:fs";
import type { ImportFile } from "../../kit/import/profile.ts";
import type { Subgraph } from "../../kit/open-subgraph.ts";

const allocationHeader = "NamKeHoach,MaDuAn,TenDuAn,NhomDuAn,ChuDauTu,NguonVon,TrangThai,LoaiDieuChinh,SoQuyetDinh,NgayQuyetDinh,VonGiao,TrongDoTTg,DonViTinh,VonKeoDai";
const paymentHeader = "SoChungTu,NgayThanhToan,MaDuAn,ChuDauTu,NamKeHoach,LoaiThanhToan,SoTien,DonViTinh,VonKeoDai,HuyBo";

export const board = "Ban QLDA đầu tư xây dựng các công trình Giao thông tỉnh";

export const allocations = (...lines: string[]) => [allocationHeader, ...lines, ""].join("\n");
export const payments = (...lines: string[]) => [paymentHeader, ...lines, ""].join("\n");

const real = { sample: false, by: "kiểm thử" } as const;

const path: ImportFile = {
  ...real, profile: "path", file: "lo-trinh.csv", knownAt: "2022-01-01T08:00:00+07:00", coversFrom: null, coversTo: null,
  content: readFileSync(new URL("../../subgraphs/disbursement/data/path.csv", import.meta.url), "utf8"),
};
const toSeptember = { ...real, knownAt: "2024-10-02T08:00:00+07:00", coversFrom: "2024-01-01", coversTo: "2024-09-30" };
const decided: ImportFile = {
  ...toSeptember, profile: "allocations", file: "giao-von-2024.csv",
  content: allocations(
    "2024,7800001,Kho lưu trữ,B,Sở Nội vụ,NSDP,DA_PHAN_BO,GIAO,10/QĐ-UBND,2024-01-10,100,80,tỷ đồng,0",
    "2024,7800002,Trụ sở,C,Sở Nội vụ,NSTW,DA_PHAN_BO,GIAO,10/QĐ-UBND,2024-01-10,50000,50000,triệu đồng,0",
    "2024,7800002,Trụ sở,C,Sở Nội vụ,NSTW,DA_PHAN_BO,DIEU_CHINH_GIAM,80/QĐ-UBND,2024-08-01,-10000,-10000,triệu đồng,0",
    "2024,CPB-2024-01,Chưa phân bổ,C,Sở Nội vụ,NSDP,CHUA_PHAN_BO,GIAO,10/QĐ-UBND,2024-01-10,20000,0,triệu đồng,0",
    "2023,7800001,Kho lưu trữ,B,Sở Nội vụ,NSDP,KEO_DAI,KEO_DAI,20/QĐ-UBND,2024-02-20,9000,9000,triệu đồng,1",
    `2024,7800003,Đường liên vùng,A,${board},NSTW,DA_PHAN_BO,GIAO,10/QĐ-UBND,2024-01-10,200000,200000,triệu đồng,0`,
    "2024,7800004,Trụ sở thanh tra,C,Thanh tra tỉnh,NSDP,DA_PHAN_BO,GIAO,10/QĐ-UBND,2024-01-10,10000,0,triệu đồng,0",
  ),
};
const paidToSeptember: ImportFile = {
  ...toSeptember, profile: "payments", file: "thanh-toan-2024-09.csv",
  content: payments(
    "CT.1,2024-02-20,7800001,Sở Nội vụ,2024,TAM_UNG,30000000000,đồng,0,0",
    "CT.2,2024-09-10,7800001,Sở Nội vụ,2024,THANH_TOAN_KHOI_LUONG,45000000000,đồng,0,0",
    "CT.3,2024-09-10,7800001,Sở Nội vụ,2024,THU_HOI_TAM_UNG,-30000000000,đồng,0,0",
    "CT.4,2024-03-01,7800001,Sở Nội vụ,2023,THANH_TOAN_KHOI_LUONG,7000000000,đồng,1,0",
  ),
};
const correction: ImportFile = {
  ...toSeptember, profile: "payments", file: "dieu-chinh-2024-09.csv", knownAt: "2024-11-05T08:00:00+07:00",
  content: payments("CT.5,2024-09-25,7800001,Sở Nội vụ,2024,THU_HOI_TAM_UNG,-5000000000,đồng,0,0"),
};
const paidToJanuary: ImportFile = {
  ...real, profile: "payments", file: "thanh-toan-2025-01.csv", knownAt: "2025-02-02T08:00:00+07:00", coversFrom: "2024-10-01", coversTo: "2025-01-31",
  content: payments(
    "CT.6,2024-10-05,7800002,Sở Nội vụ,2024,THANH_TOAN_KHOI_LUONG,5000000000,đồng,0,0",
    `CT.7,2025-01-20,7800003,${board},2024,THANH_TOAN_KHOI_LUONG,100000000000,đồng,0,0`,
  ),
};

/** The path alone: what is paid and assigned comes from the files of a test. */
export const loadPath = (subgraph: Subgraph) => subgraph.load(path);

export async function loadRecords(subgraph: Subgraph): Promise<void> {
  for (const file of [path, decided, paidToSeptember, correction, paidToJanuary]) await subgraph.load(file);
}
