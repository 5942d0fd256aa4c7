// Every SQL statement of the complaints source; one per batch.

import { and, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "../../kit/database.ts";
import { createEvidenceLoader, type EvidenceConnection, prepareEvidence } from "../../kit/evidence.ts";
import { createSeriesLoader } from "../../kit/history/series.ts";
import type { PageArguments } from "../../kit/page.ts";
import { monthly } from "../../kit/provenance/cadence.ts";
import { counted, q } from "../../kit/query.ts";
import { createRankingLoader } from "../../kit/ranking/ranking.ts";
import { prepareCounters } from "../../kit/reading/counters.ts";
import { createReadingLoader } from "../../kit/reading/loader.ts";
import type { Reading, ReadingRules } from "../../kit/reading/reading.ts";
import type { RequestEnvironment } from "../../kit/subgraph.ts";
import { reportingWindow } from "../../kit/time/period.ts";
import { ruleChanges } from "./breaks.ts";
import { conditionsOf, evidenceOf } from "./conditions.ts";
import { deadlines, receptionRules } from "./data.ts";
import { profilesOf } from "./profiles.ts";
import { metrics } from "./readings.ts";
import { withRequiredDays } from "./reception-counters.ts";
import { createReceivedLoader } from "./received.ts";
import { prepareReception } from "./receptions.ts";
import { createStepsLoader, prepareSteps } from "./steps.ts";
import { createStockLoader, prepareStock } from "./stock.ts";
import { imports, petitions, receptions } from "./tables.ts";
import { createTopicLoader, prepareTopics } from "./topics.ts";

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
  const days = prepareEvidence(db, receptions, imports, sql`${receptions.kind} = 'DINH_KY' and ${receptions.onDay} between ${q.from} and ${q.to}`);
  return { cases, feedback, harassment, reception: prepareReception(db), evidence, days, topics: prepareTopics(db), steps: prepareSteps(db), stock: prepareStock(db) };
}

export type Statements = ReturnType<typeof prepare>;
export type PetitionRow = Awaited<ReturnType<Statements["evidence"]>>[number];
export type ReceptionRow = Awaited<ReturnType<Statements["days"]>>[number];

const ruleById = new Map(deadlines.rules.map((rule) => [rule.id, rule]));

export function createLoaders({ statements, ledger, provenance, register, cursors, now }: RequestEnvironment<Statements>) {
  const { cases, feedback, harassment, evidence } = statements;
  const reception = withRequiredDays(statements.reception, register, receptionRules);
  const groups = { cases, feedback, harassment, reception };
  const readings = createReadingLoader({ register, groups, ledgerOf: ledger.stateAt, profilesOf, windowOf: reportingWindow, rules, now });
  const petitionsOf = createEvidenceLoader({ evidenceOf: evidence, metrics, register, cursors });
  const daysOf = createEvidenceLoader({ evidenceOf: statements.days, metrics, register, cursors });
  const ofDays = (reading: Reading) => reading.metric === "CMP-03";
  const source = { metrics, ruleChanges, readings, register, cursors, windowOf: reportingWindow, rules };
  return {
    ...readings,
    series: createSeriesLoader(source),
    ranking: createRankingLoader(source),
    // What stands behind a figure is of one table; the list of the other is empty.
    petitions: (reading: Reading, page: PageArguments) => petitionsOf(ofDays(reading) ? { ...reading, records: null } : reading, page),
    receptionDays: (reading: Reading, page: PageArguments) => daysOf(ofDays(reading) ? reading : { ...reading, records: null }, page),
    received: createTopicLoader({ receivedOf: createReceivedLoader({ rowsOf: statements.topics, register, windowOf: reportingWindow }), rules }),
    steps: createStepsLoader(createReceivedLoader({ rowsOf: statements.steps, register, windowOf: reportingWindow }), rules),
    stock: createStockLoader(statements.stock, reportingWindow, rules),
    /** Ids of rules stay; a rule that changes gets a new one. */
    rule: (id: string | null) => (id === null ? null : (ruleById.get(id) ?? null)),
    status: () => ledger.status(rules.source, register.version, now, monthly(rules.graceDays)),
    provenance,
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
export type PetitionPage = EvidenceConnection<PetitionRow>;
export type ReceptionPage = EvidenceConnection<ReceptionRow>;
