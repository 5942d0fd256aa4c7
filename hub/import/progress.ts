// How far an import is: one line that renews itself on a terminal, a plain line now and then elsewhere.

import { formatCount, type Terminal } from "../report.ts";

export interface Progress {
  /** How many rows are read by now. */
  rows(done: number): void;
  /** Clears the line of a terminal. */
  end(): void;
}

interface ProgressOptions {
  readonly out: Terminal;
  /** About how many rows there are; undefined when nobody knows. */
  readonly total: number | undefined;
  /** Milliseconds; a test has its own. */
  readonly now: () => number;
}

/** A short import says nothing in a log. */
const everyMs = { terminal: 200, log: 5_000 };

export function createProgress({ out, total, now }: ProgressOptions): Progress {
  const start = now();
  const terminal = out.isTTY === true;
  const pause = terminal ? everyMs.terminal : everyMs.log;
  let last = start;
  let shown = false;
  return {
    rows(done) {
      const at = now();
      if (at - last < pause) return;
      last = at;
      const rate = done / ((at - start) / 1_000);
      const left = total === undefined || rate === 0 ? "" : ` · còn ${seconds(Math.max(0, total - done) / rate)}`;
      const line = `${formatCount(done)}${total === undefined ? "" : ` / ${formatCount(Math.max(total, done))}`} dòng · ${formatCount(Math.round(rate))} dòng/s${left}`;
      out.write(terminal ? `\r\u001B[K${line}` : `${line}\n`);
      shown = terminal;
    },
    end() {
      if (shown) out.write("\r\u001B[K");
      shown = false;
    },
  };
}

function seconds(value: number): string {
  const whole = Math.ceil(value);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} ph ${whole % 60} s`;
}
