// The last supergraph that served, on disk: what a gateway starts from when the given one is missing or broken.

import { mkdir, open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";

export interface LastGood {
  /** Undefined when there is none. */
  read(): Promise<string | undefined>;
  /** Whole or not at all, also when the machine stops in the middle. */
  write(supergraphSdl: string): Promise<void>;
}

export function lastGoodIn(dataDir: string): LastGood {
  const file = join(dataDir, "supergraph.graphql");
  return {
    read: () => readFile(file, "utf8").catch(() => undefined),
    async write(supergraphSdl) {
      await mkdir(dataDir, { recursive: true });
      const draft = `${file}.${process.pid}`;
      const handle = await open(draft, "w");
      try {
        await handle.writeFile(supergraphSdl);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(draft, file);
    },
  };
}
