// Ctrl-C and SIGTERM during an import: at once while nothing was begun, and by taking back the transaction once it was.

import { PlainError } from "../../kit/plain-error.ts";
import type { Report } from "../report.ts";
import { exitCodes } from "./session.ts";

export interface Interrupt extends Disposable {
  /** Aborted, with the sentence as its reason, by a signal that came after `begin`. */
  readonly signal: AbortSignal;
  /** From here on a signal takes back what was begun; a second one does not wait for that. */
  begin(): void;
}

export function hearInterrupt(talk: Report): Interrupt {
  const controller = new AbortController();
  let begun = false;
  const hear = (): void => {
    if (begun && !controller.signal.aborted) {
      talk.line("… đang dừng, rút lại những gì đã bắt đầu · stopping, taking back what was begun");
      controller.abort(stopped());
      return;
    }
    talk.fail(stopped());
    // What PostgreSQL was not told to commit, it takes back when the connection ends.
    process.exit(exitCodes.interrupted);
  };
  process.on("SIGINT", hear).on("SIGTERM", hear);
  return {
    signal: controller.signal,
    begin() {
      begun = true;
    },
    [Symbol.dispose]() {
      process.off("SIGINT", hear).off("SIGTERM", hear);
    },
  };
}

function stopped(): PlainError {
  return new PlainError("Đã dừng theo yêu cầu: chưa nạp gì.", "Stopped as asked: nothing was loaded.", { exitCode: exitCodes.interrupted });
}
