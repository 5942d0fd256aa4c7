// What a file says of each agency, summed while it is read, and beside the file of the period before.

import { sql } from "drizzle-orm";
import type { FactRow } from "./profile.ts";
import type { AgencyPart, Comparison } from "./report.ts";
import type { Transaction } from "./transaction.ts";

export interface Parts {
  add(row: FactRow, agencyId: string, amounts: readonly string[]): void;
  /** By agency, as the ledger keeps it. */
  all(): Readonly<Record<string, AgencyPart>>;
}

const rule = "một số bị nêu khi lớn hơn 3 lần hoặc nhỏ hơn 1/3 số của kỳ trước, ở cơ quan có từ 20 dòng trong tệp trước (số tiền: trong cả hai tệp)";
const fewestRows = 20;
const times = 3n;

export function createParts(): Parts {
  const parts = new Map<string, { rows: number; readonly sums: Map<string, bigint> }>();
  return {
    add(row, agencyId, amounts) {
      const part = parts.get(agencyId) ?? { rows: 0, sums: new Map<string, bigint>() };
      parts.set(agencyId, part);
      part.rows++;
      for (const name of amounts) {
        const value = row.values[name];
        if (typeof value !== "bigint") continue;
        const sum = `${row.table}.${name}`;
        part.sums.set(sum, (part.sums.get(sum) ?? 0n) + value);
      }
    },
    all: () =>
      Object.fromEntries(
        [...parts].map(([agencyId, { rows, sums }]) => [agencyId, { rows, sums: Object.fromEntries([...sums].map(([name, sum]) => [name, sum.toString()])) }]),
      ),
  };
}

interface Asked {
  readonly imports: string;
  readonly profile: string;
  readonly period: string | null;
  readonly now: Readonly<Record<string, AgencyPart>>;
}

interface Previous {
  readonly id: number;
  readonly file: string;
  readonly period: string | null;
  readonly stated: Readonly<Record<string, AgencyPart>>;
}

/** The file before: of the nearest earlier period of the same kind, or, where files state no period, the one loaded last. */
export async function compareWithPrevious(tx: Transaction, { imports, profile, period, now }: Asked): Promise<Comparison | null> {
  const [before] = await tx.rows<Previous>(sql`
    select i.id, i.file, i.period, i.stated from ${sql.raw(imports)} i
    where i.profile = ${profile} and i.stated is not null and i.undoes is null and i.resolves is null
      and (${period}::text is null or (i.period < ${period}::text collate "C" and translate(i.period, '0123456789', '0000000000') = translate(${period}::text, '0123456789', '0000000000')))
      and not exists (select 1 from ${sql.raw(imports)} u where u.undoes = i.id)
    order by i.period collate "C" desc, i.id desc limit 1`);
  if (!before) return null;
  const ids = [...new Set([...Object.keys(before.stated), ...Object.keys(now)])].sort();
  const agencies = ids.map((agencyId) => {
    const [was, is] = [before.stated[agencyId] ?? nothing, now[agencyId] ?? nothing];
    return { agencyId, before: was, now: is, outliers: outliersOf(was, is) };
  });
  return { with: { importId: before.id, file: before.file, period: before.period }, rule, agencies };
}

const nothing: AgencyPart = { rows: 0, sums: {} };

function outliersOf(before: AgencyPart, now: AgencyPart): readonly string[] {
  const strange = (was: bigint, is: bigint): boolean => {
    const [a, b] = [was < 0n ? -was : was, is < 0n ? -is : is];
    return a !== 0n && (b > a * times || b * times < a);
  };
  const rows = before.rows >= fewestRows && strange(BigInt(before.rows), BigInt(now.rows)) ? ["rows"] : [];
  if (before.rows < fewestRows || now.rows < fewestRows) return rows;
  return [...rows, ...Object.keys(before.sums).filter((name) => strange(BigInt(before.sums[name] ?? "0"), BigInt(now.sums[name] ?? "0")))];
}
