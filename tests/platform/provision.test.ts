import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withConnection } from "../../database/connect.ts";
import { ownerUrl, provision } from "../../database/provision.ts";
import { createDatabase, testSecret, templateDatabase } from "../database.ts";

const secret = testSecret;
const sources = ["red", "blue"];

/** Two sources, a table in each, and what `red` may do with its own URL. */
async function setUp() {
  const database = await createDatabase();
  const urls = await provision({ adminUrl: database.adminUrl, sources, secret });
  await withConnection(database.adminUrl, async (sql) => {
    await sql`create table red.facts (id int generated always as identity primary key, text text)`;
    await sql`create table blue.facts (id int primary key)`;
  });
  const red = postgres(urls.get("red") ?? "", { max: 1 });
  return {
    database,
    urls,
    red,
    [Symbol.asyncDispose]: async () => {
      await red.end();
      await database[Symbol.asyncDispose]();
    },
  };
}

test("a source reads and adds to its own schema, without naming it", async () => {
  await using it = await setUp();
  await it.red`insert into facts (text) values ('Đồng Nai')`;
  expect(await it.red`select id, text, extensions.unaccent(text) as plain, unaccent(text) as short from facts`).toEqual([{ id: 1, text: "Đồng Nai", plain: "Dong Nai", short: "Dong Nai" }]);
});

describe("the database refuses", () => {
  // Nothing of this changes anything, so one set-up serves all.
  let it: Awaited<ReturnType<typeof setUp>> | undefined;
  beforeAll(async () => {
    it = await setUp();
  });
  afterAll(() => it?.[Symbol.asyncDispose]());

  test.each([
    ["a join across sources", "select * from red.facts r join blue.facts b using (id)"],
    ["a look into another schema", "select * from blue.facts"],
    ["UPDATE", "update facts set text = ''"],
    ["DELETE", "delete from facts"],
    ["TRUNCATE", "truncate facts"],
    ["DROP", "drop table facts"],
    ["CREATE TABLE in its own schema", "create table mine (id int)"],
    ["CREATE TABLE in public", "create table public.mine (id int)"],
    ["becoming another role", "set role chiso_blue"],
    ["reading files of the server", "select pg_read_file('/etc/hostname')"],
  ])("%s", async (_, statement) => {
    await expect(it?.red.unsafe(statement)).rejects.toMatchObject({ code: "42501" });
  });
});

test("the role carries its limits, which a transaction may raise for itself", async () => {
  await using it = await setUp();
  const read = (sql: postgres.Sql | postgres.TransactionSql) =>
    sql`select name, setting from pg_settings where name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout', 'search_path') order by name`.then((rows) => Object.fromEntries(rows.map((row) => [row["name"], row["setting"]])));
  const limits = { idle_in_transaction_session_timeout: "5000", lock_timeout: "1000", search_path: "red, extensions", statement_timeout: "1500" };
  expect(await read(it.red)).toEqual(limits);
  expect(await it.red.begin((tx) => tx`set local statement_timeout = '60s'`.then(() => read(tx)))).toEqual({ ...limits, statement_timeout: "60000" });
  expect(await read(it.red)).toEqual(limits);
});

test("a second time changes nothing, not even a right taken back in between", async () => {
  await using it = await setUp();
  await withConnection(it.database.adminUrl, (sql) => sql`revoke insert on red.facts from chiso_red`);
  expect(await provision({ adminUrl: it.database.adminUrl, sources, secret })).toEqual(it.urls);
  await expect(it.red`insert into facts (text) values ('')`).rejects.toMatchObject({ code: "42501" });
});

test("six at once, on two databases of one server, do not get into each other's way", async () => {
  await using first = await createDatabase();
  await using second = await createDatabase();
  const all = [first, second, first, second, first, second].map(({ adminUrl }) => provision({ adminUrl, sources, secret }));
  expect((await Promise.all(all)).map((urls) => urls.size)).toEqual([2, 2, 2, 2, 2, 2]);
});

