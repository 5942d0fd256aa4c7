// The registers beside the dossiers – catalogue, ratings, documents, systems – as counters, and the conditions of their evidence.

import { type AnyColumn, sql, type SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { inForce, lastCoveredDay, type VersionedTable } from "../../kit/current.ts";
import type { Db } from "../../kit/database.ts";
import { prepareEvidence } from "../../kit/evidence.ts";
import { counted, manyWindows, q, summed } from "../../kit/query.ts";
import { countersFrom, type CountersOf, prepareCounters } from "../../kit/reading/counters.ts";
import { profiles } from "./profiles.ts";
import { documents, imports, procedures, ratings, systems } from "./tables.ts";

type Dated = VersionedTable & { readonly validFrom: AnyColumn; readonly validTo: AnyColumn; readonly agencyId: AnyColumn };

const within = (table: { readonly fromOn: AnyColumn; readonly toOn: AnyColumn }): SQL => sql`(${table.fromOn} >= ${q.from} and ${table.toOn} <= ${q.to})`;
/** What is due after the day on which the list was made may still be done. */
const toPublish = sql`(${procedures.publishDueOn} between ${q.from} and ${lastCoveredDay(imports, profiles.filter((name) => name !== "procedure-catalogue"))})`;
const publishedOnTime = sql`(${procedures.complete} and ${procedures.publishedOn} <= ${procedures.publishDueOn})`;
const rated = sql`(${ratings.verySatisfied} + ${ratings.satisfied} + ${ratings.neutral} + ${ratings.dissatisfied} + ${ratings.veryDissatisfied})`;

/** In force at the end of the window, and not replaced by a later row of the same thing; `same` compares "later" with the row. For evidence, of few rows. */
function offeredAtEnd(table: PgTable & { readonly validFrom: AnyColumn; readonly validTo: AnyColumn }, same: SQL): SQL {
  return sql`(${table.validFrom} <= ${q.to} and (${table.validTo} is null or ${table.validTo} > ${q.to}) and not exists (
    select 1 from ${table} later where ${same} and later.valid_from > ${table.validFrom} and later.valid_from <= ${q.to} and later.known_at <= ${q.knownUntil} and not later.withdrawn
      and not exists (select 1 from ${table} newest where newest.supersedes = later.id and newest.known_at <= ${q.knownUntil})))`;
}

/** The same for all rows at once: "row" with its columns, and `stands` for the one that is in force at the end of the window. */
function standingRows(table: Dated, thing: SQL, more: SQL): SQL {
  return sql`(
    select q.ord, ${table}.*, ${more}, ${table.validFrom} <= ${q.to} and (${table.validTo} is null or ${table.validTo} > ${q.to})
      and row_number() over (partition by q.ord, ${thing}, ${table.validFrom} <= ${q.to} order by ${table.validFrom} desc) = 1 as stands
    from ${manyWindows} cross join ${table} where ${inForce(table, q.knownUntil)} and (${q.agencyIds} is null or ${table.agencyId} = any(${q.agencyIds}))
  ) "row"`;
}

/** Counters over such rows: each a condition over "row". */
function prepareStanding(db: Db, name: string, rows: SQL, counters: Readonly<Record<string, SQL>>, any: SQL): CountersOf {
  const statement = db
    .select({
      ord: sql<number>`"row".ord`,
      agencyId: sql<string>`"row".agency_id`,
      knownAt: sql<string | null>`max("row".known_at)`,
      sample: sql<boolean | null>`bool_or("row".sample)`,
      ...Object.fromEntries(Object.entries(counters).map(([counter, condition]) => [counter, counted(condition)])),
    })
    .from(rows)
    .where(any)
    .groupBy(sql`"row".ord`, sql`"row".agency_id`)
    .prepare(name);
  return (query) => countersFrom(statement, query);
}

export function prepareRegisters(db: Db) {
  const always = sql`true`;
  const catalogue = standingRows(procedures, sql`${procedures.code}`, sql`${toPublish} as due, coalesce(${publishedOnTime}, false) as in_time`);
  const lists = standingRows(systems, sql`${systems.agencyId}, ${systems.system}`, sql`${systems.applied} as applies`);
  const offered = offeredAtEnd(procedures, sql`later.code = ${procedures.code}`);
  const listed = offeredAtEnd(systems, sql`later.agency_id = ${systems.agencyId} and later.system = ${systems.system}`);
  return {
    counters: {
      procedures: prepareStanding(
        db,
        "egov_procedures",
        catalogue,
        {
          offered: sql`stands`,
          eligible: sql`stands and eligible`,
          online: sql`stands and eligible and online`,
          oneStop: sql`stands and one_stop`,
          toPublish: sql`due`,
          publishedOnTime: sql`due and in_time`,
        },
        sql`stands or due`,
      ),
      ratings: prepareCounters(
        db,
        "egov_ratings",
        ratings,
        { ratings: summed(rated, always), satisfied: summed(sql`${ratings.verySatisfied} + ${ratings.satisfied}`, always), records: counted(always) },
        within(ratings),
      ),
      documents: prepareCounters(
        db,
        "egov_documents",
        documents,
        { outgoing: summed(sql`${documents.outgoing}`, always), signed: summed(sql`${documents.signed}`, always), records: counted(always) },
        within(documents),
      ),
      systems: prepareStanding(
        db,
        "egov_systems",
        lists,
        { isoListed: sql`system = 'E_ISO'`, isoApplied: sql`system = 'E_ISO' and applies`, axisListed: sql`system = 'DOCUMENT_AXIS'`, axisApplied: sql`system = 'DOCUMENT_AXIS' and applies` },
        sql`stands`,
      ),
    },
    procedures: prepareEvidence(db, procedures, imports, sql`case ${q.metric} when 'EGV-04' then ${offered} and ${procedures.eligible} when 'EGV-06' then ${toPublish} else ${offered} end`),
    ratings: prepareEvidence(db, ratings, imports, within(ratings)),
    documents: prepareEvidence(db, documents, imports, within(documents)),
    systems: prepareEvidence(db, systems, imports, sql`(${systems.system} = case ${q.metric} when 'EGV-12' then 'E_ISO' else 'DOCUMENT_AXIS' end and ${listed})`),
  };
}
