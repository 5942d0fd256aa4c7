// Every SQL statement of the complaints source; one per batch.

import { and, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "../../kit/database.ts";
import { createEvidenceLoader, type EvidenceConnection, prepareEvidence } from "../../kit/evidence.ts";
import { createSeriesLoader } from "../../kit/history/series.ts";
import { monthly } from "../../kit/provenance/cadence.ts";
import { counted, q } from "../../kit/query.ts";
import { createRankingLoader } from "../../kit/ranking/ranking.ts";
import { prepareCounters } from "../../kit/reading/counters.ts";
import { createReadingLoader } from "../../kit/reading/loader.ts";
import type { ReadingRules } from "../../kit/reading/reading.ts";
import type { RequestEnvironment } from "../../kit/subgraph.ts";
import { reportingWindow } from "../../kit/time/period.ts";
import { ruleChanges } from "./breaks.ts";
import { conditionsOf, evidenceOf } from "./conditions.ts";
import { deadlines } from "./data.ts";
import { metrics } from "./readings.ts";
import { imports, petitions } from "./tables.ts";

export const rules: ReadingRules = { source: "complaints", graceDays: 15, smallestCount: 3 };

/** A list of many agencies shows nothing of one whose own figure is withheld. */
function agencyIsShown() {
  const peer = alias(petitions, "peer");
  return sql`(cardinality(q.agency_ids) = 1 or ${petitions.agencyId} in (
    select ${peer.agencyId} from ${petitions} ${peer}
    where ${evidenceOf(peer)} and ${peer.knownAt} <= ${q.knownUntil} and not ${peer.withdrawn}
      and not exists (select 1 from ${petitions} as newest where newest.supersedes = ${peer.id} and newest.known_at <= ${q.knownUntil})
    group by ${peer.agencyId} having count(*) >= ${sql.raw(String(rules.smallestCount))}
  ))`;
}

export function prepare(db: Db) {
  const is = conditionsOf(petitions);
  const cases = prepareCounters(
    db,
    "complaints_cases",
    petitions,
    {
      known: counted(is.known),
      resolved: counted(is.resolved),
      considered: counted(is.considered),
      onTime: counted(is.resolvedOnTime),
      workload: counted(is.workload),
      effective: counted(is.effective),
      executed: counted(is.executed),
      overdue: counted(is.overdue),
    },
    sql`${is.anyCase} and ${is.known}`,
  );
  const feedback = prepareCounters(
    db,
    "complaints_feedback",
    petitions,
    {
      received: counted(is.received),
      onTime: counted(is.answeredOnTime),
      mustPublish: counted(is.mustPublish),
      published: counted(is.published),
    },
    sql`(${is.received} or ${is.mustPublish})`,
  );
  const harassment = prepareCounters(db, "complaints_harassment", petitions, { known: counted(is.known), harassment: counted(is.harassment) }, is.known);
  const evidence = prepareEvidence(db, petitions, imports, sql`${and(evidenceOf(petitions), agencyIsShown())}`);
  return { cases, feedback, harassment, evidence };
}

export type Statements = ReturnType<typeof prepare>;
export type PetitionRow = Awaited<ReturnType<Statements["evidence"]>>[number];

const ruleById = new Map(deadlines.rules.map((rule) => [rule.id, rule]));

export function createLoaders({ statements, ledger, provenance, register, cursors, now }: RequestEnvironment<Statements>) {
  const { cases, feedback, harassment, evidence } = statements;
  const readings = createReadingLoader({ register, groups: { cases, feedback, harassment }, ledgerOf: ledger.stateAt, windowOf: reportingWindow, rules, now });
  const source = { metrics, ruleChanges, readings, register, cursors, windowOf: reportingWindow, rules };
  return {
    ...readings,
    series: createSeriesLoader(source),
    ranking: createRankingLoader(source),
    petitions: createEvidenceLoader({ evidenceOf: evidence, metrics, register, cursors }),
    /** Ids of rules stay; a rule that changes gets a new one. */
    rule: (id: string | null) => (id === null ? null : (ruleById.get(id) ?? null)),
    status: () => ledger.status(rules.source, register.version, now, monthly(rules.graceDays)),
    provenance,
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
export type PetitionPage = EvidenceConnection<PetitionRow>;