test("a source with its own URL gets the role that the URL names", async () => {
  await using database = await createDatabase();
  const own = database.adminUrl.replace(/\/\/.*@/, "//own_reader:p%40ss'word@");
  const urls = await provision({ adminUrl: database.adminUrl, sources, secret, own: new Map([["blue", own]]) });
  expect(urls.get("blue")).toBe(own);
  const [row] = await withConnection(own, (sql) => sql`select current_user as who, has_schema_privilege('blue', 'usage') as blue, has_schema_privilege('red', 'usage') as red`);
  expect(row).toEqual({ who: "own_reader", blue: true, red: false });
});

test("a URL of its own that names a superuser is refused", async () => {
  await using database = await createDatabase();
  const attempt = provision({ adminUrl: database.adminUrl, sources, secret, own: new Map([["blue", database.adminUrl]]) });
  await expect(attempt).rejects.toMatchObject({ name: "PlainError", exitCode: 78 });
});

test("without an admin every source needs its own URL, and nothing is provisioned", async () => {
  const own = new Map([["red", "postgres://a:b@127.0.0.1:1/red"]]);
  expect(await provision({ adminUrl: undefined, sources: ["red"], secret, own })).toEqual(own);
  await expect(provision({ adminUrl: undefined, sources, secret, own })).rejects.toThrow("DATABASE_URL_BLUE missing: set them, or set DATABASE_URL for all sources.");
});

test("a server that cannot be reached is one sentence, without the password", async () => {
  const attempt = provision({ adminUrl: "postgres://admin:hidden@127.0.0.1:1/chiso", sources, secret });
  await expect(attempt).rejects.toMatchObject({
    en: "PostgreSQL at 127.0.0.1:1/chiso cannot be reached (ECONNREFUSED): check that it runs and that DATABASE_URL is right.",
    exitCode: 3,
  });
});

test("an admin without the right to make roles is told which right", async () => {
  await using database = await createDatabase();
  await withConnection(database.adminUrl, (sql) => sql`do $$ begin create role weak login password 'weak'; exception when duplicate_object then end $$`);
  const attempt = provision({ adminUrl: database.adminUrl.replace(/\/\/.*@/, "//weak:weak@"), sources: ["green"], secret });
  await expect(attempt).rejects.toMatchObject({ exitCode: 78, en: expect.stringContaining("grant CREATEROLE") });
});

test("a template is built once, and each copy of it is a database of its own", async () => {
  let built = 0;
  const build = async (adminUrl: string) => {
    built += 1;
    await withConnection(adminUrl, (sql) => sql`create table public.shared as select 1 as one`);
  };
  const [name] = await Promise.all([templateDatabase("platform_example", build), templateDatabase("platform_example", build)]);
  await using first = await createDatabase(name);
  await using second = await createDatabase(name);
  await withConnection(first.adminUrl, (sql) => sql`drop table shared`);
  expect([built, await withConnection(second.adminUrl, (sql) => sql`select one from shared`)]).toEqual([1, [{ one: 1 }]]);
});

test.each([
  ["the admin's", "postgres://admin:a@db/chiso", undefined, "postgres://admin:a@db/chiso"],
  ["the admin's, when the source has its own login to the same database", "postgres://admin:a@db/chiso", "postgres://egov:b@db/chiso?x=1", "postgres://admin:a@db/chiso"],
  ["its own, when its database lies elsewhere", "postgres://admin:a@db/chiso", "postgres://egov:b@other/egov", "postgres://egov:b@other/egov"],
  ["its own, when there is no admin", undefined, "postgres://egov:b@other/egov", "postgres://egov:b@other/egov"],
])("a source is migrated with the URL that may do so: %s", (_, adminUrl, own, expected) => {
  expect(ownerUrl("egov", { adminUrl, own: new Map(own === undefined ? [] : [["egov", own]]) })).toBe(expected);
});

test.each(["Egov", "e-gov", "public", "extensions", "pg_catalog", "egov; drop", ""])("a source may not be called %j", async (source) => {
  await expect(provision({ adminUrl: "postgres://a:b@127.0.0.1:1/x", sources: [source], secret })).rejects.toThrow("allowed are a-z, 0-9 and _");
});
