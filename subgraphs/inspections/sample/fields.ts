// What some of the invented findings are about; with chances of its own, so that no other figure of the sample depends on it.

import { createChance } from "../../../kit/random.ts";
import type { PlannedInspection } from "./plan.ts";

const about = {
  environment: { type: "Xả thải vượt quy chuẩn môi trường", field: "MOI_TRUONG" },
  democracy: { type: "Chưa thực hiện đủ quy chế dân chủ", field: "DAN_CHU_CO_SO" },
  disclosure: { type: "Chưa công khai ngân sách đúng mẫu biểu", field: "CONG_KHAI_NGAN_SACH" },
  delegation: { type: "Thực hiện chưa đúng nội dung phân cấp, ủy quyền", field: "PHAN_CAP" },
} as const;

/** Instead of the finding's type, where it has a field. */
export function fieldOf({ kind, topic, code }: PlannedInspection, subject: number, finding: number): { readonly type: string; readonly field: string } | undefined {
  if (kind === "KIEM_TRA_TAI_CHINH") return about.disclosure;
  if (kind === "KIEM_TRA_DAN_CHU") return about.democracy;
  if (topic === "Bảo vệ môi trường") return about.environment;
  const chance = createChance(`inspections field ${code}/${subject} ${finding}`);
  if (kind === "THANH_TRA_CHUYEN_NGANH") return chance.happens(0.25) ? about.environment : undefined;
  return chance.happens(0.15) ? about.delegation : undefined;
}
