// A short-lived connection for what an administrator does. Sources keep their own pools.

import postgres from "postgres";
import { PlainError } from "../kit/plain-error.ts";

const connectSeconds = 10;

/** Opens one connection, hands it over, closes it. What cannot be reached is a PlainError with exit code 3. */
export async function withConnection<T>(url: string, use: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: connectSeconds, connection: { application_name: "chiso-admin" } });
  try {
    await sql`select 1`.catch((cause: unknown) => {
      throw unreachable(url, cause);
    });
    return await use(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** `host:port/database`: what of a URL may be shown. */
export function addressOf(url: string): string {
  return url.replace(/^\w+:\/\/(?:[^@/]*@)?/, "").replace(/\?.*$/, "");
}

function unreachable(url: string, cause: unknown): PlainError {
  const code = codeOf(cause);
  return new PlainError(
    `Không kết nối được PostgreSQL ở ${addressOf(url)} (${code}): kiểm tra máy chủ đã chạy chưa và DATABASE_URL đã đúng chưa.`,
    `PostgreSQL at ${addressOf(url)} cannot be reached (${code}): check that it runs and that DATABASE_URL is right.`,
    { cause, exitCode: 3 },
  );
}

/** The SQLSTATE, or the code of a failed connection. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "?";
}
