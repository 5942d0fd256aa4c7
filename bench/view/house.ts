// The house on its sample data, with a clock that stands still, so that every gateway must give the same answer.

import type { HubOptions } from "../../hub/open-hub.ts";
import { subgraphs } from "../../subgraphs/index.ts";

export interface Database {
  readonly adminUrl: string;
  readonly secret: string;
}

export const benchSecret = "the secret of the benchmark, longer than 32 bytes";

export function houseOptions({ adminUrl, secret }: Database): HubOptions {
  return {
    definitions: subgraphs,
    addresses: new Map(),
    adminUrl,
    databaseUrls: new Map(),
    secret,
    version: "bench",
    // Nobody's calls are shared or kept here; cache.ts measures what that would bring.
    caching: { sharing: false, answerCache: false },
    clock: () => new Date("2026-11-23T00:00:00.000Z"),
    report: { stage: (_, work) => work(), line: () => undefined, warn: () => undefined, fail: () => undefined },
    onFault: (place, error) => console.error(place, error),
  };
}
