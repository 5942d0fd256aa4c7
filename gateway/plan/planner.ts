// The query planner, with a deadline: it plans on another thread, so a document that is hard to plan costs a core for a moment, but no stall.

import { QueryPlanner, type QueryPlan } from "@graphql-hive/router-query-planner";

export type PlanText = (text: string) => Promise<QueryPlan>;

/** A document that took too long to plan. */
export class PlanDeadline extends Error {}

export function createPlanner(sdl: string, deadlineMs: number): PlanText {
  const planner = new QueryPlanner(sdl);
  // Labels of progressive `@override`s are not used: none active, and no percentage reached.
  const labels = new Set<string>();
  return async (text) => {
    const signal = AbortSignal.timeout(deadlineMs);
    try {
      return await planner.planAsync(text, null, labels, 100, signal);
    } catch (cause) {
      if (signal.aborted) throw new PlanDeadline(`Not planned within ${deadlineMs} ms`, { cause });
      throw cause;
    }
  };
}
