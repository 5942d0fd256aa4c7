// What an operator sees of a running hub, put together: the log line of each request, the metrics, the state of each source.

import type { Log } from "../log.ts";
import type { Source } from "../sources/source.ts";
import type { BreakerState } from "../sources/breaker.ts";
import type { Generations } from "../swap/generations.ts";
import { createAges } from "./ages.ts";
import { createHubMetrics, type HubMetrics } from "./hub-metrics.ts";
import type { ImportRows } from "./import-rows.ts";
import { type EndedRequest, lineOf } from "./request-record.ts";
import { serveMetrics } from "./serve-metrics.ts";
import { openTracing } from "./tracing.ts";

export interface Sight extends AsyncDisposable {
  readonly metrics: HubMetrics;
  /** Undefined when they are not served. */
  readonly metricsUrl: string | undefined;
  readonly ended: (request: EndedRequest) => void;
  /** For /readyz: breaker, and age of the data where it is known. */
  readonly sourceStates: () => Readonly<Record<string, SourceState>>;
}

interface SourceState {
  readonly breaker: BreakerState | undefined;
  readonly lastKnownAt?: string;
  readonly ageSeconds?: number;
}

interface SightOptions {
  readonly log: Pick<Log, "request">;
  readonly generations: Generations;
  readonly sources: ReadonlyMap<string, Source & { readonly state?: BreakerState }>;
  /** Where /metrics listens; undefined: nowhere. */
  readonly metrics: { readonly host: string; readonly port: number } | undefined;
  readonly importRows?: ImportRows;
  readonly now?: () => Date;
}

export async function openSight({ log, generations, sources, metrics: place, importRows, now }: SightOptions): Promise<Sight> {
  const ages = createAges({ generations, ...(now && { now }) });
  const metrics = createHubMetrics({ sources: [...sources.keys()], ages, breakerOf: (name) => sources.get(name)?.state, others: importRows ? [importRows] : [] });
  const server = place && (await serveMetrics(metrics.text, place));
  const trace = await openTracing();
  return {
    metrics,
    metricsUrl: server?.url,
    ended(request) {
      metrics.requestEnded(request);
      log.request(lineOf(request));
      trace?.(request);
    },
    sourceStates() {
      // What is told now was heard before; the next one hears what is asked now.
      void ages.refresh();
      const known = ages.known();
      return Object.fromEntries(
        [...sources].map(([name, { state }]) => {
          const age = known.get(name);
          return [name, { breaker: state, ...(age && { lastKnownAt: age.lastKnownAt, ageSeconds: age.seconds }) }];
        }),
      );
    },
    async [Symbol.asyncDispose]() {
      await server?.[Symbol.asyncDispose]();
      await ages.idle();
    },
  };
}
