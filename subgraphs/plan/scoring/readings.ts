// The readings that a gateway hands over in a representation, whatever sources there are.

import { Decimal } from "decimal.js";

export const readingStates = ["OK", "PROVISIONAL", "STALE", "NO_DATA", "NOT_APPLICABLE", "WITHHELD"] as const;
export type ReadingState = (typeof readingStates)[number];

/** What one source said of one metric; value only in the states that carry one. */
export interface RequiredReading {
  readonly state: string;
  readonly value: Decimal | null;
  /** Where they were required: the days the source means by the period, which denominator, and whether it is sample. */
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: string | null;
  readonly sample: boolean;
  /** Where it was required: the last day that the source's data covers. */
  readonly dataTo: string | null;
}

/** A source's readings by code; null when it did not answer. */
export type SourceReadings = ReadonlyMap<string, RequiredReading> | null;

/** By field of the representation; what does not hold `readings` of the agreed shape – its key, a source that is down – counts as not answered. */
export function readingsBySource(representation: object): ReadonlyMap<string, SourceReadings> {
  return new Map(Object.entries(representation).map(([source, part]) => [source, readSource(part)]));
}

function readSource(part: unknown): SourceReadings {
  if (!isObject(part) || !Array.isArray(part["readings"])) return null;
  const items: readonly unknown[] = part["readings"];
  return new Map(items.flatMap((item) => (isObject(item) && typeof item["metric"] === "string" ? [[item["metric"], readReading(item)] as const] : [])));
}

/** Of the source that the catalogue names, or – while it names none – of whichever has the code. */
export function readingOf(metric: string, source: string | null, sources: ReadonlyMap<string, SourceReadings>): RequiredReading | undefined {
  const own = source === null ? undefined : sources.get(source)?.get(metric);
  return own ?? sources.values().reduce<RequiredReading | undefined>((found, readings) => found ?? readings?.get(metric), undefined);
}

function readReading({ state, value, from, to, basis, sample, dataTo }: Readonly<Record<string, unknown>>): RequiredReading {
  return { state: textOf(state) ?? "", value: decimalOf(value), from: textOf(from), to: textOf(to), basis: textOf(basis), sample: sample === true, dataTo: textOf(dataTo) };
}

export function decimalOf(value: unknown): Decimal | null {
  return typeof value === "string" && /^-?\d{1,30}(\.\d{1,12})?$/.test(value) ? new Decimal(value) : null;
}

export function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
