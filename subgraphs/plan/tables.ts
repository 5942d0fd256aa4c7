// Plans with their tasks, the metric catalogue, scoring frames, and official results: all facts, so that each knows since when it was known.

import { boolean, date, integer, numeric, text } from "drizzle-orm/pg-core";
import { factColumns, factIndexes } from "../../kit/tables.ts";
import { marks, schema } from "./tables/schema.ts";

export * from "./tables/reports.ts";
export { kit, imports, quarantine, quarantineOutcomes, rememberedNames, registerCopies, marks, schema } from "./tables/schema.ts";

export const planIndices = ["GENERAL", "PAR_INDEX", "PAPI", "ORGANISATION"] as const;
export const goalKinds = ["RANK_RANGE", "OBJECTIVE", "REQUIREMENT"] as const;
export const documentRoles = ["LEGAL_BASIS", "REPEALED", "CITED"] as const;
export const cadences = ["CONTINUOUS", "PERIODIC", "QUARTERLY", "SEMIANNUAL", "ANNUAL", "BY_DATE"] as const;
export const targetOps = ["AT_LEAST", "EQUALS", "DECREASE", "INCREASE"] as const;
export const targetSpans = ["YEAR", "PERIOD", "CONTINUOUS"] as const;

export const directions = ["HIGHER", "LOWER", "CONTEXT"] as const;
export const metricKinds = ["RATIO", "COUNT", "MILESTONE"] as const;
export const metricAnswers = ["ANSWERED", "EXPLAINED"] as const;
export const frameKinds = ["SCORED", "REFERENCE"] as const;
export const units = ["PERCENT", "PERCENTAGE_POINT", "VND", "COUNT", "BOOLEAN"] as const;
export const officialIndices = ["PAR_INDEX", "PAPI", "SIPAS", "SERVICE_766"] as const;
export const officialFigures = ["SCORE", "RANK", "SCORE_CHANGE", "RANK_CHANGE", "NATIONAL_MEAN", "HIGHEST", "LOWEST", "RESPONDENTS"] as const;

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

export const frames = schema.table(
  "frames",
  {
    ...factColumns(),
    code: text().notNull(),
    index: text({ enum: officialIndices }).notNull(),
    decision: text().notNull(),
    issuedOn: day().notNull(),
    fromYear: integer().notNull(),
    /** Null: until a newer frame of the index begins. */
    toYear: integer(),
    /** Below the target by up to this much is AT_RISK. */
    tolerance: numeric().notNull(),
    mark: mark().notNull(),
    kind: text({ enum: frameKinds }).notNull().default("SCORED"),
    noteVi: text(),
    scaleMin: numeric(),
    scaleMax: numeric(),
  },
  (t) => factIndexes("frames", t),
);

export const frameDomains = schema.table(
  "frame_domains",
  {
    ...factColumns(),
    frame: text().notNull(),
    place: integer().notNull(),
    code: text().notNull(),
    nameVi: text().notNull(),
    nameEn: text().notNull(),
    max: numeric(),
    mark: mark().notNull(),
  },
  (t) => factIndexes("frame_domains", t),
);

export const criteria = schema.table(
  "criteria",
  {
    ...factColumns(),
    frame: text().notNull(),
    place: integer().notNull(),
    code: text().notNull(),
    domain: text().notNull(),
    nameVi: text().notNull(),
    nameEn: text().notNull(),
    direction: text().notNull(),
    target: numeric(),
    /** In place of the frame's; null where the frame's counts. */
    tolerance: numeric(),
    /** A Scoring of scoring/share.ts as JSON. */
    scoring: text().notNull(),
    max: numeric(),
    metrics: text().array().notNull(),
    combine: text(),
    mark: mark().notNull(),
    ruleMark: mark().notNull(),
    maxMark: mark(),
    note: text(),
  },
  (t) => factIndexes("criteria", t),
);

export const results = schema.table(
  "results",
  {
    ...factColumns(),
    index: text({ enum: officialIndices }).notNull(),
    year: integer().notNull(),
    figure: text({ enum: officialFigures }).notNull(),
    subject: text().notNull(),
    agency: text(),
    value: numeric().notNull(),
    outOf: integer(),
    derivation: text(),
    mark: mark().notNull(),
    place: text().notNull(),
    reference: text().notNull(),
    publishedOn: day(),
  },
  (t) => factIndexes("results", t),
);
