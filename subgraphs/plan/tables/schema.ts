// The PostgreSQL schema of the plan and the kit's tables in it.

import { pgSchema } from "drizzle-orm/pg-core";
import { kitTables } from "../../../kit/tables.ts";

export const schema = pgSchema("plan");

export const kit = kitTables(schema);
export const { imports, quarantine, quarantineOutcomes, rememberedNames, registerCopies } = kit;

/** V read in a public source, D derived, M from memory, A assumption. */
export const marks = ["V", "D", "M", "A"] as const;
