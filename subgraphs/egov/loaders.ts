// Every SQL statement of the one-stop source; one per batch.

import { sql } from "drizzle-orm";
import type { Db } from "../../kit/database.ts";
import { createEvidenceLoader, type EvidenceConnection, prepareEvidence } from "../../kit/evidence.ts";
import { createSeriesLoader } from "../../kit/history/series.ts";
import { createPublishedElsewhereLoader, createPublishedLoader, preparePublished, preparePublishedOfAll } from "../../kit/published.ts";
import { monthly } from "../../kit/provenance/cadence.ts";
import { counted, q } from "../../kit/query.ts";
import { createRankingLoader } from "../../kit/ranking/ranking.ts";
import { prepareCounters } from "../../kit/reading/counters.ts";
import { createReadingLoader } from "../../kit/reading/loader.ts";
import type { ReadingRules } from "../../kit/reading/reading.ts";
import type { RequestEnvironment } from "../../kit/subgraph.ts";
import { calendarWindow } from "../../kit/time/period.ts";
import { ruleChanges } from "./breaks.ts";
import { metrics } from "./readings.ts";
import { dossiers as d, imports, publishedFigures } from "./tables.ts";

export const rules: ReadingRules = { source: "egov", graceDays: 15, smallestCount: 0 };

const late = sql`${d.closedAt} > ${d.dueAt}`;
const land = sql`${d.field} = 'Đất đai' and ${d.applicant} = 'CITIZEN'`;
/** Waiting for the citizen (5, 6) stops the clock; refused (3), withdrawn (7) and stopped (8) dossiers have none. */
const clockRuns = sql`${d.status} in ('1', '2', '4', '9', '10')`;

const received = sql`${d.receivedOn} between ${q.from} and ${q.to}`;
const closed = sql`${d.closedOn} between ${q.from} and ${q.to}`;
/** The last day of the window, or the last one that the data known then covers: a due day after it may still be kept. */
const lastDay = sql`least(${q.to}, (select max(i.covers_to) from ${imports} i where i.known_at <= ${q.knownUntil}))`;
/** Overdue at the end of that day. */
const openOverdue = sql`(${d.dueOn} <= ${lastDay} and ${d.receivedOn} <= ${q.to} and (${d.closedOn} is null or ${d.closedOn} > ${q.to}) and ${clockRuns})`;
const considered = sql`(${closed} or ${openOverdue})`;
const overdue = sql`((${closed} and ${late}) or ${openOverdue})`;

export function prepare(db: Db) {
  const counters = prepareCounters(
    db,
    "egov_dossiers",
    d,
    {
      received: counted(received),
      online: counted(sql`${received} and ${d.channel} = 'ONLINE'`),
      post: counted(sql`${received} and ${d.channel} = 'POST'`),
      synced: counted(sql`${received} and ${d.synced}`),
      closed: counted(closed),
      onTime: counted(sql`${closed} and not ${late}`),
      digitised: counted(sql`${closed} and ${d.digitised}`),
      considered: counted(considered),
      late: counted(overdue),
      landConsidered: counted(sql`${considered} and ${land}`),
      landLate: counted(sql`${overdue} and ${land}`),
    },
    sql`(${received} or ${considered})`,
  );
  const evidence = prepareEvidence(
    db,
    d,
    imports,
    sql`case
      when ${q.metric} in ('EGV-05', 'EGV-07', 'EGV-10') then ${received}
      when ${q.metric} = 'EGV-02' then ${considered}
      when ${q.metric} = 'EGV-03' then ${considered} and ${land}
      else ${closed} end`,
  );
  return { counters, evidence, published: preparePublished(db, publishedFigures), publishedOfAll: preparePublishedOfAll(db, publishedFigures) };
}

export type Statements = ReturnType<typeof prepare>;
export type DossierRow = Awaited<ReturnType<Statements["evidence"]>>[number];

export function createLoaders({ statements, ledger, provenance, register, cursors, now }: RequestEnvironment<Statements>) {
  const readings = createReadingLoader({
    register,
    groups: { dossiers: statements.counters },
    ledgerOf: ledger.stateAt,
    windowOf: calendarWindow,
    rules,
    now,
  });
  const source = { metrics, ruleChanges, readings, register, cursors, windowOf: calendarWindow, rules };
  return {
    ...readings,
    series: createSeriesLoader(source),
    ranking: createRankingLoader(source),
    dossiers: createEvidenceLoader({ evidenceOf: statements.evidence, metrics, register, cursors }),
    published: createPublishedLoader(statements.published),
    publishedElsewhere: createPublishedElsewhereLoader(statements.publishedOfAll),
    status: () => ledger.status(rules.source, register.version, now, monthly(rules.graceDays)),
    provenance,
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
export type DossierPage = EvidenceConnection<DossierRow>;
