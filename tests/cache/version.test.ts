// A source's version: in every answer, on /events, and between the processes of one source.

import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { expect, test } from "vitest";
import { createVersion } from "../../kit/version.ts";
import egov from "../../subgraphs/egov/index.ts";
import { dossier, fileOf } from "../egov/files.ts";
import { openSource, register } from "../source.ts";

const question = { query: "{ egovSource { rows } }" };
const file = { ...fileOf(dossier(100)), knownAt: "2024-10-02T00:00:00Z" };
const later = { ...fileOf(dossier(101)), knownAt: "2024-10-03T00:00:00Z" };

/** The rows it says it has, and the version it says that of. */
const said = async (subgraph: Awaited<ReturnType<typeof openSource>>["subgraph"], request: object = {}) => {
  const { data, extensions } = await subgraph.execute(question, request);
  return [JSON.parse(JSON.stringify(data)).egovSource.rows, extensions];
};

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 2_000 && !holds(); i++) await sleep(10);
  expect(holds()).toBe(true);
}

test("every answer says the version, errors too; it changes with an import that is committed, and with no other", async () => {
  await using source = await openSource(egov, { field: "egov" });
  const { subgraph } = source;
  const empty = subgraph.version.current();
  expect(empty).toMatch(/^0-\.[0-9a-f]{16}$/);
  expect(await said(subgraph)).toEqual([0, { hub: { version: empty } }]);
  expect(await subgraph.execute({ query: "{ nothing }" }, {})).toMatchObject({ errors: [expect.anything()], extensions: { hub: { version: empty } } });
  await expect(subgraph.load({ ...file, content: "x" })).rejects.toThrow("dòng 1: thiếu cột");
  expect(subgraph.version.current()).toBe(empty);
  await subgraph.load(file);
  const loaded = subgraph.version.current();
  expect(loaded).toMatch(/^1-[0-9a-f]{8}\.[0-9a-f]{16}$/);
  expect(await said(subgraph)).toEqual([1, { hub: { version: loaded } }]);
  await subgraph.load(file);
  expect(subgraph.version.current()).toBe(loaded);
});

test("a request that began before an import keeps the earlier version: its loaders may hold what was read then", async () => {
  await using source = await openSource(egov, { field: "egov" });
  const { subgraph } = source;
  const before = subgraph.version.current();
  const request = {};
  await said(subgraph, request);
  await subgraph.load(file);
  expect((await said(subgraph, request))[1]).toEqual({ hub: { version: before } });
  expect((await said(subgraph))[1]).toEqual({ hub: { version: subgraph.version.current() } });
});

test("an import in one process is heard in every other of the source, and an older one heard late changes nothing", async () => {
  await using source = await openSource(egov, { field: "egov" });
  const other = await source.at("2026-11-23T00:00:00Z");
  const heard: (string | undefined)[] = [];
  other.subgraph.version.subscribe((version) => heard.push(version));
  await source.subgraph.load(file);
  const first = source.subgraph.version.current();
  await until(() => other.subgraph.version.current() === first);
  await other.subgraph.load(later);
  const second = other.subgraph.version.current();
  await until(() => source.subgraph.version.current() === second);
  expect(heard).toEqual([first, second]);
  expect(await said(source.subgraph)).toEqual([2, { hub: { version: second } }]);
});

test("a process that lost its connection says no version until it has read the ledger again", async () => {
  await using source = await openSource(egov, { field: "egov" });
  const other = await source.at("2026-11-23T00:00:00Z");
  const heard: (string | undefined)[] = [];
  const before = other.subgraph.version.current();
  other.subgraph.version.subscribe((version) => heard.push(version));
  const sql = postgres(source.adminUrl, { max: 1 });
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'chiso egov listens' and datname = current_database()`;
  await sql.end();
  await until(() => other.subgraph.version.current() === undefined);
  expect((await other.subgraph.execute(question, {})).extensions).toBeUndefined();
  await source.subgraph.load(file);
  await until(() => [source, other].every(({ subgraph }) => subgraph.version.current()?.startsWith("1-") === true));
  const after = other.subgraph.version.current();
  expect(source.subgraph.version.current()).toBe(after);
  // It may have listened again before the import.
  expect(heard.filter((version) => version !== before)).toEqual([undefined, after]);
});

test("a new register changes the version, here and in every other process; the same one again does not", async () => {
  await using source = await openSource(egov, { field: "egov" });
  const other = await source.at("2026-11-23T00:00:00Z");
  const before = source.subgraph.version.current();
  await source.subgraph.refreshRegister(() => Promise.resolve({ register }));
  expect(source.subgraph.version.current()).toBe(before);
  await source.subgraph.refreshRegister(() => Promise.resolve({ register: { ...register, version: "0123456789abcdef" } }));
  await until(() => other.subgraph.version.current() === "0-.0123456789abcdef");
  expect(source.subgraph.version.current()).toBe("0-.0123456789abcdef");
});

test("a version is told once for each change, and an import that is heard twice is one", () => {
  const version = createVersion("r1");
  const heard: (string | undefined)[] = [];
  const stop = version.subscribe((current) => heard.push(current));
  version.imported({ id: 1, sha256: "aaaaaaaaaaaa" });
  version.listening({ id: 2, sha256: "bbbbbbbbbbbb" });
  for (const id of [3, 3, 2]) version.imported({ id, sha256: "cccccccccccc" });
  version.registered("r2");
  version.listening(undefined);
  stop();
  version.listening({ id: 1, sha256: "dddddddddddd" });
  expect([heard, version.current()]).toEqual([["2-bbbbbbbb.r1", "3-cccccccc.r1", "3-cccccccc.r2", undefined], "1-dddddddd.r2"]);
});
