// Every source of the hub as the gateway calls it: in this process, over HTTP or over a unix socket, each behind its guard.

import { type GuardedSource, guardSource } from "../gateway/sources/guarded.ts";
import { httpSource } from "../gateway/sources/http.ts";
import { inProcessSource } from "../gateway/sources/in-process.ts";
import { type Source, SourceError } from "../gateway/sources/source.ts";
import type { SourceAddress } from "../gateway/variables.ts";
import type { InProcess } from "./in-process.ts";

interface OpenSourcesOptions {
  readonly names: readonly string[];
  readonly addresses: ReadonlyMap<string, SourceAddress>;
  /** Filled while the sources of this process open. */
  readonly running: ReadonlyMap<string, InProcess>;
  /** Put between each source and its guard; tests count and break calls with it. */
  readonly wrapSource?: ((source: Source) => Source) | undefined;
}

/** All of our own sources give the keys of their answers back, so that rows cannot be swapped. */
const options = { echoKeys: true };

export function openSources({ names, addresses, running, wrapSource = (source) => source }: OpenSourcesOptions): ReadonlyMap<string, GuardedSource> {
  return new Map(
    names.map((name) => {
      const source = open(name, addresses.get(name) ?? { kind: "inprocess" }, running);
      return [name, guardSource(wrapSource(source))];
    }),
  );
}

function open(name: string, address: SourceAddress, running: ReadonlyMap<string, InProcess>): Source {
  switch (address.kind) {
    case "http":
      return httpSource(name, address.url, options);
    case "unix":
      return httpSource(name, `unix:${address.path}`, options);
    case "inprocess":
      return inProcessSource(
        name,
        (query, request) => {
          const subgraph = running.get(name)?.subgraph();
          if (!subgraph) throw new SourceError(name, "SOURCE_UNAVAILABLE", "its database has not answered yet");
          return subgraph.execute(query, request);
        },
        options,
      );
  }
}
