// The disbursement path (CSV): month by month what should be paid, and the rate below which a project is slow.

import type { TextProfile } from "../../../kit/import/profile.ts";
import { readSheet } from "./sheet.ts";

const columns = ["fromYear", "month", "pathPercent", "slowPercent", "basis", "mark"] as const;

export const pathProfile: TextProfile = {
  name: "path",
  read: (content) =>
    readSheet(content, columns, (cells, position) => {
      const fromYear = cells.whole("fromYear", 2000, 2100);
      // 13 is January of the next year, in which the year's capital is still paid.
      const month = cells.whole("month", 1, 13);
      const values = {
        fromYear,
        month,
        pathPercent: cells.percent("pathPercent"),
        slowPercent: cells.percent("slowPercent"),
        basis: cells.text("basis", "căn cứ"),
        mark: cells.code("mark", ["V", "D", "M", "A"]),
      };
      return { table: "pathSteps", key: `${fromYear}/${month}`, position, values };
    }),
};
