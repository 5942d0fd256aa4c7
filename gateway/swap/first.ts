// The supergraph a gateway starts from: the given file, or the last good one when that is missing or broken.

import { PlainError } from "../../kit/plain-error.ts";
import { readSupergraph } from "../plan/supergraph.ts";
import type { Generation } from "./generation.ts";
import type { Checked } from "./open-checked.ts";

export interface Candidates {
  readonly file: string;
  /** Undefined: it cannot be read. */
  readonly given: string | undefined;
  readonly lastGood: string | undefined;
}

const configurationError = 78;

/** `reason`: why it is not the given file. */
export async function openFirst({ file, given, lastGood }: Candidates, check: (sdl: string) => Promise<Checked>): Promise<{ readonly generation: Generation; readonly reason?: string }> {
  const first = given === undefined ? { reason: "it cannot be read" } : await check(given);
  if (!("reason" in first)) return first;
  const second = lastGood === undefined ? undefined : await check(lastGood);
  if (second !== undefined && !("reason" in second)) return { generation: second.generation, reason: first.reason };
  throw new PlainError(
    `Không dùng được supergraph ${file} (${first.reason}), và không có bản tốt gần nhất trong HUB_DATA_DIR: sửa tệp đó hoặc đặt HUB_SUPERGRAPH tới tệp khác.`,
    `The supergraph ${file} cannot be used (${first.reason}), and HUB_DATA_DIR has no last good one: mend the file or set HUB_SUPERGRAPH to another.`,
    { exitCode: configurationError },
  );
}

/** The names of the sources that the first readable of them speaks of. */
export function sourcesOf({ given, lastGood }: Candidates): ReadonlySet<string> {
  for (const sdl of [given, lastGood]) {
    try {
      const { sources } = readSupergraph(sdl ?? "");
      if (sources.size > 0) return sources;
    } catch {
      // What is wrong with it is told when it is checked.
    }
  }
  return new Set();
}
