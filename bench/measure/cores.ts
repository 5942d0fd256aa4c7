// The gateway under test has core 0 for itself; load, sources and database share the other.

import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";

export const gatewayCore = 0;
export const restCore = 1;

const canPin = process.platform === "linux" && availableParallelism() > 1 && spawnSync("taskset", ["--version"]).status === 0;

/** The command that runs `command` on one core, where the system can. */
export function pinned(core: number, command: readonly string[]): readonly string[] {
  return canPin ? ["taskset", "-c", `${core}`, ...command] : command;
}

/** Pins this process, and what it starts from now on. */
export function pinSelf(core: number): boolean {
  return canPin && spawnSync("taskset", ["-a", "-c", "-p", `${core}`, `${process.pid}`]).status === 0;
}
