// Totals of capital plans as published (CSV); each total keeps who assigned it, its day and the place it was read.

import type { TextProfile } from "../../../kit/import/profile.ts";
import { readSheet } from "./sheet.ts";

const planColumns = [
  "key", "agency", "planYear", "assigner", "decision", "amount", "centralBudget", "localBudget", "unit", "asOfDate", "label", "place", "reference",
  "publishedOn", "mark",
] as const;

export const plansProfile: TextProfile = {
  name: "plans",
  read: (content) =>
    readSheet(content, planColumns, (cells, position) => {
      const asOfDate = cells.day("asOfDate");
      const amountVnd = cells.money("amount", "unit");
      if (amountVnd === null || amountVnd <= 0n) cells.wrong("amount", "số dương");
      return {
        table: "capitalPlans",
        key: cells.text("key", "khoá"),
        position,
        owner: { text: cells.text("agency", "tên cơ quan"), on: asOfDate },
        values: {
          planYear: cells.whole("planYear", 2000, 2100),
          assigner: cells.optional("assigner") === null ? null : cells.code("assigner", ["TTG", "HDND"]),
          decision: cells.optional("decision"),
          amountVnd,
          centralBudgetVnd: cells.money("centralBudget", "unit"),
          localBudgetVnd: cells.money("localBudget", "unit"),
          asOfDate,
          label: cells.text("label", "tên của tổng này"),
          place: cells.text("place", "nơi công bố"),
          reference: cells.text("reference", "tham chiếu"),
          mark: cells.code("mark", ["V", "D", "M", "A"]),
        },
      };
    }),
};
