// Capital plans, allocations and payments of public investment, the disbursement path, and figures published about them.

import { bigint, boolean, date, index, integer, numeric, pgSchema, text } from "drizzle-orm/pg-core";
import { publishedTable } from "../../kit/published.ts";
import { factColumns, factIndexes, kitTables, ownerColumns } from "../../kit/tables.ts";
import { allocationKinds, assigners, capitalSources, paymentKinds, projectGroups, statuses } from "./codes.ts";

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
    /** Whose plan the voucher draws on; null where the file does not say. */
    assigner: text({ enum: assigners }),
  },
  (t) => [...factIndexes("payments", t), index("payments_owner").on(t.planYear, t.agencyId, t.projectCode)],
);

/** What a monthly report says of a project as of a day: sums since 1/1, in place of the decisions and vouchers until then. */
export const snapshots = schema.table(
  "snapshots",
  {
    ...factColumns(),
    ...ownerColumns(),
    planYear: integer().notNull(),
    projectCode: text().notNull(),
    projectName: text().notNull(),
    capitalSource: text({ enum: capitalSources }).notNull(),
    asOfDate: date({ mode: "string" }).notNull(),
    planVnd: vnd().notNull(),
    /** The part of planVnd that stems from the Prime Minister's plan. */
    centralPlanVnd: vnd().notNull(),
    paidVnd: vnd().notNull(),
    /** The report marks what was paid as estimated ("ước"). */
    estimated: boolean().notNull(),
    carriedOver: boolean().notNull(),
  },
  (t) => [...factIndexes("snapshots", t), index("snapshots_project").on(t.planYear, t.projectCode, t.asOfDate)],
);

/** Notices of the finance department on the settlement of a unit's budget year: how much it looked at, how much of that was spent against the rules. */
export const settlementReviews = schema.table(
  "settlement_reviews",
  {
    ...factColumns(),
    ...ownerColumns(),
    budgetUnit: text().notNull(),
    budgetYear: integer().notNull(),
    document: text().notNull(),
    issuedOn: date({ mode: "string" }).notNull(),
    reviewedVnd: vnd().notNull(),
    irregularVnd: vnd().notNull(),
  },
  (t) => [...factIndexes("settlement_reviews", t), index("settlement_reviews_agency").on(t.agencyId)],
);

/** Money that the Treasury booked as paid into the budget because an inspection, a check or an audit had recommended it. Key: voucher / recommendation. */
export const recoveries = schema.table(
  "recoveries",
  {
    ...factColumns(),
    ...ownerColumns(),
    voucher: text().notNull(),
    /** Of the inspection, as the voucher names it. */
    recommendationCode: text().notNull(),
    decision: text().notNull(),
    decidedOn: date({ mode: "string" }).notNull(),
    bookedOn: date({ mode: "string" }).notNull(),
    amountVnd: vnd().notNull(),
  },
  (t) => [...factIndexes("recoveries", t), index("recoveries_agency").on(t.agencyId, t.bookedOn)],
);

/** Totals of a year's plan as published: facts of their own, never a reading's denominator. */
export const capitalPlans = schema.table(
  "capital_plans",
  {
    ...factColumns(),
    ...ownerColumns(),
    planYear: integer().notNull(),
    assigner: text({ enum: assigners }),
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
