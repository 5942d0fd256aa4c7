import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withConnection } from "../../database/connect.ts";
import { migrate } from "../../database/migrate.ts";
import { provision } from "../../database/provision.ts";
import { createDatabase, templateDatabase } from "../database.ts";

const secret = "a secret of the tests, longer than 32 bytes";
const first = 'CREATE SCHEMA "red";\n--> statement-breakpoint\nCREATE TABLE "red"."facts" ("id" int PRIMARY KEY);\n--> statement-breakpoint\nCREATE INDEX ON "facts" ("id");';
const second = 'ALTER TABLE "red"."facts" ADD COLUMN "text" text;';

/** A provisioned database and a folder of migrations, which `write` fills. */
async function setUp() {
  const template = await templateDatabase("platform_migrate", async (adminUrl) => void (await provision({ adminUrl, sources: ["red"], secret })));
  const database = await createDatabase(template);
  const folder = await mkdtemp(join(tmpdir(), "chiso-migrations-"));
  const write = async (files: Record<string, string>) => {
    await rm(folder, { recursive: true });
    await mkdir(join(folder, "meta"), { recursive: true });
    const entries = Object.keys(files).map((tag, idx) => ({ idx, version: "7", when: idx, tag, breakpoints: true }));
    await writeFile(join(folder, "meta", "_journal.json"), JSON.stringify({ version: "7", dialect: "postgresql", entries }));
    await Promise.all(Object.entries(files).map(([tag, text]) => writeFile(join(folder, `${tag}.sql`), text)));
  };
  return {
    folder,
    adminUrl: database.adminUrl,
    write,
    migrate: () => migrate({ url: database.adminUrl, source: "red", folder }),
    [Symbol.asyncDispose]: async () => {
      await database[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}

test("each migration runs once, in the order of the journal, and is recorded with its hash", async () => {
  await using it = await setUp();
  await it.write({ "0000_first": first });
  expect(await it.migrate()).toEqual(["0000_first"]);
  await it.write({ "0000_first": first, "0001_second": second });
  expect(await it.migrate()).toEqual(["0001_second"]);
  expect(await it.migrate()).toEqual([]);
  const rows = await withConnection(it.adminUrl, (sql) => sql`select name, length(sha256) as hex from red.schema_migrations order by name`);
  expect(rows).toEqual([
    { name: "0000_first", hex: 64 },
    { name: "0001_second", hex: 64 },
  ]);
});

test("the source's role may use the new tables but not the record of migrations", async () => {
  await using it = await setUp();
  await it.write({ "0000_first": first });
  await it.migrate();
  const urls = await provision({ adminUrl: it.adminUrl, sources: ["red"], secret });
  await withConnection(urls.get("red") ?? "", async (sql) => {
    await sql`insert into facts (id) values (1)`;
    await expect(sql`insert into schema_migrations (name, sha256) values ('9999', '')`).rejects.toMatchObject({ code: "42501" });
  });
});

test("a schema that nobody provisioned is made", async () => {
  await using it = await setUp();
  await using bare = await createDatabase();
  await it.write({ "0000_first": first });
  expect(await migrate({ url: bare.adminUrl, source: "red", folder: it.folder })).toEqual(["0000_first"]);
});

test("line ends of another system change no hash", async () => {
  await using it = await setUp();
  await it.write({ "0000_first": first });
  await it.migrate();
  await it.write({ "0000_first": first.replaceAll("\n", "\r\n") });
  expect(await it.migrate()).toEqual([]);
});

test.each([
  ["a changed file", { "0000_first": `${first} `, "0001_second": second }, "The migration red/0000_first.sql was changed after it was applied"],
  ["a schema newer than the code", { "0000_first": first }, "The schema red is newer than this program (it has 0001_second)"],
  ["a file put before an applied one", { "0000_first": first, "0001_between": second, "0001_second": second }, "The migration red/0001_between stands before 0001_second"],
])("%s is refused and nothing is changed", async (_, files, sentence) => {
  await using it = await setUp();
  await it.write({ "0000_first": first, "0001_second": second });
  await it.migrate();
  await it.write(files);
  await expect(it.migrate()).rejects.toMatchObject({ name: "PlainError", en: expect.stringContaining(sentence) });
});

test("a migration that fails half-way leaves nothing, and says which statement", async () => {
  await using it = await setUp();
  await it.write({ "0000_first": first, "0001_wrong": "ALTER TABLE red.facts ADD a int;\n--> statement-breakpoint\nSELECT 1/0;" });
  await expect(it.migrate()).rejects.toMatchObject({ en: expect.stringContaining("red/0001_wrong.sql failed at statement 2 (division by zero); nothing was changed") });
  const [row] = await withConnection(it.adminUrl, (sql) => sql`select to_regclass('red.facts') as facts, to_regclass('red.schema_migrations') as record`);
  expect(row).toEqual({ facts: null, record: null });
});

test("two migrators at once: one works, the other finds it done", async () => {
  await using it = await setUp();
  await it.write({ "0000_first": first, "0001_second": second });
  const done = await Promise.all([it.migrate(), it.migrate(), it.migrate()]);
  expect(done.flat().toSorted()).toEqual(["0000_first", "0001_second"]);
});

test("a SQL file that the journal does not know is named", async () => {
  await using it = await setUp();
  await it.write({ "0000_first": first });
  await writeFile(join(it.folder, "0001_stray.sql"), second);
  await expect(it.migrate()).rejects.toMatchObject({ en: expect.stringContaining("differ (0001_stray)") });
});
