// Bounds how many calls one source holds at a time, so that a slow one cannot keep every request waiting (the gateway lets in 64).

export const bulkheadLimits = { calls: 48, queued: 16, waitMs: 250 };

export interface Bulkhead {
  readonly running: number;
  /** True at once when there is room; false when there is none, not even to wait; else a promise of either. */
  enter(signal: AbortSignal): boolean | Promise<boolean>;
  /** Once for each call that was let in. */
  leave(): void;
}

export function createBulkhead(limits = bulkheadLimits): Bulkhead {
  let running = 0;
  const waiting: ((entered: boolean) => void)[] = [];

  const wait = (signal: AbortSignal): Promise<boolean> =>
    new Promise((resolve) => {
      const settle = (entered: boolean): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", giveUp);
        resolve(entered);
      };
      const giveUp = (): void => {
        waiting.splice(waiting.indexOf(settle), 1);
        settle(false);
      };
      const timer = setTimeout(giveUp, limits.waitMs);
      signal.addEventListener("abort", giveUp);
      waiting.push(settle);
    });

  return {
    get running() {
      return running;
    },
    enter(signal) {
      if (running < limits.calls) {
        running++;
        return true;
      }
      return waiting.length < limits.queued && !signal.aborted ? wait(signal) : false;
    },
    leave() {
      const next = waiting.shift();
      // The place passes on.
      if (next !== undefined) next(true);
      else running--;
    },
  };
}
