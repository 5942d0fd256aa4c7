// The PostgreSQL schema of the plan, and how well a fact in it is established.

import { pgSchema } from "drizzle-orm/pg-core";

export const planSchema = pgSchema("plan");

/** V read in a public source, D derived, M from memory, A assumption. */
export const marks = ["V", "D", "M", "A"] as const;
