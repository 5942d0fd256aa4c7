// The versions of sources elsewhere, one listener each.

import type { SourceAddress } from "../variables.ts";
import { type Listening, listenToEvents } from "./events.ts";
import type { SourceVersions } from "./source-versions.ts";

export interface RemoteVersions extends SourceVersions {
  close(): Promise<void>;
}

/** Listens to those that are not in this process. */
export function openRemoteVersions(addresses: ReadonlyMap<string, SourceAddress>): RemoteVersions {
  const listening = new Map<string, Listening>();
  for (const [name, address] of addresses) {
    if (address.kind !== "inprocess") listening.set(name, listenToEvents(address.kind === "unix" ? `unix:${address.path}` : address.url));
  }
  return {
    heard: (source) => listening.get(source)?.heard(),
    close: async () => void (await Promise.all([...listening.values()].map((one) => one.close()))),
  };
}
