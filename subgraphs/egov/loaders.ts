// Every SQL statement of the one-stop source; one per batch.

import { sql } from "drizzle-orm";
import type { Db } from "../../kit/database.ts";
import { createEvidenceLoader, type EvidenceConnection, prepareEvidence } from "../../kit/evidence.ts";
import { createSeriesLoader } from "../../kit/history/series.ts";
import { createPublishedElsewhereLoader, createPublishedLoader, preparePublished, preparePublishedOfAll } from "../../kit/published.ts";
import { monthly } from "../../kit/provenance/cadence.ts";
import { q } from "../../kit/query.ts";
import { createRankingLoader } from "../../kit/ranking/ranking.ts";
import { createReadingLoader } from "../../kit/reading/loader.ts";
import type { ReadingRules } from "../../kit/reading/reading.ts";
import type { RequestEnvironment } from "../../kit/subgraph.ts";
import { calendarWindow } from "../../kit/time/period.ts";
import { ruleChanges } from "./breaks.ts";
import { conditionsOf, natureOf } from "./conditions.ts";
import { countersFromSums } from "./counting.ts";
import { metrics } from "./readings.ts";
import { dossiers as d, imports, publishedFigures } from "./tables.ts";

export const rules: ReadingRules = { source: "egov", graceDays: 15, smallestCount: 0 };

export function prepare(db: Db) {
  const counters = countersFromSums(db);
  const { received, closed, considered } = conditionsOf(d);
  const evidence = prepareEvidence(
    db,
    d,
    imports,
    // The index on agencies is in byte order.
    sql`${d.agencyId} collate "C" = any(${q.agencyIds}) and case
      when ${q.metric} in ('EGV-05', 'EGV-07', 'EGV-10') then ${received}
      when ${q.metric} = 'EGV-02' then ${considered}
      when ${q.metric} = 'EGV-03' then ${considered} and ${natureOf(d).land}
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
