// `hub file`: a kept file written out again, after its hash was checked.

import { createWriteStream } from "node:fs";
import { resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { readKept } from "./keep.ts";
import { exitCodes, type Session, usage } from "./session.ts";

export async function writeKept(sha256: string, out: string | undefined, { environment, talk, printJson, json }: Session): Promise<number> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) {
    throw usage(`Mã tệp là 64 chữ số hex (cột keptSha256 của \`npx hub imports --json\`); nhận được "${sha256.slice(0, 80)}".`, `A file's hash is 64 hex digits (keptSha256 of \`npx hub imports --json\`); given was "${sha256.slice(0, 80)}".`);
  }
  const bytes = await readKept(resolve(environment.dataDir), sha256);
  if (out === undefined && !json) {
    for await (const part of bytes) process.stdout.write(part);
    return exitCodes.ok;
  }
  if (out === undefined) throw usage("--json cần -o <tệp>: stdout chỉ chứa một thứ.", "--json needs -o <file>: stdout holds one thing only.");
  // A file that is there already is somebody's.
  await pipeline(bytes, createWriteStream(out, { flags: "wx" })).catch((error: unknown) => {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw usage(`Không ghi được ${out} (${code}): nêu một tệp chưa có, trong thư mục ghi được.`, `${out} cannot be written (${code}): name a file that does not exist, in a folder you may write to.`);
  });
  printJson({ ok: true, sha256, file: out });
  talk.line(`✔ ${out} – SHA-256 khớp · the hash is right`);
  return exitCodes.ok;
}
