// Every SQL statement of the register; one per batch, whatever the number of agencies.

import DataLoader from "dataloader";
import { type AnyColumn, and, desc, eq, or, sql, type SQL } from "drizzle-orm";
import { inForce } from "../../kit/current.ts";
import type { Db } from "../../kit/database.ts";
import { badInput } from "../../kit/errors.ts";
import type { Cadence } from "../../kit/provenance/cadence.ts";
import type { AgencyLevel } from "../../kit/register/document.ts";
import type { RequestEnvironment } from "../../kit/subgraph.ts";
import { addDays, dayOf } from "../../kit/time/calendar.ts";
import { createDatedLoaders, prepareDated } from "./dated.ts";
import { createRegisters } from "./registers.ts";
import { searchRegister } from "./search.ts";
import { agencies as a, aliases, groupLevels, imports, names, parents, succession as s } from "./tables.ts";

const { placeholder } = sql;

interface Dated {
  readonly validFrom: AnyColumn;
  readonly validTo: AnyColumn;
}

function validOn({ validFrom, validTo }: Dated, day: SQL): SQL {
  return sql`((${validFrom} is null or ${validFrom} <= ${day}) and (${validTo} is null or ${day} < ${validTo}))`;
}

const latest = "infinity";

/** The agency's name on the day; on a day when there is no such agency, its last one. Exactly one row of `names` fits. */
function nameOn(day: SQL, knownUntil: unknown = latest): SQL | undefined {
  const last = sql`(not ${validOn(a, day)} and ${names.validTo} is not distinct from ${a.validTo})`;
  return and(eq(names.agencyId, a.key), or(validOn(names, day), last), inForce(names, knownUntil));
}

const columns = {
  id: a.key,
  nameVi: names.nameVi,
  nameEn: names.nameEn,
  level: a.level,
  kind: a.kind,
  validFrom: a.validFrom,
  validTo: a.validTo,
  mark: a.mark,
  datesMark: a.datesMark,
  basis: a.basis,
};
/** Where the register says so: the agency's own line, not that of its name. */
const origin = { importId: a.importId, position: a.position };
const inProtocol = [sql`${a.rank} nulls last`, sql`${names.nameVi} collate "vi-x-icu"`, a.key];

export function prepare(db: Db) {
  const day = sql`${placeholder("day")}::date`;
  const list = db
    .select({ ...columns, ...origin })
    .from(a)
    .innerJoin(names, nameOn(day))
    .where(and(sql`(${placeholder("level")}::text is null or ${a.level} = ${placeholder("level")}::text)`, validOn(a, day), inForce(a, latest)))
    .orderBy(...inProtocol)
    .prepare("agencies_list");

  const wanted = sql`jsonb_to_recordset(${placeholder("wanted")}::text::jsonb) as wanted (ord int, id text, day date)`;
  const [ord, id, onDay] = [sql<number>`wanted.ord`, sql`wanted.id`, sql`wanted.day`];
  const byId = db
    .select({ ord, ...columns, ...origin })
    .from(wanted)
    .innerJoin(a, and(eq(a.key, id), inForce(a, latest)))
    .innerJoin(names, nameOn(onDay))
    .prepare("agencies_by_id");
  const members = db
    .select({ ord, ...columns, ...origin })
    .from(wanted)
    .innerJoin(groupLevels, and(eq(groupLevels.groupId, id), inForce(groupLevels, latest)))
    .innerJoin(a, and(eq(a.level, groupLevels.level), validOn(a, onDay), inForce(a, latest)))
    .innerJoin(names, nameOn(onDay))
    .orderBy(ord, ...inProtocol)
    .prepare("agencies_members");
  const parent = db
    .select({ ord, ...columns, ...origin })
    .from(wanted)
    .innerJoin(parents, and(eq(parents.agencyId, id), validOn(parents, onDay), inForce(parents, latest)))
    .innerJoin(a, and(eq(a.key, parents.parentId), inForce(a, latest)))
    .innerJoin(names, nameOn(onDay))
    .prepare("agencies_parent");

  /** The oldest change first; of one change, the main heir before those that took over single functions. */
  const steps = (from: typeof s.predecessorId | typeof s.successorId, to: typeof from) =>
    db
      .select({ of: from, agency: { ...columns, ...origin }, importId: s.importId, position: s.position, kind: s.kind, scope: s.scope, on: s.effectiveOn, legalBasis: s.legalBasis, mark: s.mark, onMark: s.onMark })
      .from(s)
      .innerJoin(a, and(eq(a.key, to), inForce(a, latest)))
      .innerJoin(names, nameOn(day))
      .where(and(sql`${from} = any(${placeholder("ids")}::text[])`, inForce(s, latest)))
      .orderBy(s.effectiveOn, sql`${s.kind} = 'FUNCTION_TRANSFER'`, to);

  const knownUntil = placeholder("knownUntil");
  const register = createRegisters({
    states: db.selectDistinct({ knownAt: imports.knownAt }).from(imports).orderBy(desc(imports.knownAt)).prepare("register_states"),
    units: db
      .select({ ...columns, rank: a.rank })
      .from(a)
      .innerJoin(names, nameOn(sql`'infinity'::date`, knownUntil))
      .where(inForce(a, knownUntil))
      .prepare("register_units"),
    aliases: db.select().from(aliases).where(inForce(aliases, knownUntil)).prepare("register_aliases"),
    parents: db.select().from(parents).where(inForce(parents, knownUntil)).prepare("register_parents"),
    succession: db.select().from(s).where(inForce(s, knownUntil)).prepare("register_succession"),
    groupLevels: db.select().from(groupLevels).where(inForce(groupLevels, knownUntil)).prepare("register_groups"),
  });
  return {
    list,
    byId,
    members,
    parent,
    predecessors: steps(s.successorId, s.predecessorId).prepare("agencies_predecessors"),
    successors: steps(s.predecessorId, s.successorId).prepare("agencies_successors"),
    register,
    dated: prepareDated(db),
  };
}

