// One metric of one agency over periods: the readings that the indicator view would give, carried across changes of the agencies, with the breaks marked.

import { badInput } from "../errors.ts";
import type { Metric } from "../reading/metric.ts";
import { type Reading, smallestOf, type View } from "../reading/reading.ts";
import { countsEveryone, type Register } from "../register/register.ts";
import { changesAlong, changesOf, noHeirVi } from "./agency-changes.ts";
import { type Break, changesOfMetric, placeBreaks } from "./breaks.ts";
import { findMetric } from "./find-metric.ts";
import type { History } from "./history.ts";
import { type Lineage, lineageOf, recorded } from "./lineage.ts";
import { seriesBasis } from "./series-basis.ts";
import { periodsBetween, type Step, stepOf } from "./steps.ts";
import type { ThroughTime } from "./through-time.ts";

export interface SeriesPoint {
  readonly period: string;
  readonly reading: Reading;
  readonly breaks: readonly Break[];
}

export interface Series {
  readonly metric: string;
  readonly step: Step;
  readonly basis: string;
  readonly points: readonly SeriesPoint[];
  readonly breaks: readonly Break[];
}

export interface SeriesArguments {
  readonly metric: string;
  readonly from: string;
  readonly to: string;
  readonly step?: Step | null;
}

export type SeriesLoader = (history: History, asked: SeriesArguments) => Promise<Series>;

/** Of one request, from one source: a year of months of every agency of 2022 is 2,472. */
const mostPoints = 3_000;

/** Series of one request share their statements: all periods and agencies of a group of counters are one. */
export function createSeriesLoader(source: ThroughTime): SeriesLoader {
  const { metrics, register, rules, ruleChanges, windowOf } = source;
  let given = 0;
  return async (history, asked) => {
    const metric = findMetric(metrics, asked.metric, rules.source);
    const step = asked.step ?? stepOf(asked.from);
    const points = periodsBetween(asked.from, asked.to, step).map((period) => ({ period, window: windowOf(period) }));
    given += points.length;
    if (given > mostPoints) {
      throw badInput("Series of one request", "Các chuỗi của một yêu cầu", `${mostPoints} điểm một nguồn · points from one source; hỏi ít cơ quan hoặc ít kỳ hơn · ask for fewer agencies or periods`, given);
    }
    const everyone = countsEveryone(register.unit(history.agencyId));
    const lineage = history.mapping === "CURRENT_MAP" ? lineageOf(register, history.agencyId) : recorded(history.agencyId);
    const counted = everyone ? recorded(history.agencyId) : lineage;
    const readings = await Promise.all(points.map(({ period, window }) => read(source, metric, { ...history, period }, counted, window.from)));
    const changes = [...changesAlong(register, lineage.ids), ...changesOfMetric(ruleChanges, metric.code)];
    const breaks = placeBreaks(changes, points);
    return {
      metric: metric.code,
      step,
      basis: seriesBasis(register, history, lineage, points),
      points: points.flatMap(({ period }, place) => {
        const reading = readings[place];
        return reading ? [{ period, reading, breaks: breaks.filter(({ places }) => places.includes(place)) }] : [];
      }),
      breaks,
    };
  };
}

async function read({ readings, register, rules }: ThroughTime, metric: Metric, { agencyId, period, asOf }: View, { ids, knownFrom }: Lineage, from: string): Promise<Reading> {
  const view = { agencyId, period, asOf };
  if (knownFrom !== null && from < knownFrom) return untold(await readings.reading({ ...view, merged: { ids: [] } }, metric), metric, knownFrom);
  if (ids.length === 1) return toldOfItsEnd(await readings.reading(view, metric), register);
  const smallest = smallestOf(metric, rules);
  const each = smallest > 0 ? ids : [];
  const [whole, ...parts] = await Promise.all([readings.reading({ ...view, merged: { ids } }, metric), ...each.map((id) => readings.reading({ ...view, agencyId: id }, metric))]);
  // What is withheld of one must not follow from the difference between the whole and the others.
  if (parts.some(({ state }) => state === "WITHHELD")) return { ...whole, ...noValue, state: "WITHHELD", basis: `${metric.basis}; một đơn vị thành phần có ít hơn ${smallest} bản ghi` };
  if (whole.state === "NOT_APPLICABLE") return toldOfItsEnd(whole, register);
  const others = ids.slice(1).map((id) => `${register.unit(id)?.nameVi ?? id} (${id})`);
  return { ...whole, basis: `${whole.basis}; cộng cả hồ sơ của ${others.join(", ")}` };
}

/** After its end: what became of it. */
function toldOfItsEnd(reading: Reading, register: Register): Reading {
  const { agencyId } = reading.view;
  const end = register.unit(agencyId)?.validTo ?? null;
  if (reading.state !== "NOT_APPLICABLE" || end === null || reading.from < end) return reading;
  const change = changesOf(register, agencyId).find(({ on }) => on === end);
  return change ? { ...reading, basis: `${reading.basis}; từ ${end}, ${change.textVi}` } : reading;
}

const noValue = { value: null, numerator: null, denominator: null, records: null } as const;

/** What does not apply to the agency at all stays so. */
function untold(reading: Reading, metric: Metric, knownFrom: string): Reading {
  if (reading.state === "NOT_APPLICABLE") return reading;
  return { ...reading, ...noValue, state: "NO_DATA", basis: `${metric.basis}; ${noHeirVi} cho phần trước ngày ${knownFrom}` };
}
