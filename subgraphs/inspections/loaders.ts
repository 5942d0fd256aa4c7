// Every SQL statement of inspections and checks; one per batch.

import { sql } from "drizzle-orm";
import type { Db } from "../../kit/database.ts";
import { createEvidenceLoader, type EvidenceConnection, prepareEvidence } from "../../kit/evidence.ts";
import { createSeriesLoader } from "../../kit/history/series.ts";
import { monthly } from "../../kit/provenance/cadence.ts";
import { counted, q, summed } from "../../kit/query.ts";
import { createRankingLoader } from "../../kit/ranking/ranking.ts";
import { prepareCounters } from "../../kit/reading/counters.ts";
import { createReadingLoader } from "../../kit/reading/loader.ts";
import type { ReadingRules } from "../../kit/reading/reading.ts";
import type { RequestEnvironment } from "../../kit/subgraph.ts";
import { reportingWindow } from "../../kit/time/period.ts";
import { ruleChanges } from "./breaks.ts";
import * as when from "./conditions.ts";
import { evidenceOfKind } from "./evidence-of-kind.ts";
import { type Group, metrics } from "./readings.ts";
import { conclusions as c, findings as f, imports, inspections as i, recommendations as r } from "./tables.ts";

export const rules: ReadingRules = { source: "inspections", graceDays: 15, smallestCount: 0 };

export function prepare(db: Db) {
  const counters = {
    inspections: prepareCounters(
      db,
      "inspections_counters",
      i,
      {
        parChecks: counted(when.parCheck),
        oneStopChecks: counted(when.oneStopCheck),
        planned: counted(when.planned),
        plannedEnded: counted(sql`${when.planned} and ${when.ended}`),
      },
      sql`(${when.parCheck} or ${when.oneStopCheck} or ${when.planned})`,
    ),
    conclusions: prepareCounters(
      db,
      "conclusions_counters",
      c,
      {
        publishable: counted(when.publishable),
        publishedOnTime: counted(sql`${when.publishable} and ${when.publishedOnTime}`),
        executable: counted(when.executable),
        executed: counted(sql`${when.executable} and ${when.carriedOut}`),
      },
      sql`(${when.publishable} or ${when.executable})`,
    ),
    findings: prepareCounters(db, "findings_counters", f, { found: counted(when.found), handled: counted(when.handled) }, when.found),
    recommendations: prepareCounters(
      db,
      "recommendations_counters",
      r,
      {
        due: counted(sql`true`),
        executed: counted(when.executed),
        recoveries: counted(when.recovery),
        recoverableVnd: summed(sql`${r.amountVnd}`, when.recovery),
        recoveredVnd: summed(sql`${r.executedVnd}`, when.recovery),
      },
      when.due,
    ),
  } satisfies Record<Group, unknown>;
  return {
    counters,
    inspections: prepareEvidence(
      db,
      i,
      imports,
      sql`case ${q.metric} when 'INS-01' then ${when.parCheck} when 'INS-08' then ${when.oneStopCheck} else ${when.planned} end`,
    ),
    conclusions: prepareEvidence(db, c, imports, sql`case ${q.metric} when 'INS-06' then ${when.publishable} else ${when.executable} end`),
    findings: prepareEvidence(db, f, imports, when.found),
    recommendations: prepareEvidence(db, r, imports, sql`(${when.due} and (${q.metric} = 'INS-04' or ${when.recovery}))`),
  };
}

export type Statements = ReturnType<typeof prepare>;
export type InspectionRow = Awaited<ReturnType<Statements["inspections"]>>[number];
export type ConclusionRow = Awaited<ReturnType<Statements["conclusions"]>>[number];
export type FindingRow = Awaited<ReturnType<Statements["findings"]>>[number];
export type RecommendationRow = Awaited<ReturnType<Statements["recommendations"]>>[number];

export function createLoaders({ statements, ledger, provenance, register, cursors, now }: RequestEnvironment<Statements>) {
  const shared = { metrics, register, cursors };
  const readings = createReadingLoader({ register, groups: statements.counters, ledgerOf: ledger.stateAt, windowOf: reportingWindow, rules, now });
  const source = { ...shared, ruleChanges, readings, windowOf: reportingWindow, rules };
  return {
    ...readings,
    series: createSeriesLoader(source),
    ranking: createRankingLoader(source),
    inspections: evidenceOfKind("inspections", createEvidenceLoader({ ...shared, evidenceOf: statements.inspections }), cursors),
    conclusions: evidenceOfKind("conclusions", createEvidenceLoader({ ...shared, evidenceOf: statements.conclusions }), cursors),
    findings: evidenceOfKind("findings", createEvidenceLoader({ ...shared, evidenceOf: statements.findings }), cursors),
    recommendations: evidenceOfKind("recommendations", createEvidenceLoader({ ...shared, evidenceOf: statements.recommendations }), cursors),
    status: () => ledger.status(rules.source, register.version, now, monthly(rules.graceDays)),
    provenance,
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
export type InspectionPage = EvidenceConnection<InspectionRow>;
export type ConclusionPage = EvidenceConnection<ConclusionRow>;
export type FindingPage = EvidenceConnection<FindingRow>;
export type RecommendationPage = EvidenceConnection<RecommendationRow>;
