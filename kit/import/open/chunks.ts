// The bytes of a file in order, in pieces that end where a character ends.

import { open, stat } from "node:fs/promises";
import { chunkBytes } from "./limits.ts";
import { FileRefusal } from "./refusal.ts";

export interface Chunk {
  /** Valid until the next one is asked for. */
  readonly bytes: Buffer;
  /** Of its first byte in the file. */
  readonly offset: number;
}

/** How many of the first bytes hold whole characters. */
export type WholeBytes = (bytes: Buffer) => number;

/** A file that grew, shrank or was written since it was opened is refused: its hash would lie. */
export interface FileStamp {
  readonly path: string;
  readonly bytes: number;
  readonly modifiedMs: number;
}

export async function assertUnchanged(file: FileStamp): Promise<void> {
  const { size, mtimeMs } = await stat(file.path);
  if (size !== file.bytes || mtimeMs !== file.modifiedMs) throw changed();
}

export async function* chunksOf(file: FileStamp, from: number, whole: WholeBytes): AsyncGenerator<Chunk> {
  await assertUnchanged(file);
  await using handle = await open(file.path);
  const buffer = Buffer.allocUnsafe(chunkBytes);
  let kept = 0;
  let offset = from;
  for (;;) {
    const { bytesRead } = await handle.read(buffer, kept, buffer.length - kept, offset + kept);
    const available = kept + bytesRead;
    if (available === 0) break;
    const bytes = buffer.subarray(0, available);
    const used = bytesRead === 0 ? available : whole(bytes);
    if (used > 0) yield { bytes: bytes.subarray(0, used), offset };
    offset += used;
    kept = available - used;
    buffer.copyWithin(0, used, available);
  }
  if (offset !== file.bytes) throw changed();
}

/** Lines that begin before a byte; for messages only, since it reads the file again. */
export async function lineAt(file: FileStamp, at: number): Promise<number> {
  let line = 1;
  for await (const { bytes, offset } of chunksOf(file, 0, (all) => all.length)) {
    const end = Math.min(bytes.length, at - offset);
    for (let i = bytes.indexOf(10); i !== -1 && i < end; i = bytes.indexOf(10, i + 1)) line += 1;
    if (end < bytes.length) break;
  }
  return line;
}

function changed(): FileRefusal {
  return new FileRefusal("CHANGED", { what: "tệp bị sửa trong lúc đang đọc", allowed: "đợi ghi xong rồi nạp lại" });
}
