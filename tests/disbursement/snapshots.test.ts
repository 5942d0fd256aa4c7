// Where a report states a project as of a day, its figures stand for all that was decided and paid until then; records of 2024 with reports beside them.

import { beforeAll, describe, expect, test } from "vitest";
import { openFile } from "../../kit/import/open/open-file.ts";
import { filledWith, openDisbursement } from "./harness.ts";
import { loadPath, loadRecords } from "./records.ts";
import { ofMonth, withReport } from "./report-file.ts";

type Source = Awaited<ReturnType<typeof openDisbursement>>;
type Projects = Parameters<typeof ofMonth>[1];

const archive = (owner: string, plan: number, central: number, paid: number) => ["Kho lưu trữ", "7800001", owner, plan, central, paid] as const;

async function report(source: Source, month: string, projects: Projects, knownAt: string, wording?: Parameters<typeof ofMonth>[2]) {
  const done = await withReport(ofMonth(month, projects, wording), (opened) => source.importFile(opened, "monthly-report", month, { knownAt }));
  expect([done.outcome, done.findings.problems]).toEqual(["LOADED", []]);
  return done;
}

const fields = "rate { state value numerator denominator basis }";
const amounts = async (source: Source, agencyId: string, period: string, asOf?: string) => (await source.ask<View>([agencyId], period, fields, asOf)).views[0]?.rate;

let records: string;
beforeAll(async () => {
  records = await filledWith("records", loadRecords);
});

describe("a report of August 2024 beside decisions and vouchers", () => {
  // In tỷ đồng, of Sở Nội vụ: 100 − 0 of the archive becomes 120, its 30 paid until August become 50; 40 of the seat and 20 not allocated stay.
  const loaded = async () => {
    const source = await openDisbursement(records);
    await report(source, "2024-08", [archive("Sở Nội vụ", 120_000, 90_000, 50_000)], "2025-03-02T08:00:00+07:00");
    return source;
  };

  test("replaces what it states, and vouchers after its day are added", async () => {
    await using source = await loaded();
    expect(await amounts(source, "QNG-SNV", "2024-Q3")).toMatchObject({ state: "OK", value: "33.33", numerator: "60000000000", denominator: "180000000000" });
    const { views } = await source.ask(["QNG-SNV"], "2024-Q3", "rate { payments { totalCount nodes { voucher } } allocations { totalCount nodes { code } } snapshots { nodes { code asOfDate paidVnd } } projects { nodes { code reportedTo assignedVnd paidVnd file position } } }");
    expect(views).toEqual([
      {
        rate: {
          payments: { totalCount: 3, nodes: [{ voucher: "CT.2" }, { voucher: "CT.3" }, { voucher: "CT.5" }] },
          allocations: { totalCount: 3, nodes: [{ code: "7800002" }, { code: "7800002" }, { code: "CPB-2024-01" }] },
          snapshots: { nodes: [{ code: "7800001", asOfDate: "2024-08-31", paidVnd: "50000000000" }] },
          projects: {
            nodes: [
              { code: "7800001", reportedTo: "2024-08-31", assignedVnd: "120000000000", paidVnd: "60000000000", file: "T10.xlsx", position: "B03!11" },
              { code: "7800002", reportedTo: null, assignedVnd: "40000000000", paidVnd: "0", file: "giao-von-2024.csv", position: "dòng 4" },
              { code: "CPB-2024-01", reportedTo: null, assignedVnd: "20000000000", paidVnd: "0", file: "giao-von-2024.csv", position: "dòng 5" },
            ],
          },
        },
      },
    ]);
  });

  test("says nothing of a window that ended before its day", async () => {
    await using source = await loaded();
    expect(await amounts(source, "QNG-SNV", "2024-H1")).toMatchObject({ value: "17.65", numerator: "30000000000", denominator: "170000000000", basis: expect.not.stringContaining("báo cáo gần nhất") });
  });

  test("was not known before it came", async () => {
    await using source = await loaded();
    expect(await amounts(source, "QNG-SNV", "2024-Q3", "2025-03-01T00:00:00.000Z")).toMatchObject({ value: "25.00", numerator: "40000000000", denominator: "160000000000" });
  });

  test("gives way to the decisions again when its import is taken back", async () => {
    await using source = await loaded();
    const { importId } = await report(source, "2024-09", [archive("Sở Nội vụ", 121_000, 90_000, 70_000)], "2025-04-02T08:00:00+07:00");
    expect(await amounts(source, "QNG-SNV", "2024-Q3")).toMatchObject({ numerator: "70000000000", denominator: "181000000000" });
    await source.subgraph.undoImport(importId ?? 0, { by: "kiểm thử" });
    expect(await amounts(source, "QNG-SNV", "2024-Q3")).toMatchObject({ numerator: "60000000000", denominator: "180000000000" });
  });

  test("moves a project whole: another owner's earlier report and decisions no longer count for it", async () => {
    await using source = await loaded();
    await report(source, "2024-09", [archive("Sở Y tế", 120_000, 90_000, 66_000)], "2025-04-02T08:00:00+07:00");
    expect(await amounts(source, "QNG-SYT", "2024-Q3")).toMatchObject({ numerator: "66000000000", denominator: "120000000000" });
    expect(await amounts(source, "QNG-SNV", "2024-Q3")).toMatchObject({ numerator: "0", denominator: "60000000000" });
    expect(await amounts(source, "QNG-UBND", "2024-Q3")).toMatchObject({ numerator: "66000000000", denominator: "390000000000" });
    expect(await amounts(source, "QNG-SNV", "2024-08")).toMatchObject({ numerator: "50000000000", denominator: "180000000000" });
  });
});

