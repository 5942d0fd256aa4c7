// Ctrl-C and SIGTERM: the first one asks to stop, a second one a second later insists.

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const patienceMs = 10_000;

/** Resolves at the first signal. What is not done ten seconds later, or at a second signal, is cut off. */
export function untilSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let asked = 0;
    const heard = (signal: NodeJS.Signals) => {
      const now = Date.now();
      // npm passes on the signal that the terminal has sent already: the same wish, heard twice.
      if (asked !== 0 && now - asked > 1_000) process.exit(1);
      if (asked !== 0) return;
      asked = now;
      setTimeout(() => process.exit(1), patienceMs).unref();
      resolve(signal);
    };
    for (const signal of signals) process.on(signal, heard);
  });
}
