// The dossier export of the national exchange, as CSV and as JSON lines, from files on disk to readings and records.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openFile } from "../../kit/import/open/open-file.ts";
import { dossierExport } from "../../subgraphs/egov/import/dossier-export.ts";
import egov from "../../subgraphs/egov/index.ts";
import { lines, readAll } from "../forms/tables.ts";
import { openFolder } from "../loading/files.ts";
import { openSource } from "../source.ts";
import { fixture, importInto } from "./fixtures.ts";

const columns = ["MaHoSo", "MaTTHC", "TenLinhVuc", "LoaiDoiTuong", "NgayTiepNhan", "NgayHenTra", "NgayTra", "TrangThaiHoSo", "HinhThuc", "DonViXuLy"];
const good = ["000.00.03.H48-250505-0001", "1.001612", "Nội vụ", "1", "20250505083000", "20250520170000", "20250519150000", "10", "1", "Sở Nội vụ"];

describe("reading", () => {
  test("a row becomes a dossier with what the rules of its day make of it", async () => {
    const { facts, problems, findings } = await readAll(dossierExport, await openFile(fixture("ho-so.csv")), "2025-05");
    expect(problems).toEqual([]);
    expect([findings.coversFrom, findings.coversTo, findings.forbidden]).toEqual(["2025-05-01", "2025-05-31", [{ table: null, columns: [2, 5, 6, 7] }]]);
    expect(facts[1]).toEqual({
      table: "dossiers",
      key: "000.00.03.H48-250505-0002",
      position: "dòng 3",
      owner: { text: "Sở Nội vụ", on: "2025-05-05" },
      values: {
        procedureCode: "1.900201", procedureGroup: "GPXD", field: "Xây dựng", applicant: "CITIZEN", status: "9", clock: "ENDS", statusRule: "TT-9", channel: "DIRECT",
        receivedAt: "2025-05-05T09:30:00+07:00", receivedOn: "2025-05-05", firstDueAt: "2025-05-15T17:00:00+07:00", dueAt: "2025-05-25T17:00:00+07:00", dueOn: "2025-05-25",
        closedAt: "2025-05-26T08:00:00+07:00", closedOn: "2025-05-26", synced: true, digitised: false, apologisedOn: "2025-05-23", feeVnd: 75_000n, paidOnline: false,
      },
    });
    expect(facts.map(({ values }) => values["clock"])).toEqual(["ENDS", "ENDS", "STOPS", "RUNS", "OUT"]);
  });

  test("no name, telephone or mail address of a citizen is in what is read", async () => {
    for (const file of ["ho-so.csv", "ho-so.jsonl"]) {
      const { facts, findings } = await readAll(dossierExport, await openFile(fixture(file)), "2025-05");
      expect(JSON.stringify([facts, findings], (_, value: unknown) => (typeof value === "bigint" ? String(value) : value))).not.toMatch(/Mẫu|0905|@/);
    }
  });

  test("JSON keeps the first and the last due date of the supplements, the sum of fees, and whether there is a result", async () => {
    const { facts, problems } = await readAll(dossierExport, await openFile(fixture("ho-so.jsonl")), "2025-05");
    expect(problems).toEqual([]);
    expect(facts.map(({ values: { firstDueAt, dueAt, feeVnd, paidOnline, digitised, synced } }) => ({ firstDueAt, dueAt, feeVnd, paidOnline, digitised, synced }))).toEqual([
      { firstDueAt: null, dueAt: "2025-05-20T17:00:00+07:00", feeVnd: 120_000n, paidOnline: true, digitised: true, synced: null },
      { firstDueAt: "2025-05-15T17:00:00+07:00", dueAt: "2025-05-25T17:00:00+07:00", feeVnd: null, paidOnline: false, digitised: false, synced: null },
    ]);
  });

  test("a list that only an object after the first thousand has is read", async () => {
    await using folder = await openFolder();
    const object = (number: number, more: object = {}) => JSON.stringify({ ...Object.fromEntries(columns.map((name, i) => [name, good[i]])), MaHoSo: `000.00.03.H48-250505-${String(number).padStart(4, "0")}`, ...more });
    const moved = { DanhSachHoSoBoSung: [{ NgayHenTraTruoc: "20250520170000", NgayHenTraMoi: "20250527170000" }] };
    const text = Array.from({ length: 1_001 }, (_, i) => object(i + 1, i === 1_000 ? moved : {})).join("\n");
    const { facts, problems } = await readAll(dossierExport, await folder.open("muon.jsonl", text));
    expect([problems, facts.at(-1)?.values["firstDueAt"], facts.at(-1)?.values["dueAt"]]).toEqual([[], "2025-05-20T17:00:00+07:00", "2025-05-27T17:00:00+07:00"]);
  });

  test("without a period the file covers the days from the first to the last receipt", async () => {
    const { findings } = await readAll(dossierExport, await openFile(fixture("ho-so.csv")));
    expect([findings.coversFrom, findings.coversTo]).toEqual(["2025-05-05", "2025-05-08"]);
  });

  test.each([
    ["MaHoSo", "H48/1", 'dòng 2, cột 1: MaHoSo: cho phép mã cơ quan-yyMMdd-số, ví dụ 000.00.53.H48-220921-0099; đã nhận "H48/1"'],
    ["MaTTHC", "TTHC 1", 'dòng 2, cột 2: MaTTHC: cho phép mã thủ tục, ví dụ 1.001612; đã nhận "TTHC 1"'],
    ["TenLinhVuc", "ông A 051203000123", "dòng 2, cột 3: TenLinhVuc: không được có dữ liệu cá nhân: giống số căn cước (nội dung ô không nhắc lại)"],
    ["NgayTiepNhan", "2025-05-05", 'dòng 2, cột 5: NgayTiepNhan: cho phép 20261031143000 (yyyyMMddHHmmss); đã nhận "2025-05-05"'],
    ["NgayTra", "20250504000000", "dòng 2: NgayTra trước NgayTiepNhan"],
    ["TrangThaiHoSo", "11", 'dòng 2, cột 8: TrangThaiHoSo: cho phép 1–10; đã nhận "11"'],
    ["HinhThuc", "trực tuyến", 'dòng 2, cột 9: HinhThuc: cho phép 0, 1, 2; đã nhận "trực tuyến"'],
    ["DonViXuLy", "", "dòng 2, cột 10: DonViXuLy: không được để trống"],
    ["NgayTiepNhan", "20180601083000", "dòng 2: không có quy tắc cho trạng thái 10 ngày 2018-06-01 (data/status-rules.csv)"],
  ])("%s %j is refused with its cell", async (column, text, problem) => {
    const { facts, problems } = await readAll(dossierExport, lines(columns, good.with(columns.indexOf(column), text)));
    expect([problems, facts]).toEqual([[problem], []]);
  });

  test.each([
    ["DanhSachHoSoBoSung", '[{"NgayHenTraMoi":"27/5/2025 gặp 0905000111"}]', "danh sách với NgayHenTraTruoc, NgayHenTraMoi dạng yyyyMMddHHmmss"],
    ["DanhSachLePhi", '[{"Gia":"10.000"}]', "danh sách với Gia là số đồng nguyên"],
    ["DanhSachGiayToKetQua", '{"TenGiayTo":"x"}', "danh sách giấy tờ kết quả"],
  ])("%s that is no such list is refused, and not repeated", async (column, text, allowed) => {
    const { problems } = await readAll(dossierExport, lines([...columns, column], [...good, text]));
    expect(problems).toEqual([`dòng 2, cột 11: ${column}: cho phép ${allowed}; nội dung ô không nhắc lại`]);
  });
});

