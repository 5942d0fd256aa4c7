// One question put to all contenders, in rounds: each round goes through all of them, so that what disturbs the machine disturbs everybody.

import { bodyFor, type Contender, type Running, type Setting } from "../contenders/contender.ts";
import type { Question } from "../world/questions.ts";
import { type Child, NotStarted, startChild } from "./child.ts";
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
  /** Fewer, for what a database has to work on. */
  readonly viewConnections: number;
}

/** A contender and what it is measured on. */
export interface Entry {
  readonly contender: Contender;
  /** Its name in this suite. */
  readonly id: string;
  readonly setting: Setting;
  readonly question: Question;
  /** Throws if that is not the right answer. */
  readonly check: (answer: unknown) => void;
  /** Calls that its sources have answered so far. */
  readonly calls: () => Promise<number>;
}

export interface SuiteOptions {
  readonly entries: readonly Entry[];
  readonly pace: Pace;
  readonly say: (line: string) => void;
  /** For profiling. */
  readonly nodeOptions?: readonly string[];
}

/** Medians over the rounds. */
export interface Result {
  readonly id: string;
  readonly title: string;
  readonly bytes: number;
  readonly perSecond: number;
  readonly cpuMs: number | undefined;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly residentMb: number | undefined;
  readonly callsPerRequest: number;
}

export interface Failure {
  readonly id: string;
  readonly reason: string;
  /** It could not be started, which says nothing about its answers. */
  readonly absent: boolean;
}

export interface SuiteReport {
  readonly results: readonly Result[];
  readonly failures: readonly Failure[];
}

interface Runner {
  readonly entry: Entry;
  readonly child: Child<Running>;
  readonly expected: Buffer;
  readonly rounds: Round[];
}
type Round = Omit<Result, "id" | "title" | "bytes">;

const host = new URL("../contenders/host.ts", import.meta.url);

export async function runSuite({ entries, pace, say, nodeOptions = [] }: SuiteOptions): Promise<SuiteReport> {
  await using children = new AsyncDisposableStack();
  const failures: Failure[] = [];
  const runners: Runner[] = [];
  for (const entry of entries) {
    const { contender, setting, id } = entry;
    try {
      const child = children.use(await startChild<Running>({ program: host, setting: { file: contender.file, setting }, core: gatewayCore, nodeOptions }));
      runners.push({ entry, child, expected: await prepare(entry, child, pace), rounds: [] });
      say(`  ${id} is ready`);
    } catch (error) {
      failures.push({ id, reason: reasonOf(error), absent: error instanceof NotStarted });
      say(`  ${id} fails`);
    }
  }
  const running = new Set(runners);
  for (let round = 1; round <= pace.rounds; round++) {
    for (const runner of running) {
      const { id } = runner.entry;
      try {
        const measured = await measure(runner, pace);
        runner.rounds.push(measured);
        say(`  ${round}/${pace.rounds} ${id}: ${Math.round(measured.perSecond)}/s, ${measured.cpuMs?.toFixed(3) ?? "?"} ms CPU`);
      } catch (error) {
        failures.push({ id, reason: reasonOf(error), absent: false });
        running.delete(runner);
      }
    }
  }
  return { results: [...running].map(summary), failures };
}

/** Checks its answer and warms it up; the bytes of the answer. */
async function prepare(entry: Entry, { ready }: Child<Running>, pace: Pace): Promise<Buffer> {
  const { question, contender } = entry;
  let expected: Buffer | undefined;
  const check = (heard: Heard): void => {
    assertRight(heard, entry);
    expected = heard.body;
  };
  const asked = { port: ready.port, path: "/graphql", body: bodyFor(contender, question), check };
  await load({ ...asked, connections: 1, ms: 0, expected: undefined });
  if (expected === undefined) throw new Error("no answer");
  await load({ ...asked, connections: pace.connections, ms: pace.warmUpMs, expected });
  return expected;
}

async function measure({ entry, child, expected }: Runner, pace: Pace): Promise<Round> {
  const { port, pid = child.pid } = child.ready;
  const [cpuBefore, callsBefore] = [await cpuMs(pid), await entry.calls()];
  const { answers, seconds, latenciesMs } = await load({
    port,
    path: "/graphql",
    body: bodyFor(entry.contender, entry.question),
    connections: pace.connections,
    ms: pace.roundMs,
    expected,
    check: (heard) => assertRight(heard, entry),
  });
  const [cpuAfter, callsAfter] = [await cpuMs(pid), await entry.calls()];
  return {
    perSecond: answers / seconds,
    cpuMs: cpuBefore === undefined || cpuAfter === undefined ? undefined : (cpuAfter - cpuBefore) / answers,
    p50Ms: percentile(latenciesMs, 50),
    p99Ms: percentile(latenciesMs, 99),
    residentMb: await residentMb(pid),
    callsPerRequest: (callsAfter - callsBefore) / answers,
  };
}

function summary({ entry, expected, rounds }: Runner): Result {
  const of = (read: (round: Round) => number | undefined): number | undefined => median(rounds.flatMap((round) => read(round) ?? []));
  return {
    id: entry.id,
    title: entry.contender.title,
    bytes: expected.length,
    perSecond: of(({ perSecond }) => perSecond) ?? 0,
    cpuMs: of((round) => round.cpuMs),
    p50Ms: of(({ p50Ms }) => p50Ms) ?? 0,
    p99Ms: of(({ p99Ms }) => p99Ms) ?? 0,
    residentMb: of((round) => round.residentMb),
    callsPerRequest: of(({ callsPerRequest }) => callsPerRequest) ?? 0,
  };
}

function assertRight({ status, body }: Heard, { check }: Entry): void {
  const text = body?.toString() ?? "";
  if (status !== 200) throw new Error(`status ${status}: ${text.slice(0, 300)}`);
  if (body !== undefined) check(JSON.parse(text));
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} ${reasonOf(error.cause)}`;
}
