// Query.…Ranking of a source: the agencies of one level ranked by one of its metrics, each beside its reading of another period.

import { badInput } from "../errors.ts";
import { changesOf } from "../history/agency-changes.ts";
import { changesOfMetric } from "../history/breaks.ts";
import { findMetric } from "../history/find-metric.ts";
import { periodBefore } from "../history/steps.ts";
import type { ThroughTime } from "../history/through-time.ts";
import { subtractDecimals } from "../numbers.ts";
import { type Connection, connectionOf, type PageArguments, readPage } from "../page.ts";
import type { Reading } from "../reading/reading.ts";
import type { AgencyLevel } from "../register/document.ts";
import { validWithin } from "../register/register.ts";
import { latest } from "../time/as-of.ts";
import { reasonsAgainst } from "./compare.ts";
import { rank } from "./rank.ts";

export interface RankingArguments extends PageArguments {
  readonly metric: string;
  readonly level: AgencyLevel;
  readonly period: string;
  readonly asOf?: string | null;
  readonly previous?: string | null;
}

export interface RankingEntry {
  readonly key: string;
  readonly rank: number | null;
  readonly agencyId: string;
  readonly agency: { readonly id: string };
  readonly reading: Reading;
  readonly previous: Reading | null;
  readonly change: string | null;
  readonly comparable: boolean;
  readonly noteVi: string | null;
  readonly sampleSize: string | null;
}

export interface Ranking extends Connection<RankingEntry> {
  readonly metric: string;
  readonly level: AgencyLevel;
  readonly period: string;
  readonly previousPeriod: string;
  readonly asOf: string;
  readonly coverage: { readonly agencies: number; readonly withValue: number };
  readonly totalCount: number;
}

export type RankingLoader = (asked: RankingArguments) => Promise<Ranking>;

/** Levels whose agencies do alike work. */
const rankedLevels: readonly AgencyLevel[] = ["DEPARTMENT", "DISTRICT", "COMMUNE"];

/** Whatever the number of agencies, both periods of all of them are one statement. */
export function createRankingLoader({ metrics, register, readings, rules, ruleChanges, windowOf, cursors }: ThroughTime): RankingLoader {
  return async ({ level, period, ...asked }) => {
    const metric = findMetric(metrics, asked.metric, rules.source);
    if (!rankedLevels.includes(level)) throw badInput("Argument level", "Tham số level", rankedLevels.join(", "), level);
    const asOf = asked.asOf ?? latest;
    const previousPeriod = asked.previous ?? periodBefore(period);
    const page = readPage(asked, [rules.source, "ranking", metric.code, level, period, previousPeriod, asOf].join("|"), cursors);
    const [window, before] = [windowOf(period), windowOf(previousPeriod)];
    const units = register.document.units.filter((unit) => unit.level === level && validWithin(unit, window));
    const read = await Promise.all(
      units.map(async ({ id, nameVi, ...unit }) => {
        const [reading, previous] = await Promise.all([
          readings.reading({ agencyId: id, period, asOf }, metric),
          validWithin(unit, before) ? readings.reading({ agencyId: id, period: previousPeriod, asOf }, metric) : null,
        ]);
        return { id, nameVi, value: reading.value, reading, previous };
      }),
    );
    const ranked = rank(read, metric.better === undefined ? "HIGHER" : metric.better);
    const ruled = changesOfMetric(ruleChanges, metric.code);
    const entryOf = ({ id, rank: place, reading, previous }: (typeof ranked)[number]): RankingEntry => {
      const reasons = reasonsAgainst(reading, previous, [...changesOf(register, id), ...ruled]);
      const both = reading.value !== null && previous !== null && previous.value !== null;
      return {
        key: id,
        rank: place,
        agencyId: id,
        agency: { id },
        reading,
        previous,
        change: both ? subtractDecimals(reading.value, previous.value) : null,
        comparable: reasons.length === 0,
        noteVi: reasons.length === 0 ? null : reasons.join("; "),
        sampleSize: reading.denominator,
      };
    };
    const start = page.afterKey === "" ? 0 : ranked.findIndex(({ id }) => id === page.afterKey) + 1;
    return {
      ...connectionOf(ranked.slice(start, start + page.first + 1).map(entryOf), page, cursors),
      metric: metric.code,
      level,
      period,
      previousPeriod,
      asOf,
      coverage: { agencies: ranked.length, withValue: ranked.filter(({ value }) => value !== null).length },
      totalCount: ranked.length,
    };
  };
}
