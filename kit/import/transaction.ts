// The one transaction of an import: alone in its source, without the limits of readers, and with the rows that COPY takes.

import { once } from "node:events";
import type { Writable } from "node:stream";
import { type SQL, sql } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import type postgres from "postgres";
import type { SourceDatabase } from "../database.ts";
import { outageOf } from "../outage.ts";
import { PlainError } from "../plain-error.ts";
import { failureOf } from "./import-failure.ts";

export interface Transaction {
  /** Runs a statement; the rows have the columns' names as the statement gives them. */
  rows<Row extends object>(statement: SQL): Promise<Row[]>;
  /** Takes the bytes of rows; `into` names table, columns and format. */
  copy(into: string, bytes: Uint8Array): Promise<void>;
}

/** Another import of the source has not ended yet. */
export class ImportRunning extends PlainError {
  readonly code = "IMPORT_RUNNING";
  constructor(source: string) {
    super(
      `IMPORT_RUNNING: nguồn ${source} đang có lần nạp khác; đợi lần đó xong rồi nạp lại`,
      `IMPORT_RUNNING: another import of ${source} is running; wait until it has ended and import again`,
    );
    this.name = "ImportRunning";
  }
}

const dialect = new PgDialect({ casing: "snake_case" });

/** Commits when `use` says so; a dry run leaves nothing behind. `source` undefined: only reads, beside whoever imports. */
export async function inTransaction<Result>(
  { client, onStatement }: Pick<SourceDatabase, "client" | "onStatement">,
  source: string | undefined,
  use: (tx: Transaction) => Promise<{ readonly result: Result; readonly commit: boolean }>,
): Promise<Result> {
  const connection = await client.reserve();
  const tx = transactionOn(connection, onStatement);
  let committing = false;
  try {
    await tx.rows(sql`begin`);
    await tx.rows(sql`select set_config('statement_timeout', '0', true), set_config('idle_in_transaction_session_timeout', '0', true), set_config('work_mem', '64MB', true)`);
    if (source !== undefined) await holdAlone(tx, source);
    const { result, commit } = await use(tx);
    committing = commit;
    await tx.rows(commit ? sql`commit` : sql`rollback`);
    connection.release();
    return result;
  } catch (error) {
    // A connection that is lost has rolled back by itself, and the driver breaks when it is given a statement or taken back.
    if (outageOf(error) !== "SOURCE_UNAVAILABLE") {
      await connection`rollback`;
      connection.release();
    }
    throw failureOf(error, committing);
  }
}

async function holdAlone(tx: Transaction, source: string): Promise<void> {
  const [lock] = await tx.rows<{ held: boolean }>(sql`select pg_try_advisory_xact_lock(hashtext(${`chiso import ${source}`})) as held`);
  if (!lock?.held) throw new ImportRunning(source);
}

/** One after the other: the driver would send a statement into the middle of a COPY. After the first failure nothing is sent. */
function transactionOn(client: postgres.ReservedSql, onStatement: SourceDatabase["onStatement"]): Transaction {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(use: () => Promise<Result>): Promise<Result> => {
    const mine = last.then(use);
    last = mine;
    mine.catch(() => undefined);
    return mine;
  };
  return {
    rows<Row extends object>(statement: SQL) {
      const { sql: text, params } = dialect.sqlToQuery(statement);
      onStatement?.(text);
      // Drizzle has made the parameters ready for the driver; the caller says what the statement gives.
      return inTurn(async () => (await client.unsafe(text, params as postgres.ParameterOrJSON<never>[])) as unknown as Row[]);
    },
    copy(into, bytes) {
      onStatement?.(`copy ${into}`);
      return inTurn(() => send(client.unsafe(`copy ${into}`), bytes));
    },
  };
}

/** The driver copies each part once more. */
const partBytes = 1 << 18;

interface CopyQuery {
  writable(): Promise<Writable>;
}

/** The driver never ends the stream of a COPY that fails after its last byte was sent; what it does call is the query's own reject. */
async function send(query: CopyQuery, bytes: Uint8Array): Promise<void> {
  const { promise: failed, reject } = Promise.withResolvers<never>();
  failed.catch(() => undefined);
  // Not in the driver's types: the function by which it rejects a query.
  const inner = query as CopyQuery & { reject: (error: unknown) => void };
  const rejectQuery = inner.reject;
  inner.reject = (error) => {
    rejectQuery(error);
    reject(error);
  };
  const stream = await query.writable();
  const ended = once(stream, "finish");
  ended.catch(() => undefined);
  for (let at = 0; at < bytes.length; at += partBytes) {
    if (!stream.write(bytes.subarray(at, at + partBytes))) await Promise.race([once(stream, "drain"), ended, failed]);
  }
  stream.end();
  await Promise.race([ended, failed]);
}