describe("loaded into the source", () => {
  type Source = Awaited<ReturnType<typeof openSource>>;
  let source: Source;
  beforeAll(async () => {
    source = await openSource(egov, { field: "egov" });
  });
  afterAll(() => source[Symbol.asyncDispose]());

  const records = async (asOf?: string) => {
    const { views } = await source.view(["QNG-SNV"], "2025-05", "onlineShare { dossiers { nodes { code firstDueAt dueAt clock statusRule { id legalBasis mark } procedureGroup feeVnd filePlace { row } import { period coversTo } } } }", asOf);
    const share = views[0]?.["onlineShare"] as { dossiers: { nodes: readonly Record<string, unknown>[] } } | undefined;
    return share?.dossiers.nodes ?? [];
  };

  test("a dry run counts what the load does; unknown units wait", async () => {
    const dry = await importInto(source.subgraph, "ho-so.csv", "dossier-export", { period: "2025-05", commit: false });
    const loaded = await importInto(source.subgraph, "ho-so.csv", "dossier-export", { period: "2025-05", knownAt: "2025-06-02T08:00:00+07:00" });
    const counts = { rows: 5, added: 4, changed: 0, same: 0, quarantinedCount: 1 };
    expect([dry, loaded]).toMatchObject([{ outcome: "DRY_RUN", ...counts }, { outcome: "LOADED", ...counts, quarantined: [{ position: "dòng 6", text: "Tổ một cửa chưa có trong danh bạ" }] }]);
    expect((await records())[1]).toEqual({
      code: "000.00.03.H48-250505-0002", firstDueAt: "2025-05-15T10:00:00.000Z", dueAt: "2025-05-25T10:00:00.000Z", clock: "ENDS", statusRule: { id: "TT-9", legalBasis: expect.stringContaining("61/2018/NĐ-CP"), mark: "M" },
      procedureGroup: "GPXD", feeVnd: "75000", filePlace: { row: 3 }, import: { period: "2025-05", coversTo: "2025-05-31" },
    });
  });

  test("a due date that a later file moves without saying so keeps the first one, also through an undo", async () => {
    await using folder = await openFolder();
    const state = (due: string) => [columns.join(","), good.with(0, "000.00.03.H48-250507-0004").with(1, "1.001612.000.00.00.H48").with(4, "20250507000000").with(5, due).with(6, "").with(7, "4").join(",")].join("\n");
    const load = async (name: string, due: string) => importInto(source.subgraph, await folder.open(name, state(due)), "dossier-export", { period: "2025-05" });
    const dates = async () => (await records()).filter(({ code }) => code === "000.00.03.H48-250507-0004").map(({ firstDueAt, dueAt }) => [firstDueAt, dueAt]);
    await load("doi-1.csv", "20250516170000");
    expect(await dates()).toEqual([["2025-05-12T10:00:00.000Z", "2025-05-16T10:00:00.000Z"]]);
    const { importId } = await load("doi-2.csv", "20250530170000");
    expect(await dates()).toEqual([["2025-05-12T10:00:00.000Z", "2025-05-30T10:00:00.000Z"]]);
    await source.subgraph.undoImport(importId ?? 0, { by: "tests" });
    expect(await dates()).toEqual([["2025-05-12T10:00:00.000Z", "2025-05-16T10:00:00.000Z"]]);
  });

  test("what was stated first is known as it was then", async () => {
    expect((await records("2025-06-03T00:00:00.000Z")).map(({ code, dueAt }) => [code, dueAt]).at(-1)).toEqual(["000.00.03.H48-250507-0004", "2025-05-12T10:00:00.000Z"]);
  });
});

test("a dossier belongs to the unit that had the name on the day of receipt, not to its heir", async () => {
  await using source = await openSource(egov, { field: "egov" });
  await using folder = await openFolder();
  // From 1/3/2025 the department of labour is no more.
  const row = (number: number, received: string) => good.with(0, `000.00.09.H48-250505-000${number}`).with(4, received).with(9, "Sở Lao động - Thương binh và Xã hội").join(",");
  const file = await folder.open("sldtbxh.csv", [columns.join(","), row(1, "20250205083000"), row(2, "20250505083000")].join("\n"));
  const report = await importInto(source.subgraph, file, "dossier-export", {});
  expect([report.added, report.quarantined.map(({ position }) => position)]).toEqual([1, ["dòng 3"]]);
  const { views } = await source.view(["QNG-SLDTBXH", "QNG-SNV"], "2025-Q1", "onlineShare { denominator }");
  expect(views).toEqual([{ onlineShare: { denominator: "1" } }, { onlineShare: { denominator: null } }]);
});

