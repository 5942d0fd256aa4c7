// Inspections and checks by subject, their conclusions, findings and recommendations. The agency of every row is the subject.

import { bigint, date, index, integer, pgSchema, text } from "drizzle-orm/pg-core";
import { factColumns, factIndexes, kitTables, ownerColumns } from "../../kit/tables.ts";
import { handlings, kinds, modes, namesOf, recommendationKinds, recommendationStatuses, statuses } from "./codes.ts";

export const schema = pgSchema("inspections");

export const kit = kitTables(schema);
export const { imports, quarantine, quarantineOutcomes, rememberedNames, registerCopies } = kit;

const day = () => date({ mode: "string" });
const vnd = () => bigint({ mode: "bigint" });
const kind = () => text({ enum: namesOf(kinds) }).notNull();

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
    amountVnd: vnd(),
    foundOn: day().notNull(),
    handling: text({ enum: namesOf(handlings) }).notNull(),
    handledOn: day(),
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
    updatedOn: day().notNull(),
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
