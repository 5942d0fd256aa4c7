// The file that a `…_FILE` variable names.

import { readFileSync, statSync } from "node:fs";

/** Throws an error whose message may be shown. Container platforms mount secrets world-readable under /run/secrets, seen by nobody else. */
export function readSecretFile(path: string): string {
  let text: string;
  let mode: number;
  try {
    text = readFileSync(path, "utf8");
    mode = statSync(path).mode;
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "?";
    throw new Error(`${path} (${code})`, { cause });
  }
  if (process.platform !== "win32" && !path.startsWith("/run/secrets/") && (mode & 0o007) !== 0) throw new Error(`${path} – chmod 600 ${path}`);
  return text;
}
