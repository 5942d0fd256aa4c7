// Sample data goes when an office brings its own: all of it at once, nothing deleted, and the past stays what it was.

import { expect, test } from "vitest";
import { withConnection } from "../../database/connect.ts";
import type { ShippedFile } from "../../kit/import/profile.ts";
import { openSource } from "../source.ts";
import { line, linesProfile, openFolder, textOf } from "./files.ts";
import { source as egov } from "./source.ts";

const who = { by: "Nguyễn Thị A", osUser: "an" };
const selection = "received: onlineShare { state numerator denominator sample }";
const numbers = (from: number, to: number, change = {}) => Array.from({ length: to - from + 1 }, (_, i) => line(from + i, { unit: "Sở Nội vụ", ...change }));
const shipped = (file: string, knownAt: string, text: string): ShippedFile => ({ profile: linesProfile.name, file, knownAt, coversFrom: null, coversTo: null, sample: true, by: "hub", content: () => text });
const definition = {
  ...egov,
  shipped: () => [
    shipped("mau-1.csv", "2024-07-01T00:00:00Z", textOf(numbers(1, 20, { channel: "DIRECT" }))),
    // A correction of some, one that waits for its name, and records that a real file states too.
    shipped("mau-2.csv", "2024-08-01T00:00:00Z", textOf([...numbers(1, 5, { channel: "ONLINE" }), line(30, { unit: "Phòng chưa ai biết" }), ...numbers(40, 42, { channel: "DIRECT" })])),
  ],
};

test("withdrawn, no sample record counts and every real one does; the past is what it was, the ledger says who, and it is not loaded again", async () => {
  await using source = await openSource(definition, { field: "egov" });
  await source.subgraph.loadShipped();
  const view = async (asOf?: string) => (await (await source.at("2026-11-25T00:00:00Z")).view(["QNG-SNV", "QNG-STP"], "2024-H1", selection, asOf)).views;
  const before = await view();
  expect(before[0]).toEqual({ received: { state: "OK", numerator: "5", denominator: "23", sample: true } });

  await using folder = await openFolder();
  const given = { opened: await folder.open("that.csv", textOf(numbers(40, 41, { channel: "ONLINE" }))), profile: linesProfile.name, period: undefined, by: "an", osUser: null, sample: false };
  expect(await (await source.at("2026-11-23T06:00:00Z")).subgraph.importFile(given, { commit: true })).toMatchObject({ outcome: "LOADED", changed: 2 });
  const { subgraph } = await source.at("2026-11-24T00:00:00Z");
  const expected = { imports: 2, withdrawn: 21, restored: 0, dismissed: 1, seconds: expect.any(Number) };
  expect(await subgraph.withdrawSample(who, { commit: false })).toEqual(expected);
  expect((await view())[0]).toEqual({ received: { state: "OK", numerator: "7", denominator: "23", sample: true } });
  expect(await subgraph.withdrawSample(who, { commit: true })).toEqual(expected);

  expect(await view()).toEqual([{ received: { state: "OK", numerator: "2", denominator: "2", sample: false } }, { received: { state: "NO_DATA", numerator: null, denominator: null, sample: false } }]);
  expect(await view("2026-11-23T01:00:00Z")).toEqual(before);
  const { data } = await subgraph.execute({ query: "{ egovSource { sample real dataTo quarantined } egovImports(first: 10) { nodes { by undoes } } }", variables: {} }, {});
  expect(JSON.parse(JSON.stringify(data))).toEqual({
    egovSource: { sample: false, real: true, dataTo: "2024-06-30", quarantined: 0 },
    egovImports: { nodes: [...["1", "2"].map((undoes) => ({ by: "Nguyễn Thị A", undoes })), ...["an", "hub", "hub"].map((by) => ({ by, undoes: null }))] },
  });
  const inForce = await withConnection(source.adminUrl, (sql) => sql`
    select d.key, sample from egov.dossiers d where not withdrawn and not exists (select 1 from egov.dossiers newer where newer.supersedes = d.id) order by 1`);
  expect(inForce.map(({ sample }) => sample)).toEqual([false, false]);
  expect(await subgraph.loadShipped()).toEqual({ files: 0, rows: 0 });
  expect(await subgraph.withdrawSample(who, { commit: true })).toMatchObject({ imports: 0, withdrawn: 0 });
});

test("a real record that sample data had superseded speaks again", async () => {
  await using source = await openSource({ ...egov, shipped: () => [] }, { field: "egov" });
  await using folder = await openFolder();
  const load = async (now: string, text: string, sample: boolean) => {
    const opened = await folder.open(`${now.slice(0, 10)}.csv`, text);
    return await (await source.at(now)).subgraph.importFile({ opened, profile: linesProfile.name, period: undefined, by: "an", osUser: null, sample }, { commit: true });
  };
  await load("2026-11-01T00:00:00Z", textOf(numbers(1, 3, { channel: "ONLINE" })), false);
  await load("2026-11-02T00:00:00Z", textOf(numbers(3, 4, { channel: "DIRECT" })), true);
  const later = await source.at("2026-11-03T00:00:00Z");
  expect(await later.subgraph.withdrawSample(who, { commit: true })).toMatchObject({ imports: 1, withdrawn: 1, restored: 1 });
  expect((await later.view(["QNG-SNV"], "2024-H1", selection)).views).toEqual([{ received: { state: "OK", numerator: "3", denominator: "3", sample: false } }]);
});

test("sample data is not loaded where it is not wanted", async () => {
  await using source = await openSource(definition, { field: "egov", sample: false });
  expect(await source.subgraph.loadShipped()).toEqual({ files: 0, rows: 0 });
});
