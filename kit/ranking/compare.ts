// Whether two readings of one metric compare as they stand, and if not, why.

import type { Change } from "../history/breaks.ts";
import type { Reading } from "../reading/reading.ts";
import { addDays } from "../time/calendar.ts";
import type { Window } from "../time/period.ts";

/** Said of an agency that did not exist in the period compared with. */
export const notThereVi = "đơn vị chưa có trong kỳ so sánh";

/** Reasons in Vietnamese, none when they compare. `changes` are those of the agency and of the metric, whenever they were. */
export function reasonsAgainst(reading: Reading, previous: Reading | null, changes: readonly Change[]): readonly string[] {
  if (previous === null) return [notThereVi];
  const missing = [reading, previous].filter(({ value }) => value === null).map(({ view, state }) => `kỳ ${view.period} không có giá trị (${state})`);
  const incomplete = [reading, previous]
    .filter(({ value, dataTo, to }) => value !== null && (dataTo === null || dataTo < to))
    .map(({ view, dataTo, to }) => `kỳ ${view.period} đến ${to}, số liệu mới đến ${dataTo ?? "chưa có"}`);
  // Covered to its end, and an estimate all the same.
  const estimated = [reading, previous]
    .filter(({ state, dataTo, to }) => state === "PROVISIONAL" && dataTo !== null && dataTo >= to)
    .map(({ view }) => `kỳ ${view.period} là số ước hay tạm tính`);
  const mixed = missing.length > 0 || reading.sample === previous.sample ? [] : [`kỳ ${(reading.sample ? reading : previous).view.period} có số liệu mẫu, kỳ kia thì không`];
  return [...missing, ...unlike(reading, previous), ...incomplete, ...estimated, ...mixed, ...crossed(reading, previous, changes)];
}

/** That the days of two periods are not of one kind. */
export function unlike(now: Window, before: Window): readonly string[] {
  return span(now) === span(before) ? [] : [`hai kỳ không cùng độ dài: ${days(before)} và ${days(now)}`];
}

/** What changed after the first day of the earlier period, up to the last of the later. */
export function crossed(now: Window, before: Window, changes: readonly Change[]): readonly string[] {
  const [earlier, later] = before.from <= now.from ? [before, now] : [now, before];
  return changes.filter(({ on }) => earlier.from < on && on <= later.to).map(({ on, textVi }) => `từ ${on}: ${textVi}`);
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
