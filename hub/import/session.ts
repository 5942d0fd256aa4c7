// What every command of imports begins with and ends in: configuration read, data to stdout, talk to stderr, errors as sentences, an exit code.

import { readEnvironment, type Environment } from "../../gateway/environment.ts";
import { nearest } from "../../gateway/nearest.ts";
import { ImportError } from "../../kit/import/profile.ts";
import { FileRefusal } from "../../kit/import/open/refusal.ts";
import { outageOf } from "../../kit/outage.ts";
import { PlainError } from "../../kit/plain-error.ts";
import type { AnySubgraph } from "../../kit/subgraph.ts";
import { subgraphs } from "../../subgraphs/index.ts";
import { createReport, type Report } from "../report.ts";

export const exitCodes = { ok: 0, refused: 1, usage: 2, unreachable: 3, configuration: 78, interrupted: 130 } as const;

export interface Session {
  readonly environment: Environment;
  /** On stderr. */
  readonly talk: Report;
  /** On stdout: lines for people, unless `json`. */
  print(lines: readonly string[]): void;
  /** On stdout, when the command was asked for JSON. */
  printJson(value: unknown): void;
  readonly json: boolean;
}

/** Runs a command and leaves its exit code to the process. */
export async function runCommand(asked: boolean | undefined, work: (session: Session) => Promise<number>): Promise<void> {
  const json = asked === true;
  const talk = createReport();
  const reading = readEnvironment(process.env, subgraphs.map(({ name }) => name));
  for (const warning of reading.warnings) talk.warn(warning);
  if ("problems" in reading) {
    for (const problem of reading.problems) talk.fail(new PlainError(problem, ""));
    process.exitCode = exitCodes.configuration;
    return;
  }
  // `hub imports | head` closes the pipe early.
  process.stdout.on("error", () => undefined);
  const { environment } = reading;
  const session: Session = {
    environment,
    talk: createReport(process.stderr, environment.language),
    json,
    print: (lines) => void (json || process.stdout.write(lines.map((line) => `${line}\n`).join(""))),
    printJson: (value) => void (json && process.stdout.write(`${JSON.stringify(value, jsonValue, 2)}\n`)),
  };
  try {
    process.exitCode = await work(session);
  } catch (error) {
    process.exitCode = failed(session, error);
  }
}

/** Tells an error, and gives its exit code. */
export function failed({ printJson, talk }: Session, error: unknown): number {
  const exitCode = codeOf(error);
  printJson({ ok: false, exitCode, ...told(error) });
  talk.fail(isExpected(error) ? new PlainError(error.message, "") : error);
  return exitCode;
}

/** The source that an argument names; anything else is a usage error that lists them. */
export function sourceNamed(name: string): AnySubgraph {
  const found = subgraphs.find((definition) => definition.name === name);
  if (found) return found;
  const names = subgraphs.map((definition) => definition.name);
  const guess = nearest(name, names);
  throw usage(
    `Không có nguồn "${name}"${guess === undefined ? "" : ` (ý bạn là ${guess}?)`}; cho phép: ${names.join(", ")}.`,
    `There is no source "${name}"${guess === undefined ? "" : ` (did you mean ${guess}?)`}; allowed: ${names.join(", ")}.`,
  );
}

export function usage(vi: string, en: string): PlainError {
  return new PlainError(vi, en, { exitCode: exitCodes.usage });
}

function codeOf(error: unknown): number {
  if (error instanceof PlainError) return error.exitCode;
  return outageOf(error) === undefined ? exitCodes.refused : exitCodes.unreachable;
}

function isExpected(error: unknown): error is Error {
  return error instanceof FileRefusal || error instanceof ImportError || (error instanceof Error && outageOf(error) !== undefined);
}

function told(error: unknown): object {
  if (error instanceof PlainError) return { error: error.vi, errorEn: error.en };
  if (error instanceof FileRefusal) return { error: error.message, code: error.code };
  if (error instanceof ImportError) return { error: error.message, problems: error.problems };
  return { error: error instanceof Error ? error.message : String(error) };
}

/** Amounts as text: JSON has no exact numbers of their size. */
function jsonValue(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? value.toString() : value;
}
