// Opening stock = closing stock of the report before: where it breaks, the import says so. The report is loaded all the same: it is what the agency wrote.

import { sql } from "drizzle-orm";
import type { FactRow } from "../../kit/import/profile.ts";
import type { CreateWatch } from "../../kit/import/watch.ts";
import { addDays } from "../../kit/time/calendar.ts";
import { stocks } from "./tables.ts";

interface Stated {
  readonly agencyId: string;
  readonly kind: string;
  /** Last day of the period before. */
  readonly endedOn: string;
  readonly opening: number;
  readonly unit: string;
  readonly position: string;
}

interface Before {
  readonly agencyId: string;
  readonly kind: string;
  readonly period: string;
  readonly closing: number;
}

const words: Readonly<Record<string, string>> = { KHIEU_NAI: "Khiếu nại", TO_CAO: "Tố cáo" };

export const watchStock: CreateWatch = (profile) => {
  if (profile !== "case-stock") return undefined;
  const stated: Stated[] = [];
  return {
    see(row, agencyId) {
      stated.push(...statedBy(row, agencyId));
    },
    async warnings(tx, knownAt) {
      const asked = JSON.stringify(stated.map(({ agencyId, kind, endedOn }) => ({ agency_id: agencyId, kind, ended_on: endedOn })));
      const found = await tx.rows<Before>(sql`
        select distinct on (asked.agency_id, asked.kind) asked.agency_id as "agencyId", asked.kind, s.period, s.closing
        from jsonb_to_recordset(${asked}::text::jsonb) as asked (agency_id text, kind text, ended_on date)
        join ${stocks} s on s.agency_id = asked.agency_id and s.kind = asked.kind and s.to_day = asked.ended_on
        where s.known_at <= ${knownAt}::timestamptz and not s.withdrawn
          and not exists (select 1 from ${stocks} newer where newer.supersedes = s.id and newer.known_at <= ${knownAt}::timestamptz)
        order by asked.agency_id, asked.kind, s.id desc`);
      const before = new Map(found.map((one) => [`${one.agencyId}/${one.kind}`, one]));
      return stated.flatMap(({ agencyId, kind, opening, unit, position }) => {
        const last = before.get(`${agencyId}/${kind}`);
        if (!last || last.closing === opening) return [];
        return [{ position, message: `${words[kind] ?? kind}, ${unit}: kỳ trước chuyển sang ${opening}, nhưng biểu kỳ ${last.period} chuyển kỳ sau ${last.closing}` }];
      });
    },
  };
};

function statedBy({ values, owner, position }: FactRow, agencyId: string): Stated[] {
  const { kind, fromDay, opening } = values;
  if (typeof kind !== "string" || typeof fromDay !== "string" || typeof opening !== "number") return [];
  return [{ agencyId, kind, endedOn: addDays(fromDay, -1), opening, unit: owner?.text ?? agencyId, position }];
}
