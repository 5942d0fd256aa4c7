// Dossiers of the one-stop system and figures published about them.

import { boolean, date, index, pgSchema, text, timestamp } from "drizzle-orm/pg-core";
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
  (t) => [...factIndexes("dossiers", t), index("dossiers_received").on(t.agencyId, t.receivedOn), index("dossiers_closed").on(t.agencyId, t.closedOn)],
);

export const publishedFigures = publishedTable(schema);
