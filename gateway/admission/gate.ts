// How many requests are worked on at a time: a bounded number, a short queue before it, and nobody while the event loop is late.

export const gateLimits = { inFlight: 64, queued: 64, waitMs: 250, lagMs: 200, lagForMs: 1_000, sampleMs: 100 };

export interface Gate {
  readonly inFlight: number;
  /** True at once when there is room; false when there is none, not even to wait; else a promise of either. */
  enter(): boolean | Promise<boolean>;
  /** Once for each request that was let in. */
  leave(): void;
  close(): void;
}

export function createGate(given: Partial<typeof gateLimits> = {}): Gate {
  const limits = { ...gateLimits, ...given };
  const late = createLag(limits);
  let inFlight = 0;
  const waiting: ((entered: boolean) => void)[] = [];
  let expected = performance.now() + limits.sampleMs;
  const sampler = setInterval(() => {
    const now = performance.now();
    late.sample(now - expected, now);
    expected = now + limits.sampleMs;
  }, limits.sampleMs).unref();

  const wait = (): Promise<boolean> =>
    new Promise((resolve) => {
      const settle = (entered: boolean): void => {
        clearTimeout(timer);
        resolve(entered);
      };
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(settle), 1);
        resolve(false);
      }, limits.waitMs);
      waiting.push(settle);
    });

  return {
    get inFlight() {
      return inFlight;
    },
    enter() {
      if (late.now) return false;
      if (inFlight < limits.inFlight) {
        inFlight++;
        return true;
      }
      return waiting.length < limits.queued ? wait() : false;
    },
    leave() {
      const next = waiting.shift();
      // The place passes on.
      if (next !== undefined) next(true);
      else inFlight--;
    },
    close: () => clearInterval(sampler),
  };
}

interface Lag {
  /** `lagMs`: how late the event loop was at `atMs`. */
  sample(lagMs: number, atMs: number): void;
  readonly now: boolean;
}

/** Late is a loop that was late at every look for a second: one long task is none of it. */
export function createLag({ lagMs, lagForMs }: Pick<typeof gateLimits, "lagMs" | "lagForMs">): Lag {
  let since: number | undefined;
  let last = 0;
  return {
    sample(lag, at) {
      since = lag > lagMs ? (since ?? at) : undefined;
      last = at;
    },
    get now() {
      return since !== undefined && last - since >= lagForMs;
    },
  };
}
