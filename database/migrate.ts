// Brings the schema of one source to what the code knows, in one transaction, or refuses.

import type postgres from "postgres";
import { withConnection } from "./connect.ts";
import { readMigrations, type Migration } from "./migrations.ts";
import { PlainError } from "../kit/plain-error.ts";

export interface MigrateOptions {
  /** Of the admin or the schema's owner; the source's own role may not create tables. */
  readonly url: string;
  readonly source: string;
  /** `subgraphs/<source>/migrations` */
  readonly folder: string;
}

interface Applied {
  readonly name: string;
  readonly sha256: string;
}

/** Returns the names of what it applied; none when the schema is up to date. */
export async function migrate({ url, source, folder }: MigrateOptions): Promise<readonly string[]> {
  const known = await readMigrations(folder);
  return await withConnection(url, (sql) =>
    sql.begin(async (tx) => {
      // Waits for another migrator of this source; big tables take longer than a reader may.
      await tx`set local statement_timeout = 0`;
      await tx`select pg_advisory_xact_lock(hashtextextended(${`chiso.migrate.${source}`}, 0))`;
      await tx`set local lock_timeout = '30s'`;
      const pending = pendingOf(known, await readApplied(tx, source), source);
      for (const migration of pending) await apply(tx, source, migration);
      return pending.map(({ name }) => name);
    }),
  );
}

/** What is applied must be the beginning of what is known, unchanged. */
function pendingOf(known: readonly Migration[], applied: readonly Applied[], source: string): readonly Migration[] {
  const names = new Set(known.map(({ name }) => name));
  const unknown = applied.filter(({ name }) => !names.has(name)).map(({ name }) => name);
  if (unknown.length > 0) {
    throw new PlainError(
      `Lược đồ ${source} mới hơn chương trình (đã có ${unknown.join(", ")}): chạy bản mới hơn, hoặc khôi phục bản sao lưu cũ.`,
      `The schema ${source} is newer than this program (it has ${unknown.join(", ")}): run a newer version, or restore an older backup.`,
    );
  }
  applied.forEach(({ name, sha256 }, index) => {
    const expected = known[index];
    if (expected?.name !== name) {
      throw new PlainError(
        `Migration ${source}/${expected?.name ?? name} đứng trước ${name} đã áp dụng: tạo lại nó sau cùng bằng drizzle-kit.`,
        `The migration ${source}/${expected?.name ?? name} stands before ${name}, which is applied: make it again, as the last, with drizzle-kit.`,
      );
    }
    if (expected.sha256 !== sha256) {
      throw new PlainError(
        `Migration ${source}/${name}.sql đã bị sửa sau khi áp dụng: khôi phục tệp (git checkout) và viết thay đổi vào migration mới.`,
        `The migration ${source}/${name}.sql was changed after it was applied: restore the file (git checkout) and put the change into a new one.`,
      );
    }
  });
  return known.slice(applied.length);
}

async function readApplied(tx: postgres.TransactionSql, source: string): Promise<readonly Applied[]> {
  const [found] = await tx`select to_regnamespace(${source}) is not null as schema, to_regclass(${`${source}.schema_migrations`}) is not null as table`;
  if (found?.["schema"] !== true) await tx`create schema ${tx(source)}`;
  await tx`set local search_path = ${tx(source)}`;
  if (found?.["table"] !== true) {
    await tx`create table schema_migrations (name text collate "C" primary key, sha256 text not null, applied_at timestamptz not null default now())`;
    await keepFromOthers(tx);
  }
  return await tx<Applied[]>`select name, sha256 from schema_migrations order by name`;
}

/** The default privileges of the schema would let the source's role write here. */
async function keepFromOthers(tx: postgres.TransactionSql): Promise<void> {
  const grantees = await tx<{ role: string }[]>`
    select distinct pg_get_userbyid(grantee) as role
    from pg_class, aclexplode(relacl)
    where oid = 'schema_migrations'::regclass and privilege_type = 'INSERT' and grantee not in (0, relowner)`;
  for (const { role } of grantees) await tx`revoke insert on schema_migrations from ${tx(role)}`;
}

async function apply(tx: postgres.TransactionSql, source: string, { name, sha256, statements }: Migration): Promise<void> {
  for (const [index, statement] of statements.entries()) {
    // drizzle-kit begins with this; here the schema exists before its first migration.
    if (new RegExp(`^create schema (if not exists )?"?${source}"?;?$`, "i").test(statement)) continue;
    await tx.unsafe(statement).catch((cause: unknown) => {
      const what = cause instanceof Error ? cause.message : String(cause);
      throw new PlainError(
        `Migration ${source}/${name}.sql hỏng ở lệnh thứ ${index + 1} (${what}); chưa có gì thay đổi.`,
        `The migration ${source}/${name}.sql failed at statement ${index + 1} (${what}); nothing was changed.`,
        { cause },
      );
    });
  }
  await tx`insert into schema_migrations ${tx({ name, sha256 })}`;
}
