// The one transaction of an import: alone in its source, without the limits of readers, and with the rows that COPY takes.

import { once } from "node:events";
import type { Writable } from "node:stream";
import { type SQL, sql } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import type postgres from "postgres";
import type { SourceDatabase } from "../database.ts";
import { failureOf } from "./import-failure.ts";
import { PlainError } from "../plain-error.ts";

export interface Transaction {
  /** Runs a statement; the rows have the columns' names as the statement gives them. */
  rows<Row extends object>(statement: SQL): Promise<Row[]>;
  /** Takes the bytes of rows; `into` names table, columns and format. */
  copy(into: string, bytes: readonly Uint8Array[]): Promise<void>;
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

/** Undoes everything that was done, and is no failure. */
const rolledBack = Symbol("rolled back");

const dialect = new PgDialect({ casing: "snake_case" });

/** Commits when `use` says so; a dry run leaves nothing behind. `source` undefined: only reads, beside whoever imports. */
export async function inTransaction<Result>(
  { client, onStatement }: Pick<SourceDatabase, "client" | "onStatement">,
  source: string | undefined,
  use: (tx: Transaction) => Promise<{ readonly result: Result; readonly commit: boolean }>,
): Promise<Result> {
  let done: { readonly result: Result } | undefined;
  try {
    await client.begin(async (inner) => {
      const tx = transactionOn(inner, onStatement);
      await tx.rows(sql`select set_config('statement_timeout', '0', true), set_config('idle_in_transaction_session_timeout', '0', true), set_config('work_mem', '64MB', true)`);
      if (source !== undefined) await holdAlone(tx, source);
      const { result, commit } = await use(tx);
      done = { result };
      if (!commit) throw rolledBack;
    });
  } catch (error) {
    if (error !== rolledBack) throw failureOf(error);
  }
  if (!done) throw new Error("a transaction ended without a result");
  return done.result;
}

async function holdAlone(tx: Transaction, source: string): Promise<void> {
  const [lock] = await tx.rows<{ held: boolean }>(sql`select pg_try_advisory_xact_lock(hashtext(${`chiso import ${source}`})) as held`);
  if (!lock?.held) throw new ImportRunning(source);
}

/** One after the other: the driver would send a statement into the middle of a COPY. */
function transactionOn(client: postgres.TransactionSql, onStatement: SourceDatabase["onStatement"]): Transaction {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(use: () => Promise<Result>): Promise<Result> => {
    const mine = last.then(use);
    last = mine.catch(() => undefined);
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
      return inTurn(async () => send(await client.unsafe(`copy ${into}`).writable(), bytes));
    },
  };
}

async function send(stream: Writable, bytes: readonly Uint8Array[]): Promise<void> {
  const ended = once(stream, "finish");
  for (const part of bytes) if (!stream.write(part)) await Promise.race([once(stream, "drain"), ended]);
  stream.end();
  await ended;
}
