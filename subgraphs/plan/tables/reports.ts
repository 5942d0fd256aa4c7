// What agencies report on the plan, and the dated facts it is followed with: parameters and re-assigned tasks.

import { date, index, numeric, text } from "drizzle-orm/pg-core";
import { factColumns, factIndexes, ownerColumns } from "../../../kit/tables.ts";
import { marks, planSchema as schema } from "./schema.ts";

const day = () => date({ mode: "string" });

export const entryKinds = ["REPORT", "FIGURE", "TASK", "DOCUMENT", "ASSIGNED", "INITIATIVE", "EVENT"] as const;
/** What an agency can say of a task; what the hub says of it stands in TaskStatus. */
export const reportedStatuses = ["NOT_STARTED", "IN_PROGRESS", "DONE"] as const;

export const reportEntries = schema.table(
  "report_entries",
  {
    ...factColumns(),
    ...ownerColumns(),
    kind: text({ enum: entryKinds }).notNull(),
    /** Code of the duty, metric, task or document. */
    code: text().notNull(),
    period: text().notNull(),
    /** Last day of the period by the cut-off of reports. */
    periodTo: day().notNull(),
    dueOn: day(),
    /** Day received, issued, done or held. */
    doneOn: day(),
    status: text({ enum: reportedStatuses }),
    value: numeric(),
    textVi: text(),
    evidence: text().array().notNull(),
  },
  (t) => [...factIndexes("report_entries", t), index("report_entries_period").on(t.period, t.agencyId)],
);

export const rules = schema.table(
  "rules",
  {
    ...factColumns(),
    name: text().notNull(),
    value: numeric().notNull(),
    unitVi: text().notNull(),
    validFrom: day().notNull(),
    legalBasis: text(),
    mark: text({ enum: marks }).notNull(),
    note: text(),
  },
  (t) => factIndexes("rules", t),
);

/** A task given to other agencies from a day on, by a document. */
export const assignments = schema.table(
  "assignments",
  {
    ...factColumns(),
    task: text().notNull(),
    agencies: text().array().notNull(),
    insteadOf: text(),
    validFrom: day().notNull(),
    legalBasis: text().notNull(),
    mark: text({ enum: marks }).notNull(),
    note: text(),
  },
  (t) => factIndexes("assignments", t),
);
