// The annex of conclusions and recommendations from the file that the README names: what is loaded and kept, what the readings say of it, what refuses it.

import { readFileSync } from "node:fs";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { keepFile, keptPath } from "../../hub/import/keep.ts";
import { openFile } from "../../kit/import/open/open-file.ts";
import { createRecommendationsAnnex } from "../../subgraphs/inspections/import/recommendations-annex.ts";
import { readRules } from "../../subgraphs/inspections/import/rules.ts";
import { annexCells } from "./annex.ts";
import { openInspections } from "./harness.ts";

const example = new URL("../fixtures/inspections/phu-luc-kien-nghi-2024-Q3.xlsx", import.meta.url).pathname;
const knownAt = "2024-09-21T08:00:00+07:00";

let it: Awaited<ReturnType<typeof openInspections>>;
let folder: string;
beforeAll(async () => {
  [it, folder] = await Promise.all([openInspections(), mkdtemp(join(tmpdir(), "chiso-annex-"))]);
});
afterAll(async () => {
  await it[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

async function load(path: string, commit: boolean, period = "2024-Q3", known = knownAt) {
  const opened = await openFile(path);
  return it.subgraph.importFile({ opened, profile: "recommendations-annex", period, by: "a test", osUser: null, knownAt: known, sample: false }, { commit });
}

/** The annex with other cells, as a file of its own. */
async function changed(cells: Parameters<typeof annexCells>[0], name = "sai.xlsx") {
  const path = join(folder, name);
  await writeExcelFile(annexCells(cells), { sheet: "PL02" }).toFile(path);
  return path;
}

/** What a test changes: "row,column" from 1. */
const set = (...cells: readonly (readonly [string, string | number | null])[]) => new Map(cells);

describe("what refuses it whole, with its cell", () => {
  test.each<[string, ReadonlyMap<string, string | number | null>, string[]]>([
    ["a total that differs", set(["15,15", 255.6]), ["PL02!O15: tổng 255,6 khác cộng các dòng 255,5"]],
    ["a group's total that differs", set(["8,17", 151]), ["PL02!Q8: tổng 151 khác cộng các dòng 150,5"]],
    ["another period than was asked", set(["2,1", "PHỤ LỤC QUÝ II NĂM 2024"]), ['PL02!A2: tệp ghi "QUÝ II NĂM 2024" (2024-Q2), kỳ được nạp là 2024-Q3']],
    ["no unit line", set(["4,15", null]), ['tệp: không có dòng đơn vị tính; mẫu recommendations-annex cần, ví dụ "Đơn vị tính: triệu đồng" phía trên bảng, cho các cột: Kiến nghị / Số tiền | Đã thực hiện / Số tiền']],
    ["a kind of recommendation nobody knows", set(["9,13", "Nhắc nhở"]), ['PL02!M9: Kiến nghị / Loại: cho phép THU_HOI_TIEN, XU_LY_KHAC_KINH_TE, THU_HOI_DAT, KIEM_DIEM, KY_LUAT, CHUYEN_CO_QUAN_DIEU_TRA, HOAN_THIEN_CO_CHE, Thu hồi tiền, Nộp ngân sách, Xử lý khác về kinh tế, Giảm trừ dự toán, Thu hồi đất, Kiểm điểm, Kiểm điểm, rút kinh nghiệm, Kỷ luật, Chuyển cơ quan điều tra, Hoàn thiện cơ chế, chính sách; đã nhận "Nhắc nhở"']],
    ["a code that is none", set(["9,11", "KN01"]), ['PL02!K9: Kiến nghị / Mã: cho phép mã cuộc/số đối tượng-KN số, ví dụ QNG-2024-TT-017/1-KN01; đã nhận "KN01"']],
    ["a code twice", set(["10,11", "QNG-2024-TT-005/1-KN01"]), ['PL02!10: khoá "QNG-2024-TT-005/1-KN01#0" đã có ở PL02!9, với nội dung khác', 'PL02!10: khoá "QNG-2024-TT-005/1-KN01#2024-09-14" đã có ở PL02!9, với nội dung khác']],
    ["more executed than was recommended", set(["10,17", 90], ["8,17", 210.5], ["15,17", 210.5]), ["PL02!10: Đã thực hiện / Số tiền: cho phép không quá số kiến nghị 80000000 đồng; đã nhận 90000000 đồng"]],
    ["completed without a day", set(["9,18", null]), ["PL02!9: Ngày hoàn thành: có ngày khi và chỉ khi tình trạng là hoàn thành; đã nhận ô trống"]],
    ["completed after the cut-off", set(["9,18", "15/09/2024"]), ["PL02!9: Ngày hoàn thành: cho phép 2024-07-20 đến 2024-09-14; đã nhận 2024-09-15"]],
    ["signed after the cut-off", set(["12,3", "15/09/2024"]), ["PL02!12: Ngày ký: cho phép đến ngày cuối kỳ 2024-09-14; đã nhận 2024-09-15"]],
    ["published before it was signed", set(["12,4", "31/07/2024"]), ["PL02!12: Ngày công khai: cho phép từ ngày ký 2024-08-01; đã nhận 2024-07-31"]],
    ["money to recover without an amount", set(["14,15", null], ["13,15", null], ["15,15", 245.5]), ["PL02!14: Kiến nghị / Số tiền: cho phép số tiền khi loại là thu hồi tiền; đã nhận ô trống"]],
    ["a citizen's number where an agency should be", set(["10,14", "Ông A, CCCD 051085001234"]), ["PL02!N10: Kiến nghị / Cơ quan thực hiện: không được có dữ liệu cá nhân: giống số căn cước (nội dung ô không nhắc lại)"]],
    ["a column that nobody asked for", set(["5,22", "Quê quán"]), ['PL02!6: mẫu recommendations-annex không nhận thêm cột: "Quê quán" (V5)']],
  ])("%s", async (_, cells, problems) => {
    const report = await load(await changed(cells), true);
    const said = report.findings.problems.map(({ position, message }) => `${position}: ${message}`);
    expect([report.outcome, report.importId, said.toSorted()]).toEqual(["REFUSED", null, problems.toSorted()]);
  });
});

test("a dry run says what it would do, and leaves nothing behind", async () => {
  expect(await load(example, false)).toMatchObject({ outcome: "DRY_RUN", rows: 13, added: 11, quarantinedCount: 2, duplicateCount: 0 });
  expect((await it.ask(["QNG-SNV"], "2024-Q3", "recommendationsExecuted { state }")).views).toEqual([{ recommendationsExecuted: { state: "NO_DATA" } }]);
});

describe("once it is loaded", () => {
  let report: Awaited<ReturnType<typeof load>>;
  beforeAll(async () => {
    report = await load(example, true);
  });

  test("totals agree, group headings and signatures are no records, and a name that nobody knows waits", () => {
    const { outcome, added, quarantined, findings } = report;
    expect({ outcome, added, waiting: quarantined.map(({ position, text }) => `${position} ${text}`) }).toEqual({
      outcome: "LOADED",
      added: 11,
      waiting: ["PL02!14 Ban chưa có tên", "PL02!14 Ban chưa có tên"],
    });
    expect(findings.totals.map(({ position, stated, ok }) => `${position} ${stated} ${ok}`)).toEqual([
      "PL02!O8 245,5 true",
      "PL02!Q8 150,5 true",
      "PL02!O13 10 true",
      "PL02!O15 255,5 true",
      "PL02!Q15 150,5 true",
    ]);
    expect([findings.skipped, findings.forbidden]).toEqual([{ "tổng cộng": 1, "tiêu đề nhóm": 2, "chữ ký": 2 }, [{ table: "PL02", columns: [11, 20, 21] }]]);
  });

  const executed = "recommendationsExecuted { state numerator denominator } amountRecovered { state numerator denominator }";

  test("a recommendation counts for whom it is addressed to, not for whom was inspected", async () => {
    const { views } = await it.ask(["QNG-SNV", "QNG-SXD", "QNG-H-524", "QNG-UBND"], "2024-Q3", executed);
    const none = { state: "NO_DATA", numerator: null, denominator: null };
    expect(views).toEqual([
      { recommendationsExecuted: { state: "OK", numerator: "1", denominator: "1" }, amountRecovered: { state: "OK", numerator: "120500000", denominator: "120500000" } },
      // Due on 30/9, after the quarter.
      { recommendationsExecuted: none, amountRecovered: none },
      { recommendationsExecuted: { state: "OK", numerator: "0", denominator: "1" }, amountRecovered: none },
      { recommendationsExecuted: { state: "OK", numerator: "1", denominator: "2" }, amountRecovered: { state: "OK", numerator: "120500000", denominator: "120500000" } },
    ]);
  });

  test("one conclusion over three rows is one conclusion, judged by the law of the day of signature", async () => {
    const fields = "publishedOnTime { value conclusions { nodes { number kind signedOn publishBy publishRule publishedOn channel executeBy filePlace { sheet row column } } } }";
    const { views } = await it.ask(["QNG-SNV"], "2024-Q3", fields);
    const conclusion = {
      number: "05/KL-TT", kind: "ADMINISTRATIVE_INSPECTION", signedOn: "2024-07-20", publishBy: "2024-07-30", publishRule: "11/2022/QH15 (M)", publishedOn: "2024-08-02",
      channel: "Cổng thông tin điện tử", executeBy: "2024-12-31", filePlace: { sheet: "PL02", row: 9, column: null },
    };
    expect(views).toEqual([{ publishedOnTime: { value: "0.00", conclusions: { nodes: [conclusion] } } }]);
  });

  test("evidence leads to the sheet and the row, and shows the follow-up of the cut-off", async () => {
    const fields = `amountRecovered { recommendations { nodes { code agencyText amountVnd executedVnd executedOn updatedOn statedOn step proof file filePlace { sheet row text } import { profile period } } } }`;
    const { views } = await it.ask(["QNG-SNV"], "2024-Q3", fields);
    const node = {
      code: "QNG-2024-TT-005/1-KN01", agencyText: "Sở Nội vụ", amountVnd: "120500000", executedVnd: "120500000", executedOn: "2024-08-15", updatedOn: "2024-08-15", statedOn: "2024-09-14",
      step: 20240914, proof: "GNT-0815", file: "phu-luc-kien-nghi-2024-Q3.xlsx", filePlace: { sheet: "PL02", row: 9, text: "PL02!9" }, import: { profile: "recommendations-annex", period: "2024-Q3" },
    };
    expect(views).toEqual([{ amountRecovered: { recommendations: { nodes: [node] } } }]);
  });

  test("what was paid in August had not been paid by the middle of it", async () => {
    // August ends on the 14th: neither due nor paid.
    expect((await it.ask(["QNG-UBND"], "2024-08", executed)).views).toEqual([
      { recommendationsExecuted: { state: "NO_DATA", numerator: null, denominator: null }, amountRecovered: { state: "NO_DATA", numerator: null, denominator: null } },
    ]);
  });

  test("the same file again changes nothing", async () => {
    expect(await load(example, true)).toMatchObject({ outcome: "ALREADY_IMPORTED", added: 0, changed: 0 });
  });

  test("a later annex counts first, even for a payment that the earlier one did not know", async () => {
    const later = set(["2,1", "PHỤ LỤC NĂM 2024"], ["3,1", "(Số liệu đến ngày 14/12/2024)"], ["12,17", 45], ["12,18", "10/09/2024"], ["12,19", "Hoàn thành"], ["8,17", 195.5], ["15,17", 195.5]);
    const second = await load(await changed(later, "nam-2024.xlsx"), true, "2024", "2024-12-20T08:00:00+07:00");
    expect([second.outcome, second.findings.problems]).toEqual(["LOADED", []]);
    const district = async (asOf: string) => (await it.ask(["QNG-H-524"], "2024-Q3", "recommendationsExecuted { numerator denominator }", asOf)).views;
    expect(await district("LATEST")).toEqual([{ recommendationsExecuted: { numerator: "1", denominator: "1" } }]);
    expect(await district("2024-12-01T00:00:00.000Z")).toEqual([{ recommendationsExecuted: { numerator: "0", denominator: "1" } }]);
    expect(it.faults).toEqual([]);
  });
});

test("the copy that is kept has neither denouncer nor remarks nor the words of the recommendations", async () => {
  const opened = await openFile(example);
  const kept = createRecommendationsAnnex(readRules((file) => readFileSync(new URL(`../../subgraphs/inspections/data/${file}`, import.meta.url), "utf8")));
  const { batches, findings } = kept.readFile(opened, { period: "2024-Q3" });
  for await (const batch of batches) expect(batch.length).toBeGreaterThan(0);
  const { sha256, redacted } = await keepFile(folder, example, opened, findings.forbidden);
  expect([redacted, sha256 === opened.sha256]).toEqual([true, false]);
  const path = join(folder, "kept.xlsx");
  await copyFile(keptPath(folder, sha256), path);
  const texts: string[] = [];
  for (const table of (await openFile(path)).tables) for await (const rows of table.rows()) texts.push(...rows.flatMap((row) => row.texts));
  expect(texts).toContain("QNG-2024-TT-005/1-KN01");
  expect(texts.filter((text) => /Trần Văn Kín|ông B\.|Nộp trả/.test(text))).toEqual([]);
});

test("the example is what this folder says it is", async () => {
  const read = async (path: string) => {
    const rows: string[][] = [];
    for (const table of (await openFile(path)).tables) for await (const batch of table.rows()) rows.push(...batch.map(({ texts }) => [...texts]));
    return rows;
  };
  expect(await read(example)).toEqual(await read(await changed(new Map(), "lai.xlsx")));
});
