// Every SQL statement of the disbursement source; one per batch. What a line of a project is stands in lines.ts.

import { sql } from "drizzle-orm";
import type { CursorCodec } from "../../kit/cursor.ts";
import type { Db } from "../../kit/database.ts";
import { createEvidenceLoader, type EvidenceConnection, type EvidenceLoader, type EvidenceRow, prepareEvidence } from "../../kit/evidence.ts";
import { createSeriesLoader } from "../../kit/history/series.ts";
import { preparePublished } from "../../kit/published.ts";
import { isFresh, monthly } from "../../kit/provenance/cadence.ts";
import { counted, manyWindows, q, summed } from "../../kit/query.ts";
import { createRankingLoader } from "../../kit/ranking/ranking.ts";
import { createAgencyRowsLoader } from "../../kit/reading/agency-rows.ts";
import { countersFrom, type CountersOf, prepareCounters } from "../../kit/reading/counters.ts";
import { createReadingLoader } from "../../kit/reading/loader.ts";
import type { ReadingRules } from "../../kit/reading/reading.ts";
import type { RequestEnvironment } from "../../kit/subgraph.ts";
import { latest } from "../../kit/time/as-of.ts";
import { dayOf } from "../../kit/time/calendar.ts";
import { investmentWindow, yearOf } from "../../kit/time/period.ts";
import { allocated, disbursed, line, reported, slow, step } from "./lines.ts";
import { type PlanRow, plansOf, preparePlans, prepareRunningTotals } from "./plans.ts";
import { profilesOf } from "./profiles.ts";
import { prepareProjects } from "./projects.ts";
import { countedBy, type Evidence, metrics } from "./readings.ts";
import { allocations, imports, payments, publishedFigures, recoveries, settlementReviews, snapshots } from "./tables.ts";

/** The province reports on the 2nd of the next month (news.laodong.vn 1562016, V); three days more are ours. */
export const rules: ReadingRules = { source: "disbursement", graceDays: 5, smallestCount: 0 };

const cadence = monthly(rules.graceDays);

export function prepare(db: Db) {
  return {
    capital: prepareCapital(db),
    reviews: prepareCounters(db, "disbursement_reviews", settlementReviews, reviewCounters, issued),
    recoveries: prepareCounters(db, "disbursement_recoveries", recoveries, { booked: summed(sql`${recoveries.amountVnd}`, sql`true`), recoveryRows: counted(sql`true`) }, booked),
    projects: prepareProjects(db),
    allocations: prepareEvidence(db, allocations, imports, sql`${ofCapital} and ${allocated}`),
    payments: prepareEvidence(db, payments, imports, sql`${ofCapital} and ${disbursed}`),
    snapshots: prepareEvidence(db, snapshots, imports, sql`${ofCapital} and ${reported}`),
    settlementReviews: prepareEvidence(db, settlementReviews, imports, sql`${q.metric} = 'DIS-05' and ${issued}`),
    recoveryRows: prepareEvidence(db, recoveries, imports, sql`${q.metric} = 'DIS-06' and ${booked}`),
    plans: preparePlans(db),
    runningTotals: prepareRunningTotals(db),
    published: preparePublished(db, publishedFigures),
  };
}

/** Notices count by their day within the calendar year, also where a year's capital is paid until January. */
const issued = sql`(${settlementReviews.issuedOn} between ${q.from} and ${q.to} and extract(year from ${settlementReviews.issuedOn}) = extract(year from ${q.from}))`;
const reviewCounters = {
  reviewed: summed(sql`${settlementReviews.reviewedVnd}`, sql`true`),
  irregular: summed(sql`${settlementReviews.irregularVnd}`, sql`true`),
  reviewRows: counted(sql`true`),
};
/** The other metrics count notices and recoveries, and no list of the one kind belongs to the other. */
const ofCapital = sql`(${q.metric} not in ('DIS-05', 'DIS-06'))`;
/** Up to the last day of the window, however long ago. */
const booked = sql`(${recoveries.bookedOn} <= ${q.to})`;

/** Counters of an agency: amounts in đồng, and how many lines, projects and records stand behind them. */
function prepareCapital(db: Db): CountersOf {
  const every = sql`true`;
  const statement = db
    .select({
      ord: q.ord,
      agencyId: sql<string>`line.agency_id`,
      knownAt: sql<string | null>`max(line.known_at)`,
      sample: sql<boolean | null>`bool_or(line.sample)`,
      assigned: summed(sql`line.assigned`, every),
      central: summed(sql`line.central`, every),
      unallocated: summed(sql`line.unallocated`, every),
      paid: summed(sql`line.paid`, every),
      expected: sql<string>`coalesce(round(sum(line.assigned * step.path_percent / 100)), 0)`,
      lines: counted(every),
      linesWithoutPath: counted(sql`step.path_percent is null`),
      slow: counted(slow),
      allocationRows: summed(sql`line.allocation_rows`, every),
      paymentRows: summed(sql`line.payment_rows`, every),
      snapshotRows: summed(sql`line.snapshot_rows`, every),
      reported: counted(sql`line.snapshot_rows > 0`),
      estimated: counted(sql`line.estimated`),
    })
    .from(manyWindows)
    .crossJoinLateral(line)
    .leftJoinLateral(step, every)
    .groupBy(q.ord, sql`line.agency_id`)
    .prepare("disbursement_capital");
  return (query) => countersFrom(statement, query);
}

