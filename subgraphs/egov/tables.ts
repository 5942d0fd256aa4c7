// Dossiers of the one-stop system and figures published about them.

import { sql } from "drizzle-orm";
import { boolean, date, index, pgSchema, text, timestamp } from "drizzle-orm/pg-core";
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
    firstDueAt: instant().notNull(),
    receivedAt: instant().notNull(),
    synced: boolean().notNull(),
    digitised: boolean().notNull(),
    closedOn: date({ mode: "string" }),
    /** Returned, or finished if not yet returned; null while open, refused or withdrawn. */
    closedAt: instant(),
    ...factColumns(),
    ...ownerColumns(),
    procedureCode: text().notNull(),
    field: text().notNull(),
    /** CITIZEN or BUSINESS. */
    applicant: text().notNull(),
    /** National status code, "1"–"10". */
    status: text().notNull(),
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
  "received", "online", "post", "synced", "closed", "onTime", "late", "digitised", "landClosed", "landLate", "overdue", "landOverdue",
]);

export const publishedFigures = publishedTable(schema);
