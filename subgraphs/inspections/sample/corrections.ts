// Reports that came later and say something else about days already reported.

import type { Annex } from "../import/annexes.ts";
import type { Records } from "./records.ts";

interface Correction {
  readonly name: string;
  /** Days whose records are stated again. */
  readonly from: string;
  readonly to: string;
  readonly knownAt: string;
  readonly corrected: (records: Records) => Records;
}

const nothing: Records = { CUOC: [], KET_LUAN: [], PHAT_HIEN: [], KIEN_NGHI: [], KY_LUAT: [], VU_VIEC: [] };

type Row = Records[Annex][number];

export const corrections: readonly Correction[] = [
  {
    name: "cong-khai-2023-06",
    from: "2023-04-01",
    to: "2023-06-30",
    knownAt: "2023-08-04T08:00:00+07:00",
    // Published on the day of signature, after all.
    corrected: ({ KET_LUAN }) => ({
      ...nothing,
      KET_LUAN: KET_LUAN.filter(({ NgayCongKhai }) => NgayCongKhai !== "").map((row) => ({ ...row, NgayCongKhai: row["NgayKy"] ?? "" })),
    }),
  },
  {
    name: "thu-hoi-2024-Q3",
    from: "2024-06-15",
    to: "2024-09-14",
    knownAt: "2024-11-06T08:00:00+07:00",
    // No paper of the treasury proves what these reports had called recovered.
    corrected: ({ KIEN_NGHI }) => ({ ...nothing, KIEN_NGHI: KIEN_NGHI.filter(recovered).map(unproven) }),
  },
  {
    name: "xu-ly-2025-04",
    from: "2025-04-01",
    to: "2025-04-30",
    knownAt: "2025-06-10T08:00:00+07:00",
    corrected: ({ PHAT_HIEN }) => ({
      ...nothing,
      PHAT_HIEN: PHAT_HIEN.filter(({ XuLy }) => XuLy === "CHUA_XU_LY").map((row) => ({ ...row, XuLy: "KIEN_NGHI_XU_LY", NgayXuLy: row["NgayPhatHien"] ?? "" })),
    }),
  },
];

function recovered({ Loai, SoTienDaThucHien }: Row): boolean {
  return Loai === "THU_HOI_TIEN" && SoTienDaThucHien !== "0";
}

function unproven(row: Row): Row {
  return { ...row, SoTienDaThucHien: "0", NgayHoanThanh: "", TrangThai: "DANG_THUC_HIEN", ChungTu: "" };
}
