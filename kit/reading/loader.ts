// Batches the views of one request: each group of counters is one statement per period and time of knowledge, whatever the number of agencies.

import DataLoader from "dataloader";
import { countsEveryone, type Register } from "../register/register.ts";
import type { RegisterUnit } from "../register/document.ts";
import { knownUntil } from "../time/as-of.ts";
import type { Window } from "../time/period.ts";
import { type CountersRow, createFacts } from "./facts.ts";
import type { Metric } from "./metric.ts";
import { createReading, type LedgerState, type Reading, type ReadingRules, type View } from "./reading.ts";

export interface CountersQuery {
  readonly window: Window;
  readonly period: string;
  /** 'infinity' or an instant; compare known_at with it. */
  readonly knownUntil: string;
  /** Null asks for every agency. */
  readonly agencyIds: readonly string[] | null;
}

export type CountersOf = (query: CountersQuery) => Promise<readonly CountersRow[]>;

interface ReadingLoaderOptions<Group extends string> {
  readonly register: Register;
  readonly groups: Readonly<Record<Group, CountersOf>>;
  readonly ledgerOf: (asOf: string) => Promise<LedgerState & { readonly coversFrom: string | null }>;
  readonly windowOf: (period: string) => Window;
  readonly rules: ReadingRules;
  readonly now: Date;
}

export interface ReadingLoader {
  /** The reading of a metric for a view; NO_DATA when the register copy does not know the agency. */
  reading(view: View, metric: Metric): Promise<Reading>;
}

export function createReadingLoader<Group extends string>(options: ReadingLoaderOptions<Group>): ReadingLoader {
  const { register, groups, ledgerOf, windowOf, rules, now } = options;
  const ledgers = new DataLoader<string, LedgerState & { readonly coversFrom: string | null }>((asOfs) => Promise.all(asOfs.map(ledgerOf)));
  const counters = new Map(
    Object.entries<CountersOf>(groups).map(([name, countersOf]) => [name, countersLoader(countersOf, windowOf, register)] as const),
  );
  return {
    async reading(view, metric) {
      const agency = register.unit(view.agencyId) ?? unknownAgency(view.agencyId);
      const loader = counters.get(metric.group);
      if (!loader) throw new Error(`metric ${metric.code} names the counters "${metric.group}", which ${rules.source} does not have`);
      const [rows, ledger] = await Promise.all([loader.load(view), ledgers.load(view.asOf)]);
      const window = windowOf(view.period);
      const covered = ledger.coversFrom !== null && ledger.coversTo !== null && ledger.coversFrom <= window.to && window.from <= ledger.coversTo;
      const facts = createFacts({ agency, register, window, period: view.period, covered, rows, bound: metric.bound });
      return createReading({ metric, facts, view, ledger, rules, now });
    },
  };
}

/** An agency that only a newer register knows has no records here yet. */
function unknownAgency(id: string): RegisterUnit {
  return { id, nameVi: id, nameEn: null, level: "OTHER", kind: "UNKNOWN", validFrom: null, validTo: null };
}

const sameView = ({ agencyId, period, asOf }: View) => `${period}|${asOf}|${agencyId}`;

/** Rows by agency for each view; a province's view needs every agency's row. */
function countersLoader(countersOf: CountersOf, windowOf: (period: string) => Window, register: Register) {
  return new DataLoader<View, ReadonlyMap<string, CountersRow>, string>(
    async (views) => {
      const asked = Map.groupBy(views, ({ period, asOf }) => `${period}|${asOf}`);
      const answers = new Map(
        await Promise.all(
          [...asked].map(async ([key, group]) => {
            const [{ period, asOf } = { period: "", asOf: "" }] = group;
            const everyone = group.some(({ agencyId }) => countsEveryone(register.unit(agencyId)));
            const agencyIds = everyone ? null : [...new Set(group.map(({ agencyId }) => agencyId))];
            const rows = await countersOf({ window: windowOf(period), period, knownUntil: knownUntil(asOf), agencyIds });
            return [key, new Map(rows.map((row) => [row.agencyId, row]))] as const;
          }),
        ),
      );
      return views.map(({ period, asOf }) => answers.get(`${period}|${asOf}`) ?? new Map<string, CountersRow>());
    },
    { cacheKeyFn: sameView },
  );
}
