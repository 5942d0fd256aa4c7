// One source's connection to its own PostgreSQL schema, with every statement observable.

import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { promptSockets } from "./prompt-sockets.ts";

export interface DatabaseOptions {
  /** postgres://… of the source's own role. */
  readonly url: string;
  /** Name shown in pg_stat_activity. */
  readonly source: string;
  /** Called with the text of every statement sent; tests count with it. */
  readonly onStatement?: ((text: string) => void) | undefined;
  readonly maxConnections?: number;
}

export function openDatabase({ url, source, onStatement, maxConnections = 8 }: DatabaseOptions) {
  // The driver's types do not know the option `socket`.
  const sockets = { socket: promptSockets() };
  const client = postgres(url, {
    ...sockets,
    max: maxConnections,
    connect_timeout: 5,
    idle_timeout: 60,
    onnotice: () => undefined,
    connection: { application_name: `chiso ${source}`, TimeZone: "UTC" },
  });
  const db = drizzle({ client, casing: "snake_case", ...(onStatement ? { logger: { logQuery: onStatement } } : {}) });
  return { db, client, onStatement, close: () => client.end({ timeout: 5 }) };
}

export type SourceDatabase = ReturnType<typeof openDatabase>;
export type Db = SourceDatabase["db"];
