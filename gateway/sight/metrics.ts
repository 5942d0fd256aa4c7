// Counters, gauges and histograms in Prometheus' text format. Labels come from closed lists: what is not in its list counts as "other".

export type Labels = Readonly<Record<string, string>>;
type Allowed = Readonly<Record<string, readonly string[]>>;

export interface Metric {
  /** Its lines, with HELP and TYPE. */
  render(): string;
}

export interface Counter extends Metric {
  add(labels: Labels, value: number): void;
}

export interface Gauge extends Metric {
  set(labels: Labels, value: number | undefined): void;
}

export interface Histogram extends Metric {
  observe(labels: Labels, value: number): void;
}

export function createCounter(name: string, help: string, allowed: Allowed): Counter {
  const values = new Map<string, number>();
  return {
    add(labels, value) {
      const id = labelText(labels, allowed);
      values.set(id, (values.get(id) ?? 0) + value);
    },
    render: () => family(name, help, "counter", [...values].map(([labels, value]) => `${name}${braces(labels)} ${value}`)),
  };
}

/** A value that is undefined is not told. */
export function createGauge(name: string, help: string, allowed: Allowed): Gauge {
  const values = new Map<string, number | undefined>();
  return {
    set: (labels, value) => void values.set(labelText(labels, allowed), value),
    render: () => family(name, help, "gauge", [...values].flatMap(([labels, value]) => (value === undefined ? [] : [`${name}${braces(labels)} ${value}`]))),
  };
}

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export function createHistogram(name: string, help: string, allowed: Allowed, bounds: readonly number[] = seconds): Histogram {
  const series = new Map<string, { readonly counts: number[]; count: number; sum: number }>();
  return {
    observe(labels, value) {
      const id = labelText(labels, allowed);
      let one = series.get(id);
      if (one === undefined) series.set(id, (one = { counts: bounds.map(() => 0), count: 0, sum: 0 }));
      const bucket = bounds.findIndex((bound) => value <= bound);
      if (bucket >= 0) one.counts[bucket] = (one.counts[bucket] ?? 0) + 1;
      one.count++;
      one.sum += value;
    },
    render() {
      const lines = [...series].flatMap(([labels, { counts, count, sum }]) => {
        let below = 0;
        const bucket = (le: string, value: number): string => `${name}_bucket${braces(`${labels === "" ? "" : `${labels},`}le="${le}"`)} ${value}`;
        const buckets = bounds.map((bound, index) => bucket(String(bound), (below += counts[index] ?? 0)));
        return [...buckets, bucket("+Inf", count), `${name}_sum${braces(labels)} ${sum}`, `${name}_count${braces(labels)} ${count}`];
      });
      return family(name, help, "histogram", lines);
    },
  };
}

function labelText(labels: Labels, allowed: Allowed): string {
  return Object.entries(allowed)
    .map(([label, values]) => {
      const value = labels[label] ?? "";
      return `${label}="${values.includes(value) ? value : "other"}"`;
    })
    .join(",");
}

function braces(labels: string): string {
  return labels === "" ? "" : `{${labels}}`;
}

function family(name: string, help: string, type: string, lines: readonly string[]): string {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines, ""].join("\n");
}
