import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from "vitest";
import { openSource } from "../source.ts";
import { line, linesProfile, openFolder, textOf } from "./files.ts";
import { source } from "./source.ts";
import { stateOf } from "./state.ts";

type Opened = Awaited<ReturnType<typeof openSource>>;
let it: Opened;
let folder: Awaited<ReturnType<typeof openFolder>>;
beforeAll(async () => {
  folder = await openFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());
beforeEach(async () => {
  it = await openSource(source, { field: "egov" });
});
afterEach(() => it[Symbol.asyncDispose]());

const known = "2024-08-01T00:00:00.000Z";
const given = { profile: linesProfile.name, period: undefined, by: "thử", osUser: "tests", sample: false, knownAt: known } as const;

async function importText(name: string, content: string, commit = true, more: { readonly knownAt?: string } = {}) {
  return await it.subgraph.importFile({ opened: await folder.open(name, content), ...given, ...more }, { commit });
}

const counts = { rows: 0, added: 0, changed: 0, same: 0, quarantinedCount: 0, duplicateCount: 0 };

describe("a file", () => {
  const content = textOf([line(1), line(2), line(3)]);

  test("sent twice, or under another name, changes nothing and says when it was imported", async () => {
    expect(await importText("mot.csv", content)).toMatchObject({ outcome: "LOADED", importId: 1, ...counts, rows: 3, added: 3 });
    const before = await stateOf(it.adminUrl);
    const again = { outcome: "ALREADY_IMPORTED", importId: null, alreadyImported: { id: 1, file: "mot.csv", at: "2026-11-23T00:00:00.000Z" }, ...counts, rows: 3, same: 3 };
    expect(await importText("mot.csv", content)).toMatchObject(again);
    expect(await importText("hai.csv", content)).toMatchObject(again);
    expect(await stateOf(it.adminUrl)).toEqual(before);
  });

  test("with the same rows in another order adds no version of any record", async () => {
    await importText("mot.csv", content);
    const { dossiers, dossier_counters } = await stateOf(it.adminUrl);
    expect(await importText("hai.csv", textOf([line(3), line(1), line(2)]))).toMatchObject({ outcome: "LOADED", importId: 2, ...counts, rows: 3, same: 3 });
    expect(await stateOf(it.adminUrl)).toMatchObject({ dossiers, dossier_counters });
  });

  test("counts a row once that stands in it twice, and names both lines", async () => {
    const report = await importText("mot.csv", textOf([line(1), line(2), line(1), line(1)]));
    expect(report).toMatchObject({ outcome: "LOADED", ...counts, rows: 2, added: 2, duplicateCount: 2 });
    expect(report.duplicates).toEqual([
      { position: "dòng 4", firstPosition: "dòng 2" },
      { position: "dòng 5", firstPosition: "dòng 2" },
    ]);
  });

  test("is refused whole when one key has two contents, and both lines are named", async () => {
    const report = await importText("mot.csv", textOf([line(1), line(2), line(1, { channel: "ONLINE" })]));
    expect(report).toMatchObject({ outcome: "REFUSED", importId: null, findings: { problemCount: 1, problems: [{ position: "dòng 4", message: `khoá "${line(1).key}" đã có ở dòng 2, với nội dung khác` }] } });
    expect(await stateOf(it.adminUrl)).toMatchObject({ imports: [], dossiers: [] });
  });

  test("is refused when it is known before the newest import, as after the clock was set back", async () => {
    await importText("mot.csv", content);
    const report = await importText("hai.csv", textOf([line(9)]), true, { knownAt: "2024-07-31T23:59:59.000Z" });
    expect(report).toMatchObject({ outcome: "REFUSED", findings: { problems: [{ position: "tệp", message: expect.stringContaining("nạp theo thứ tự thời gian") }] } });
  });
});

describe("a dry run", () => {
  test("counts what a commit counts, and leaves nothing behind", async () => {
    await importText("mot.csv", textOf([line(1), line(2), line(3, { unit: "Phòng chưa ai biết" })]));
    const before = await stateOf(it.adminUrl);
    const content = textOf([line(1), line(2, { channel: "POST" }), line(4), line(4), line(5, { unit: "Phòng khác" })]);
    const { outcome, importId, seconds, ...dry } = await importText("hai.csv", content, false);
    expect([outcome, importId, seconds > 0]).toEqual(["DRY_RUN", null, true]);
    expect(dry).toMatchObject({ ...counts, rows: 4, added: 1, changed: 1, same: 1, quarantinedCount: 1, duplicateCount: 1 });
    expect(await stateOf(it.adminUrl)).toEqual(before);
    const { outcome: _, importId: id, seconds: __, ...committed } = await importText("hai.csv", content);
    expect([id, committed]).toEqual([2, dry]);
  });

  test("meets what a column cannot hold, as a commit would", async () => {
    const wrong = importText("mot.csv", textOf([line(1, { due: "2024-02-30" })]), false);
    await expect(wrong).rejects.toThrow('a column of type date was given string "2024-02-30"');
  });
});

test("a file is compared with the one before it, agency by agency; what triples is named", async () => {
  const many = (count: number, unit: string) => Array.from({ length: count }, (_, i) => line(i + (unit === "Sở Nội vụ" ? 1 : 5_000), { unit }));
  await importText("mot.csv", textOf([...many(30, "Sở Nội vụ"), ...many(20, "Sở Tư pháp")]));
  const { comparison } = await importText("hai.csv", textOf([...many(91, "Sở Nội vụ"), ...many(30, "Sở Tư pháp")]), false);
  expect(comparison).toEqual({
    with: { importId: 1, file: "mot.csv", period: null },
    rule: expect.stringContaining("3 lần"),
    agencies: [
      { agencyId: "QNG-SNV", before: { rows: 30, sums: {} }, now: { rows: 91, sums: {} }, outliers: ["rows"] },
      { agencyId: "QNG-STP", before: { rows: 20, sums: {} }, now: { rows: 30, sums: {} }, outliers: [] },
    ],
  });
});
