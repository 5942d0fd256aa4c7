// Gives a file to the source as the command line does, and says what came of it.

import type { OpenedFile } from "../../kit/import/open/table.ts";
import type { Subgraph } from "../../kit/open-subgraph.ts";

export interface GiveOptions {
  readonly period?: string;
  readonly knownAt?: string;
  readonly commit?: boolean;
}

export function give(subgraph: Subgraph, opened: OpenedFile, profile: string, { period, knownAt, commit = true }: GiveOptions = {}) {
  return subgraph.importFile({ opened, profile, period, by: "kiểm thử", osUser: null, knownAt, sample: false }, { commit });
}

/** Outcome, and each problem and warning as one line. */
export async function said(report: ReturnType<typeof give>) {
  const { outcome, findings } = await report;
  const say = ({ position, message }: { readonly position: string; readonly message: string }) => `${position}: ${message}`;
  return { outcome, problems: findings.problems.map(say), warnings: findings.warnings.map(say) };
}

export const example = (name: string) => new URL(`../fixtures/complaints/${name}`, import.meta.url).pathname;
