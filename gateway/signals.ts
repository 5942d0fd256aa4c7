// Ctrl-C and SIGTERM ask to stop, SIGHUP asks to read the supergraph again.

import { closeSync, openSync } from "node:fs";

const patienceMs = 10_000;

export interface Signals {
  /** Resolves at the first SIGINT or SIGTERM. What is not done ten seconds later, or at a second one, is cut off. */
  readonly stop: Promise<NodeJS.Signals>;
  /** What SIGHUP does from now on; until then it does nothing. */
  onHangup(reload: () => void): void;
}

export function hearSignals(): Signals {
  let reload = (): void => undefined;
  const attached = process.stdin.isTTY || process.stderr.isTTY;
  const stop = new Promise<NodeJS.Signals>((resolve) => {
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
    process.on("SIGINT", heard);
    process.on("SIGTERM", heard);
    process.on("SIGHUP", () => {
      // A terminal that is closed sends the same signal.
      if (attached && !hasTerminal()) heard("SIGHUP");
      else reload();
    });
  });
  return {
    stop,
    onHangup(given) {
      reload = given;
    },
  };
}

/** Whether the terminal that this process was started from is still there. */
function hasTerminal(): boolean {
  try {
    closeSync(openSync("/dev/tty", "r"));
    return true;
  } catch {
    return false;
  }
}
