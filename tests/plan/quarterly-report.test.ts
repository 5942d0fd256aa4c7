// The report of a quarter from the file that the README names: what is loaded, on time or late, what refuses it.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openFile } from "../../kit/import/open/open-file.ts";
import type { OpenedFile } from "../../kit/import/open/table.ts";
import { createRegister } from "../../kit/register/register.ts";
import { shipped } from "../../subgraphs/plan/shipped.ts";
import { openPlan, shippedRegister } from "./harness.ts";
import { type Rows, withReport } from "./report-file.ts";

const example = new URL("../fixtures/plan/bao-cao-SNV-2025-Q3.xlsx", import.meta.url).pathname;

let hub: Awaited<ReturnType<typeof openPlan>>;
/** The plan without the invented reports of the sample. */
beforeAll(async () => {
  hub = await openPlan({ shipped: false });
  const files = [...shipped(createRegister(shippedRegister()))].filter(({ profile }) => profile !== "report");
  await hub.subgraph.loadAll(files.map((file) => ({ ...file, content: file.content() })));
});
afterAll(() => hub[Symbol.asyncDispose]());

const load = (opened: OpenedFile, commit: boolean) =>
  hub.subgraph.importFile({ opened, profile: "quarterly-report", period: "2025-Q3", by: "kiểm thử", osUser: null, sample: false }, { commit });
const refusalsOf = async (change: (rows: Rows) => void) => {
  const report = await withReport(change, (opened) => load(opened, false));
  return [report.outcome, report.findings.problems.map(({ position, message }) => `${position}: ${message}`)];
};
const set = (row: number, column: number, text: string) => (rows: Rows) => {
  const line = rows[row - 1];
  if (line) while (line.length <= column) line.push("");
  line?.splice(column, 1, text);
};

describe("the report of Sở Nội vụ on the third quarter of 2025", () => {
  test("a dry run counts what it would load and leaves nothing behind", async () => {
    expect(await load(await openFile(example), false)).toMatchObject({ outcome: "DRY_RUN", rows: 5, added: 5, quarantinedCount: 0 });
    expect(await submission("QNG-SNV")).toMatchObject({ state: "MISSING", receivedOn: null });
  });

  test("it is loaded with its period, groups and signatures passed over", async () => {
    const report = await load(await openFile(example), true);
    expect(report).toMatchObject({ outcome: "LOADED", rows: 5, added: 5, changed: 0, quarantinedCount: 0, duplicateCount: 0 });
    expect(report.findings).toMatchObject({ problems: [], skipped: { "tiêu đề nhóm": 2, "chữ ký": 2 }, coversFrom: "2025-06-15", coversTo: "2025-09-14" });
    expect(report.findings.recognised).toContainEqual({ labelVi: "Kỳ", value: "2025-Q3 (“QUÝ III/2025”)", position: "'Báo cáo quý'!A2" });
  });

  test("it came on time by the day of receipt, not by that of its signature", async () => {
    expect(await submission("QNG-SNV")).toEqual({ state: "ON_TIME", dueOn: "2025-09-20", receivedOn: "2025-09-18", daysLate: null, entry: { file: "bao-cao-SNV-2025-Q3.xlsx", position: "tệp" } });
  });

  test("a clause becomes the task, with status, evidence and the row that says it", async () => {
    const { answer } = await hub.ask('{ plan(id: "534/QĐ-UBND") { tasks(lead: "QNG-SNV", first: 200) { nodes { id progress(period: "2025-Q3", agency: "QNG-SNV") { nodes { status claimedVi evidence entry { position filePlace { sheet row } } } } } } } }');
    const { data } = answer as { data: { plan: { tasks: { nodes: { id: string; progress: { nodes: { entry: object | null }[] } }[] } } } };
    const told = data.plan.tasks.nodes.flatMap(({ id, progress }) => progress.nodes.filter(({ entry }) => entry !== null).map((node) => ({ id, ...node })));
    const at = (row: number) => ({ entry: { position: `'Báo cáo quý'!${row}`, filePlace: { sheet: "Báo cáo quý", row } } });
    expect(told).toEqual([
      { id: "PAR-A-02", status: "IN_PROGRESS", claimedVi: "Đã kiểm tra 6 trên 10 cơ quan", evidence: ["https://snv.example/kt-2025.pdf", "210/BC-SNV"], ...at(7) },
      { id: "PAR-D-06", status: "DONE", claimedVi: "Đã thẩm định 4 đề án", evidence: [], ...at(8) },
    ]);
  });

  test("its figures are claims, exact to the last place", async () => {
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on IndicatorView { claims { metric claimed entry { position } } } } }';
    const { answer } = await hub.ask(query, { r: [{ __typename: "IndicatorView", agencyId: "QNG-SNV", period: "2025-Q3", asOf: "LATEST", egov: { readings: [] }, disbursement: { readings: [] }, inspections: { readings: [] }, complaints: { readings: [] } }] });
    expect(answer).toEqual({ data: { _entities: [{ claims: [{ metric: "EGV-01", claimed: "97.5", entry: { position: "'Báo cáo quý'!10" } }, { metric: "EGV-05", claimed: "61.25", entry: { position: "'Báo cáo quý'!11" } }] }] } });
  });

  test("the same file again changes nothing", async () => {
    expect(await load(await openFile(example), true)).toMatchObject({ outcome: "ALREADY_IMPORTED", added: 0, changed: 0, same: 5 });
  });

  test("a report of another department that came on the 25th is five days late, and one of nobody waits for its name", async () => {
    const late = await withReport((rows) => { set(3, 0, "Đơn vị báo cáo: Sở Y tế")(rows); set(3, 5, "Ngày nhận: 25/09/2025")(rows); }, (opened) => load(opened, true));
    expect(late).toMatchObject({ outcome: "LOADED", added: 5 });
    expect(await submission("QNG-SYT")).toMatchObject({ state: "LATE", receivedOn: "2025-09-25", daysLate: 5 });
    const unknown = await withReport(set(3, 0, "Đơn vị báo cáo: Sở Không Có"), (opened) => load(opened, true));
    expect(unknown).toMatchObject({ outcome: "LOADED", added: 0, quarantinedCount: 5 });
  });
});

