// The published figures that a gateway hands over in a representation, whatever sources there are.

import type { Decimal } from "decimal.js";
import { decimalOf, isObject, textOf } from "../scoring/readings.ts";

export interface PublishedElsewhere {
  readonly source: string;
  readonly metric: string;
  readonly value: Decimal;
  /** Null: of the view's own agency. */
  readonly agencyId: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string | null;
  readonly reference: string | null;
  readonly basis: string | null;
}

/** Figures with a metric and a value, of all lists that sources gave. */
export function publishedIn(representation: object): readonly PublishedElsewhere[] {
  return Object.entries(representation).flatMap(([source, part]) =>
    isObject(part) ? ["published", "publishedElsewhere"].flatMap((list) => figuresOf(source, part[list])) : [],
  );
}

function figuresOf(source: string, list: unknown): readonly PublishedElsewhere[] {
  if (!Array.isArray(list)) return [];
  const items: readonly unknown[] = list;
  return items.flatMap((item) => {
    if (!isObject(item)) return [];
    const [metric, value] = [textOf(item["metric"]), decimalOf(item["value"])];
    if (metric === null || value === null) return [];
    const words = { from: textOf(item["from"]), to: textOf(item["to"]), place: textOf(item["place"]), reference: textOf(item["reference"]), basis: textOf(item["basis"]) };
    return [{ source, metric, value, agencyId: textOf(item["agencyId"]), ...words }];
  });
}
