// What units report themselves, month by month, as figures of a period: beside the readings, never in them.

import DataLoader from "dataloader";
import { asc, sql } from "drizzle-orm";
import { inForce } from "../../kit/current.ts";
import type { Db } from "../../kit/database.ts";
import { percent } from "../../kit/numbers.ts";
import type { View } from "../../kit/reading/reading.ts";
import { countsEveryone, type Register } from "../../kit/register/register.ts";
import { knownUntil, toInstant } from "../../kit/time/as-of.ts";
import { calendarWindow, type Window } from "../../kit/time/period.ts";
import { monthlyReports as r } from "./tables.ts";

export function prepareReports(db: Db) {
  return db
    .select()
    .from(r)
    .where(sql`${inForce(r, sql.placeholder("knownUntil"))} and (${sql.placeholder("agencyIds")}::text[] is null or ${r.agencyId} = any(${sql.placeholder("agencyIds")}::text[]))
      and ${r.fromOn} >= ${sql.placeholder("from")}::date and ${r.toOn} <= ${sql.placeholder("to")}::date`)
    .orderBy(asc(r.fromOn), asc(sql`${r.key} collate "C"`))
    .prepare("egov_monthly_reports");
}

type ReportsStatement = ReturnType<typeof prepareReports>;
export type MonthlyReportRow = Awaited<ReturnType<ReportsStatement["execute"]>>[number];

/** A metric as the reports of a period state it. */
export interface ReportedFigure {
  readonly metric: string;
  readonly value: string | null;
  readonly numerator: string;
  readonly denominator: string;
  readonly basis: string;
  readonly from: string;
  readonly to: string;
  readonly months: number;
  readonly missingMonths: readonly string[];
  readonly knownAt: string;
  readonly sample: boolean;
}

/** One statement for all views of a time of knowledge; the province's figures sum those of every unit. */
export function createReports(statement: ReportsStatement, register: Register) {
  const rows = new DataLoader<View, readonly MonthlyReportRow[], string>(
    async (views) => {
      const found = new Map(
        await Promise.all(
          [...Map.groupBy(views, ({ asOf }) => asOf)].map(async ([asOf, asked]) => {
            const windows = asked.map(({ period }) => calendarWindow(period));
            const everyone = asked.some(({ agencyId }) => countsEveryone(register.unit(agencyId)));
            const values = {
              knownUntil: knownUntil(asOf),
              agencyIds: everyone ? null : [...new Set(asked.map(({ agencyId }) => agencyId))],
              from: windows.map(({ from }) => from).toSorted()[0],
              to: windows.map(({ to }) => to).toSorted().at(-1),
            };
            return [asOf, await statement.execute(values)] as const;
          }),
        ),
      );
      return views.map(({ agencyId, period, asOf }) => {
        const [window, all] = [calendarWindow(period), countsEveryone(register.unit(agencyId))];
        return (found.get(asOf) ?? []).filter((row) => (all || row.agencyId === agencyId) && window.from <= row.fromOn && row.toOn <= window.to);
      });
    },
    { cacheKeyFn: ({ agencyId, period, asOf }) => `${period}|${asOf}|${agencyId}` },
  );
  return {
    reports: (view: View) => rows.load(view),
    reported: async (view: View): Promise<readonly ReportedFigure[]> => figuresOf(await rows.load(view), calendarWindow(view.period)),
  };
}

function figuresOf(rows: readonly MonthlyReportRow[], window: Window): readonly ReportedFigure[] {
  const newest = rows.map(({ knownAt }) => knownAt).toSorted().at(-1);
  if (newest === undefined) return [];
  const sum = (of: (row: MonthlyReportRow) => number, among = rows): bigint => among.reduce((all, row) => all + BigInt(of(row)), 0n);
  const stated = new Set(rows.map(({ period }) => period));
  const missing = monthsIn(window).filter((month) => !stated.has(month));
  // What is open at the end is what the last month leaves open.
  const lastMonth = rows.filter(({ toOn }) => toOn === rows.at(-1)?.toOn);
  const overdue = sum(({ pendingOverdue }) => pendingOverdue, lastMonth);
  const units = new Set(rows.map(({ agencyId }) => agencyId)).size;
  const basis = `đơn vị tự báo cáo: ${stated.size} tháng, ${units} đơn vị${missing.length > 0 ? `; thiếu báo cáo tháng ${missing.join(", ")}` : ""}`;
  const figure = (metric: string, numerator: bigint, denominator: bigint, words: string): ReportedFigure => ({
    metric,
    value: denominator === 0n ? null : percent(numerator, denominator),
    numerator: numerator.toString(),
    denominator: denominator.toString(),
    basis: `${basis}; ${words}`,
    ...window,
    months: stated.size,
    missingMonths: missing,
    knownAt: toInstant(newest),
    sample: rows.some(({ sample }) => sample),
  });
  const resolved = sum((row) => row.resolved);
  return [
    figure("EGV-01", sum(({ early, onTime }) => early + onTime), resolved, "trước hạn và đúng hạn trên đã giải quyết"),
    figure("EGV-02", sum(({ late }) => late) + overdue, resolved + overdue, "quá hạn đã và đang giải quyết trên đã giải quyết cộng đang quá hạn cuối kỳ"),
    figure("EGV-05", sum((row) => row.receivedOnline), sum(({ receivedOnline, receivedOtherwise }) => receivedOnline + receivedOtherwise), "trực tuyến trên tiếp nhận mới, không tính kỳ trước chuyển sang"),
  ];
}

/** "2025-05" of every month that the window holds. */
function monthsIn({ from, to }: Window): readonly string[] {
  const first = Number(from.slice(5, 7));
  return Array.from({ length: Number(to.slice(5, 7)) - first + 1 }, (_, i) => `${from.slice(0, 4)}-${String(first + i).padStart(2, "0")}`);
}
