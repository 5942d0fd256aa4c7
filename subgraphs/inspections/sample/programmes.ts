// What is inspected and checked every year besides the checks on reform: how often, by whom, at whom.

import type { AgencyLevel } from "../../../kit/register/document.ts";

type Range = readonly [low: number, high: number];

export interface Programme {
  readonly kind: string;
  /** In the codes of its inspections. */
  readonly letters: string;
  readonly lead: string;
  readonly topics: readonly [string, ...string[]];
  readonly aYear: number;
  /** First and last month in which one starts. */
  readonly months: Range;
  /** Days of fieldwork. */
  readonly days: Range;
  /** Share that is in the plan of the year. */
  readonly planned: number;
  readonly levels: readonly AgencyLevel[];
  readonly subjects: Range;
  /** Whom the first one of a year visits; chance decides where there is none. */
  readonly first: (year: number) => string | undefined;
}

/** The department that examples ask for, and the district whose recommendations, none of them executed, give a true zero. */
const inspectedFirst: Readonly<Record<number, string>> = { 2022: "QNG-SNV", 2023: "QNG-H-531" };

export const programmes: readonly Programme[] = [
  {
    kind: "KIEM_TRA_TTHC",
    letters: "TTHC",
    lead: "Văn phòng UBND tỉnh",
    topics: ["Giải quyết TTHC tại Bộ phận Một cửa", "Công khai TTHC và xin lỗi khi trễ hẹn"],
    aYear: 9,
    months: [2, 10],
    days: [1, 2],
    planned: 0.6,
    levels: ["DISTRICT", "COMMUNE"],
    subjects: [1, 3],
    first: () => "QNG-TTPVKS",
  },
  {
    kind: "THANH_TRA_HANH_CHINH",
    letters: "TT",
    lead: "Thanh tra tỉnh",
    topics: ["Quản lý, sử dụng ngân sách và tài sản công", "Trách nhiệm của người đứng đầu trong tiếp công dân", "Quản lý đầu tư xây dựng cơ bản"],
    aYear: 8,
    months: [1, 7],
    days: [15, 35],
    planned: 0.8,
    levels: ["DEPARTMENT", "DISTRICT"],
    subjects: [1, 2],
    first: (year) => inspectedFirst[year],
  },
  {
    kind: "THANH_TRA_CHUYEN_NGANH",
    letters: "TTCN",
    lead: "Thanh tra tỉnh",
    topics: ["Quản lý đất đai", "Bảo vệ môi trường", "Quản lý chi phí đầu tư xây dựng"],
    aYear: 4,
    months: [1, 7],
    days: [15, 30],
    planned: 0.7,
    levels: ["DEPARTMENT", "DISTRICT"],
    subjects: [1, 1],
    first: () => undefined,
  },
  {
    kind: "KIEM_TRA_DAN_CHU",
    letters: "DC",
    lead: "Sở Nội vụ",
    topics: ["Thực hiện dân chủ ở cơ sở"],
    aYear: 2,
    months: [4, 9],
    days: [2, 3],
    planned: 1,
    levels: ["COMMUNE"],
    subjects: [2, 2],
    first: () => undefined,
  },
  {
    kind: "KIEM_TOAN",
    letters: "KTNN",
    lead: "Kiểm toán nhà nước",
    topics: ["Ngân sách địa phương năm trước"],
    aYear: 1,
    months: [4, 6],
    days: [30, 45],
    planned: 1,
    levels: ["PROVINCE"],
    subjects: [1, 1],
    first: () => "QNG-UBND",
  },
];
