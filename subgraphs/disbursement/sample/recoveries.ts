// Sample recoveries that the Treasury booked, a file a budget year; data/sample-recoveries.csv was drawn near the sample of inspections, and some of what is called recovered there never came.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCsv, writeCsv } from "../../../kit/import/csv.ts";
import type { ShippedFile } from "../../../kit/import/profile.ts";
import { sampleYears } from "./projects.ts";

const columns = ["Số giấy nộp tiền", "Ngày nộp", "Cơ quan bị kiến nghị", "Số quyết định", "Ngày quyết định", "Mã kiến nghị", "Số tiền"] as const;

export function recoveryFiles(): ShippedFile[] {
  return sampleYears.map((year) => ({
    profile: "budget-recoveries",
    file: `mau-thu-hoi-nop-ngan-sach-${year}.csv`,
    knownAt: `${year + 1}-02-05T08:00:00+07:00`,
    coversFrom: null,
    coversTo: null,
    sample: true,
    by: "hub",
    // The title says the period, as the form wants it; a budget year's books are open until 31 January.
    content: () => `Thu hồi nộp ngân sách theo kiến nghị năm ${year}\n${writeCsv(columns, bookedIn(year))}`,
  }));
}

function bookedIn(year: number): Readonly<Record<string, string>>[] {
  const { records } = readCsv(readFileSync(join(import.meta.dirname, "../data/sample-recoveries.csv"), "utf8"), columns);
  return records.map(({ cells }) => cells).filter((cells) => yearOf(cells["Ngày nộp"] ?? "") === year);
}

function yearOf(day: string): number {
  const [, month, year] = day.split("/").map(Number);
  return month === 1 && year !== sampleYears[0] ? (year ?? 0) - 1 : (year ?? 0);
}
