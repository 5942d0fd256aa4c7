// Capital plans, allocations and payments of public investment, the disbursement path, and figures published about them.

import { bigint, boolean, date, index, integer, numeric, pgSchema, text } from "drizzle-orm/pg-core";
import { publishedTable } from "../../kit/published.ts";
import { factColumns, factIndexes, kitTables, ownerColumns } from "../../kit/tables.ts";
import { allocationKinds, capitalSources, paymentKinds, projectGroups, statuses } from "./codes.ts";

export const schema = pgSchema("disbursement");

export const kit = kitTables(schema);
export const { imports, quarantine, quarantineOutcomes, rememberedNames, registerCopies } = kit;

const vnd = () => bigint({ mode: "bigint" });

/** Lines of decisions: what is assigned at a day is the sum of the lines decided until then, so a cut or a transfer is a negative line. */
export const allocations = schema.table(
  "allocations",
  {
    ...factColumns(),
    ...ownerColumns(),
    planYear: integer().notNull(),
    projectCode: text().notNull(),
    projectName: text().notNull(),
    projectGroup: text({ enum: projectGroups }).notNull(),
    capitalSource: text({ enum: capitalSources }).notNull(),
    status: text({ enum: statuses }).notNull(),
    kind: text({ enum: allocationKinds }).notNull(),
    decision: text().notNull(),
    decidedOn: date({ mode: "string" }).notNull(),
    amountVnd: vnd().notNull(),
    /** The part of amountVnd that stems from the Prime Minister's plan. */
    centralPlanVnd: vnd().notNull(),
    carriedOver: boolean().notNull(),
  },
  (t) => [...factIndexes("allocations", t), index("allocations_owner").on(t.planYear, t.agencyId, t.projectCode)],
);

export const payments = schema.table(
  "payments",
  {
    ...factColumns(),
    ...ownerColumns(),
    projectCode: text().notNull(),
    planYear: integer().notNull(),
    paidOn: date({ mode: "string" }).notNull(),
    kind: text({ enum: paymentKinds }).notNull(),
    amountVnd: vnd().notNull(),
    carriedOver: boolean().notNull(),
  },
  (t) => [...factIndexes("payments", t), index("payments_owner").on(t.planYear, t.agencyId, t.projectCode)],
);

/** Totals of a year's plan as published: facts of their own, never a reading's denominator. */
export const capitalPlans = schema.table(
  "capital_plans",
  {
    ...factColumns(),
    ...ownerColumns(),
    planYear: integer().notNull(),
    assigner: text({ enum: ["TTG", "HDND"] }),
    decision: text(),
    amountVnd: vnd().notNull(),
    centralBudgetVnd: vnd(),
    localBudgetVnd: vnd(),
    asOfDate: date({ mode: "string" }).notNull(),
    label: text().notNull(),
    place: text().notNull(),
    reference: text().notNull(),
    mark: text().notNull(),
  },
  (t) => [...factIndexes("capital_plans", t), index("capital_plans_agency").on(t.agencyId)],
);

/** What should be paid by the end of a month, and below which rate a project is slow; month 13 is January of the next year. */
export const pathSteps = schema.table(
  "path_steps",
  {
    ...factColumns(),
    fromYear: integer().notNull(),
    month: integer().notNull(),
    pathPercent: numeric({ precision: 5, scale: 2 }).notNull(),
    slowPercent: numeric({ precision: 5, scale: 2 }).notNull(),
    basis: text().notNull(),
    mark: text().notNull(),
  },
  (t) => factIndexes("path_steps", t),
);

export const publishedFigures = publishedTable(schema);
