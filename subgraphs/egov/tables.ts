// Dossiers of the one-stop system, the registers beside them, what units report themselves, and figures published elsewhere.

import { sql } from "drizzle-orm";
import { bigint, boolean, date, index, integer, pgSchema, text, timestamp } from "drizzle-orm/pg-core";
import { countersTable } from "../../kit/counting/counting.ts";
import { publishedTable } from "../../kit/published.ts";
import { factColumns, factIndexes, kitTables, ownerColumns } from "../../kit/tables.ts";

export const schema = pgSchema("egov");

export const kit = kitTables(schema);
export const { imports, quarantine, quarantineOutcomes, rememberedNames, registerCopies } = kit;

const instant = () => timestamp({ withTimezone: true, mode: "string" });

export const dossiers = schema.table(
  "dossiers",
  {
    // What the counters ask of every row stands before the texts.
    /** Day of receipt in the province. */
    receivedOn: date({ mode: "string" }).notNull(),
    /** Day of the last due time. */
    dueOn: date({ mode: "string" }).notNull(),
    dueAt: instant().notNull(),
    /** The first due time as the file states it; null where it states none: then the one of the version before counts. */
    firstDueAt: instant(),
    receivedAt: instant().notNull(),
    /** Null where the file does not say. */
    synced: boolean(),
    digitised: boolean(),
    closedOn: date({ mode: "string" }),
    /** Returned, or finished if not yet returned; null while open, refused or withdrawn. */
    closedAt: instant(),
    /** Day of a written apology for being late. */
    apologisedOn: date({ mode: "string" }),
    /** Fees due; 0 where there are none, null where the file does not say. */
    feeVnd: bigint({ mode: "bigint" }),
    paidOnline: boolean(),
    ...factColumns(),
    ...ownerColumns(),
    procedureCode: text().notNull(),
    field: text().notNull(),
    /** CITIZEN or BUSINESS. */
    applicant: text().notNull(),
    /** National status code, "1"–"10". */
    status: text().notNull(),
    /** What the status does to the clock, by the rule of data/status-rules.csv that was in force on the day of receipt; kept here, so that an edited rule does not change what was counted. */
    clock: text({ enum: ["RUNS", "STOPS", "OUT", "ENDS"] }).notNull(),
    statusRule: text(),
    /** GCN, GPXD or null. */
    procedureGroup: text({ enum: ["GCN", "GPXD"] }),
    channel: text({ enum: ["DIRECT", "ONLINE", "POST"] }).notNull(),
  },
  // Readings come from the counters. Evidence is found by its agency and the pages that its days lie on: both cost an import next to nothing.
  (t) => [
    ...factIndexes("dossiers", t),
    index("dossiers_agency").on(sql`${t.agencyId} collate "C"`),
    index("dossiers_received").using("brin", t.receivedOn),
    index("dossiers_closed").using("brin", t.closedOn),
  ],
);

export const dossierCounters = countersTable(schema, "dossier_counters", [
  "received", "online", "post", "synced", "syncKnown", "withFee", "paidOnline", "closed", "onTime", "late", "digitised", "digitisedKnown", "landClosed", "landLate", "overdue", "landOverdue",
  "landTitleClosed", "landTitleOnTime", "permitClosed", "permitOnTime", "lateApologised", "overdueApologised",
]);

/** Dossiers received, by procedure: which services are used. */
export const serviceCounters = countersTable(schema, "service_counters", ["received", "online"], ["procedureCode"]);

const day = () => date({ mode: "string" });

/** The catalogue: each row one procedure as it was offered from a day on. */
export const procedures = schema.table(
  "procedures",
  {
    validFrom: day().notNull(),
    /** The first day after; null is open. */
    validTo: day(),
    /** By when it had to be published in the national database, and when it was; null where nothing was due. */
    publishDueOn: day(),
    publishedOn: day(),
    ...factColumns(),
    ...ownerColumns(),
    code: text().notNull(),
    nameVi: text().notNull(),
    handledBy: text({ enum: ["PROVINCE", "DISTRICT", "COMMUNE"] }).notNull(),
    /** As the catalogue of its day calls it, and whether that counts as online. */
    onlineLevel: text().notNull(),
    online: boolean().notNull(),
    levelRule: text().notNull(),
    /** Could be offered online. */
    eligible: boolean().notNull(),
    oneStop: boolean().notNull(),
    /** All parts that have to be public are. */
    complete: boolean().notNull(),
  },
  (t) => [...factIndexes("procedures", t), index("procedures_code").on(t.code)],
);

/** Ratings that a unit got within some days; numbers, no ratings of persons. */
export const ratings = schema.table(
  "ratings",
  {
    fromOn: day().notNull(),
    toOn: day().notNull(),
    verySatisfied: integer().notNull(),
    satisfied: integer().notNull(),
    neutral: integer().notNull(),
    dissatisfied: integer().notNull(),
    veryDissatisfied: integer().notNull(),
    ...factColumns(),
    ...ownerColumns(),
  },
  (t) => [...factIndexes("ratings", t)],
);

/** Documents that a unit sent out within some days. */
export const documents = schema.table(
  "documents",
  { fromOn: day().notNull(), toOn: day().notNull(), outgoing: integer().notNull(), signed: integer().notNull(), ...factColumns(), ...ownerColumns() },
  (t) => [...factIndexes("documents", t)],
);

/** Whether a unit applies electronic ISO, or is connected to the document axis, from a day on. */
export const systems = schema.table(
  "systems",
  {
    validFrom: day().notNull(),
    validTo: day(),
    /** The day on which the list was made. */
    reviewedOn: day().notNull(),
    applied: boolean().notNull(),
    ...factColumns(),
    ...ownerColumns(),
    system: text({ enum: ["E_ISO", "DOCUMENT_AXIS"] }).notNull(),
    document: text(),
  },
  (t) => [...factIndexes("systems", t), index("systems_agency").on(t.agencyId)],
);

/** A unit's own monthly report: what it says, never added to records. */
export const monthlyReports = schema.table(
  "monthly_reports",
  {
    fromOn: day().notNull(),
    toOn: day().notNull(),
    received: integer().notNull(),
    receivedOnline: integer().notNull(),
    receivedOtherwise: integer().notNull(),
    carriedOver: integer().notNull(),
    resolved: integer().notNull(),
    early: integer().notNull(),
    onTime: integer().notNull(),
    late: integer().notNull(),
    pending: integer().notNull(),
    pendingInTime: integer().notNull(),
    pendingOverdue: integer().notNull(),
    ...factColumns(),
    ...ownerColumns(),
    period: text().notNull(),
  },
  (t) => [...factIndexes("monthly_reports", t)],
);

export const publishedFigures = publishedTable(schema);
