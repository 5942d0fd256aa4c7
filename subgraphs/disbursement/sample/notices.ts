// Sample notices on the settlement of the year before: the finance department looks at departments in June and, until there are none, at districts.

import { writeCsv } from "../../../kit/import/csv.ts";
import type { ShippedFile } from "../../../kit/import/profile.ts";
import { createChance } from "../../../kit/random.ts";
import type { Owners } from "./owners.ts";
import { sampleYears } from "./projects.ts";

const columns = ["TT", "Đơn vị", "Mã ĐVQHNS", "Năm ngân sách", "Số thông báo", "Ngày thông báo", "Số quyết toán được thẩm định (triệu đồng)", "Chi sai quy định (triệu đồng)"] as const;

export function noticeFiles(owners: () => Owners): ShippedFile[] {
  return sampleYears.map((year) => ({
    profile: "settlement-reviews",
    file: `mau-tham-dinh-quyet-toan-${year - 1}.csv`,
    knownAt: `${year}-07-02T08:00:00+07:00`,
    coversFrom: null,
    coversTo: null,
    sample: true,
    by: "hub",
    content: () => writeCsv(columns, records(owners(), year)),
  }));
}

function records(owners: Owners, year: number): Record<(typeof columns)[number], string>[] {
  const issuedOn = `${year}-06-20`;
  const units = [...owners.unitsOn("DEPARTMENT", issuedOn), ...owners.unitsOn("DISTRICT", issuedOn)];
  return units.map(({ id, text }, i) => {
    const chance = createChance(`disbursement notice ${id} ${year}`);
    const reviewed = chance.between(12_000, 180_000);
    // In hundredths of a per cent of what was looked at.
    const irregular = chance.happens(0.45) ? Math.round((reviewed * chance.between(2, 60)) / 10_000) : 0;
    return {
      TT: String(i + 1),
      "Đơn vị": text,
      "Mã ĐVQHNS": String(1_090_000 + i * 7),
      "Năm ngân sách": String(year - 1),
      "Số thông báo": `${600 + i}/TB-TC`,
      "Ngày thông báo": `20/06/${year}`,
      "Số quyết toán được thẩm định (triệu đồng)": String(reviewed),
      "Chi sai quy định (triệu đồng)": String(irregular),
    };
  });
}
