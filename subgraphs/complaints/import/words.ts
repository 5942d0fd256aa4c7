// The words by which registers and portals name kinds, fields, channels, states and results → the codes of tables.ts.
// The four kinds stay apart: no word here stands for two of them.

import type { channels, fields, kinds, results, statuses } from "../tables.ts";

type Words<Codes extends readonly string[]> = Readonly<Record<string, Codes[number]>>;

export const kindWords = { "Khiếu nại": "KHIEU_NAI", "Tố cáo": "TO_CAO", "Kiến nghị": "KIEN_NGHI", "Phản ánh": "PHAN_ANH" } as const satisfies Words<typeof kinds>;

export const feedbackWords = { "Phản ánh": "PHAN_ANH", "Kiến nghị": "KIEN_NGHI" } as const satisfies Words<typeof kinds>;

export const fieldWords = {
  "Đất đai": "DAT_DAI",
  "Bồi thường, giải phóng mặt bằng": "BOI_THUONG",
  "Bồi thường": "BOI_THUONG",
  "Xây dựng": "XAY_DUNG",
  "Trật tự đô thị": "XAY_DUNG",
  "Môi trường": "MOI_TRUONG",
  "Hạ tầng": "HA_TANG",
  "Giao thông": "HA_TANG",
  "Chính sách": "CHINH_SACH",
  "Chính sách xã hội": "CHINH_SACH",
  "Thủ tục hành chính": "TTHC",
  TTHC: "TTHC",
  "Công vụ": "CONG_VU",
  "Cán bộ, công chức": "CONG_VU",
  "Nhũng nhiễu": "NHUNG_NHIEU",
  "Nhũng nhiễu, phiền hà": "NHUNG_NHIEU",
  Khác: "KHAC",
} as const satisfies Words<typeof fields>;

export const channelWords = {
  "Trực tiếp": "TRUC_TIEP",
  "Bưu chính": "BUU_CHINH",
  "Qua bưu chính": "BUU_CHINH",
  "Cổng DVCQG": "CONG_DVCQG",
  "Cổng Dịch vụ công quốc gia": "CONG_DVCQG",
  "Đường dây nóng": "DUONG_DAY_NONG",
  "1022": "DUONG_DAY_NONG",
  "Chuyển đơn": "CHUYEN_DON",
} as const satisfies Words<typeof channels>;

export const statusWords = {
  "Mới tiếp nhận": "MOI_TIEP_NHAN",
  "Đã phân loại": "DA_PHAN_LOAI",
  "Không đủ điều kiện": "KHONG_DU_DIEU_KIEN",
  "Chuyển đơn": "CHUYEN_DON",
  "Đã chuyển": "CHUYEN_DON",
  "Đã thụ lý": "DA_THU_LY",
  "Đang xác minh": "DANG_XAC_MINH",
  "Đã kết luận": "DA_KET_LUAN",
  "Đã giải quyết": "DA_GIAI_QUYET",
  "Có hiệu lực": "CO_HIEU_LUC",
  "Đã thi hành": "DA_THI_HANH",
  "Đình chỉ": "DINH_CHI",
} as const satisfies Words<typeof statuses>;

export const feedbackStatusWords = {
  "Mới tiếp nhận": "MOI_TIEP_NHAN",
  "Đang xử lý": "DA_PHAN_LOAI",
  "Đã trả lời": "DA_GIAI_QUYET",
  "Đã chuyển": "CHUYEN_DON",
  "Từ chối": "KHONG_DU_DIEU_KIEN",
  "Rút phản ánh": "DINH_CHI",
} as const satisfies Words<typeof statuses>;

export const resultWords = { Đúng: "DUNG", "Đúng một phần": "DUNG_MOT_PHAN", Sai: "SAI", "Rút đơn": "RUT_DON", "Đình chỉ": "DINH_CHI" } as const satisfies Words<typeof results>;

/** "3.5" of Excel and other ways of writing yes are no flags. */
export const yesOrNo = { yes: ["x", "Có", "1", "true"], no: ["", "Không", "0", "false"] } as const;
