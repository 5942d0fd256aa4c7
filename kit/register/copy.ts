// The read-only copy of the register that each source keeps in its own schema: asked of *agencies*, never joined.

import { desc, eq, sql } from "drizzle-orm";
import { announceRegister } from "../announce.ts";
import type { Db } from "../database.ts";
import type { KitTables } from "../tables.ts";
import { type RegisterDocument, registerQuery } from "./document.ts";
import { createRegister, type Register } from "./register.ts";

/** Asks *agencies* a query and gives the `data` of its answer; throws when there is none. */
export type AskAgencies = (query: string) => Promise<unknown>;

/** The copy of a version, or the newest one; undefined when there is none. */
export async function loadRegister(db: Db, { registerCopies }: KitTables, version?: string): Promise<Register | undefined> {
  const [row] = await db.select().from(registerCopies).where(version === undefined ? undefined : eq(registerCopies.version, version)).orderBy(desc(registerCopies.receivedAt)).limit(1);
  // Only refreshRegister writes the column, and it has checked the document.
  return row ? createRegister(row.document as RegisterDocument) : undefined;
}

/** Asks for the register and keeps it when it is new. */
export async function refreshRegister(db: Db, source: string, { registerCopies }: KitTables, ask: AskAgencies, now: Date): Promise<Register> {
  const document = readRegister(await ask(registerQuery));
  const receivedAt = now.toISOString();
  await db.transaction(async (tx) => {
    // Half a megabyte of JSON: on a busy machine more than a read may take.
    await tx.execute(sql`set local statement_timeout = '30s'`);
    const kept = await tx.insert(registerCopies).values({ version: document.version, receivedAt, document }).onConflictDoNothing().returning({ version: registerCopies.version });
    if (kept.length > 0) await announceRegister(tx, source, document.version);
  });
  return createRegister(document);
}

/** Checks the shape at the border: lists where lists must be, ids and dates of the right form. */
function readRegister(data: unknown): RegisterDocument {
  // The answer of Query.register; its parts are checked below.
  const register = (data as { register?: Partial<RegisterDocument> } | null)?.register;
  const lists = [register?.units, register?.aliases, register?.parents, register?.succession, register?.groups];
  if (!register || typeof register.version !== "string" || !lists.every(Array.isArray) || register.units?.length === 0) {
    throw new Error("agencies answered no register: version, units, aliases, parents, succession and groups are needed");
  }
  if (!register.units?.every((unit) => typeof unit.id === "string" && typeof unit.nameVi === "string" && typeof unit.level === "string")) {
    throw new Error("agencies answered a register with a unit that lacks id, nameVi or level");
  }
  // Checked above.
  return register as RegisterDocument;
}
