// Any source behind its circuit breaker and its bulkhead.

import { type Breaker, type BreakerState, createBreaker, type Outcome, type Pass } from "./breaker.ts";
import { type Bulkhead, createBulkhead } from "./bulkhead.ts";
import { type Source, SourceError, type SourceRequest, type SourceResponse } from "./source.ts";

export interface GuardedSource extends Source {
  /** For /readyz and metrics. */
  readonly state: BreakerState;
}

interface Guards {
  readonly breaker?: Breaker;
  readonly bulkhead?: Bulkhead;
}

export function guardSource(source: Source, { breaker = createBreaker(), bulkhead = createBulkhead() }: Guards = {}): GuardedSource {
  const { name } = source;

  const leave = (pass: Pass, outcome: Outcome): void => {
    bulkhead.leave();
    breaker.record(pass, outcome);
  };
  const ask = (request: SourceRequest, pass: Pass): SourceResponse | Promise<SourceResponse> => {
    let answer: SourceResponse | Promise<SourceResponse>;
    try {
      answer = source.call(request);
    } catch (error) {
      leave(pass, outcomeOf(error));
      throw error;
    }
    if (!(answer instanceof Promise)) {
      leave(pass, "succeeded");
      return answer;
    }
    return answer.then(
      (response) => {
        leave(pass, "succeeded");
        return response;
      },
      (error: unknown) => {
        leave(pass, outcomeOf(error));
        throw error;
      },
    );
  };
  const full = (pass: Pass): SourceError => {
    breaker.record(pass, "undecided");
    return new SourceError(name, "SOURCE_BUSY", "too many calls at once");
  };

  return {
    name,
    ...(source.echoKeys !== undefined && { echoKeys: source.echoKeys }),
    ...(source.bytes !== undefined && { bytes: source.bytes }),
    get state() {
      return breaker.state;
    },
    call(request) {
      const pass = breaker.admit();
      if (pass === undefined) throw new SourceError(name, "SOURCE_UNAVAILABLE", "left alone after failures", { retryAfterMs: breaker.retryAfterMs });
      const entered = bulkhead.enter(request.request.signal);
      if (entered === true) return ask(request, pass);
      if (entered === false) throw full(pass);
      return entered.then((mayAsk) => {
        if (!mayAsk) throw full(pass);
        return ask(request, pass);
      });
    },
    close: () => source.close(),
  };
}

/** What a query provoked – an answer too large, a bug – is no reason to keep others away. */
function outcomeOf(error: unknown): Outcome {
  const failures: readonly string[] = ["SOURCE_UNAVAILABLE", "SOURCE_TIMEOUT", "SOURCE_BUSY", "SOURCE_BAD_RESPONSE"];
  return error instanceof SourceError && failures.includes(error.code) ? "failed" : "undecided";
}
