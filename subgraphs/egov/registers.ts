// The registers beside the dossiers – catalogue, ratings, documents, systems – as counters, and the conditions of their evidence.

import { type AnyColumn, sql, type SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { lastCoveredDay } from "../../kit/current.ts";
import type { Db } from "../../kit/database.ts";
import { prepareEvidence } from "../../kit/evidence.ts";
import { counted, q, summed } from "../../kit/query.ts";
import { prepareCounters } from "../../kit/reading/counters.ts";
import { profiles } from "./profiles.ts";
import { documents, imports, procedures, ratings, systems } from "./tables.ts";

/** The last day of the window, or the last on which the list was gone through. */
const reviewedTo = (profile: string): SQL => lastCoveredDay(imports, profiles.filter((name) => name !== profile));

type Dated = PgTable & { readonly validFrom: AnyColumn; readonly validTo: AnyColumn };

/** In force on the day, and not replaced by a later row of the same thing. `same` compares "later" with the row. */
function inForceOn(table: Dated, day: SQL, same: SQL): SQL {
  return sql`(${table.validFrom} <= ${day} and (${table.validTo} is null or ${table.validTo} > ${day}) and not exists (
    select 1 from ${table} later where ${same} and later.valid_from > ${table.validFrom} and later.valid_from <= ${day} and later.known_at <= ${q.knownUntil} and not later.withdrawn
      and not exists (select 1 from ${table} newest where newest.supersedes = later.id and newest.known_at <= ${q.knownUntil})))`;
}

const within = (table: { readonly fromOn: AnyColumn; readonly toOn: AnyColumn }): SQL => sql`(${table.fromOn} >= ${q.from} and ${table.toOn} <= ${q.to})`;

const catalogueEnd = reviewedTo("procedure-catalogue");
const offered = inForceOn(procedures, catalogueEnd, sql`later.code = ${procedures.code}`);
const toPublish = sql`(${procedures.publishDueOn} between ${q.from} and ${catalogueEnd})`;
const listed = inForceOn(systems, reviewedTo("agency-systems"), sql`later.agency_id = ${systems.agencyId} and later.system = ${systems.system}`);
const ofSystem = (system: "E_ISO" | "DOCUMENT_AXIS"): SQL => sql`${listed} and ${systems.system} = ${sql.raw(`'${system}'`)}`;
const rated = sql`(${ratings.verySatisfied} + ${ratings.satisfied} + ${ratings.neutral} + ${ratings.dissatisfied} + ${ratings.veryDissatisfied})`;

export function prepareRegisters(db: Db) {
  const always = sql`true`;
  return {
    counters: {
      procedures: prepareCounters(
        db,
        "egov_procedures",
        procedures,
        {
          offered: counted(offered),
          eligible: counted(sql`${offered} and ${procedures.eligible}`),
          online: counted(sql`${offered} and ${procedures.eligible} and ${procedures.online}`),
          oneStop: counted(sql`${offered} and ${procedures.oneStop}`),
          toPublish: counted(toPublish),
          publishedOnTime: counted(sql`${toPublish} and ${procedures.complete} and ${procedures.publishedOn} <= ${procedures.publishDueOn}`),
        },
        sql`(${offered} or ${toPublish})`,
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
      systems: prepareCounters(
        db,
        "egov_systems",
        systems,
        {
          isoListed: counted(ofSystem("E_ISO")),
          isoApplied: counted(sql`${ofSystem("E_ISO")} and ${systems.applied}`),
          axisListed: counted(ofSystem("DOCUMENT_AXIS")),
          axisApplied: counted(sql`${ofSystem("DOCUMENT_AXIS")} and ${systems.applied}`),
        },
        listed,
      ),
    },
    procedures: prepareEvidence(db, procedures, imports, sql`case ${q.metric} when 'EGV-04' then ${offered} and ${procedures.eligible} when 'EGV-06' then ${toPublish} else ${offered} end`),
    ratings: prepareEvidence(db, ratings, imports, within(ratings)),
    documents: prepareEvidence(db, documents, imports, within(documents)),
    systems: prepareEvidence(db, systems, imports, sql`case ${q.metric} when 'EGV-12' then ${ofSystem("E_ISO")} else ${ofSystem("DOCUMENT_AXIS")} end`),
  };
}