async function submission(agency: string) {
  const { answer } = await hub.ask(`{ plan(id: "534/QĐ-UBND") { duties { id submissions(period: "2025-Q3", agency: "${agency}") { nodes { state dueOn receivedOn daysLate entry { file position } } } } } }`);
  const { data } = answer as { data: { plan: { duties: { id: string; submissions: { nodes: object[] } }[] } } };
  return data.plan.duties.find(({ id }) => id === "RPT-quarterly")?.submissions.nodes[0];
}

test.each([
  ["no agency in the title", set(3, 0, ""), ['tệp: phần đầu của tệp không ghi đơn vị; mẫu quarterly-report cần, ví dụ "Đơn vị báo cáo: Sở Nội vụ"']],
  ["no day of receipt", set(3, 5, ""), ['tệp: phần đầu của tệp không ghi ngày nhận, nên không biết nộp đúng hạn hay muộn; mẫu quarterly-report cần, ví dụ "Ngày nhận: 18/09/2026"']],
  ["a day of receipt that does not exist", set(3, 5, "Ngày nhận: 31/09/2025"), ['tệp: ngày nhận: không có ngày "31/09/2025"']],
  ["a day of receipt before the period", set(3, 5, "Ngày nhận: 18/09/2024"), ["tệp: ngày nhận: cho phép từ 2025-06-15, ngày đầu của kỳ 2025-Q3; đã nhận 2024-09-18"]],
  ["another quarter in the title", set(2, 0, "BÁO CÁO QUÝ II/2025"), ["'Báo cáo quý'!A2: tệp ghi \"QUÝ II/2025\" (2025-Q2), kỳ được nạp là 2025-Q3"]],
  ["a clause that the plan does not have", set(7, 1, "II.2.a/22"), ["'Báo cáo quý'!B7: cho phép mã nhiệm vụ (PAR-A-02), mục của kế hoạch (II.2.a/2) hoặc mã chỉ số (EGV-01); đã nhận \"II.2.a/22\"; gần nhất: II.2.a/2"]],
  ["a task without status", set(7, 3, ""), ["'Báo cáo quý'!D7: nhiệm vụ PAR-A-02 phải có trạng thái: Chưa thực hiện, Đang thực hiện hoặc Hoàn thành"]],
  ["a status that there is not", set(7, 3, "Gần xong"), ["'Báo cáo quý'!D7: Trạng thái: cho phép Chưa thực hiện, Đang thực hiện, Hoàn thành, Đã hoàn thành; đã nhận \"Gần xong\""]],
  ["a metric without figure", set(10, 5, ""), ["'Báo cáo quý'!F10: chỉ số EGV-01 phải có số liệu báo cáo"]],
  ["a metric with a status", set(10, 3, "Hoàn thành"), ["'Báo cáo quý'!D10: chỉ số EGV-01 không có trạng thái, ô này phải để trống"]],
  ["a figure that is a word", set(10, 5, "đạt"), ["'Báo cáo quý'!F10: Số liệu báo cáo: cho phép số kiểu Việt Nam, ví dụ 1.234.567,89; đã nhận \"đạt\""]],
  ["a figure beside a task of several metrics", (rows: Rows) => { set(8, 1, "PAR-A-01")(rows); set(8, 5, "80")(rows); }, ["'Báo cáo quý'!F8: nhiệm vụ PAR-A-01 gắn với các chỉ số RPT-02, RPT-03, RPT-04, RPT-06; ghi số liệu ở dòng riêng của chỉ số"]],
  ["a column that the form does not name", set(5, 7, "Ghi chú riêng"), [expect.stringContaining("mẫu quarterly-report không nhận thêm cột")]],
  ["one task twice with other words", set(8, 1, "PAR-A-02"), ["'Báo cáo quý'!8: khoá \"TASK 2025-Q3 sở nội vụ PAR-A-02\" đã có ở 'Báo cáo quý'!7, với nội dung khác"]],
])("%s refuses the report whole, with its cell", async (_, change, messages) => {
  expect(await refusalsOf(change)).toEqual(["REFUSED", messages]);
});

test("a figure beside a task is a claim of its target's metric", async () => {
  const report = await withReport((rows) => { set(3, 0, "Đơn vị báo cáo: Sở Tư pháp")(rows); set(7, 5, "60")(rows); }, (opened) => load(opened, false));
  expect(report).toMatchObject({ outcome: "DRY_RUN", rows: 6 });
});

test("who follows a task and their telephone are never read, and left out of the kept copy", async () => {
  const change = (rows: Rows) => { set(5, 7, "Cán bộ đầu mối")(rows); set(5, 8, "Số điện thoại")(rows); set(7, 7, "Nguyễn Văn A")(rows); set(7, 8, "0905 123 456")(rows); };
  const report = await withReport(change, (opened) => load(opened, false));
  expect([report.outcome, report.findings.forbidden]).toEqual(["DRY_RUN", [{ table: "Báo cáo quý", columns: [7, 8] }]]);
});
