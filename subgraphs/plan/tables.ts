// Plans with their tasks and the metric catalogue: all facts, so that each knows since when it was known. Frames and reports stand in tables/.

import { boolean, date, integer, numeric, text } from "drizzle-orm/pg-core";
import { factColumns, factIndexes, kitTables } from "../../kit/tables.ts";
import { marks, planSchema } from "./tables/schema.ts";

export * from "./tables/frames.ts";
export * from "./tables/reports.ts";
export { marks };

export const schema = planSchema;

export const kit = kitTables(schema);
export const { imports, quarantine, quarantineOutcomes, rememberedNames, registerCopies } = kit;

export const planIndices = ["GENERAL", "PAR_INDEX", "PAPI", "ORGANISATION"] as const;
export const goalKinds = ["RANK_RANGE", "OBJECTIVE", "REQUIREMENT"] as const;
export const documentRoles = ["LEGAL_BASIS", "REPEALED", "CITED"] as const;
export const cadences = ["CONTINUOUS", "PERIODIC", "QUARTERLY", "SEMIANNUAL", "ANNUAL", "BY_DATE"] as const;
export const targetOps = ["AT_LEAST", "EQUALS", "DECREASE", "INCREASE"] as const;
export const targetSpans = ["YEAR", "PERIOD", "CONTINUOUS"] as const;

export const directions = ["HIGHER", "LOWER", "CONTEXT"] as const;
export const metricKinds = ["RATIO", "COUNT", "MILESTONE"] as const;
export const metricAnswers = ["ANSWERED", "EXPLAINED"] as const;
export const units = ["PERCENT", "PERCENTAGE_POINT", "VND", "COUNT", "BOOLEAN"] as const;

const day = () => date({ mode: "string" });
const mark = () => text({ enum: marks });
const ids = () => text().array().notNull();

export const plans = schema.table(
  "plans",
  {
    ...factColumns(),
    number: text().notNull(),
    issuedOn: day().notNull(),
    effectiveFrom: day().notNull(),
    issuerVi: text().notNull(),
    titleVi: text().notNull(),
    titleEn: text().notNull(),
    fromYear: integer().notNull(),
    toYear: integer().notNull(),
    mark: mark().notNull(),
  },
  (t) => factIndexes("plans", t),
);

export const documents = schema.table(
  "documents",
  {
    ...factColumns(),
    plan: text().notNull(),
    place: integer().notNull(),
    role: text({ enum: documentRoles }).notNull(),
    number: text(),
    issuedOn: day().notNull(),
    nameVi: text(),
  },
  (t) => factIndexes("documents", t),
);

export const domains = schema.table(
  "domains",
  {
    ...factColumns(),
    plan: text().notNull(),
    place: integer().notNull(),
    code: text().notNull(),
    clause: text().notNull(),
    index: text({ enum: planIndices }).notNull(),
    frameDomain: text().notNull(),
    nameVi: text().notNull(),
    nameEn: text().notNull(),
  },
  (t) => factIndexes("domains", t),
);

export const goals = schema.table(
  "goals",
  {
    ...factColumns(),
    plan: text().notNull(),
    place: integer().notNull(),
    goalId: text().notNull(),
    clause: text().notNull(),
    kind: text({ enum: goalKinds }).notNull(),
    index: text({ enum: planIndices }),
    best: integer(),
    worst: integer(),
    outOf: integer(),
    byYear: integer(),
    textVi: text().notNull(),
    note: text(),
  },
  (t) => factIndexes("goals", t),
);

export const duties = schema.table(
  "duties",
  {
    ...factColumns(),
    plan: text().notNull(),
    place: integer().notNull(),
    dutyId: text().notNull(),
    clause: text().notNull(),
    reporters: ids(),
    recipient: text().notNull(),
    through: text().notNull(),
    cadence: text({ enum: cadences }).notNull(),
    formVi: text().notNull(),
    /** Days after the end of a period; the decision states none. */
    dueDay: integer(),
  },
  (t) => factIndexes("duties", t),
);

export const tasks = schema.table(
  "tasks",
  {
    ...factColumns(),
    plan: text().notNull(),
    /** Sorts clauses as Vietnamese does; see clause-order.ts. */
    clauseOrder: text().notNull(),
    taskId: text().notNull(),
    clause: text().notNull(),
    index: text({ enum: planIndices }).notNull(),
    domain: text(),
    titleVi: text().notNull(),
    titleEn: text().notNull(),
    lead: ids(),
    cooperate: ids(),
    metrics: ids(),
    targetMetric: text(),
    targetOp: text({ enum: targetOps }),
    targetValue: numeric(),
    targetUnit: text(),
    targetScope: text(),
    targetPer: text({ enum: targetSpans }),
    targetExplicit: boolean(),
    targetBasis: text(),
    cadence: text({ enum: cadences }).array().notNull(),
    cadenceText: text(),
    due: day(),
    source: text().notNull(),
    secondarySources: ids(),
    otherSource: text(),
    legalRefs: ids(),
    related: ids(),
    note: text(),
  },
  (t) => factIndexes("tasks", t),
);

export const metrics = schema.table(
  "metrics",
  {
    ...factColumns(),
    place: integer().notNull(),
    code: text().notNull(),
    base: text(),
    source: text().notNull(),
    owner: text().notNull(),
    nameVi: text().notNull(),
    nameEn: text().notNull(),
    formula: text().notNull(),
    unit: text({ enum: units }).notNull(),
    unitVi: text().notNull(),
    direction: text({ enum: directions }).notNull(),
    kind: text({ enum: metricKinds }).notNull(),
    legalBasis: text().notNull(),
    mark: mark().notNull(),
    answer: text({ enum: metricAnswers }).notNull().default("ANSWERED"),
    /** What an answer would need; null when there is one. */
    neededVi: text(),
    noteVi: text(),
  },
  (t) => factIndexes("metrics", t),
);
