// What an agency was called, which codes it bore and whom it stood under, each with its days: one statement a list for all agencies asked.

import DataLoader from "dataloader";
import { and, ne, sql } from "drizzle-orm";
import { inForce } from "../../kit/current.ts";
import type { Db } from "../../kit/database.ts";
import { validOn } from "../../kit/register/register.ts";
import { aliases, names, parents } from "./tables.ts";

const latest = "infinity";
const asked = (column: unknown) => sql`${column} = any(${sql.placeholder("ids")}::text[])`;

export function prepareDated(db: Db) {
  return {
    names: db
      .select({ agencyId: names.agencyId, nameVi: names.nameVi, nameEn: names.nameEn, validFrom: names.validFrom, validTo: names.validTo })
      .from(names)
      .where(and(asked(names.agencyId), inForce(names, latest)))
      .orderBy(sql`${names.validFrom} nulls first`)
      .prepare("agencies_names"),
    codes: db
      .select({ agencyId: aliases.agencyId, kind: aliases.kind, code: aliases.text, validFrom: aliases.validFrom, validTo: aliases.validTo, mark: aliases.mark })
      .from(aliases)
      .where(and(asked(aliases.agencyId), ne(aliases.kind, "NAME"), inForce(aliases, latest)))
      .orderBy(aliases.kind, sql`${aliases.validFrom} nulls first`, sql`${aliases.text} collate "C"`)
      .prepare("agencies_codes"),
    parents: db
      .select({ agencyId: parents.agencyId, parentId: parents.parentId, validFrom: parents.validFrom, validTo: parents.validTo })
      .from(parents)
      .where(and(asked(parents.agencyId), inForce(parents, latest)))
      .orderBy(sql`${parents.validFrom} nulls first`)
      .prepare("agencies_parents"),
  };
}

type DatedStatements = ReturnType<typeof prepareDated>;
type RowOf<Name extends keyof DatedStatements> = Awaited<ReturnType<DatedStatements[Name]["execute"]>>[number];
export type ParentRow = RowOf<"parents">;

interface DatedRow {
  readonly agencyId: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export function createDatedLoaders(statements: DatedStatements) {
  return { names: datedLoader(statements.names), codes: datedLoader(statements.codes), parents: datedLoader(statements.parents) };
}

/** All rows of an agency, or those valid on a day. */
function datedLoader<Row extends DatedRow>(statement: { execute(values: { readonly ids: readonly string[] }): Promise<readonly Row[]> }) {
  const rows = new DataLoader<string, readonly Row[]>(async (ids) => {
    const found = Map.groupBy(await statement.execute({ ids }), ({ agencyId }) => agencyId);
    return ids.map((id) => found.get(id) ?? []);
  });
  return async (id: string, on: string | null | undefined): Promise<readonly Row[]> => {
    const all = await rows.load(id);
    return typeof on === "string" ? all.filter((row) => validOn(row, on)) : all;
  };
}
