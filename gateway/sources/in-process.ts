// A source that lives in this process: nothing is serialised, and what it answers at once is passed on at once.

import type { ExecutionResult } from "graphql";
import { outageOf } from "../../kit/outage.ts";
import { sourceLimits } from "./limits.ts";
import { type Source, SourceError } from "./source.ts";

interface InProcessQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** `Subgraph.execute` of the kit is one: calls with the same `request` share loaders. */
type Execute = (query: InProcessQuery, request: object) => ExecutionResult | Promise<ExecutionResult>;

interface InProcessOptions {
  readonly echoKeys?: boolean;
  readonly wholeMs?: number;
}

export function inProcessSource(name: string, execute: Execute, { echoKeys = false, wholeMs = sourceLimits.wholeMs }: InProcessOptions = {}): Source {
  return {
    name,
    echoKeys,
    call({ query, variables, request }) {
      let answer: ExecutionResult | Promise<ExecutionResult>;
      try {
        answer = execute({ query, variables }, request);
      } catch (error) {
        throw thrown(name, error);
      }
      return answer instanceof Promise ? within(name, answer, wholeMs) : answer;
    },
    // Whoever opened the subgraph closes it.
    close: () => Promise.resolve(),
  };
}

function within<Answer>(name: string, answer: Promise<Answer>, wholeMs: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new SourceError(name, "SOURCE_TIMEOUT", `no answer within ${wholeMs} ms`)), wholeMs);
    answer.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(thrown(name, error));
      },
    );
  });
}

function thrown(name: string, cause: unknown): SourceError {
  if (cause instanceof SourceError) return cause;
  return new SourceError(name, outageOf(cause) ?? "INTERNAL", "the subgraph threw", { cause });
}