export type Statements = ReturnType<typeof prepare>;
type Columns = Awaited<ReturnType<Statements["list"]["execute"]>>[number];

/** `on` is the day that the client asked for, null when none. */
export type AgencyRow = Columns & { readonly on: string | null };
type Step = Awaited<ReturnType<Statements["successors"]["execute"]>>[number];
export type SuccessionRow = Omit<Step, "agency"> & { readonly agency: AgencyRow };

/** An agency asked for; `on` null means today. */
interface Wanted {
  readonly id: string;
  readonly on: string | null;
}

/** Made of decisions, not of months: it is out of date only while it is empty. */
const cadence: Cadence = { vi: "theo quyết định về tổ chức bộ máy, không theo tháng", en: "by decisions on organisation, not by the month", days: null };

/** Ids of the register; nothing else is worth a statement. */
const idForm = /^[A-Z0-9][A-Z0-9-]{0,39}$/;

export function createLoaders({ statements, ledger, provenance, now }: RequestEnvironment<Statements>) {
  const today = dayOf(now);

  /** One statement for all that is asked in one tick; answers in the order of the questions. */
  const onDays = (statement: Statements["byId" | "members" | "parent"]) =>
    new DataLoader<Wanted, readonly AgencyRow[], string>(
      async (keys) => {
        const wanted = keys.map(({ id, on }, ord) => ({ ord, id, day: on ?? today }));
        const rows = Map.groupBy(await statement.execute({ wanted: JSON.stringify(wanted) }), (row) => row.ord);
        return keys.map(({ on }, ord) => (rows.get(ord) ?? []).map((row) => ({ ...row, on })));
      },
      { cacheKeyFn: ({ id, on }) => `${id}|${on}` },
    );
  const steps = (statement: Statements["successors"]) =>
    new DataLoader<string, readonly SuccessionRow[]>(async (ids) => {
      const rows = Map.groupBy(await statement.execute({ ids, day: today }), (row) => row.of);
      return ids.map((id) => (rows.get(id) ?? []).map((row) => ({ ...row, agency: { ...row.agency, on: null } })));
    });

  const byId = onDays(statements.byId);
  const members = onDays(statements.members);
  const parents = onDays(statements.parent);
  const predecessors = steps(statements.predecessors);
  const successors = steps(statements.successors);

  const agency = async (id: string, on: string | null): Promise<AgencyRow | null> =>
    idForm.test(id) ? ((await byId.load({ id, on })).at(0) ?? null) : null;
  return {
    agency,
    /** The agency of a view, whose key this source has made. */
    knownAgency: async (id: string): Promise<AgencyRow> => {
      const found = await agency(id, null);
      if (!found) throw badInput("Key agencyId", "Khoá agencyId", "an id of the register", id);
      return found;
    },
    agencies: async (level: AgencyLevel | null, on: string | null) => {
      const rows = await statements.list.execute({ level, day: on ?? today });
      return rows.map((row): AgencyRow => ({ ...row, on }));
    },
    /** Without a day also those that are gone. */
    search: async (text: string, level: AgencyLevel | null, on: string | null): Promise<readonly AgencyRow[]> => {
      const document = await statements.register(null);
      const ids = document ? searchRegister(document, text, { level, on }) : [];
      return (await Promise.all(ids.map((id) => byId.load({ id, on })))).flat();
    },
    dated: createDatedLoaders(statements.dated),
    members: (id: string, on: string | null) => members.load({ id, on }),
    /** Of an agency that is no more: the one above it on its last day. */
    parent: async ({ id, validTo }: AgencyRow, on: string | null) => {
      const lastDay = validTo !== null && validTo <= today ? addDays(validTo, -1) : null;
      return (await parents.load({ id, on: on ?? lastDay })).at(0) ?? null;
    },
    predecessors: (id: string) => predecessors.load(id),
    successors: (id: string) => successors.load(id),
    register: statements.register,
    status: async () => {
      const register = await statements.register(null);
      return { ...(await ledger.status("agencies", register?.version ?? null, now, cadence)), fresh: register !== undefined };
    },
    provenance,
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
