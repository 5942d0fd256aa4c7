// Which reports are owed in a window, by whom, by when, and whether they came.

import { validOn, type Register } from "../../../kit/register/register.ts";
import { addDays, daysBetween } from "../../../kit/time/calendar.ts";
import { reportingWindow, type Window } from "../../../kit/time/period.ts";
import { ruleOn } from "./rule.ts";

interface Duty {
  readonly dutyId: string;
  readonly reporters: readonly string[];
  readonly cadence: string;
  readonly dueDay: number | null;
  /** First day of the plan that states it, and the plan's last year. */
  readonly effectiveFrom: string;
  readonly toYear: number;
}

interface Received {
  readonly code: string;
  readonly period: string;
  readonly agencyId: string;
  readonly doneOn: string | null;
}

interface Rule {
  readonly name: string;
  readonly validFrom: string;
  readonly value: string;
}

export interface Owing<Entry extends Received> {
  readonly duties: readonly Duty[];
  readonly rules: readonly Rule[];
  readonly received: readonly Entry[];
  readonly register: Register;
  /** The day it is. */
  readonly today: string;
}

export type SubmissionState = "ON_TIME" | "LATE" | "MISSING" | "NOT_DUE" | "NO_DUE_DAY";

export interface Submission<Entry> {
  readonly duty: string;
  readonly agencyId: string;
  readonly period: string;
  readonly dueOn: string | null;
  readonly receivedOn: string | null;
  readonly state: SubmissionState;
  readonly daysLate: number | null;
  readonly entry: Entry | null;
  /** Sorts the list: duty, period, agency; also the cursor. */
  readonly key: string;
}

/** Every report whose period ends in the window, in the order of duties, periods and the register. */
export function submissionsIn<Entry extends Received>(window: Window, owing: Owing<Entry>): readonly Submission<Entry>[] {
  const came = new Map(owing.received.map((entry) => [`${entry.code}|${entry.period}|${entry.agencyId}`, entry]));
  return owing.duties.flatMap((duty) =>
    periodsOf(duty, window).flatMap((period) => {
      const end = reportingWindow(period).to;
      const dueOn = dueDayOf(duty, end, owing.rules);
      return reportersOn(duty.reporters, owing.register, end).map((agencyId): Submission<Entry> => {
        const entry = came.get(`${duty.dutyId}|${period}|${agencyId}`) ?? null;
        const receivedOn = entry?.doneOn ?? null;
        const state = stateOf(dueOn, receivedOn, owing.today);
        const daysLate = dueOn !== null && (state === "LATE" || state === "MISSING") ? daysBetween(dueOn, receivedOn ?? owing.today) : null;
        return { duty: duty.dutyId, agencyId, period, dueOn, receivedOn, state, daysLate, entry, key: `${duty.dutyId}|${period}|${agencyId}` };
      });
    }),
  );
}

/** Agencies that owe some report on the day. */
export function reportersOn(reporters: readonly string[], register: Register, day: string): readonly string[] {
  return reporters.flatMap((id) => {
    const group = register.document.groups.find(({ groupId }) => groupId === id);
    if (group) return register.unitsOn(group.levels, day).map((unit) => unit.id);
    const unit = register.unit(id);
    return unit && validOn(unit, day) ? [id] : [];
  });
}

/** Days after the cut-off, by the parameter in force then. */
function dueDayOf({ dutyId, dueDay }: Duty, end: string, rules: readonly Rule[]): string | null {
  const days = ruleOn(rules, `dueDay.${dutyId}`, end)?.value ?? dueDay;
  return days === null ? null : addDays(end, Number(days));
}

function stateOf(dueOn: string | null, receivedOn: string | null, today: string): SubmissionState {
  if (dueOn === null) return "NO_DUE_DAY";
  if (receivedOn !== null) return receivedOn <= dueOn ? "ON_TIME" : "LATE";
  return today > dueOn ? "MISSING" : "NOT_DUE";
}

/** The second half of a year is what the yearly report tells. */
function periodsOf({ cadence, effectiveFrom, toYear }: Duty, window: Window): readonly string[] {
  const [first, last] = [Number(window.from.slice(0, 4)), Math.min(Number(window.to.slice(0, 4)), toYear)];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  const periods = years.flatMap((year) => (cadence === "QUARTERLY" ? [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`) : cadence === "SEMIANNUAL" ? [`${year}-H1`] : cadence === "ANNUAL" ? [`${year}`] : []));
  return periods.filter((period) => {
    const { to } = reportingWindow(period);
    return window.from <= to && to <= window.to && effectiveFrom <= to;
  });
}
