// Scoring frames with their domains and criteria, and the official results that stand beside what is computed.

import { date, integer, numeric, text } from "drizzle-orm/pg-core";
import { factColumns, factIndexes } from "../../../kit/tables.ts";
import { marks, planSchema as schema } from "./schema.ts";

export const frameKinds = ["SCORED", "REFERENCE"] as const;
export const officialIndices = ["PAR_INDEX", "PAPI", "SIPAS", "SERVICE_766"] as const;
export const officialFigures = ["SCORE", "RANK", "SCORE_CHANGE", "RANK_CHANGE", "NATIONAL_MEAN", "HIGHEST", "LOWEST", "RESPONDENTS", "COMPONENT"] as const;

const day = () => date({ mode: "string" });
const mark = () => text({ enum: marks });

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
    /** Which kind of source can feed it; null in frames that were loaded before this was kept. */
    fedBy: text(),
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
    /** Of a COMPONENT: which part of the index. */
    component: text(),
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
