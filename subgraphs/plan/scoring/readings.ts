// The readings that a gateway hands over in a representation, whatever sources there are.

import { Decimal } from "decimal.js";

/** What one source said of one metric; value only in the states that carry one. */
interface RequiredReading {
  readonly state: string;
  readonly value: Decimal | null;
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

function readReading({ state, value }: Readonly<Record<string, unknown>>): RequiredReading {
  const number = typeof value === "string" && /^-?\d{1,30}(\.\d{1,12})?$/.test(value) ? new Decimal(value) : null;
  return { state: typeof state === "string" ? state : "", value: number };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
