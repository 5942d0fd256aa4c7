// The generation that serves, and those that still finish what they began.

import type { Generation } from "./generation.ts";

export interface Generations {
  current(): Generation;
  /** Runs a request on the current generation, which is kept until the work has ended. Synchronous when the work is. */
  use<Result>(work: (generation: Generation) => Result | Promise<Result>): Result | Promise<Result>;
  /** From now on `next` serves; the one before is stopped when its last request ends. */
  replace(next: Generation): void;
  /** Generations that are not stopped yet, the current one included. */
  readonly running: number;
  /** For /readyz: what serves, and why the supergraph offered last does not. */
  status(): SupergraphStatus;
  refuse(refusal: Refusal | undefined): void;
  /** Stops all of them; nothing may be in flight any more. */
  stop(): Promise<void>;
}

export interface SupergraphStatus {
  readonly hash: string;
  readonly since: string;
  readonly refused?: Refusal;
}

export interface Refusal {
  readonly reason: string;
  readonly at: string;
}

/** A generation and how many requests hold it. */
interface Held {
  readonly generation: Generation;
  requests: number;
}

export function createGenerations(first: Generation, onFault: (error: unknown) => void = () => undefined): Generations {
  let current: Held = { generation: first, requests: 0 };
  let refused: Refusal | undefined;
  const running = new Set([current]);

  const stop = async (held: Held): Promise<void> => {
    if (!running.delete(held)) return;
    await held.generation.stop().catch(onFault);
  };
  const leave = (held: Held): void => {
    held.requests--;
    if (held !== current && held.requests === 0) void stop(held);
  };

  return {
    current: () => current.generation,
    use(work) {
      const held = current;
      held.requests++;
      let result: ReturnType<typeof work>;
      try {
        result = work(held.generation);
      } catch (error) {
        leave(held);
        throw error;
      }
      if (result instanceof Promise) return result.finally(() => leave(held));
      leave(held);
      return result;
    },
    replace(next) {
      const before = current;
      current = { generation: next, requests: 0 };
      running.add(current);
      refused = undefined;
      if (before.requests === 0) void stop(before);
    },
    get running() {
      return running.size;
    },
    status() {
      const { hash, since } = current.generation;
      return { hash, since, ...(refused && { refused }) };
    },
    refuse(refusal) {
      refused = refusal;
    },
    async stop() {
      await Promise.all([...running].map(stop));
    },
  };
}
