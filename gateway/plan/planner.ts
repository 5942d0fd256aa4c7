// The query planner. In this process it plans on another thread, so a document that is hard to plan stalls nothing;
// but it is native code, and a document that makes it panic ends the process. `isolated-planner.ts` is for documents of strangers.

import { QueryPlanner, type QueryPlan } from "@graphql-hive/router-query-planner";

export interface Planner {
  plan(text: string): Promise<QueryPlan>;
  stop(): void;
}

export type CreatePlanner = (sdl: string, deadlineMs: number) => Planner;

/** A document that took too long to plan. */
export class PlanDeadline extends Error {}

/** Labels of progressive `@override`s are not used: none is active, and no percentage is reached. */
export const noLabels: ReadonlySet<string> = new Set<string>();
export const noPercentage = 100;

export const createPlanner: CreatePlanner = (sdl, deadlineMs) => {
  const planner = new QueryPlanner(sdl);
  return {
    async plan(text) {
      const signal = AbortSignal.timeout(deadlineMs);
      try {
        return await planner.planAsync(text, null, new Set(noLabels), noPercentage, signal);
      } catch (cause) {
        if (signal.aborted) throw new PlanDeadline(`Not planned within ${deadlineMs} ms`, { cause });
        throw cause;
      }
    },
    stop: () => undefined,
  };
};
