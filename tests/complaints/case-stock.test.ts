// Opening stock against the closing stock before: told when a report is loaded, and beside its row afterwards.

import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openFile } from "../../kit/import/open/open-file.ts";
import { example, give, said } from "./give.ts";
import { openComplaints } from "./harness.ts";
import { withText } from "./register-file.ts";
import { askViews } from "./register.ts";

const broken = [
  "dòng 3: Tố cáo, Sở Tư pháp: kỳ trước chuyển sang 6, nhưng biểu kỳ 2024-Q2 chuyển kỳ sau 4",
  "dòng 4: Khiếu nại, Sở Nội vụ: kỳ trước chuyển sang 1, nhưng biểu kỳ 2024-Q2 chuyển kỳ sau 2",
];

let source: Awaited<ReturnType<typeof openComplaints>>;
let before: Awaited<ReturnType<typeof said>>;
beforeAll(async () => {
  source = await openComplaints();
  before = await said(give(source.subgraph, await openFile(example("bieu-don-thu-2024-Q2.csv")), "case-stock", { knownAt: "2024-07-02T08:00:00+07:00" }));
});
afterAll(() => source.close());

const report = async (commit: boolean) => said(give(source.subgraph, await openFile(example("bieu-don-thu-2024-Q3.csv")), "case-stock", { knownAt: "2024-10-02T08:00:00+07:00", commit }));

test("the first report, which has none before it, warns of nothing", () => {
  expect(before).toEqual({ outcome: "LOADED", problems: [], warnings: [] });
});

test("a dry run and the import itself warn of each unit and kind whose stock breaks, by line", async () => {
  expect(await report(false)).toEqual({ outcome: "DRY_RUN", problems: [], warnings: broken });
  expect(await report(true)).toEqual({ outcome: "LOADED", problems: [], warnings: broken });
});

async function stockOf(agencyId: string, period: string, asOf?: string) {
  const selection = "stock { kind state opening accepted resolved ended closing previousPeriod previousClosing continues file position }";
  const { data } = await askViews<{ stock: unknown }>(source.subgraph, selection, [agencyId], period, asOf);
  return data?._entities[0]?.complaints.stock;
}

test("each row stands beside the stock before; of one or two petitions only whether it continues is told", async () => {
  const place = { file: "bieu-don-thu-2024-Q3.csv", previousPeriod: "2024-Q2" };
  const nothing = { opening: null, accepted: null, resolved: null, ended: null, closing: null, previousClosing: null };
  expect(await stockOf("QNG-STP", "2024-Q3")).toEqual([
    { ...place, kind: "KHIEU_NAI", state: "OK", opening: 8, accepted: 7, resolved: 9, ended: 3, closing: 3, previousClosing: 8, continues: true, position: "dòng 3" },
    { ...place, kind: "TO_CAO", state: "OK", opening: 6, accepted: 3, resolved: 4, ended: 0, closing: 5, previousClosing: 4, continues: false, position: "dòng 3" },
  ]);
  expect(await stockOf("QNG-SNV", "2024-Q3")).toEqual([
    { ...place, kind: "KHIEU_NAI", state: "WITHHELD", ...nothing, continues: false, position: "dòng 4" },
    { ...place, kind: "TO_CAO", state: "OK", opening: 0, accepted: 0, resolved: 0, ended: 0, closing: 0, previousClosing: 0, continues: true, position: "dòng 4" },
  ]);
});

test("the first report has nothing before it; what was not known then is not there", async () => {
  expect(await stockOf("QNG-STP", "2024-Q2")).toMatchObject([{ previousPeriod: null, continues: null }, { previousPeriod: null, continues: null }]);
  expect(await stockOf("QNG-STP", "2024-Q3", "2024-09-30T00:00:00.000Z")).toEqual([]);
});

test("no reading is counted from what a report says, and none is called complete by it", async () => {
  const { data } = await askViews<Record<string, unknown>>(source.subgraph, "resolutionRate { state value dataTo }", ["QNG-STP"], "2024-Q3");
  expect(data?._entities[0]?.complaints).toEqual({ resolutionRate: { state: "NO_DATA", value: null, dataTo: null } });
});

test("a row that does not add up is refused by its cell", async () => {
  const text = await readFile(example("bieu-don-thu-2024-Q3.csv"), "utf8");
  const wrong = await withText("sai.csv", text.replace("8,7,9,3,3", "8,7,9,3,4"), (file) => said(give(source.subgraph, file, "case-stock", { period: "2024-Q3" })));
  expect(wrong).toMatchObject({ outcome: "REFUSED", problems: ["dòng 3, cột 6: Khiếu nại / Chuyển kỳ sau: đầu kỳ cộng thụ lý, trừ giải quyết, trừ rút đơn, đình chỉ là 3; đã nhận 4"] });
});
