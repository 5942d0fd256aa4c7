// Inspections and checks by subject, their conclusions, findings and recommendations. The agency of every row is the subject.

import { bigint, date, index, integer, pgSchema, text } from "drizzle-orm/pg-core";
import { factColumns, factIndexes, kitTables, ownerColumns } from "../../kit/tables.ts";
import { caseHandlings, caseOrigins, fields, grounds, handlings, kinds, modes, namesOf, recommendationKinds, recommendationStatuses, sanctionForms, statuses } from "./codes.ts";

export const schema = pgSchema("inspections");

export const kit = kitTables(schema);
export const { imports, quarantine, quarantineOutcomes, rememberedNames, registerCopies } = kit;

const day = () => date({ mode: "string" });
const vnd = () => bigint({ mode: "bigint" });
const kind = () => text({ enum: namesOf(kinds) }).notNull();
/** What it is about, and how that was found out: a column of the file, or words that data/fields.csv lists. Null where no metric asks. */
const fieldColumns = () => ({ field: text({ enum: namesOf(fields) }), fieldRule: text() });

/** Key: code of the inspection / number of the subject. */
export const inspections = schema.table(
  "inspections",
  {
    ...factColumns(),
    ...ownerColumns(),
    inspectionCode: text().notNull(),
    kind: kind(),
    mode: text({ enum: namesOf(modes) }).notNull(),
    topic: text().notNull(),
    ...fieldColumns(),
    leadText: text().notNull(),
    decisionNo: text(),
    decidedOn: day(),
    announcedOn: day(),
    plannedFrom: day(),
    plannedTo: day(),
    endedOn: day(),
    status: text({ enum: namesOf(statuses) }).notNull(),
  },
  (t) => [...factIndexes("inspections", t), index("inspections_announced").on(t.agencyId, t.announcedOn)],
);

/** Key: code of the inspection / number of the subject. */
export const conclusions = schema.table(
  "conclusions",
  {
    ...factColumns(),
    ...ownerColumns(),
    inspectionCode: text().notNull(),
    kind: kind(),
    number: text().notNull(),
    signedOn: day().notNull(),
    /** Found by the rule in force on signedOn when the row was read; null where no law sets a limit. */
    publishBy: day(),
    publishRule: text(),
    publishedOn: day(),
    channel: text(),
    executeBy: day(),
    executedOn: day(),
  },
  (t) => [...factIndexes("conclusions", t), index("conclusions_signed").on(t.agencyId, t.signedOn)],
);

/** Key: code of the finding. */
export const findings = schema.table(
  "findings",
  {
    ...factColumns(),
    ...ownerColumns(),
    inspectionCode: text().notNull(),
    type: text().notNull(),
    ...fieldColumns(),
    amountVnd: vnd(),
    foundOn: day().notNull(),
    handling: text({ enum: namesOf(handlings) }).notNull(),
    /** Handled, or recommended for handling: whichever came first. */
    handledOn: day(),
    /** Put right; null where the file does not tell it from handledOn. */
    correctedOn: day(),
  },
  (t) => [...factIndexes("findings", t), index("findings_found").on(t.agencyId, t.foundOn)],
);

/** Key: code of the recommendation # number of the follow-up. Each follow-up is a record of its own, so that the state on any day can be told. */
export const recommendations = schema.table(
  "recommendations",
  {
    ...factColumns(),
    ...ownerColumns(),
    inspectionCode: text().notNull(),
    code: text().notNull(),
    kind: text({ enum: namesOf(recommendationKinds) }).notNull(),
    issuedOn: day().notNull(),
    dueOn: day(),
    amountVnd: vnd(),
    /** 0 is the issue itself. */
    step: integer().notNull(),
    /** Day of which the follow-up speaks: that of the payment, where it is known. */
    updatedOn: day().notNull(),
    /** Cut-off of the annex that states it; null where each follow-up states its own day. Later ones count first. */
    statedOn: day(),
    /** Executed so far. */
    executedVnd: vnd(),
    executedOn: day(),
    status: text({ enum: namesOf(recommendationStatuses) }).notNull(),
    proof: text(),
  },
  (t) => [
    ...factIndexes("recommendations", t),
    index("recommendations_agency").on(t.agencyId, t.kind),
    index("recommendations_steps").on(t.code, t.step),
  ],
);

/** One decision on one official, of whom nothing is kept. Key: code of the decision. */
export const sanctions = schema.table(
  "sanctions",
  {
    ...factColumns(),
    ...ownerColumns(),
    inspectionCode: text(),
    ground: text({ enum: namesOf(grounds) }).notNull(),
    form: text({ enum: namesOf(sanctionForms) }).notNull(),
    /** The law that knew this form on the day of the decision, with its mark. */
    formRule: text().notNull(),
    decidedOn: day().notNull(),
  },
  (t) => [...factIndexes("sanctions", t), index("sanctions_decided").on(t.agencyId, t.decidedOn)],
);

/** A case of corruption at the agency. Key: its code. */
export const corruptionCases = schema.table(
  "corruption_cases",
  {
    ...factColumns(),
    ...ownerColumns(),
    inspectionCode: text(),
    origin: text({ enum: namesOf(caseOrigins) }).notNull(),
    foundOn: day().notNull(),
    amountVnd: vnd(),
    handling: text({ enum: namesOf(caseHandlings) }).notNull(),
    handledOn: day(),
  },
  (t) => [...factIndexes("corruption_cases", t), index("corruption_cases_found").on(t.agencyId, t.foundOn)],
);
