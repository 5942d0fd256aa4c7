// Capital that the province gave an agency but nobody has yet allocated to a project: a line of its own, later moved to the agency's first project.

import type { Owners } from "./owners.ts";
import { type SampleProject, sampleYears, withoutCentralPlan } from "./projects.ts";
import { dayIn, type SampleAllocation } from "./year.ts";

export function unallocatedLines(owners: Owners, projects: readonly SampleProject[]): SampleAllocation[] {
  return sampleYears.flatMap((planYear) => {
    const started = projects.filter(({ firstYear }) => firstYear === planYear);
    const byOwner = [...Map.groupBy(started, ({ ownerId }) => ownerId)];
    return byOwner.flatMap(([ownerId, [first]], place) => (first && place % 3 === 0 ? linesOf(owners, first, ownerId, planYear, place) : []));
  });
}

function linesOf(owners: Owners, first: SampleProject, ownerId: string, planYear: number, place: number): SampleAllocation[] {
  const givenOn = dayIn(planYear, 1, 9);
  // Before the mergers of 2025, so that no line loses its owner.
  const movedOn = planYear === 2025 ? "2025-02-20" : dayIn(planYear, 4, 15);
  const amount = Math.max(100, Math.floor((first.capital[0] ?? 0) * 0.25));
  const stays = owners.exists(ownerId, dayIn(planYear, 13, 31)) && place % 6 === 0 ? Math.floor(amount * 0.4) : 0;
  const centralOf = (part: number) => (withoutCentralPlan.includes(ownerId) ? 0 : part);
  const project = { code: `CPB-${planYear}-${String(place + 1).padStart(2, "0")}`, name: "Vốn chưa phân bổ chi tiết", group: "C", source: first.source } as const;
  const line = { project, planYear, owner: owners.textOn(ownerId, givenOn), status: "CHUA_PHAN_BO", carriedOver: false } as const;
  const moved = amount - stays;
  const owner = first.board ?? owners.textOn(ownerId, movedOn);
  return [
    { ...line, kind: "GIAO", on: givenOn, amount, central: centralOf(amount) },
    { ...line, kind: "DIEU_CHINH_GIAM", on: movedOn, amount: -moved, central: -centralOf(moved) },
    { ...line, project: first, owner, status: "DA_PHAN_BO", kind: "BO_SUNG", on: movedOn, amount: moved, central: centralOf(moved) },
  ];
}
