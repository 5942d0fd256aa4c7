// What was pulled last from an address, kept in the data folder, so that a file that did not change is neither sent nor loaded again.

import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Remembered } from "./fetch-file.ts";

const shape = z.object({ address: z.string(), etag: z.string().nullable(), lastModified: z.string().nullable() });

export interface PullMemory {
  /** A folder for what is being fetched. */
  readonly folder: string;
  /** Undefined when nothing was loaded from this address yet. */
  read(address: string): Promise<Remembered | undefined>;
  /** Once the file is loaded: one that was refused is fetched again. */
  write(address: string, remembered: Remembered): Promise<void>;
}

export async function pullMemory(dataDir: string, source: string): Promise<PullMemory> {
  const folder = join(dataDir, "pull");
  const file = join(folder, `${source}.json`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return {
    folder,
    async read(address) {
      const text = await readFile(file, "utf8").catch(() => "null");
      const parsed = shape.safeParse(parse(text)).data;
      return parsed?.address === hashOf(address) ? parsed : undefined;
    },
    async write(address, { etag, lastModified }) {
      const draft = `${file}.${process.pid}`;
      await writeFile(draft, JSON.stringify({ address: hashOf(address), etag, lastModified }));
      await rename(draft, file);
    },
  };
}

/** An address may hold a secret. */
function hashOf(address: string): string {
  return createHash("sha256").update(address).digest("hex");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
