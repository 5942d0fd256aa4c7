// One question put to all contenders, in rounds: each round goes through all of them, so that what disturbs the machine disturbs everybody.

import { isDeepStrictEqual } from "node:util";
import { bodyFor, type Contender, type Running, type Setting } from "../contenders/contender.ts";
import type { Question } from "../world/questions.ts";
import { type Child, startChild } from "./child.ts";
import { gatewayCore } from "./cores.ts";
import { load } from "./load.ts";
import { median, percentile } from "./median.ts";
import { cpuMs, residentMb } from "./process.ts";
import type { Heard } from "./response-reader.ts";

export interface Pace {
  readonly rounds: number;
  readonly roundMs: number;
  readonly warmUpMs: number;
  readonly connections: number;
}

export interface SuiteOptions {
  readonly question: Question;
  readonly contenders: readonly Contender[];
  readonly setting: Setting;
  /** The answer that counts as right, parsed. */
  readonly reference: unknown;
  /** Calls that the sources have answered so far. */
  readonly calls: () => Promise<number>;
  readonly pace: Pace;
  readonly say: (line: string) => void;
  /** For profiling. */
  readonly nodeOptions?: readonly string[];
}

/** Medians over the rounds. */
export interface Result {
  readonly contender: Contender;
  readonly bytes: number;
  readonly perSecond: number;
  readonly cpuMs: number | undefined;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly residentMb: number | undefined;
  readonly callsPerRequest: number;
}

export interface Failure {
  readonly contender: Contender;
  readonly reason: string;
  /** It could not be started, which says nothing about its answers. */
  readonly absent: boolean;
}

export interface SuiteReport {
  readonly results: readonly Result[];
  readonly failures: readonly Failure[];
}

interface Runner {
  readonly contender: Contender;
  readonly child: Child<Running>;
  readonly expected: Buffer;
  readonly rounds: Round[];
}
type Round = Omit<Result, "contender" | "bytes">;

const host = new URL("../contenders/host.ts", import.meta.url);

export async function runSuite(options: SuiteOptions): Promise<SuiteReport> {
  const { contenders, pace, say, calls } = options;
  await using children = new AsyncDisposableStack();
  const failures: Failure[] = [];
  let runners: Runner[] = [];
  for (const contender of contenders) {
    const runner = await prepare(contender, options, children).catch((error: unknown) => void failures.push({ contender, reason: reasonOf(error), absent: !(error instanceof WrongAnswer) }));
    if (runner) runners.push(runner);
  }
  for (let round = 1; round <= pace.rounds; round++) {
    for (const runner of runners) {
      try {
        const measured = await measure(runner, options, calls);
        runner.rounds.push(measured);
        say(`  ${round}/${pace.rounds} ${runner.contender.id}: ${Math.round(measured.perSecond)}/s, ${measured.cpuMs?.toFixed(3)} ms CPU`);
      } catch (error) {
        failures.push({ contender: runner.contender, reason: reasonOf(error), absent: false });
        runners = runners.filter((other) => other !== runner);
      }
    }
  }
  return { results: runners.map(summary), failures };
}

/** Starts it, checks its answer and warms it up. */
async function prepare(contender: Contender, options: SuiteOptions, children: AsyncDisposableStack): Promise<Runner> {
  const { setting, question, reference, pace, nodeOptions = [] } = options;
  const child = children.use(await startChild<Running>({ program: host, setting: { file: contender.file, setting }, core: gatewayCore, nodeOptions }));
  let expected: Buffer | undefined;
  const check = (heard: Heard): void => {
    assertRight(heard, reference);
    expected = heard.body;
  };
  const asked = { port: child.ready.port, path: "/graphql", body: bodyFor(contender, question), check };
  await load({ ...asked, connections: 1, ms: 0, expected: undefined });
  if (expected === undefined) throw new Error("no answer");
  await load({ ...asked, connections: pace.connections, ms: pace.warmUpMs, expected });
  return { contender, child, expected, rounds: [] };
}

async function measure({ contender, child, expected }: Runner, { question, reference, pace }: SuiteOptions, calls: () => Promise<number>): Promise<Round> {
  const { port, pid = child.pid } = child.ready;
  const [cpuBefore, callsBefore] = [await cpuMs(pid), await calls()];
  const { answers, seconds, latenciesMs } = await load({
    port,
    path: "/graphql",
    body: bodyFor(contender, question),
    connections: pace.connections,
    ms: pace.roundMs,
    expected,
    check: (heard) => assertRight(heard, reference),
  });
  const [cpuAfter, callsAfter] = [await cpuMs(pid), await calls()];
  return {
    perSecond: answers / seconds,
    cpuMs: cpuBefore === undefined || cpuAfter === undefined ? undefined : (cpuAfter - cpuBefore) / answers,
    p50Ms: percentile(latenciesMs, 50),
    p99Ms: percentile(latenciesMs, 99),
    residentMb: await residentMb(pid),
    callsPerRequest: (callsAfter - callsBefore) / answers,
  };
}

function summary({ contender, expected, rounds }: Runner): Result {
  const of = (read: (round: Round) => number | undefined): number | undefined => median(rounds.flatMap((round) => read(round) ?? []));
  return {
    contender,
    bytes: expected.length,
    perSecond: of(({ perSecond }) => perSecond) ?? 0,
    cpuMs: of((round) => round.cpuMs),
    p50Ms: of(({ p50Ms }) => p50Ms) ?? 0,
    p99Ms: of(({ p99Ms }) => p99Ms) ?? 0,
    residentMb: of((round) => round.residentMb),
    callsPerRequest: of(({ callsPerRequest }) => callsPerRequest) ?? 0,
  };
}

class WrongAnswer extends Error {}

function assertRight({ status, body }: Heard, reference: unknown): void {
  const text = body?.toString() ?? "";
  if (status !== 200) throw new WrongAnswer(`status ${status}: ${text.slice(0, 300)}`);
  if (body !== undefined && !isDeepStrictEqual(JSON.parse(text), reference)) throw new WrongAnswer(`not the right answer: ${text.slice(0, 300)}`);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} ${reasonOf(error.cause)}`;
}