describe("estimated figures", () => {
  const paid = "tử số: đã giải ngân từ 1/1 đến cuối kỳ, đã trừ thu hồi tạm ứng";
  const estimate = "1 dự án lấy số của báo cáo gần nhất, cộng quyết định và chứng từ sau ngày báo cáo; 1 dự án là số ước theo báo cáo, chưa phải số thực hiện";

  test.each([
    ["the heading", { paid: "Ước giải ngân" }],
    ["another heading", { paid: "Ước lũy kế thanh toán" }],
    ["the title", { title: "ƯỚC GIẢI NGÂN" }],
  ])("that %s marks make the reading provisional, and it says why", async (_, wording) => {
    await using source = await openDisbursement(records);
    await report(source, "2024-09", [archive("Sở Nội vụ", 120_000, 90_000, 60_000)], "2025-03-02T08:00:00+07:00", wording);
    const reading = await amounts(source, "QNG-SNV", "2024-Q3");
    expect(reading).toMatchObject({ state: "PROVISIONAL", value: "33.33", basis: expect.stringContaining(paid) });
    expect(reading?.basis.endsWith(estimate)).toBe(true);
    const { views } = await source.ask(["QNG-SNV", "QNG-TTR"], "2024-Q3", "rate { state } unallocatedShare { state }");
    expect(views).toEqual([
      { rate: { state: "PROVISIONAL" }, unallocatedShare: { state: "OK" } },
      { rate: { state: "OK" }, unallocatedShare: { state: "OK" } },
    ]);
  });

  test("are replaced by the counted ones of the same day", async () => {
    await using source = await openDisbursement(records);
    await report(source, "2024-09", [archive("Sở Nội vụ", 120_000, 90_000, 60_000)], "2025-03-02T08:00:00+07:00", { paid: "Ước giải ngân" });
    await report(source, "2024-09", [archive("Sở Nội vụ", 120_000, 90_000, 58_000)], "2025-03-05T08:00:00+07:00");
    expect(await amounts(source, "QNG-SNV", "2024-Q3")).toMatchObject({ state: "OK", numerator: "58000000000" });
    expect(await amounts(source, "QNG-SNV", "2024-Q3", "2025-03-03T00:00:00.000Z")).toMatchObject({ state: "PROVISIONAL", numerator: "60000000000" });
  });

  test("of the month's end stand beside what is counted to a day before it", async () => {
    await using source = await openDisbursement(records);
    const both: Parameters<typeof withReport>[0] = (rows) => {
      ofMonth("2024-09", [archive("Sở Nội vụ", 120_000, 90_000, 52_000)])(rows);
      rows[3] = ["(Số liệu đến hết ngày 25/9/2024)"];
      rows[5] = (rows[5] ?? []).with(6, "Giải ngân đến 25/9/2024").with(8, "Ước giải ngân đến 30/9/2024");
      rows[10] = [...(rows[10] ?? []), "", 60_000];
    };
    const done = await withReport(both, (opened) => source.importFile(opened, "monthly-report", "2024-09", { knownAt: "2025-03-02T08:00:00+07:00" }));
    expect([done.findings.problems, done.added]).toEqual([[], 2]);
    expect(await amounts(source, "QNG-SNV", "2024-09")).toMatchObject({ state: "PROVISIONAL", numerator: "60000000000" });
    const { views } = await source.ask(["QNG-SNV"], "2024-09", "rate { snapshots { nodes { asOfDate estimated paidVnd } } }");
    expect(views).toEqual([{ rate: { snapshots: { nodes: [{ asOfDate: "2024-09-30", estimated: true, paidVnd: "60000000000" }] } } }]);
  });
});

