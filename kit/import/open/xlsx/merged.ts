// Merged regions of a sheet: in which one a cell lies.

import { addressOf, placeOf } from "./address.ts";

interface Region {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly address: string;
}

export type MergedInto = (column: number, row: number) => string | null;

/** Regions that begin in the same hundred rows are looked through together; regions may be taller than that. */
const block = 100;

export function mergedRegions(references: readonly string[]): MergedInto {
  const byBlock = new Map<number, Region[]>();
  const tall: Region[] = [];
  const add = (at: number, region: Region) => {
    const known = byBlock.get(at);
    if (known) known.push(region);
    else byBlock.set(at, [region]);
  };
  for (const reference of references) {
    const [from, to] = reference.split(":").map(placeOf);
    if (!from || !to) continue;
    const region = { left: from.column, right: to.column, top: from.row, bottom: to.row, address: addressOf(from.column, from.row) };
    const first = Math.floor(region.top / block);
    const final = Math.floor(region.bottom / block);
    if (final - first > 2) tall.push(region);
    else for (let at = first; at <= final; at++) add(at, region);
  }
  return (column, row) => {
    const near = byBlock.get(Math.floor(row / block)) ?? [];
    const inside = (region: Region) => row >= region.top && row <= region.bottom && column >= region.left && column <= region.right;
    return (near.find(inside) ?? tall.find(inside))?.address ?? null;
  };
}
