// The monthly summary (.xlsx): units' own figures beside the readings, never in them.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openFile } from "../../kit/import/open/open-file.ts";
import { monthlySummary } from "../../subgraphs/egov/import/monthly-summary.ts";
import egov from "../../subgraphs/egov/index.ts";
import { readAll } from "../forms/tables.ts";
import { openFolder } from "../loading/files.ts";
import { openSource } from "../source.ts";
import { fixture, importInto } from "./fixtures.ts";
import { summaryRows, writeSummary } from "./summary-file.ts";

const file = "tong-hop-2025-05.xlsx";

describe("reading", () => {
  test("rows of units are read, groups and totals checked, signatures passed over", async () => {
    const { facts, findings, problems } = await readAll(monthlySummary, await openFile(fixture(file)), "2025-05");
    expect(problems).toEqual([]);
    expect(facts.map(({ key, position, owner, values }) => ({ key, position, owner, resolved: values["resolved"], onTime: values["onTime"] }))).toEqual([
      { key: "2025-05/Sở Nội vụ", position: "'Tổng hợp'!6", owner: { text: "Sở Nội vụ", on: "2025-05-31" }, resolved: 80, onTime: 22 },
      { key: "2025-05/Sở Tư pháp", position: "'Tổng hợp'!7", owner: { text: "Sở Tư pháp", on: "2025-05-31" }, resolved: 140, onTime: 58 },
      { key: "2025-05/UBND huyện Bình Sơn", position: "'Tổng hợp'!9", owner: { text: "UBND huyện Bình Sơn", on: "2025-05-31" }, resolved: 40, onTime: 25 },
    ]);
    expect([findings.skipped, findings.totals.length, findings.totals.every(({ ok }) => ok)]).toEqual([{ "tiêu đề nhóm": 2, "tổng cộng": 1, "chữ ký": 2 }, 33, true]);
  });

  const changed = async (row: number, column: number, value: number, title?: readonly string[]) => {
    await using folder = await openFolder();
    await writeSummary(folder.path("sai.xlsx"), summaryRows.map((cells, i) => (i === row ? cells.with(column, value) : cells)), title);
    return (await readAll(monthlySummary, await openFile(folder.path("sai.xlsx")), "2025-05")).problems;
  };

  test("a total that its rows do not come to is refused with its cell", async () => {
    expect(await changed(5, 2, 351)).toEqual(["'Tổng hợp'!C10: tổng 351 khác cộng các dòng 350"]);
  });

  test("a row whose parts do not come to its total is refused", async () => {
    expect(await changed(1, 10, 21)).toContain("'Tổng hợp'!6: hồ sơ đang giải quyết: tổng số 21 khác cộng các cột 20");
  });

  test("another month than the one asked for is refused with the cell of the title", async () => {
    expect(await changed(1, 2, 100, ["TỔNG HỢP THÁNG 4 NĂM 2025"])).toEqual(["'Tổng hợp'!A2: tệp ghi \"THÁNG 4 NĂM 2025\" (2025-04), kỳ được nạp là 2025-05"]);
  });
});

describe("beside the readings", () => {
  type Source = Awaited<ReturnType<typeof openSource>>;
  let source: Source;
  beforeAll(async () => {
    source = await openSource(egov, { field: "egov" });
    await importInto(source.subgraph, "ho-so.csv", "dossier-export", { period: "2025-05", knownAt: "2025-06-02T08:00:00+07:00" });
    await importInto(source.subgraph, file, "monthly-summary", { period: "2025-05", knownAt: "2025-06-03T08:00:00+07:00" });
  });
  afterAll(() => source[Symbol.asyncDispose]());

  const reported = "reported { metric value numerator denominator from to months missingMonths basis }";

  test("a unit's figures are those of its own line, and the reading stays that of the records", async () => {
    const { views } = await source.view(["QNG-SNV"], "2025-05", `${reported} onTimeRate { value numerator denominator }`);
    expect(views).toEqual([{
      reported: [
        { metric: "EGV-01", value: "90.00", numerator: "72", denominator: "80", from: "2025-05-01", to: "2025-05-31", months: 1, missingMonths: [], basis: "đơn vị tự báo cáo: 1 tháng, 1 đơn vị; trước hạn và đúng hạn trên đã giải quyết" },
        { metric: "EGV-02", value: "15.29", numerator: "13", denominator: "85", from: "2025-05-01", to: "2025-05-31", months: 1, missingMonths: [], basis: expect.stringContaining("đang quá hạn cuối kỳ") },
        { metric: "EGV-05", value: "66.67", numerator: "60", denominator: "90", from: "2025-05-01", to: "2025-05-31", months: 1, missingMonths: [], basis: expect.stringContaining("tiếp nhận mới") },
      ],
      onTimeRate: { value: "50.00", numerator: "1", denominator: "2" },
    }]);
  });

  test("the province sums every unit; a longer period says which months are missing", async () => {
    const { views, statements } = await source.view(["QNG-UBND"], "2025-Q2", `${reported} monthlyReports { agency { id } period resolved filePlace { sheet row } import { profile } }`);
    const [view] = views;
    expect(view).toMatchObject({ reported: [{ metric: "EGV-01", value: "90.38", numerator: "235", denominator: "260", months: 1, missingMonths: ["2025-04", "2025-06"] }, {}, {}] });
    expect(view?.["monthlyReports"]).toEqual(
      [["QNG-SNV", 80, 6], ["QNG-STP", 140, 7], ["QNG-H-524", 40, 9]].map(([id, resolved, row]) => ({ agency: { id }, period: "2025-05", resolved, filePlace: { sheet: "Tổng hợp", row }, import: { profile: "monthly-summary" } })),
    );
    expect(statements).toBe(2);
  });

  test("before the summary was known there is none, and a unit without a line has none", async () => {
    expect((await source.view(["QNG-SNV"], "2025-05", "reported { metric }", "2025-06-02T23:00:00.000Z")).views).toEqual([{ reported: [] }]);
    expect((await source.view(["QNG-STC"], "2025-05", "reported { metric }")).views).toEqual([{ reported: [] }]);
  });

  test("the summary says nothing of how far the dossiers are known", async () => {
    await using folder = await openFolder();
    await writeSummary(folder.path("thang-6.xlsx"), summaryRows, ["TỔNG HỢP THÁNG 6 NĂM 2025"]);
    await importInto(source.subgraph, await openFile(folder.path("thang-6.xlsx")), "monthly-summary", { period: "2025-06" });
    const { views } = await source.view(["QNG-SNV"], "2025-Q2", `onTimeRate { state dataTo } lateRate { numerator denominator } ${reported}`);
    expect(views[0]).toMatchObject({ onTimeRate: { state: "STALE", dataTo: "2025-05-31" }, lateRate: { numerator: "2", denominator: "3" } });
    expect(views[0]).toMatchObject({ reported: [{}, { metric: "EGV-02", numerator: "21", denominator: "165", missingMonths: ["2025-04"] }, {}] });
  });
});
