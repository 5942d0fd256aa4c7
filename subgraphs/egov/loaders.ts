// Every SQL statement of the one-stop source; one per batch.

import { sql } from "drizzle-orm";
import type { Db } from "../../kit/database.ts";
import { createEvidenceLoader, type EvidenceConnection, prepareEvidence } from "../../kit/evidence.ts";
import { createEvidenceOfKind } from "../../kit/evidence-of-kind.ts";
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
import { createFirstDue, prepareFirstDue } from "./first-due.ts";
import { profilesOf } from "./profiles.ts";
import { metrics } from "./readings.ts";
import { prepareRegisters } from "./registers.ts";
import { createReports, prepareReports } from "./reported.ts";
import { isOnlineService, prepareServices } from "./services.ts";
import { dossiers as d, imports, publishedFigures } from "./tables.ts";

export const rules: ReadingRules = { source: "egov", graceDays: 15, smallestCount: 0 };

export function prepare(db: Db) {
  const { counters, ...registers } = prepareRegisters(db);
  const { received, closed, considered, overdue } = conditionsOf(d);
  const { land, landTitle, permit, withFee, syncKnown, digitisedKnown } = natureOf(d);
  const evidence = prepareEvidence(
    db,
    d,
    imports,
    // The index on agencies is in byte order.
    sql`${d.agencyId} collate "C" = any(${q.agencyIds}) and case
      when ${q.metric} in ('EGV-05', 'EGV-10') then ${received}
      when ${q.metric} = 'EGV-02' then ${considered}
      when ${q.metric} = 'EGV-03' then ${considered} and ${land}
      when ${q.metric} = 'EGV-07' then ${received} and ${syncKnown}
      when ${q.metric} = 'EGV-08' then ${closed} and ${digitisedKnown}
      when ${q.metric} = 'EGV-13' then ${closed} and ${landTitle}
      when ${q.metric} = 'EGV-14' then ${closed} and ${permit}
      when ${q.metric} = 'EGV-17' then ${overdue}
      when ${q.metric} = 'EGV-18' then ${received} and ${isOnlineService(d)}
      when ${q.metric} = 'EGV-19' then ${received} and ${withFee}
      else ${closed} end`,
  );
  return {
    counters: { ...counters, dossiers: countersFromSums(db), services: prepareServices(db) },
    evidence,
    registers,
    reports: prepareReports(db),
    firstDue: prepareFirstDue(db),
    published: preparePublished(db, publishedFigures),
    publishedOfAll: preparePublishedOfAll(db, publishedFigures),
  };
}

export type Statements = ReturnType<typeof prepare>;
type Registers = Statements["registers"];
export type DossierRow = Awaited<ReturnType<Statements["evidence"]>>[number];
export type ProcedureRow = Awaited<ReturnType<Registers["procedures"]>>[number];
export type RatingRow = Awaited<ReturnType<Registers["ratings"]>>[number];
export type DocumentsRow = Awaited<ReturnType<Registers["documents"]>>[number];
export type SystemRow = Awaited<ReturnType<Registers["systems"]>>[number];
export type { MonthlyReportRow, ReportedFigure } from "./reported.ts";

const evidenceOfKind = createEvidenceOfKind(metrics);

export function createLoaders({ statements, ledger, provenance, register, cursors, now }: RequestEnvironment<Statements>) {
  const readings = createReadingLoader({
    register,
    groups: statements.counters,
    ledgerOf: ledger.stateAt,
    profilesOf,
    windowOf: calendarWindow,
    rules,
    now,
  });
  const shared = { metrics, register, cursors };
  const source = { ...shared, ruleChanges, readings, windowOf: calendarWindow, rules };
  return {
    ...readings,
    series: createSeriesLoader(source),
    ranking: createRankingLoader(source),
    dossiers: evidenceOfKind(["dossiers", "services"], createEvidenceLoader({ ...shared, evidenceOf: statements.evidence }), cursors),
    procedures: evidenceOfKind(["procedures"], createEvidenceLoader({ ...shared, evidenceOf: statements.registers.procedures }), cursors),
    ratings: evidenceOfKind(["ratings"], createEvidenceLoader({ ...shared, evidenceOf: statements.registers.ratings }), cursors),
    documents: evidenceOfKind(["documents"], createEvidenceLoader({ ...shared, evidenceOf: statements.registers.documents }), cursors),
    systems: evidenceOfKind(["systems"], createEvidenceLoader({ ...shared, evidenceOf: statements.registers.systems }), cursors),
    firstDueOf: createFirstDue(statements.firstDue),
    ...createReports(statements.reports, register),
    published: createPublishedLoader(statements.published),
    publishedElsewhere: createPublishedElsewhereLoader(statements.publishedOfAll),
    status: () => ledger.status(rules.source, register.version, now, monthly(rules.graceDays)),
    provenance,
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
export type DossierPage = EvidenceConnection<DossierRow>;
export type ProcedurePage = EvidenceConnection<ProcedureRow>;
export type RatingPage = EvidenceConnection<RatingRow>;
export type DocumentsPage = EvidenceConnection<DocumentsRow>;
export type SystemPage = EvidenceConnection<SystemRow>;
