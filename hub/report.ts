// What a command tells the person in front of it, on stderr: one line per stage with its seconds; Vietnamese first, then English.

import { performance } from "node:perf_hooks";
import { PlainError } from "../kit/plain-error.ts";

export interface Words {
  readonly vi: string;
  readonly en: string;
}

export interface Report {
  /** `▸ Cơ sở dữ liệu · database … 0,6 s`; with `note`, what came out of it in brackets. */
  stage<T>(words: Words, work: () => Promise<T>, note?: (result: T) => string): Promise<T>;
  line(text: string): void;
  warn(text: string): void;
  /** A PlainError as its two sentences, a bug with its stack. */
  fail(error: unknown): void;
}

/** What a stream must be able to do; process.stderr is one. */
export interface Terminal {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

const colours = { faint: 2, red: 31, green: 32, yellow: 33 } as const;

export function createReport(out: Terminal = process.stderr, language: "vi" | "en" = "vi"): Report {
  const paint = (colour: keyof typeof colours, text: string): string => (out.isTTY === true ? `\u001B[${colours[colour]}m${text}\u001B[0m` : text);
  // In a terminal the line stands there while the work goes on; in a log each line is written once.
  let open: string | undefined;
  const write = (text: string): void => {
    out.write(open === undefined ? `${text}\n` : `\n${text}\n`);
    open = undefined;
  };

  return {
    async stage(words, work, note) {
      const both = language === "vi" ? `${words.vi} · ${words.en}` : `${words.en} · ${words.vi}`;
      const head = `${paint("green", "▸")} ${both} …`;
      if (out.isTTY === true) {
        out.write(open === undefined ? head : `\n${head}`);
        open = head;
      }
      const start = performance.now();
      const result = await work();
      const tail = ` ${formatSeconds(performance.now() - start)}${note === undefined ? "" : paint("faint", ` (${note(result)})`)}`;
      out.write(open === head ? `${tail}\n` : `${head}${tail}\n`);
      open = undefined;
      return result;
    },
    line: write,
    warn: (text) => write(`${paint("yellow", "⚠")} ${text}`),
    fail: (error) => write(`${paint("red", "✖")} ${error instanceof PlainError ? error.message : textOf(error)}`),
  };
}

/** 1234 → `1,2 s` */
export function formatSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).replace(".", ",")} s`;
}

/** 1234 → `1.234` */
export function formatCount(value: number | bigint): string {
  return value.toLocaleString("vi-VN");
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
