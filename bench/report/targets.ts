// What the gateway promises, measured: each target names the suites and contenders that it compares.

import type { Result } from "../measure/suite.ts";
import type { Suite } from "../suites.ts";

export interface Target {
  readonly what: string;
  readonly bound: `≥ ${number}` | `≤ ${number}`;
  /** Undefined where one of the two was not measured. */
  readonly measure: (find: Find) => number | undefined;
}

export interface Verdict {
  readonly what: string;
  readonly bound: string;
  readonly measured: number | undefined;
  readonly met: boolean | undefined;
}

type Find = (suite: string, id: string) => Result | undefined;

/** Requests per second of one over those of another. */
const times = (suite: string, one: string, other: string) => (find: Find) => quotient(find(suite, one)?.perSecond, find(suite, other)?.perSecond);

const vietnamese = (id: string) => (find: Find) => quotient(find("big", `${id} (vietnamese)`)?.cpuMs, find("big", id)?.cpuMs);

const target = (what: string, bound: Target["bound"], measure: Target["measure"]): Target => ({ what, bound, measure });

export const targets: readonly Target[] = [
  target("trusted, remote, big: × Apollo Gateway", "≥ 15", times("big", "ours-trusted-remote", "apollo-gateway")),
  target("trusted, remote, big: × Hive Gateway (Rust planner)", "≥ 6", times("big", "ours-trusted-remote", "hive-gateway-rust")),
  target("trusted, remote, big: of the gateway written by hand", "≥ 0.95", times("big", "ours-trusted-remote", "handwritten-remote")),
  target("trusted, remote, small: × Apollo Gateway", "≥ 14", times("small", "ours-trusted-remote", "apollo-gateway")),
  target("trusted, in process, big: × Apollo Gateway", "≥ 24", times("big", "ours-trusted-in-process", "apollo-gateway")),
  target("trusted, in process, small: × Apollo Gateway", "≥ 40", times("small", "ours-trusted-in-process", "apollo-gateway")),
  target("trusted, in process, big: of code written by hand on graphql-jit", "≥ 0.9", times("big", "ours-trusted-in-process", "handwritten-in-process")),
  target("trusted, in process, small: of code written by hand on graphql-jit", "≥ 0.9", times("small", "ours-trusted-in-process", "handwritten-in-process")),
  target("ad hoc, remote, big: × Apollo Gateway", "≥ 11", times("big", "ours-door-remote", "apollo-gateway")),
  target("ad hoc, remote, small: × Apollo Gateway", "≥ 8", times("small", "ours-door-remote", "apollo-gateway")),
  target("ad hoc, in process, big: × Apollo Gateway", "≥ 18", times("big", "ours-door-in-process", "apollo-gateway")),
  target("ad hoc, in process, small: × Apollo Gateway", "≥ 15", times("small", "ours-door-in-process", "apollo-gateway")),
  target("Vietnamese answer, remote: cost of the same bytes in ASCII (CPU)", "≤ 1.3", vietnamese("ours-trusted-remote")),
  target("Vietnamese answer, in process: cost of the same bytes in ASCII (CPU)", "≤ 1.3", vietnamese("ours-trusted-in-process")),
  target("view of all communes, in process: × the same subgraphs behind Apollo Gateway", "≥ 10", times("view-communes", "ours-in-process", "apollo-gateway")),
  target("readings of all communes, in process: of one hand-written SQL statement", "≥ 0.3", times("readings-communes", "ours-in-process", "sql")),
  target("resident memory under load, MB: the most of ours", "≤ 350", mostMemory),
];

export function judge(suites: ReadonlyMap<string, Suite>): readonly Verdict[] {
  const find: Find = (suite, id) => suites.get(suite)?.report.results.find((result) => result.id === id);
  return targets.map(({ what, bound, measure }) => {
    const measured = measure(find);
    const limit = Number(bound.slice(2));
    return { what, bound, measured, met: measured === undefined ? undefined : bound.startsWith("≥") ? measured >= limit : measured <= limit };
  });
}

function mostMemory(find: Find): number | undefined {
  const ours = ["ours-trusted-remote", "ours-trusted-in-process", "ours-door-remote", "ours-door-in-process", "ours-in-process", "ours-remote"];
  const suites = ["big", "small", "view-departments", "view-communes", "readings-communes"];
  const sizes = suites.flatMap((suite) => ours.flatMap((id) => find(suite, id)?.residentMb ?? []));
  return sizes.length === 0 ? undefined : Math.max(...sizes);
}

function quotient(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one / other;
}
