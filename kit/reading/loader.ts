// Batches the views of one request: each group of counters is one statement per time of knowledge, whatever the number of periods and agencies.

import DataLoader from "dataloader";
import { countsEveryone, type Register } from "../register/register.ts";
import type { AgencyLevel, RegisterUnit } from "../register/document.ts";
import { instantOf, knownUntil } from "../time/as-of.ts";
import { dayOf } from "../time/calendar.ts";
import type { Window } from "../time/period.ts";
import type { CountersOf } from "./counters.ts";
import { type CountersRow, createFacts } from "./facts.ts";
import { mergeRows } from "./merged.ts";
import type { Metric } from "./metric.ts";
import { createReading, type Ledger, type Reading, type ReadingRules, type View } from "./reading.ts";

interface ReadingLoaderOptions<Group extends string> {
  readonly register: Register;
  readonly groups: Readonly<Record<Group, CountersOf>>;
  readonly ledgerOf: (asOf: string) => Promise<Ledger>;
  /** Profiles that say how far a group's data reaches, where those of others do not; all of them unless said. */
  readonly profilesOf?: Readonly<Partial<Record<Group, readonly string[]>>>;
  readonly windowOf: (period: string) => Window;
  readonly rules: ReadingRules;
  readonly now: Date;
}

export interface ReadingLoader {
  /** The reading of a metric for a view; NO_DATA when the register copy does not know the agency. */
  reading(view: View, metric: Metric): Promise<Reading>;
  /** Those of several metrics, in their order. */
  readings(view: View, metrics: readonly Metric[]): Promise<readonly Reading[]>;
}

export function createReadingLoader<Group extends string>(options: ReadingLoaderOptions<Group>): ReadingLoader {
  const { register, groups, ledgerOf, profilesOf = {}, windowOf, rules, now } = options;
  const profiles = new Map(Object.entries<readonly string[] | undefined>(profilesOf));
  const ledgers = new DataLoader<string, Ledger>((asOfs) => Promise.all(asOfs.map(ledgerOf)));
  const counters = new Map(
    Object.entries<CountersOf>(groups).map(([name, countersOf]) => [name, countersLoader(countersOf, windowOf, register)] as const),
  );
  const days = new Map<string, string>();
  const todayOf = (asOf: string): string => {
    const day = days.get(asOf) ?? dayOf(instantOf(asOf, now));
    days.set(asOf, day);
    return day;
  };

  /** What all metrics of a group have in common for one view. */
  const basisOf = async (view: View, group: string): Promise<(metric: Metric) => Reading> => {
    const loader = counters.get(group);
    if (!loader) throw new Error(`a metric names the counters "${group}", which ${rules.source} does not have`);
    const [loaded, whole] = await Promise.all([loader.load(view), ledgers.load(view.asOf)]);
    const counted = profiles.get(group);
    const ledger = (counted && whole.only?.(counted)) ?? whole;
    const known = register.unit(view.agencyId) ?? unknownAgency(view.agencyId);
    const rows = view.merged ? mergeRows(loaded, view.agencyId, view.merged) : loaded;
    // With those that were merged into it, it was there before its own first day.
    const agency = view.merged ? { ...known, validFrom: null } : known;
    const window = windowOf(view.period);
    const covered = ledger.coversFrom !== null && ledger.coversTo !== null && ledger.coversFrom <= window.to && window.from <= ledger.coversTo;
    const factsOf = once((bound: AgencyLevel | undefined) => createFacts({ agency, register, window, period: view.period, covered, rows, bound }));
    const today = todayOf(view.asOf);
    return (metric) => createReading({ metric, facts: factsOf(metric.bound), view, ledger, rules, today });
  };
  const bases = new Map<string, ReturnType<typeof basisOf>>();
  const knownBasis = (view: View, group: string) => {
    const key = `${group}|${sameView(view)}`;
    const basis = bases.get(key) ?? basisOf(view, group);
    bases.set(key, basis);
    return basis;
  };

  return {
    reading: async (view, metric) => (await knownBasis(view, metric.group))(metric),
    async readings(view, metrics) {
      const names = [...new Set(metrics.map(({ group }) => group))];
      const loaded = new Map(await Promise.all(names.map(async (name) => [name, await knownBasis(view, name)] as const)));
      return metrics.flatMap((metric) => loaded.get(metric.group)?.(metric) ?? []);
    },
  };
}

/** Remembers what it made for each key. */
function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

/** An agency that only a newer register knows has no records here yet. */
function unknownAgency(id: string): RegisterUnit {
  return { id, nameVi: id, nameEn: null, level: "OTHER", kind: "UNKNOWN", validFrom: null, validTo: null };
}

const sameView = ({ agencyId, period, asOf, merged }: View) => `${period}|${asOf}|${agencyId}${merged ? `|${merged.ids.join("|")}|` : ""}`;

/** Rows by agency for each view; a province's view needs every agency's row. */
function countersLoader(countersOf: CountersOf, windowOf: (period: string) => Window, register: Register) {
  return new DataLoader<View, ReadonlyMap<string, CountersRow>, string>(
    async (views) => {
      const answers = new Map<string, ReadonlyMap<string, CountersRow>>();
      const ask = async (asOf: string, asked: readonly View[]): Promise<void> => {
        const periods = [...new Set(asked.map(({ period }) => period))];
        const everyone = asked.some(({ agencyId }) => countsEveryone(register.unit(agencyId)));
        const agencyIds = everyone ? null : [...new Set(asked.flatMap(({ agencyId, merged }) => merged?.ids ?? [agencyId]))];
        const windows = periods.map((period) => ({ period, window: windowOf(period) }));
        const rows = Map.groupBy(await countersOf({ windows, knownUntil: knownUntil(asOf), agencyIds }), ({ ord }) => ord);
        for (const [ord, period] of periods.entries()) answers.set(`${period}|${asOf}`, new Map((rows.get(ord) ?? []).map((row) => [row.agencyId, row])));
      };
      await Promise.all([...Map.groupBy(views, ({ asOf }) => asOf)].map(([asOf, asked]) => ask(asOf, asked)));
      return views.map(({ period, asOf }) => answers.get(`${period}|${asOf}`) ?? new Map<string, CountersRow>());
    },
    { cacheKeyFn: sameView },
  );
}
