// What agencies claim of a task: its state by each, and the figures on its metrics beside the recorded ones.

import type { DashboardTaskClaimsQuery } from "../generated/task-claims.ts";

type Data = DashboardTaskClaimsQuery;
type Claiming = NonNullable<Data["departments"]>[number];
type Said = NonNullable<Data["plan"]>["tasks"]["nodes"][number]["progress"]["nodes"][number];
export type Claim = NonNullable<Claiming["indicators"]["claims"]>[number];

/** One line of the detail: an agency that must report, with one of its figures or none. */
export interface ClaimLine {
  readonly agency: { readonly id: string; readonly nameVi: string; readonly nameEn: string | null };
  readonly said: Said;
  /** Undefined: it reported no figure on the task's metrics. */
  readonly claim: Claim | undefined;
}

export interface Claims {
  /** False: the source of claimed figures did not answer. */
  readonly hasFigures: boolean;
  readonly saidOf: (task: string) => readonly Said[];
  readonly linesOf: (task: string, metrics: readonly string[]) => readonly ClaimLine[];
}

export function readClaims(data: Data): Claims {
  const agencies = [...(data.departments ?? []), ...(data.districts ?? [])];
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const said = new Map((data.plan?.tasks.nodes ?? []).map(({ id, progress }) => [id, progress.nodes]));
  const saidOf = (task: string): readonly Said[] => said.get(task) ?? [];
  return {
    hasFigures: agencies.some(({ indicators }) => indicators.claims !== null),
    saidOf,
    linesOf: (task, metrics) =>
      saidOf(task).flatMap((one): readonly ClaimLine[] => {
        const known = byId.get(one.agency.id);
        const agency = known ?? { id: one.agency.id, nameVi: one.agency.id, nameEn: null };
        const claims = known?.indicators.claims?.filter(({ metric }) => metrics.includes(metric)) ?? [];
        return claims.length === 0 ? [{ agency, said: one, claim: undefined }] : claims.map((claim) => ({ agency, said: one, claim }));
      }),
  };
}

export function countOf<Key extends string>(keys: readonly Key[]): Readonly<Partial<Record<Key, number>>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
