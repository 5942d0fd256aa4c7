// PostgreSQL for tests: one server for the whole run, a database of its own for each test that wants one.

import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { withConnection } from "../database/connect.ts";
import { startEmbedded, type EmbeddedPostgres } from "../database/embedded.ts";

/** Roles belong to the whole server, so every test that provisions gives them the same passwords. */
export const testSecret = "a secret of the tests, longer than 32 bytes";

declare module "vitest" {
  interface ProvidedContext {
    adminUrl: string;
  }
}

export interface TestDatabase extends AsyncDisposable {
  readonly name: string;
  /** Superuser, on this database. */
  readonly adminUrl: string;
}

/** Called once per run, by the global set-up. What is lost in a crash does not matter here, so nothing waits for the disk. */
export async function startTestDatabase(): Promise<EmbeddedPostgres> {
  const dataDir = await mkdtemp(join(tmpdir(), "chiso-"));
  const server = await startEmbedded({ dataDir, settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "300" } });
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { adminUrl: server.adminUrl, pid: server.pid, stop, [Symbol.asyncDispose]: stop };
}

/** A fresh database, as a copy of `template` (to which nobody may be connected) when one is named. */
export async function createDatabase(template = "template1"): Promise<TestDatabase> {
  const name = `test_${randomUUID().slice(0, 13).replace("-", "")}`;
  await asAdmin((sql) => sql`create database ${sql(name)} template ${sql(template)}`);
  return {
    name,
    adminUrl: urlOf(name),
    [Symbol.asyncDispose]: () => asAdmin((sql) => sql`drop database if exists ${sql(name)} with (force)`),
  };
}

/** The name of a template that `build` fills once per run, whichever test file comes first; the others wait for it. */
export async function templateDatabase(name: string, build: (adminUrl: string) => Promise<void>): Promise<string> {
  await withConnection(inject("adminUrl"), async (sql) => {
    await sql`select pg_advisory_lock(hashtextextended(${`chiso.template.${name}`}, 0))`;
    const [existing] = await sql`select 1 from pg_database where datname = ${name}`;
    if (existing !== undefined) return;
    const draft = `${name}_draft`;
    await sql`drop database if exists ${sql(draft)} with (force)`;
    await sql`create database ${sql(draft)}`;
    await build(urlOf(draft));
    await sql`alter database ${sql(draft)} rename to ${sql(name)}`;
  });
  return name;
}

function urlOf(name: string): string {
  const url = new URL(inject("adminUrl"));
  url.pathname = `/${name}`;
  return url.href;
}

async function asAdmin(use: Parameters<typeof withConnection<unknown>>[1]): Promise<void> {
  await withConnection(inject("adminUrl"), use);
}
