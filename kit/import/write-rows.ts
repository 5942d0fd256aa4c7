// Rows of one table on their way into it: encoded, compared with what is in force, and copied a chunk at a time.

import { hash } from "node:crypto";
import { sql } from "drizzle-orm";
import { createSink, type Sink } from "./copy/sink.ts";
import type { ImportColumns, Owner, Target } from "./copy/target.ts";
import type { FactRow } from "./profile.ts";
import type { Transaction } from "./transaction.ts";

export interface RowCounts {
  /** New records. */
  added: number;
  /** Records about which the file says something new. */
  changed: number;
  /** Records of which it says what was known. */
  same: number;
}

export interface RowWriter {
  readonly counts: RowCounts;
  /** The hash of what the row says. */
  encode(row: FactRow, owner: Owner | undefined): string;
  /** Takes the row that was encoded last into the chunk. */
  keep(row: FactRow, hash: string): void;
  readonly full: () => boolean;
  /** Gives the chunk away; further rows may be encoded while it is written. */
  flush(): Promise<void>;
}

interface InForce {
  readonly ord: number;
  readonly id: string;
  readonly content_hash: string;
}

/** Rows are written in the order of their keys: so many at once that neighbours in an index come together, which halves what indexes cost. */
const rowsOfChunk = 24_000;
const bytesOfChunk = 8 << 20;
/** 132 bits of SHA-256 in base64url. */
const hashLength = 22;
const binaryHeader = Buffer.from("PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0", "latin1");
const binaryTrailer = Buffer.from([0xff, 0xff]);

/** `into`: where the rows go; the table itself, or a copy of it that a dry run makes. `empty`: nothing is in force yet. */
export function createRowWriter(tx: Transaction, target: Target, into: string, columns: () => Promise<ImportColumns>, empty: boolean): RowWriter {
  const counts: RowCounts = { added: 0, changed: 0, same: 0 };
  let sharedBytes: Uint8Array | undefined;
  const newEnd = endOf(null);
  // Memory is used again: what is thrown away a chunk at a time would wait for the collector.
  const spare: Sink[] = [];
  const out = createSink(1 << 16);
  let chunk = newChunk();

  function endOf(supersedes: string | null): Uint8Array {
    const sink = createSink(32);
    // The end of a text row replaces the tab before it.
    target.end(sink, supersedes);
    return sink.buffer().subarray(0, sink.length());
  }
  function newChunk() {
    return { sink: spare.pop() ?? createSink(1 << 16), ends: [] as number[], keys: [] as string[], hashes: [] as string[] };
  }
  const sharedOnce = async (): Promise<Uint8Array> => {
    const sink = createSink(256);
    target.shared(sink, await columns());
    return sink.buffer().subarray(0, sink.length());
  };
  const inForce = async (keys: readonly string[]): Promise<ReadonlyMap<number, InForce>> => {
    if (empty) return new Map();
    const table = sql.raw(target.name);
    const found = await tx.rows<InForce>(sql`
      select given.ord::int as ord, in_force.id::text as id, in_force.content_hash
      from json_array_elements_text(${JSON.stringify(keys)}::text::json) with ordinality as given (key, ord)
      cross join lateral (
        select old.id, old.content_hash from ${table} old
        where old.key = given.key collate "C" and not exists (select 1 from ${table} newer where newer.supersedes = old.id)
        limit 1
      ) in_force`);
    return new Map(found.map((row) => [row.ord - 1, row]));
  };

  return {
    counts,
    encode(row, owner) {
      const { sink, ends } = chunk;
      const start = ends.at(-1) ?? 0;
      sink.truncate(start);
      target.content(sink, row, owner);
      return hash("sha256", sink.buffer().subarray(start, sink.length()), "base64url").slice(0, hashLength);
    },
    keep(row, contentHash) {
      target.place(chunk.sink, row, contentHash);
      chunk.ends.push(chunk.sink.length());
      chunk.keys.push(row.key);
      chunk.hashes.push(contentHash);
    },
    full: () => chunk.ends.length >= rowsOfChunk || chunk.sink.length() > bytesOfChunk,
    async flush() {
      const { sink, ends, keys, hashes } = chunk;
      if (ends.length === 0) return;
      chunk = newChunk();
      const known = await inForce(keys);
      sharedBytes ??= await sharedOnce();
      const bytes = sink.buffer();
      // Sorting texts as they are is several times as fast as asking a function which comes first. A chunk states each key once.
      const placeOf = new Map(keys.map((key, place) => [key, place]));
      const order = keys.toSorted().flatMap((key) => placeOf.get(key) ?? []);
      out.truncate(0);
      if (target.format === "binary") out.raw(binaryHeader);
      let written = 0;
      for (const row of order) {
        const old = known.get(row);
        if (old?.content_hash === hashes[row]) {
          counts.same++;
          continue;
        }
        if (old) counts.changed++;
        else counts.added++;
        written++;
        out.raw(bytes.subarray(ends[row - 1] ?? 0, ends[row]));
        out.raw(sharedBytes);
        out.raw(old ? endOf(old.id) : newEnd);
      }
      if (target.format === "binary") out.raw(binaryTrailer);
      if (written > 0) await tx.copy(`${into} (${target.columns}) from stdin (format ${target.format})`, out.buffer().subarray(0, out.length()));
      sink.truncate(0);
      spare.push(sink);
    },
  };
}
