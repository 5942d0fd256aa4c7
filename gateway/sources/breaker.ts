// A circuit breaker: a source that keeps failing is not asked for a while, but for one probe at a time (promise R4).

export const breakerLimits = {
  failuresInARow: 5,
  /** Or this share of at least so many calls within the window. */
  share: 0.5,
  calls: 20,
  windowMs: 10_000,
  probeEveryMs: 3_000,
};

export type BreakerState = "closed" | "open" | "probing";
export type Pass = "call" | "probe";
/** "undecided": it says nothing of the source, as when the client left. */
export type Outcome = "succeeded" | "failed" | "undecided";

export interface Breaker {
  readonly state: BreakerState;
  /** Until the next probe; 0 while closed. */
  readonly retryAfterMs: number;
  /** Leave for one call, to be followed by `record`; undefined while the source is left alone. */
  admit(): Pass | undefined;
  record(pass: Pass, outcome: Outcome): void;
}

const slots = 10;

/** `now` in milliseconds. */
export function createBreaker(limits = breakerLimits, now: () => number = () => performance.now()): Breaker {
  let state: BreakerState = "closed";
  let nextProbe = 0;
  let inARow = 0;
  let window: { readonly slot: number; calls: number; failures: number }[] = [];

  const currentSlot = () => {
    const slot = Math.floor((now() * slots) / limits.windowMs);
    const last = window.at(-1);
    if (last?.slot === slot) return last;
    const made = { slot, calls: 0, failures: 0 };
    window = [...window.filter((one) => one.slot > slot - slots), made];
    return made;
  };
  const tooMany = (): boolean => {
    const calls = window.reduce((sum, one) => sum + one.calls, 0);
    const failures = window.reduce((sum, one) => sum + one.failures, 0);
    return inARow >= limits.failuresInARow || (calls >= limits.calls && failures >= calls * limits.share);
  };
  const open = (): void => {
    state = "open";
    nextProbe = now() + limits.probeEveryMs;
  };
  const close = (): void => {
    state = "closed";
    inARow = 0;
    window = [];
  };

  return {
    get state() {
      return state;
    },
    get retryAfterMs() {
      return state === "closed" ? 0 : Math.max(0, Math.ceil(nextProbe - now()));
    },
    admit() {
      if (state === "closed") return "call";
      if (state === "probing" || now() < nextProbe) return undefined;
      state = "probing";
      return "probe";
    },
    record(pass, outcome) {
      if (pass === "probe") {
        if (outcome === "succeeded") close();
        else if (outcome === "failed") open();
        // The next call probes instead.
        else state = "open";
        return;
      }
      // A call from before it opened says nothing new.
      if (state !== "closed" || outcome === "undecided") return;
      const slot = currentSlot();
      slot.calls++;
      inARow = outcome === "failed" ? inARow + 1 : 0;
      if (outcome === "failed") {
        slot.failures++;
        if (tooMany()) open();
      }
    },
  };
}
