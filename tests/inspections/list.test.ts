// The list of inspections as a portal exports it, from the file that the README names.

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openFile } from "../../kit/import/open/open-file.ts";
import { openInspections } from "./harness.ts";

const example = new URL("../fixtures/inspections/danh-sach-cuoc-2024-Q3.csv", import.meta.url).pathname;

let it: Awaited<ReturnType<typeof openInspections>>;
let folder: string;
beforeAll(async () => {
  [it, folder] = await Promise.all([openInspections(), mkdtemp(join(tmpdir(), "chiso-list-"))]);
});
afterAll(async () => {
  await it[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

async function load(path: string) {
  return it.subgraph.importFile(
    { opened: await openFile(path), profile: "inspections-list", period: "2024-Q3", by: "a test", osUser: null, knownAt: "2024-09-20T08:00:00+07:00", sample: false },
    { commit: true },
  );
}

test.each([
  ["a kind nobody knows", "Kiểm tra CCHC,Theo kế hoạch,Cải cách hành chính năm 2024,Sở Nội vụ,11/QĐ-SNV,20/06/2024,01", "Kiểm tra lạ,Theo kế hoạch,Cải cách hành chính năm 2024,Sở Nội vụ,11/QĐ-SNV,20/06/2024,01", "dòng 2, cột 5", /^Hình thức: cho phép .*Kiểm tra CCHC, .*; đã nhận "Kiểm tra lạ"$/],
  ["planned without its last day", "01/07/2024,05/07/2024,03/07/2024", "01/07/2024,,03/07/2024", "dòng 2", /^Kế hoạch đến ngày: phải có khi cuộc theo kế hoạch; đã nhận ô trống$/],
  ["announced before it was decided", "20/06/2024,01/07/2024", "20/06/2024,19/06/2024", "dòng 2", /^Ngày công bố: cho phép từ ngày quyết định 2024-06-20; đã nhận 2024-06-19$/],
  ["ended before it was announced", "05/07/2024,03/07/2024", "05/07/2024,30/06/2024", "dòng 2", /^Ngày kết thúc: cho phép từ ngày công bố 2024-07-01; đã nhận 2024-06-30$/],
  ["a day that may be read two ways in no format", "20/06/2024,01/07/2024", "20/06/2024,07-32-2024", "dòng 2, cột 11", /07-32-2024/],
])("%s refuses the file", async (_, written, instead, position, message) => {
  const text = await readFile(example, "utf8");
  expect(text).toContain(written);
  const path = join(folder, "sai.csv");
  await writeFile(path, text.replace(written, instead));
  const { outcome, findings } = await load(path);
  expect([outcome, findings.problems]).toEqual(["REFUSED", [{ position, message: expect.stringMatching(message) }]]);
});

test("each subject of a check is a record, the field is told by words, and who led it is not read", async () => {
  const { outcome, added, quarantined, findings } = await load(example);
  expect({ outcome, added, quarantined, skipped: findings.skipped, forbidden: findings.forbidden }).toEqual({ outcome: "LOADED", added: 4, quarantined: [], skipped: {}, forbidden: [{ table: null, columns: [15] }] });
  const { views } = await it.ask(
    ["QNG-UBND"],
    "2024-Q3",
    `agenciesChecked { numerator denominator } planCompletion { numerator denominator } democracyChecks { value }
     communesBudgetChecked { value numerator denominator inspections { nodes { inspectionCode kind mode field fieldRule agency { id } filePlace { row } } } }`,
  );
  const commune = { inspectionCode: "QNG-2024-CKNS-001", kind: "FINANCE_CHECK", mode: "ROUTINE", field: "BUDGET_DISCLOSURE", fieldRule: "từ “công khai ngân sách”: 83/2015/QH13 (A)", agency: { id: expect.stringMatching(/^QNG-X-/) }, filePlace: { row: 4 } };
  expect(views).toEqual([
    {
      agenciesChecked: { numerator: "2", denominator: "33" },
      planCompletion: { numerator: "2", denominator: "2" },
      // Cancelled.
      democracyChecks: { value: "0" },
      communesBudgetChecked: { value: "0.58", numerator: "1", denominator: "173", inspections: { nodes: [commune] } },
    },
  ]);
});
