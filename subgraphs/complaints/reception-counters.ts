// Days of reception that leaders held, beside those that the law requires of them: what the records cannot know – level, rule, validity – is added here.

import type { CountersOf } from "../../kit/reading/counters.ts";
import type { CountersRow } from "../../kit/reading/facts.ts";
import type { Register } from "../../kit/register/register.ts";
import { earlier } from "../../kit/time/calendar.ts";
import type { Window } from "../../kit/time/period.ts";
import { type ReceptionRule, requiredDays } from "./reception-days.ts";

/** `since` and `until` are the days that the registers known then cover. As many days as are required count at most: one leader's zeal is not another's. */
export function withRequiredDays(countersOf: CountersOf, register: Register, rules: readonly ReceptionRule[]): CountersOf {
  return async (query) => {
    const rows = await countersOf(query);
    return rows.map(({ since, until, ...row }): CountersRow => {
      const window = query.windows[row.ord]?.window;
      const unit = register.unit(row.agencyId);
      const required = window && unit && typeof since === "string" && typeof until === "string" ? requiredDays(rules, unit, covered(window, since, until)) : 0;
      const held = Number(row["held"] ?? 0);
      return { ...row, required: String(required), held: String(Math.min(held, required)) };
    });
  };
}

const covered = ({ from, to }: Window, since: string, until: string): Window => ({ from: from > since ? from : since, to: earlier(to, until) });
