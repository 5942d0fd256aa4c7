// Whether two readings of one metric compare as they stand, and if not, why.

import type { Change } from "../history/breaks.ts";
import type { Reading } from "../reading/reading.ts";
import { addDays } from "../time/calendar.ts";
import type { Window } from "../time/period.ts";

/** Reasons in Vietnamese, none when they compare. `changes` are those of the agency and of the metric, whenever they were. */
export function reasonsAgainst(reading: Reading, previous: Reading | null, changes: readonly Change[]): readonly string[] {
  if (previous === null) return ["đơn vị chưa có trong kỳ so sánh"];
  const [earlier, later] = previous.from <= reading.from ? [previous, reading] : [reading, previous];
  const missing = [reading, previous].filter(({ value }) => value === null).map(({ view, state }) => `kỳ ${view.period} không có giá trị (${state})`);
  const alike = span(reading) === span(previous) ? [] : [`hai kỳ không cùng độ dài: ${days(previous)} và ${days(reading)}`];
  const incomplete = [reading, previous]
    .filter(({ value, dataTo, to }) => value !== null && (dataTo === null || dataTo < to))
    .map(({ view, dataTo, to }) => `kỳ ${view.period} đến ${to}, số liệu mới đến ${dataTo ?? "chưa có"}`);
  const crossed = changes.filter(({ on }) => earlier.from < on && on <= later.to).map(({ on, textVi }) => `từ ${on}: ${textVi}`);
  return [...missing, ...alike, ...incomplete, ...crossed];
}

function days({ from, to }: Window): string {
  return `${from}–${to}`;
}

/** Windows of as many months that begin on the same day of the month are alike, though their days differ in number. */
function span({ from, to }: Window): string {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const next = addDays(to, 1);
  return `${months(next) - months(from)} ${from.slice(8)} ${next.slice(8)}`;
}
