// Procedures that sample dossiers are about; only 1.001612 is a code read in a public source, the others are invented in its form.

export interface Procedure {
  readonly code: string;
  readonly field: string;
  /** Working days from receipt to the due day. */
  readonly days: number;
  /** 1 citizen, 2 business. */
  readonly applicant: "1" | "2";
  readonly levels: readonly string[];
}

export const procedures: readonly Procedure[] = [
  { code: "1.001612", field: "Thành lập và hoạt động hộ kinh doanh", days: 3, applicant: "2", levels: ["DISTRICT"] },
  { code: "1.900101", field: "Đất đai", days: 20, applicant: "1", levels: ["DISTRICT", "DEPARTMENT"] },
  { code: "1.900102", field: "Đất đai", days: 10, applicant: "1", levels: ["DISTRICT", "PROVINCE"] },
  { code: "1.900201", field: "Xây dựng", days: 15, applicant: "1", levels: ["DISTRICT", "DEPARTMENT"] },
  { code: "1.900301", field: "Hộ tịch", days: 3, applicant: "1", levels: ["COMMUNE", "DISTRICT"] },
  { code: "1.900302", field: "Chứng thực", days: 2, applicant: "1", levels: ["COMMUNE", "DISTRICT"] },
  { code: "1.900401", field: "Bảo trợ xã hội", days: 12, applicant: "1", levels: ["COMMUNE", "DISTRICT"] },
  { code: "1.900501", field: "Lý lịch tư pháp", days: 10, applicant: "1", levels: ["PROVINCE", "DEPARTMENT"] },
  { code: "1.900601", field: "Lao động", days: 7, applicant: "2", levels: ["DEPARTMENT", "PROVINCE"] },
  { code: "1.900701", field: "Đầu tư", days: 12, applicant: "2", levels: ["DEPARTMENT", "PROVINCE"] },
  { code: "1.900801", field: "Môi trường", days: 15, applicant: "2", levels: ["DEPARTMENT"] },
];