test("a year's report runs to 31 January of the next year", async () => {
  await using source = await openDisbursement(await filledWith("path", loadPath));
  const last: Parameters<typeof withReport>[0] = (rows) => {
    ofMonth("2024-12", [archive("Sở Nội vụ", 120_000, 90_000, 114_000)])(rows);
    rows[2] = ["BÁO CÁO KẾT QUẢ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2024"];
    rows[3] = ["(Số liệu đến hết ngày 31/01/2025)"];
    rows[5] = (rows[5] ?? []).with(6, "Giải ngân đến 31/01/2025");
  };
  const done = await withReport(last, (opened) => source.importFile(opened, "year-report", "2024", { knownAt: "2025-02-02T08:00:00+07:00" }));
  expect([done.findings.problems, done.added]).toEqual([[], 1]);
  expect(await amounts(source, "QNG-SNV", "2024")).toMatchObject({ state: "OK", value: "95.00", numerator: "114000000000" });
  expect(await amounts(source, "QNG-SNV", "2024-Q4")).toMatchObject({ state: "NO_DATA" });
});

describe("vouchers of TABMIS after the report of October", () => {
  const example = (name: string) => openFile(new URL(`../fixtures/disbursement/${name}`, import.meta.url).pathname);
  const loaded = async () => {
    const source = await openDisbursement(await filledWith("path", loadPath));
    await source.importFile(await example("T10-2026.xlsx"), "monthly-report", "2026-10", { knownAt: "2026-11-02T08:00:00+07:00" });
    const report = await source.importFile(await example("tabmis-2026-11.csv"), "tabmis-payments", "2026-11", { knownAt: "2026-11-20T08:00:00+07:00" });
    return { source, report };
  };

  test("are added to it, except those that it holds already and carried-over capital", async () => {
    const { source, report } = await loaded();
    await using _ = source;
    expect(report).toMatchObject({ outcome: "LOADED", rows: 6, added: 5, quarantined: [{ position: "dòng 7", text: "Ban QLDA ĐTXD khu vực Bình Sơn" }] });
    const short = "rate { state numerator denominator payments { nodes { voucher kind amountVnd paidOn assigner position } } }";
    const { views } = await source.ask(["QNG-SXD", "QNG-SGDDT", "QNG-SNNMT"], "2026-11", short);
    const voucher = (number: string, kind: string, amountVnd: string, position: string) => ({ voucher: number, kind, amountVnd, paidOn: "2026-11-05", assigner: "TTG", position });
    expect(views).toEqual([
      {
        rate: {
          state: "PROVISIONAL",
          numerator: "211500500000",
          denominator: "320000000000",
          payments: { nodes: [voucher("2611.0001", "THANH_TOAN_KHOI_LUONG", "12500000000", "dòng 3"), voucher("2611.0002", "THU_HOI_TAM_UNG", "-2500000000", "dòng 4")] },
        },
      },
      { rate: { state: "PROVISIONAL", numerator: "38700000000", denominator: "45000000000", payments: { nodes: [] } } },
      { rate: { state: "PROVISIONAL", numerator: "147250000000", denominator: "320000000000", payments: { nodes: [] } } },
    ]);
  });

  test("leave October as it was", async () => {
    const { source } = await loaded();
    await using _ = source;
    expect(await amounts(source, "QNG-SXD", "2026-10")).toMatchObject({ state: "OK", numerator: "201500500000" });
  });
});

interface View {
  readonly rate: { readonly state: string; readonly value: string | null; readonly numerator: string | null; readonly denominator: string | null; readonly basis: string };
}
