// Every SQL statement of inspections and checks; one per batch.

import { sql } from "drizzle-orm";
import type { Db } from "../../kit/database.ts";
import { createEvidenceLoader, type EvidenceConnection, prepareEvidence } from "../../kit/evidence.ts";
import { createEvidenceOfKind } from "../../kit/evidence-of-kind.ts";
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
import { agencyIsShown, prepareFew } from "./few.ts";
import { type Group, metrics } from "./readings.ts";
import { conclusions as c, corruptionCases as k, findings as f, imports, inspections as i, recommendations as r, sanctions as s } from "./tables.ts";

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
        democracyChecks: counted(when.democracyCheck),
        budgetChecks: counted(when.budgetCheck),
        planned: counted(when.planned),
        plannedEnded: counted(sql`${when.planned} and ${when.ended}`),
      },
      sql`(${when.parCheck} or ${when.oneStopCheck} or ${when.democracyCheck} or ${when.budgetCheck} or ${when.planned})`,
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
    findings: prepareCounters(
      db,
      "findings_counters",
      f,
      {
        found: counted(sql`true`),
        handled: counted(when.handled),
        environmentFound: counted(when.environment),
        environmentCorrected: counted(sql`${when.environment} and ${when.corrected}`),
        democracyFound: counted(when.democracy),
        democracyCorrected: counted(sql`${when.democracy} and ${when.corrected}`),
        delegationFound: counted(when.delegation),
        delegationCorrected: counted(sql`${when.delegation} and ${when.corrected}`),
        personnelFound: counted(when.personnel),
      },
      when.found,
    ),
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
    sanctions: prepareFew(db, "sanctions_counters", s, s.decidedOn, sql`true`),
    corruptionCases: prepareFew(db, "corruption_counters", k, k.foundOn, when.caseHandled),
  } satisfies Record<Group, unknown>;
  return {
    counters,
    inspections: prepareEvidence(
      db,
      i,
      imports,
      sql`case ${q.metric} when 'INS-01' then ${when.parCheck} when 'INS-08' then ${when.oneStopCheck}
        when 'INS-10' then ${when.democracyCheck} when 'INS-12' then ${when.budgetCheck} else ${when.planned} end`,
    ),
    conclusions: prepareEvidence(db, c, imports, sql`case ${q.metric} when 'INS-06' then ${when.publishable} else ${when.executable} end`),
    findings: prepareEvidence(
      db,
      f,
      imports,
      sql`(${when.found} and case ${q.metric} when 'INS-09' then ${when.environment} when 'INS-10.HANDLED' then ${when.democracy} when 'INS-14' then ${when.delegation} else true end)`,
    ),
    recommendations: prepareEvidence(db, r, imports, sql`(${when.due} and (${q.metric} = 'INS-04' or ${when.recovery}))`),
    sanctions: prepareEvidence(db, s, imports, sql`(${when.sanctioned} and ${agencyIsShown(s, "decided_on")})`),
    corruptionCases: prepareEvidence(db, k, imports, sql`(${when.caseFound} and ${agencyIsShown(k, "found_on")})`),
  };
}

export type Statements = ReturnType<typeof prepare>;
export type InspectionRow = Awaited<ReturnType<Statements["inspections"]>>[number];
export type ConclusionRow = Awaited<ReturnType<Statements["conclusions"]>>[number];
export type FindingRow = Awaited<ReturnType<Statements["findings"]>>[number];
export type RecommendationRow = Awaited<ReturnType<Statements["recommendations"]>>[number];
export type SanctionRow = Awaited<ReturnType<Statements["sanctions"]>>[number];
export type CorruptionCaseRow = Awaited<ReturnType<Statements["corruptionCases"]>>[number];

const evidenceOfKind = createEvidenceOfKind(metrics);

export function createLoaders({ statements, ledger, provenance, register, cursors, now }: RequestEnvironment<Statements>) {
  const shared = { metrics, register, cursors };
  const readings = createReadingLoader({ register, groups: statements.counters, ledgerOf: ledger.stateAt, windowOf: reportingWindow, rules, now });
  const source = { ...shared, ruleChanges, readings, windowOf: reportingWindow, rules };
  return {
    ...readings,
    series: createSeriesLoader(source),
    ranking: createRankingLoader(source),
    inspections: evidenceOfKind(["inspections"], createEvidenceLoader({ ...shared, evidenceOf: statements.inspections }), cursors),
    conclusions: evidenceOfKind(["conclusions"], createEvidenceLoader({ ...shared, evidenceOf: statements.conclusions }), cursors),
    findings: evidenceOfKind(["findings"], createEvidenceLoader({ ...shared, evidenceOf: statements.findings }), cursors),
    recommendations: evidenceOfKind(["recommendations"], createEvidenceLoader({ ...shared, evidenceOf: statements.recommendations }), cursors),
    sanctions: evidenceOfKind(["sanctions"], createEvidenceLoader({ ...shared, evidenceOf: statements.sanctions }), cursors),
    corruptionCases: evidenceOfKind(["corruptionCases"], createEvidenceLoader({ ...shared, evidenceOf: statements.corruptionCases }), cursors),
    status: () => ledger.status(rules.source, register.version, now, monthly(rules.graceDays)),
    provenance,
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
export type InspectionPage = EvidenceConnection<InspectionRow>;
export type ConclusionPage = EvidenceConnection<ConclusionRow>;
export type FindingPage = EvidenceConnection<FindingRow>;
export type RecommendationPage = EvidenceConnection<RecommendationRow>;
export type SanctionPage = EvidenceConnection<SanctionRow>;
export type CorruptionCasePage = EvidenceConnection<CorruptionCaseRow>;