export type Statements = ReturnType<typeof prepare>;
export type AllocationRow = Awaited<ReturnType<Statements["allocations"]>>[number];
export type PaymentRow = Awaited<ReturnType<Statements["payments"]>>[number];
export type SnapshotRow = Awaited<ReturnType<Statements["snapshots"]>>[number];
export type ReviewRow = Awaited<ReturnType<Statements["settlementReviews"]>>[number];
export type RecoveryRow = Awaited<ReturnType<Statements["recoveryRows"]>>[number];
export type ProjectRow = Awaited<ReturnType<Statements["projects"]>>[number];

export function createLoaders({ statements, ledger, provenance, register, cursors, now }: RequestEnvironment<Statements>) {
  const readings = createReadingLoader({
    register,
    groups: { capital: statements.capital, reviews: statements.reviews, recoveries: statements.recoveries },
    profilesOf,
    ledgerOf: ledger.stateAt,
    windowOf: investmentWindow,
    rules,
    now,
  });
  /** A list of records behind a reading, with its own cursors and its own total. */
  const recordsOf = <Row extends EvidenceRow>(
    name: string,
    counter: Evidence,
    evidenceOf: Parameters<typeof createEvidenceLoader<Row>>[0]["evidenceOf"],
  ): EvidenceLoader<Row> => {
    const load = createEvidenceLoader({ evidenceOf, metrics, register, cursors: ofList(name, cursors) });
    return async (reading, page) => {
      const metric = metrics.find(({ code }) => code === reading.metric);
      return load(metric ? await readings.reading(reading.view, countedBy(metric, counter)) : reading, page);
    };
  };
  // No change of a rule is known that changes what a figure of this source means.
  const source = { metrics, ruleChanges: [], readings, register, cursors, windowOf: investmentWindow, rules };
  return {
    ...readings,
    series: createSeriesLoader(source),
    ranking: createRankingLoader(source),
    projects: recordsOf("projects", "projects", statements.projects),
    allocations: recordsOf("allocations", "allocationRows", statements.allocations),
    payments: recordsOf("payments", "paymentRows", statements.payments),
    snapshots: recordsOf("snapshots", "snapshotRows", statements.snapshots),
    settlementReviews: recordsOf("settlementReviews", "reviewRows", statements.settlementReviews),
    recoveries: recordsOf("recoveries", "recoveryRows", statements.recoveryRows),
    plans: createAgencyRowsLoader<PlanRow>({
      rowsOf: (query) => plansOf(statements, query),
      belongs: (plan, { period }) => plan.planYear === yearOf(period),
    }),
    published: createAgencyRowsLoader({
      rowsOf: (query) => statements.published.execute({ ...query }),
      // Their years run to 31/1 of the next, like the readings'.
      belongs: ({ fromOn, toOn }, { period }) => investmentWindow(period).from <= fromOn && toOn <= investmentWindow(period).to,
    }),
    /** How far and how fresh: by what was assigned and paid, whatever lists of recoveries there are. */
    async status() {
      const [of, covered] = await Promise.all([ledger.status(rules.source, register.version, now, cadence), ledger.stateAt(latest)]);
      const dataTo = (covered.only?.(profilesOf.capital) ?? covered).coversTo;
      return { ...of, dataTo, fresh: isFresh(cadence, dataTo, dayOf(now)) };
    },
    provenance,
  };
}

/** Several lists hang on one reading: a cursor of one is none of another. */
function ofList(name: string, cursors: CursorCodec): CursorCodec {
  return {
    encode: (scope, lastKey) => cursors.encode(`${name}|${scope}`, lastKey),
    decode: (scope, cursor) => cursors.decode(`${name}|${scope}`, cursor),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
export type ProjectPage = EvidenceConnection<ProjectRow>;
export type AllocationPage = EvidenceConnection<AllocationRow>;
export type PaymentPage = EvidenceConnection<PaymentRow>;
export type SnapshotPage = EvidenceConnection<SnapshotRow>;
export type ReviewPage = EvidenceConnection<ReviewRow>;
export type RecoveryPage = EvidenceConnection<RecoveryRow>;
