// A change of the register reaches the sources that are running: each asks *agencies* again and keeps the new copy.

import type { AskAgencies } from "../kit/register/copy.ts";
import type { InProcess } from "./in-process.ts";

interface FollowOptions {
  readonly running: ReadonlyMap<string, InProcess>;
  readonly ask: AskAgencies;
  readonly onFault: (place: string, error: unknown) => void;
}

/** Hears imports of *agencies* where it runs in this process; one that runs elsewhere is asked at the next start. Returns what ends it. */
export function followRegister({ running, ask, onFault }: FollowOptions): () => Promise<void> {
  const owner = running.get("agencies")?.subgraph();
  if (!owner) return async () => undefined;
  let refreshing: Promise<void> = Promise.resolve();
  let known = importOf(owner.version.current());
  const refresh = async (): Promise<void> => {
    const sources = [...running.values()].flatMap(({ subgraph }) => subgraph() ?? []);
    await Promise.all(sources.map((source) => source.refreshRegister(ask).catch((error: unknown) => onFault(source.name, error))));
  };
  const end = owner.version.subscribe((version) => {
    const last = importOf(version);
    // The version changes with the copy too, which this refresh brings.
    if (last === undefined || last === known) return;
    known = last;
    refreshing = refreshing.then(refresh);
  });
  return async () => {
    end();
    await refreshing;
  };
}

/** "12-3fa9c1d2.73c035df86966b90": the part before the dot is the newest import. */
function importOf(version: string | undefined): string | undefined {
  return version?.split(".")[0];
}
