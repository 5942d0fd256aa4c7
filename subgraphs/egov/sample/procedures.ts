// Procedures that sample dossiers are about, and the sample catalogue of them; only 1.001612 is a code read in a public source, the others are invented in its form.

export interface Procedure {
  readonly code: string;
  readonly field: string;
  /** Working days from receipt to the due day. */
  readonly days: number;
  /** 1 citizen, 2 business. */
  readonly applicant: "1" | "2";
  readonly levels: readonly string[];
  /** Fee in đồng; 0 where there is none. */
  readonly fee: number;
  /** The name of the department that manages it, and of its heir from 1/3/2025. */
  readonly managers: readonly [string, string];
  /** Level to 14/8/2022, and from 15/8/2022. */
  readonly online: readonly ["1" | "2" | "3" | "4", "TOAN_TRINH" | "MOT_PHAN" | "CUNG_CAP_THONG_TIN"];
}

const same = (name: string): readonly [string, string] => [name, name];
const environment: readonly [string, string] = ["Sở Tài nguyên và Môi trường", "Sở Nông nghiệp và Môi trường"];
const labour: readonly [string, string] = ["Sở Lao động, Thương binh và Xã hội", "Sở Nội vụ"];
const investment: readonly [string, string] = ["Sở Kế hoạch và Đầu tư", "Sở Tài chính"];

export const procedures: readonly Procedure[] = [
  { code: "1.001612", field: "Thành lập và hoạt động hộ kinh doanh", days: 3, applicant: "2", levels: ["DISTRICT"], fee: 100_000, managers: investment, online: ["4", "TOAN_TRINH"] },
  { code: "1.900101", field: "Đất đai", days: 20, applicant: "1", levels: ["DISTRICT", "DEPARTMENT"], fee: 120_000, managers: environment, online: ["2", "MOT_PHAN"] },
  { code: "1.900102", field: "Đất đai", days: 10, applicant: "1", levels: ["DISTRICT", "PROVINCE"], fee: 50_000, managers: environment, online: ["3", "MOT_PHAN"] },
  { code: "1.900201", field: "Xây dựng", days: 15, applicant: "1", levels: ["DISTRICT", "DEPARTMENT"], fee: 75_000, managers: same("Sở Xây dựng"), online: ["3", "MOT_PHAN"] },
  { code: "1.900301", field: "Hộ tịch", days: 3, applicant: "1", levels: ["COMMUNE", "DISTRICT"], fee: 0, managers: same("Sở Tư pháp"), online: ["4", "TOAN_TRINH"] },
  { code: "1.900302", field: "Chứng thực", days: 2, applicant: "1", levels: ["COMMUNE", "DISTRICT"], fee: 20_000, managers: same("Sở Tư pháp"), online: ["2", "CUNG_CAP_THONG_TIN"] },
  { code: "1.900401", field: "Bảo trợ xã hội", days: 12, applicant: "1", levels: ["COMMUNE", "DISTRICT"], fee: 0, managers: labour, online: ["3", "MOT_PHAN"] },
  { code: "1.900501", field: "Lý lịch tư pháp", days: 10, applicant: "1", levels: ["PROVINCE", "DEPARTMENT"], fee: 200_000, managers: same("Sở Tư pháp"), online: ["4", "TOAN_TRINH"] },
  { code: "1.900601", field: "Lao động", days: 7, applicant: "2", levels: ["DEPARTMENT", "PROVINCE"], fee: 600_000, managers: labour, online: ["3", "TOAN_TRINH"] },
  { code: "1.900701", field: "Đầu tư", days: 12, applicant: "2", levels: ["DEPARTMENT", "PROVINCE"], fee: 0, managers: investment, online: ["2", "MOT_PHAN"] },
  { code: "1.900801", field: "Môi trường", days: 15, applicant: "2", levels: ["DEPARTMENT"], fee: 300_000, managers: environment, online: ["1", "CUNG_CAP_THONG_TIN"] },
];
