// The planner in a process of its own. A document that makes it panic, or that it cannot plan in time, costs that process, which is started again when
// it is needed, and the client an error. An idle process ends: documents are planned once, so a hub at work needs it seldom.

import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { QueryPlanner, type QueryPlan } from "@graphql-hive/router-query-planner";
import { PlanDeadline, type CreatePlanner } from "./planner.ts";

interface Job {
  readonly text: string;
  readonly resolve: (plan: QueryPlan) => void;
  readonly reject: (error: Error) => void;
}

type Reply = { readonly ready: true } | { readonly plan: QueryPlan } | { readonly error: string };

const startMs = 10_000;
const idleMs = 30_000;

export const createIsolatedPlanner: CreatePlanner = (sdl, deadlineMs) => {
  // A supergraph that cannot be read is refused at once.
  void new QueryPlanner(sdl);
  const queue: Job[] = [];
  let child: ChildProcess | undefined;
  let ready = false;
  let current: Job | undefined;
  let clock: NodeJS.Timeout | undefined;
  let stopped = false;

  return {
    plan: (text) =>
      new Promise((resolve, reject) => {
        queue.push({ text, resolve, reject });
        if (current === undefined) next();
      }),
    stop() {
      stopped = true;
      if (current === undefined) drop();
    },
  };

  /** One text at a time, so that it is known which one ended the process. */
  function next(): void {
    clearTimeout(clock);
    current = queue.shift();
    if (current === undefined) return rest();
    if (stopped) return fail(new Error("The planner is stopped"));
    child ??= start();
    child.ref();
    child.channel?.ref();
    if (ready) ask();
    else clock = setTimeout(() => fail(new PlanDeadline(`The planner did not start within ${startMs} ms`)), startMs);
  }

  function ask(): void {
    if (current === undefined) return;
    clearTimeout(clock);
    clock = setTimeout(() => fail(new PlanDeadline(`Not planned within ${deadlineMs} ms`)), deadlineMs);
    child?.send({ text: current.text });
  }

  function start(): ChildProcess {
    // Without our environment, which holds secrets, and without a place for its last words.
    const started = fork(fileURLToPath(new URL("planner-process.ts", import.meta.url)), { env: {}, execArgv: [], stdio: "ignore", serialization: "advanced" });
    const lost = (reason: string, cause?: unknown): void => {
      if (started === child) fail(new Error(reason, { cause }));
    };
    started.on("error", (cause) => lost("The planner's process failed", cause));
    started.on("exit", (code, signal) => lost(`The planner's process ended: ${signal ?? code}`));
    started.on("message", (reply: Reply) => {
      if (started === child) hear(reply);
    });
    started.send({ sdl });
    return started;
  }

  function hear(reply: Reply): void {
    if ("ready" in reply) {
      ready = true;
      return ask();
    }
    if ("plan" in reply) current?.resolve(reply.plan);
    else current?.reject(new Error(reply.error));
    next();
  }

  /** The text at hand has no plan, and its process is not to be trusted any more. */
  function fail(reason: Error): void {
    drop();
    current?.reject(reason);
    next();
  }

  function drop(): void {
    const dropped = child;
    child = undefined;
    ready = false;
    dropped?.kill("SIGKILL");
  }

  /** A process that waits must not keep ours alive. */
  function rest(): void {
    if (stopped) return drop();
    child?.unref();
    child?.channel?.unref();
    clock = setTimeout(drop, idleMs);
    clock.unref();
  }
};
