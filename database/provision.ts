// One PostgreSQL schema and one login role per source, so that a join across sources is refused by the database itself.

import { createHmac } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type postgres from "postgres";
import { addressOf, codeOf, withConnection } from "./connect.ts";
import { PlainError } from "../kit/plain-error.ts";

export interface ProvisionOptions {
  /** DATABASE_URL or the embedded server's; may create roles and schemas. Undefined: every source brings its own URL. */
  readonly adminUrl: string | undefined;
  readonly sources: readonly string[];
  /** HUB_SECRET; the roles' passwords are derived from it and stored nowhere. */
  readonly secret: string;
  /** DATABASE_URL_<NAME> of the sources that have one. */
  readonly own?: ReadonlyMap<string, string>;
}

interface Login {
  readonly source: string;
  readonly role: string;
  readonly password: string;
  readonly url: string;
}

/** Where the functions of extensions lie; every role may use it, and it holds no rows. */
export const extensionsSchema = "extensions";

const limits = { statement_timeout: "1500ms", lock_timeout: "1s", idle_in_transaction_session_timeout: "5s" };
const attempts = 8;

/** Idempotent. Returns the URL with which each source connects. */
export async function provision({ adminUrl, sources, secret, own = new Map() }: ProvisionOptions): Promise<Map<string, string>> {
  const missing = sources.filter((source) => adminUrl === undefined && !own.has(source));
  if (missing.length > 0) {
    const names = missing.map((source) => `DATABASE_URL_${source.toUpperCase()}`).join(", ");
    throw new PlainError(`Thiếu ${names}: đặt các biến đó, hoặc đặt DATABASE_URL cho mọi nguồn.`, `${names} missing: set them, or set DATABASE_URL for all sources.`, { exitCode: 78 });
  }
  const logins = sources.map((source) => loginOf(source, adminUrl, secret, own.get(source)));
  if (adminUrl !== undefined) {
    // A URL that points elsewhere names a role that is made there, by whoever runs that server.
    const here = logins.filter(({ url }) => addressOf(url) === addressOf(adminUrl));
    await withConnection(adminUrl, (sql) => retryRaces(() => sql.begin((tx) => provisionAll(tx, here))));
  }
  return new Map(logins.map(({ source, url }) => [source, url]));
}

/** With which URL the schema of a source is migrated: the admin's, unless the source's database lies elsewhere. */
export function ownerUrl(source: string, { adminUrl, own }: Pick<ProvisionOptions, "adminUrl" | "own">): string | undefined {
  const url = own?.get(source);
  return url === undefined || (adminUrl !== undefined && addressOf(url) === addressOf(adminUrl)) ? adminUrl : url;
}

/** With which URL a source's own role connects to a server that was provisioned with this secret; whoever `url` names gives way to the role. */
export function roleUrl(source: string, url: string, secret: string): string {
  return loginOf(source, url, secret, undefined).url;
}

function loginOf(source: string, adminUrl: string | undefined, secret: string, own: string | undefined): Login {
  if (!/^(?!pg_|public$|extensions$|information_schema$)[a-z][a-z0-9_]{0,40}$/.test(source)) {
    throw new TypeError(`Source name ${JSON.stringify(source)}: allowed are a-z, 0-9 and _, and no name that PostgreSQL or the hub uses`);
  }
  if (own !== undefined) {
    const { username, password } = new URL(own);
    return { source, role: decodeURIComponent(username), password: decodeURIComponent(password), url: own };
  }
  const role = `chiso_${source}`;
  const password = createHmac("sha256", secret).update(role).digest("hex");
  return { source, role, password, url: (adminUrl ?? "").replace(/^(\w+:\/\/)(?:[^@/]*@)?/, `$1${role}:${password}@`) };
}

async function provisionAll(sql: postgres.TransactionSql, logins: readonly Login[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('chiso.provision', 0))`;
  await sql`revoke all on schema public from public`;
  await sql`create schema if not exists ${sql(extensionsSchema)}`;
  await createExtension(sql, "unaccent");
  for (const login of logins) {
    await provisionRole(sql, login);
    await provisionSchema(sql, login);
  }
}

async function provisionRole(sql: postgres.TransactionSql, { source, role, password }: Login): Promise<void> {
  const [existing] = await sql`select rolsuper from pg_roles where rolname = ${role}`;
  if (existing?.["rolsuper"] === true) {
    throw new PlainError(
      `Vai trò ${role} của nguồn ${source} là superuser nên đọc được mọi nguồn: dùng vai trò khác trong DATABASE_URL_${source.toUpperCase()}.`,
      `The role ${role} of the source ${source} is a superuser and could read every source: name another in DATABASE_URL_${source.toUpperCase()}.`,
      { exitCode: 78 },
    );
  }
  if (existing === undefined) await sql`create role ${sql(role)} login noinherit`;
  // A password cannot be a parameter of a statement; the server itself quotes it.
  const [alter] = await sql`select format('alter role %I login password %L', ${role}::text, ${password}::text) as text`;
  await sql.unsafe(String(alter?.["text"]));
  await sql`alter role ${sql(role)} set search_path = ${sql(source)}, ${sql(extensionsSchema)}`;
  for (const [name, value] of Object.entries(limits)) await sql.unsafe(`alter role ${quoted(role)} set ${name} = '${value}'`);
}

async function provisionSchema(sql: postgres.TransactionSql, { source, role }: Login): Promise<void> {
  const [schema, grantee] = [sql(source), sql(role)];
  await sql`create schema if not exists ${schema}`;
  await sql`grant usage on schema ${schema} to ${grantee}`;
  await sql`grant usage on schema ${sql(extensionsSchema)} to ${grantee}`;
  // Facts are superseded, never changed: no UPDATE, DELETE or TRUNCATE for anybody but the owner.
  await sql`alter default privileges in schema ${schema} grant select, insert on tables to ${grantee}`;
  await sql`alter default privileges in schema ${schema} grant usage on sequences to ${grantee}`;
}

async function createExtension(sql: postgres.TransactionSql, name: string): Promise<void> {
  // Some servers do not have it or do not let us; what needs it says so in its migration.
  await sql
    .savepoint((inner) => inner`create extension if not exists ${inner(name)} schema ${inner(extensionsSchema)}`)
    .catch(() => {});
}

/** Roles belong to the whole server, advisory locks to one database: provisioners of two databases can meet. */
async function retryRaces(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (cause) {
      if (codeOf(cause) === "42501") throw notAllowed(cause);
      const raced = ["23505", "40001", "40P01"].includes(codeOf(cause)) || (cause instanceof Error && cause.message.includes("concurrently"));
      if (!raced || attempt === attempts) throw cause;
      await sleep(20 * attempt * (1 + Math.random()));
    }
  }
}

function notAllowed(cause: unknown): PlainError {
  const what = cause instanceof Error ? cause.message : "";
  return new PlainError(
    `Người dùng trong DATABASE_URL không đủ quyền (${what}): cấp CREATEROLE và CREATE trên cơ sở dữ liệu, hoặc đặt DATABASE_URL_<NGUỒN> cho từng nguồn.`,
    `The user in DATABASE_URL lacks a right (${what}): grant CREATEROLE and CREATE on the database, or set DATABASE_URL_<SOURCE> for each source.`,
    { cause, exitCode: 78 },
  );
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
