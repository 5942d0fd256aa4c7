// The command's options.

import { parseArgs } from "node:util";
import type { ImportPace } from "./import/run-import.ts";
import type { Pace } from "./measure/suite.ts";
import { type SuiteName, suiteNames } from "./suites.ts";

export interface Options {
  readonly only: readonly SuiteName[];
  readonly contenders: readonly string[];
  readonly pace: Pace;
  readonly importPace: ImportPace;
  /** Where CPU profiles of the contenders go. */
  readonly profile: string | undefined;
  /** File that the report is written to. */
  readonly out: string | undefined;
}

export const usage = `npm run bench -- [options]
  --quick                one round of a second each, to try it; writes no file
  --only big,small,view,import  some suites only
  --contenders a,b       some contenders only, by id
  --rounds 5 --seconds 3 how many rounds, and how long each contender is asked in one
  --profile folder       write a CPU profile of each contender there
  --out file             write the report there; RESULTS.md is written by a whole run`;

const full: Pace = { rounds: 5, roundMs: 3_000, warmUpMs: 2_000, connections: 50, viewConnections: 4 };
const wholeImport: ImportPace = { rows: 1_000_000, rounds: 3, answers: 60 };
const quickImport: ImportPace = { rows: 100_000, rounds: 1, answers: 20 };
const quick: Pace = { ...full, rounds: 1, roundMs: 1_000 };

/** What is wrong with them, as text. */
export function readOptions(args: readonly string[], results: string): Options | string {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { quick: { type: "boolean" }, only: text, contenders: text, rounds: text, seconds: text, profile: text, out: text },
  });
  const only = values.only?.split(",") ?? suiteNames;
  const unknown = only.find((name) => !isSuite(name));
  if (unknown !== undefined) return `--only: there is no suite "${unknown}"; allowed are ${suiteNames.join(", ")}`;
  const base = values.quick ? quick : full;
  const rounds = Number(values.rounds ?? base.rounds);
  const seconds = Number(values.seconds ?? base.roundMs / 1000);
  if (!(Number.isInteger(rounds) && rounds > 0 && seconds > 0)) return `--rounds is a whole number and --seconds a number, both above 0; given were "${values.rounds}" and "${values.seconds}"`;
  const whole = !values.quick && values.only === undefined && values.contenders === undefined && values.profile === undefined;
  return {
    only: only.filter(isSuite),
    contenders: values.contenders?.split(",") ?? [],
    pace: { ...base, rounds, roundMs: seconds * 1000 },
    importPace: values.quick ? quickImport : { ...wholeImport, rounds: Math.min(wholeImport.rounds, rounds) },
    profile: values.profile,
    out: values.out ?? (whole ? results : undefined),
  };
}

function isSuite(name: string): name is SuiteName {
  return suiteNames.some((known) => known === name);
}
