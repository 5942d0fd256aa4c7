// Runs a plan: wave by wave, each source called once per wave, without awaiting anything as long as the sources are synchronous.

import { onAbort } from "../sources/on-abort.ts";
import type { Source, SourceResponse } from "../sources/source.ts";
import type { Fetch, Step } from "../plan/fetches.ts";
import type { Supergraph } from "../plan/supergraph.ts";
import type { Ask, AskFor } from "./ask.ts";
import { toByteStrings } from "./bytes.ts";
import { fault, thrownFault, type Fault } from "./fault.ts";
import { linkRecords } from "./match.ts";
import { receive } from "./receive.ts";
import type { Run } from "./records.ts";

export interface Runner {
  readonly supergraph: Supergraph;
  readonly sources: ReadonlyMap<string, Source>;
  readonly askFor: AskFor;
}

export function runPlan(runner: Runner, run: Run): void | Promise<void> {
  const { supergraph, sources } = runner;
  const { signal, calls } = run.request;
  const { step } = run.plan;
  if (step === undefined) return undefined;
  const running = runStep(step);
  if (running === undefined || signal.aborted) return running;
  // Kept from the first call to the last, so that the signal is asked to listen once.
  return running.finally(onAbort(signal, () => undefined));

  function runStep(given: Step): void | Promise<void> {
    switch (given.kind) {
      case "fetch":
        return runFetch(given.fetch);
      case "condition": {
        const branch = run.variables[given.variable] === true ? given.then : given.otherwise;
        return branch && runStep(branch);
      }
      case "parallel": {
        const waits: Promise<void>[] = [];
        for (const part of given.steps) {
          const wait = runStep(part);
          if (wait !== undefined) waits.push(wait);
        }
        return waits.length < 2 ? waits[0] : Promise.all(waits).then(() => undefined);
      }
      case "sequence":
        return runSequence(given.steps, 0);
    }
  }

  function runSequence(steps: readonly Step[], from: number): void | Promise<void> {
    for (const [index, part] of steps.entries()) {
      if (index < from) continue;
      const wait = runStep(part);
      if (wait !== undefined) return wait.then(() => runSequence(steps, index + 1));
    }
    return undefined;
  }

  function runFetch(fetch: Fetch): void | Promise<void> {
    if (signal.aborted) return fail(fetch, fault("REQUEST_DEADLINE", fetch.source));
    const ask = fetch.loads.length === 0 ? undefined : runner.askFor(run, fetch);
    const variables = variablesOf(run, fetch, ask);
    if (variables === undefined) return undefined;
    const source = sources.get(fetch.source);
    if (source === undefined) return fail(fetch, fault("SOURCE_UNAVAILABLE", fetch.source));
    const asked = calls === undefined ? 0 : performance.now();
    const answered = (response: SourceResponse | undefined): void => {
      take(fetch, ask, response);
      record(fetch, ask, asked, response?.via);
    };
    const failed = (reason: Fault): void => {
      fail(fetch, reason);
      record(fetch, ask, asked, undefined);
    };
    let answer: SourceResponse | Promise<SourceResponse>;
    try {
      answer = source.call(
        run.bytes ? { query: fetch.operationBytes, variables, request: run.request, bytes: true } : { query: fetch.operation, variables, request: run.request },
      );
    } catch (error) {
      return failed(thrownFault(error, fetch.source));
    }
    if (!(answer instanceof Promise)) return answered(answer);
    return untilLeft(answer, answered, (reason) => failed(reason ?? fault("REQUEST_DEADLINE", fetch.source)), fetch.source);
  }

  /** What becomes of a call, or the request's end, whichever comes first. One promise; `Promise.race` makes one more for each part. */
  function untilLeft(answer: Promise<SourceResponse>, answered: (response: SourceResponse) => void, failed: (reason: Fault | undefined) => void, source: string): Promise<void> {
    return new Promise((resolve, reject) => {
      let ended = false;
      const end = (then: () => void): void => {
        if (ended) return;
        ended = true;
        stay();
        try {
          then();
          resolve();
        } catch (error) {
          reject(error);
        }
      };
      const stay = onAbort(signal, () => end(() => failed(undefined)));
      answer.then(
        (response) => end(() => answered(response)),
        (error: unknown) => end(() => failed(signal.aborted ? undefined : thrownFault(error, source))),
      );
    });
  }

  function record(fetch: Fetch, ask: Ask | undefined, asked: number, via: SourceResponse["via"]): void {
    if (calls === undefined) return;
    let keys = 0;
    for (const { values } of ask?.variables.values() ?? []) keys += values.length;
    calls.push({ fetch, keys, at: asked, ms: performance.now() - asked, outcome: run.faults[fetch.index]?.code ?? "ok", via: via ?? "source" });
  }

  /** Sources are not trusted to answer with an object. */
  function take(fetch: Fetch, ask: Ask | undefined, response: SourceResponse | undefined): void {
    run.plain &&= response?.plain === true;
    const data = receive(run, fetch, run.bytes && response?.bytes !== true ? toByteStrings(response) : response);
    if (data === undefined) return;
    run.answers[fetch.index] = data;
    if (ask !== undefined) for (const targets of ask.targets) linkRecords(supergraph, run, ask, targets, data);
  }

  function fail(fetch: Fetch, reason: Fault): void {
    run.troubled = true;
    run.faults[fetch.index] = reason;
  }
}

/** The variables of a call; undefined if it would ask nothing. */
function variablesOf(run: Run, fetch: Fetch, ask: Ask | undefined): Readonly<Record<string, unknown>> | undefined {
  const variables: Record<string, unknown> = {};
  for (const name of fetch.variables) if (Object.hasOwn(run.variables, name)) variables[name] = run.variables[name];
  if (ask === undefined) return variables;
  let some = false;
  for (const [name, { values }] of ask.variables) {
    variables[name] = values;
    some ||= values.length > 0;
  }
  return some ? variables : undefined;
}

