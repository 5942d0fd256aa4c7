// The hub's own metrics; names and labels are those that dashboards and alarms use.

import { errorKinds } from "../errors.ts";
import { createCounter, createGauge, createHistogram, type Metric } from "./metrics.ts";
import type { EndedRequest } from "./request-record.ts";
import type { Ages } from "./ages.ts";

export interface HubMetrics {
  requestEnded(request: EndedRequest): void;
  /** Asks the sources for their age first. */
  text(): Promise<string>;
}

interface HubMetricsOptions {
  readonly sources: readonly string[];
  readonly ages: Ages;
  /** Of a source; undefined: not known. */
  readonly breakerOf: (source: string) => string | undefined;
  /** Rendered after them. */
  readonly others?: readonly Metric[];
}

const methods = ["GET", "POST"];
const statuses = ["2xx", "3xx", "4xx", "5xx"];

export function createHubMetrics({ sources, ages, breakerOf, others = [] }: HubMetricsOptions): HubMetrics {
  const outcomes = ["ok", ...Object.keys(errorKinds)];
  const requests = createHistogram("hub_http_request_duration_seconds", "Requests of /graphql, by method and class of status.", { method: methods, status: statuses });
  const calls = createHistogram("hub_source_request_duration_seconds", "Calls of sources, by source and outcome.", { source: sources, outcome: outcomes });
  const kept = createCounter("hub_source_calls_saved_total", "Calls that were shared or answered from a cache.", { source: sources, via: ["shared", "cached"] });
  const age = createGauge("hub_source_age_seconds", "Time since the newest import of a source was known.", { source: sources });
  const open = createGauge("hub_source_breaker_open", "1 while a source is left alone after failures.", { source: sources });
  const memory = createGauge("process_resident_memory_bytes", "Resident memory.", {});
  return {
    requestEnded({ record, method, status, ms }) {
      requests.observe({ method, status: `${Math.floor(status / 100)}xx` }, ms / 1_000);
      for (const { fetch, outcome, via, ms: took } of record.calls) {
        if (via === "source") calls.observe({ source: fetch.source, outcome }, took / 1_000);
        else kept.add({ source: fetch.source, via }, 1);
      }
    },
    async text() {
      await ages.refresh();
      for (const [source, { seconds }] of ages.known()) if (sources.includes(source)) age.set({ source }, seconds);
      for (const source of sources) {
        const state = breakerOf(source);
        open.set({ source }, state === undefined ? undefined : state === "closed" ? 0 : 1);
      }
      memory.set({}, process.memoryUsage.rss());
      return [requests, calls, kept, age, open, memory, ...others].map((metric) => metric.render()).join("");
    },
  };
}
