// The line that goes with every figure out of the page: which source, which period, known when.

import { day, periodName } from "../format/date.ts";
import type { Language } from "../format/number.ts";
import type { Time } from "../address/time.ts";
import { common } from "../words/common.ts";

export function originLine(source: string, { period, asOfDay }: Time, language: Language, sample: boolean): string {
  const words = common[language];
  const names: Readonly<Record<string, string>> = words.sources;
  return [`${words.source}: ${names[source] ?? source}`, periodName(period, language), asOfDay === undefined ? "" : `${words.asOf} ${day(asOfDay)}`, sample ? words.sample : ""].filter(Boolean).join(" · ");
}
