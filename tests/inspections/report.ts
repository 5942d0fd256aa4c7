// A small report written by hand: what was known on 2/10/2024, and a correction of 6/11/2024.

import type { ImportFile } from "../../kit/import/profile.ts";

export const reportText = `[CUOC]
MaCuoc,STT,DoiTuong,NgayQuyetDinh,HinhThuc,CheDo,NoiDung,CoQuanChuTri,SoQuyetDinh,NgayCongBo,KeHoachTuNgay,KeHoachDenNgay,NgayKetThuc,TrangThai
QNG-2024-CCHC-001,1,Sở Nội vụ,20/06/2024,KIEM_TRA_CCHC,KE_HOACH,Cải cách hành chính,Sở Nội vụ,001/QĐ-CCHC,01/07/2024,01/07/2024,05/07/2024,03/07/2024,DA_KET_LUAN
QNG-2024-CCHC-001,2,${"Huyện Trà Bồng".normalize("NFD")},20/06/2024,KIEM_TRA_CCHC,KE_HOACH,Cải cách hành chính,Sở Nội vụ,001/QĐ-CCHC,01/07/2024,01/07/2024,05/07/2024,03/07/2024,DA_KET_LUAN
QNG-2024-CCHC-002,1,Sở Tư pháp,20/06/2024,KIEM_TRA_CCHC,KE_HOACH,Cải cách hành chính,Sở Nội vụ,002/QĐ-CCHC,15/09/2024,10/09/2024,14/09/2024,16/09/2024,KET_THUC_TRUC_TIEP
QNG-2024-CCHC-003,1,Sở Tư pháp,20/06/2024,KIEM_TRA_CCHC,KE_HOACH,Cải cách hành chính,Sở Nội vụ,003/QĐ-CCHC,,18/08/2024,20/08/2024,,HUY
QNG-2024-TTHC-001,1,Huyện Trà Bồng,10/09/2024,KIEM_TRA_TTHC,DOT_XUAT,Bộ phận Một cửa,Văn phòng UBND tỉnh,001/QĐ-TTHC,14/09/2024,,,,DANG_TIEN_HANH
QNG-2024-TT-001,1,Sở Nội vụ,20/06/2024,THANH_TRA_HANH_CHINH,KE_HOACH,Ngân sách,Thanh tra tỉnh,001/QĐ-TT,01/07/2024,01/07/2024,10/08/2024,12/08/2024,DA_CONG_KHAI
QNG-2024-TT-002,1,Ban chưa có tên,20/06/2024,THANH_TRA_HANH_CHINH,KE_HOACH,Ngân sách,Thanh tra tỉnh,002/QĐ-TT,01/07/2024,01/07/2024,10/08/2024,12/08/2024,DA_KET_LUAN
[KET_LUAN]
MaCuoc,STT,DoiTuong,NgayQuyetDinh,HinhThuc,SoKetLuan,NgayKy,NgayCongKhai,KenhCongKhai,HanThucHien,NgayThucHienXong
QNG-2024-TT-001,1,Sở Nội vụ,20/06/2024,THANH_TRA_HANH_CHINH,01/KL-TT,20/08/2024,31/08/2024,Cổng thông tin điện tử,14/09/2024,
QNG-2024-CCHC-001,2,Huyện Trà Bồng,20/06/2024,KIEM_TRA_CCHC,02/TB-CCHC,10/07/2024,,,01/09/2024,15/08/2024
[PHAT_HIEN]
MaPhatHien,MaCuoc,DoiTuong,NgayQuyetDinh,LoaiVanDe,NgayPhatHien,SoTien,DonViTien,XuLy,NgayXuLy
QNG-2024-CCHC-001/1-PH01,QNG-2024-CCHC-001,Sở Nội vụ,20/06/2024,Thiếu báo cáo,10/07/2024,,đồng,CHUA_XU_LY,
QNG-2024-CCHC-001/1-PH02,QNG-2024-CCHC-001,Sở Nội vụ,20/06/2024,Thiếu kế hoạch,10/07/2024,,đồng,KIEN_NGHI_XU_LY,10/07/2024
QNG-2024-CCHC-001/2-PH01,QNG-2024-CCHC-001,Huyện Trà Bồng,20/06/2024,Trễ hẹn,10/07/2024,,đồng,DA_XU_LY,20/09/2024
QNG-2024-TT-001/1-PH01,QNG-2024-TT-001,Sở Nội vụ,20/06/2024,Chi sai chế độ,20/08/2024,12.345.678,đồng,DA_XU_LY,25/08/2024
[KIEN_NGHI]
MaKienNghi,MaCuoc,DoiTuong,NgayQuyetDinh,Loai,NgayBanHanh,HanThucHien,SoTien,DonViTien,Lan,NgayCapNhat,SoTienDaThucHien,NgayHoanThanh,TrangThai,ChungTu
KN01,QNG-2024-TT-001,Sở Nội vụ,20/06/2024,THU_HOI_TIEN,20/08/2024,10/09/2024,9.007.199.254.740.993,đồng,0,20/08/2024,0,,CHUA_DEN_HAN,
KN01,QNG-2024-TT-001,Sở Nội vụ,20/06/2024,THU_HOI_TIEN,20/08/2024,10/09/2024,9.007.199.254.740.993,đồng,1,05/09/2024,3.002.399.751.580.331,,HOAN_THANH_MOT_PHAN,GNT-1
KN01,QNG-2024-TT-001,Sở Nội vụ,20/06/2024,THU_HOI_TIEN,20/08/2024,10/09/2024,9.007.199.254.740.993,đồng,2,20/09/2024,9.007.199.254.740.993,20/09/2024,HOAN_THANH,GNT-2
KN02,QNG-2024-TT-001,Sở Nội vụ,20/06/2024,XU_LY_KHAC_KINH_TE,20/08/2024,,"12,5",triệu đồng,0,20/08/2024,0,,DANG_THUC_HIEN,
KN02,QNG-2024-TT-001,Sở Nội vụ,20/06/2024,XU_LY_KHAC_KINH_TE,20/08/2024,,"12,5",triệu đồng,1,14/09/2024,"12,5",14/09/2024,HOAN_THANH,
KN03,QNG-2024-TT-001,Sở Nội vụ,20/06/2024,THU_HOI_TIEN,20/08/2024,15/09/2024,1000000,đồng,0,20/08/2024,0,,CHUA_DEN_HAN,
KN04,QNG-2024-TT-001,Sở Nội vụ,20/06/2024,KIEM_DIEM,20/08/2024,01/09/2024,,đồng,0,20/08/2024,,,CHUA_DEN_HAN,
`;

/** The treasury could not find the payment of the first follow-up. */
const correctionText = `[KIEN_NGHI]
MaKienNghi,MaCuoc,DoiTuong,NgayQuyetDinh,Loai,NgayBanHanh,HanThucHien,SoTien,DonViTien,Lan,NgayCapNhat,SoTienDaThucHien,NgayHoanThanh,TrangThai,ChungTu
KN01,QNG-2024-TT-001,Sở Nội vụ,20/06/2024,THU_HOI_TIEN,20/08/2024,10/09/2024,9.007.199.254.740.993,đồng,1,05/09/2024,0,,DANG_THUC_HIEN,
`;

const common = { profile: "inspection-report", sample: false, by: "a test" } as const;

export const report: ImportFile = {
  ...common,
  file: "bieu-2024-09.csv",
  content: reportText,
  knownAt: "2024-10-02T08:00:00+07:00",
  coversFrom: "2024-07-01",
  coversTo: "2024-09-30",
};

export const correction: ImportFile = {
  ...common,
  file: "dieu-chinh-2024-09.csv",
  content: correctionText,
  knownAt: "2024-11-06T08:00:00+07:00",
  coversFrom: "2024-09-01",
  coversTo: "2024-09-30",
};
