// Rows whose owner's name does not resolve: they wait, are loaded once somebody says whose they are, and the name is remembered.

import { afterEach, beforeEach, expect, test } from "vitest";
import { line, linesProfile } from "./files.ts";
import { stateOf } from "./state.ts";
import { openWorld } from "./world.ts";

let world: Awaited<ReturnType<typeof openWorld>>;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world[Symbol.asyncDispose]());

const who = { by: "Trần Thị B", osUser: "tests", note: "hỏi qua điện thoại" };
const always = { validFrom: null, validTo: null };
const unknown = "Phòng một cửa liên thông";
const received = async () => {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on IndicatorView { egov { onTimeRate { denominator } } } } }`;
  const variables = { r: [{ __typename: "IndicatorView", agencyId: "QNG-SNV", period: "2024-Q1", asOf: "LATEST" }] };
  const { data } = JSON.parse(JSON.stringify(await world.subgraph.execute({ query, variables }, {}))) as { data: { _entities: { egov: { onTimeRate: { denominator: string | null } } }[] } };
  return data._entities[0]?.egov.onTimeRate.denominator ?? null;
};

test("a name is listed with its rows, its days, an example and the agencies that are most like it", async () => {
  await world.importLines([line(1), line(2, { unit: "Sở Nội vu" }), line(3, { unit: "Sở Nội vu", received: "2024-02-05" })]);
  expect(await world.subgraph.quarantined()).toEqual([
    {
      text: "Sở Nội vu",
      reason: expect.stringContaining("không có cơ quan nào"),
      rows: 2,
      firstDay: "2024-01-02",
      lastDay: "2024-02-05",
      example: { id: "2", file: "tep-1.csv", position: "dòng 4" },
      suggestions: [expect.objectContaining({ agencyId: "QNG-SNV", nameVi: "Sở Nội vụ" }), expect.anything(), expect.anything()],
    },
  ]);
});

test("once resolved, the rows count from then on, and the next file needs nobody", async () => {
  await world.importLines([line(1), line(2, { unit: unknown }), line(3, { unit: unknown.normalize("NFD") })]);
  expect(await received()).toBe("1");
  world.tick();
  expect(await world.subgraph.resolveQuarantined(unknown, { agencyId: "QNG-SNV", ...always }, who)).toEqual({ text: expect.any(String), agencyId: "QNG-SNV", importIds: [2], loaded: 2, outdated: 0, stillWaiting: 0 });
  expect([await received(), await world.subgraph.quarantined()]).toEqual(["3", []]);
  world.tick();
  expect(await world.importLines([line(4, { unit: unknown })])).toMatchObject({ outcome: "LOADED", added: 1, quarantinedCount: 0 });
  const { remembered_names: names, quarantine_outcomes: outcomes } = await stateOf(world.adminUrl);
  expect(names?.map((row) => JSON.parse(row))).toEqual([
    { text: expect.any(String), text_key: "phòng một cửa liên thông", agency_id: "QNG-SNV", valid_from: null, valid_to: null, decided_by: who.by, decided_at: "2024-08-01T01:00:00+00:00", os_user: "tests", note: who.note },
  ]);
  expect(outcomes?.map((row) => JSON.parse(row))).toEqual(Array(2).fill({ outcome: "RESOLVED", by: who.by, os_user: "tests", at: "2024-08-01T01:00:00+00:00", note: who.note }));
});

test("a decision holds for its days only; the other rows go on waiting", async () => {
  await world.importLines([line(1, { unit: unknown }), line(2, { unit: unknown, received: "2024-03-01" })]);
  world.tick();
  const report = await world.subgraph.resolveQuarantined(unknown, { agencyId: "QNG-SNV", validFrom: null, validTo: "2024-02-01" }, who);
  expect(report).toMatchObject({ loaded: 1, stillWaiting: 1 });
  expect(await world.subgraph.quarantined()).toMatchObject([{ text: unknown, rows: 1, firstDay: "2024-03-01" }]);
});

test("a row about which a later file has spoken is not loaded over it", async () => {
  await world.importLines([line(1, { unit: unknown, channel: "POST" })]);
  world.tick();
  await world.importLines([line(1, { channel: "ONLINE" })]);
  world.tick();
  expect(await world.subgraph.resolveQuarantined("1", { agencyId: "QNG-STP", ...always }, who)).toMatchObject({ importIds: [], loaded: 0, outdated: 1 });
  expect(await received()).toBe("1");
});

test("the same waiting row in the next month's file waits once", async () => {
  await world.importLines([line(1, { unit: unknown })]);
  world.tick();
  expect(await world.importLines([line(1, { unit: unknown }), line(2)])).toMatchObject({ quarantinedCount: 1, added: 1 });
  expect(await world.subgraph.quarantined()).toMatchObject([{ text: unknown, rows: 1 }]);
});

test("dismissed rows wait no more, and the reason is kept; an undo dismisses the waiting rows of its import", async () => {
  await world.importLines([line(1, { unit: unknown })]);
  expect(await world.subgraph.dismissQuarantined(unknown, "đơn vị thử nghiệm", who)).toBe(1);
  world.tick();
  await world.importLines([line(2), line(3, { unit: "Tổ thử" })]);
  world.tick();
  expect(await world.subgraph.undoImport(2, who)).toMatchObject({ undoes: { id: 2, file: "tep-2.csv", profile: linesProfile.name }, importIds: [3], restored: 0, withdrawn: 1, kept: 0, dismissed: 1 });
  expect([await received(), await world.subgraph.quarantined()]).toEqual([null, []]);
});

test("what cannot be undone or resolved is refused in words", async () => {
  await world.importLines([line(1)]);
  world.tick();
  await world.subgraph.undoImport(1, who);
  await expect(world.subgraph.undoImport(1, who)).rejects.toThrow("lần nạp 1 (tep-1.csv) đã được thu hồi");
  await expect(world.subgraph.undoImport(2, who)).rejects.toThrow("lần nạp 2 là một lần thu hồi");
  await expect(world.subgraph.undoImport(9, who)).rejects.toThrow("nguồn egov không có lần nạp 9");
  await expect(world.subgraph.resolveQuarantined("Tổ nào đó", { agencyId: "QNG-SNV", ...always }, who)).rejects.toThrow('không có dòng nào đang chờ tên "Tổ nào đó"');
  await expect(world.subgraph.resolveQuarantined("Tổ nào đó", { agencyId: "KHONG-CO", ...always }, who)).rejects.toThrow('danh bạ không có cơ quan "KHONG-CO"');
});

test("after an undo the same file may be imported again", async () => {
  await world.importLines([line(1)]);
  world.tick();
  await world.subgraph.undoImport(1, who);
  world.tick();
  expect(await world.importLines([line(1)])).toMatchObject({ outcome: "LOADED", importId: 3, changed: 1 });
  expect(await received()).toBe("1");
});
