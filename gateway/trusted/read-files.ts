// The hub's own questions, as files: `schema/operations/<name>.graphql`.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface TrustedFile {
  /** The file's name without its ending. */
  readonly name: string;
  readonly text: string;
}

/** By name. */
export function readTrustedFiles(folder: string): readonly TrustedFile[] {
  const ending = ".graphql";
  const names = readdirSync(folder).filter((file) => file.endsWith(ending)).sort();
  return names.map((file) => ({ name: file.slice(0, -ending.length), text: readFileSync(join(folder, file), "utf8") }));
}
