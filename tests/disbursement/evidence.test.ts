import { afterAll, beforeAll, expect, test } from "vitest";
import { document, filledWith, openDisbursement } from "./harness.ts";
import { board, loadRecords } from "./records.ts";

let source: Awaited<ReturnType<typeof openDisbursement>>;
beforeAll(async () => {
  source = await openDisbursement(await filledWith("records", loadRecords));
});
afterAll(() => source[Symbol.asyncDispose]());

const page = "totalCount pageInfo { hasNextPage endCursor }";

test("projects show both assigned amounts, what was paid, and the decision they come from", async () => {
  const fields = "rate { projects { totalCount nodes { code name agency { id } status assignedVnd centralPlanVnd paidVnd rate slow file position } } }";
  const { views } = await source.ask(["QNG-SNV"], "2024-Q3", fields);
  const common = { agency: { id: "QNG-SNV" }, file: "giao-von-2024.csv" };
  const nodes = [
    { ...common, code: "7800001", name: "Kho lưu trữ", status: "DA_PHAN_BO", assignedVnd: "100000000000", centralPlanVnd: "80000000000", paidVnd: "40000000000", rate: "40.00", slow: false, position: "dòng 2" },
    { ...common, code: "7800002", name: "Trụ sở", status: "DA_PHAN_BO", assignedVnd: "40000000000", centralPlanVnd: "40000000000", paidVnd: "0", rate: "0.00", slow: true, position: "dòng 4" },
    { ...common, code: "CPB-2024-01", name: "Chưa phân bổ", status: "CHUA_PHAN_BO", assignedVnd: "20000000000", centralPlanVnd: "0", paidVnd: "0", rate: "0.00", slow: false, position: "dòng 5" },
  ];
  expect(views).toEqual([{ rate: { projects: { totalCount: 3, nodes } } }]);
});

test("the count of slow projects shows exactly those", async () => {
  const { views } = await source.ask(["QNG-SNV"], "2024-Q3", "slowProjects { value projects { totalCount nodes { code } } }");
  expect(views).toEqual([{ slowProjects: { value: "1", projects: { totalCount: 1, nodes: [{ code: "7800002" }] } } }]);
});

test("a project board's records count for its department, by a rule that is shown", async () => {
  const { views } = await source.ask(["QNG-SGTVT"], "2024", "rate { projects { nodes { agencyText agencyRule agency { id } } } payments { nodes { agencyText agencyRule amountVnd } } }");
  const owner = { agencyText: board, agencyRule: "NAME/PROJECT_BOARD" };
  expect(views).toEqual([{ rate: { projects: { nodes: [{ ...owner, agency: { id: "QNG-SGTVT" } }] }, payments: { nodes: [{ ...owner, amountVnd: "100000000000" }] } } }]);
});

test("payments and allocations add up to numerator and denominator, without carried-over capital", async () => {
  const fields = "rate { payments { totalCount nodes { voucher kind amountVnd carriedOver } } allocations { totalCount nodes { code kind amountVnd } } }";
  const { views } = await source.ask(["QNG-SNV"], "2024-Q3", fields);
  const payment = (voucher: string, kind: string, amountVnd: string) => ({ voucher, kind, amountVnd, carriedOver: false });
  const allocation = (code: string, kind: string, amountVnd: string) => ({ code, kind, amountVnd });
  expect(views).toEqual([
    {
      rate: {
        payments: {
          totalCount: 4,
          nodes: [
            payment("CT.1", "TAM_UNG", "30000000000"),
            payment("CT.2", "THANH_TOAN_KHOI_LUONG", "45000000000"),
            payment("CT.3", "THU_HOI_TAM_UNG", "-30000000000"),
            payment("CT.5", "THU_HOI_TAM_UNG", "-5000000000"),
          ],
        },
        allocations: {
          totalCount: 4,
          nodes: [
            allocation("7800001", "GIAO", "100000000000"),
            allocation("7800002", "GIAO", "50000000000"),
            allocation("7800002", "DIEU_CHINH_GIAM", "-10000000000"),
            allocation("CPB-2024-01", "GIAO", "20000000000"),
          ],
        },
      },
    },
  ]);
});

test.each(["projects", "payments", "allocations"])("%s come in pages that meet without gap or overlap", async (list) => {
  const node = list === "payments" ? "id voucher" : "id code";
  const whole = await source.ask<View>(["QNG-UBND"], "2024", `rate { list: ${list} { ${page} nodes { ${node} } } }`);
  const first = await source.ask<View>(["QNG-UBND"], "2024", `rate { list: ${list}(first: 2) { ${page} nodes { ${node} } } }`);
  const cursor = first.views[0]?.rate.list.pageInfo.endCursor;
  const rest = await source.ask<View>(["QNG-UBND"], "2024", `rate { list: ${list}(first: 200, after: "${cursor}") { ${page} nodes { ${node} } } }`);
  const nodesOf = ({ views }: typeof whole) => views[0]?.rate.list.nodes ?? [];
  expect([...nodesOf(first), ...nodesOf(rest)]).toEqual(nodesOf(whole));
  expect(first.views[0]?.rate.list).toMatchObject({ totalCount: nodesOf(whole).length, pageInfo: { hasNextPage: true } });
  expect(rest.views[0]?.rate.list.pageInfo.hasNextPage).toBe(false);
});

test("a page of zero rows is empty and says whether there is more", async () => {
  const { views } = await source.ask(["QNG-SNV"], "2024-Q3", `rate { projects(first: 0) { ${page} nodes { id } } }`);
  expect(views).toEqual([{ rate: { projects: { totalCount: 3, pageInfo: { hasNextPage: true, endCursor: null }, nodes: [] } } }]);
});

test.each([201, -1])("first: %i is refused with what is allowed", async (first) => {
  const { errors } = await source.ask(["QNG-SNV"], "2024-Q3", `rate { payments(first: ${first}) { nodes { id } } }`);
  expect(errors).toMatchObject([{ message: `Argument first: allowed is 0–200; given was ${first}`, extensions: { code: "BAD_USER_INPUT" } }]);
});

test("a cursor that is forged, or of another list of the same reading, is refused", async () => {
  const { views } = await source.ask<View>(["QNG-SNV"], "2024-Q3", `rate { list: projects(first: 1) { ${page} nodes { id } } }`);
  for (const after of [views[0]?.rate.list.pageInfo.endCursor, "Zm9yZ2Vk"]) {
    const { errors } = await source.ask(["QNG-SNV"], "2024-Q3", `rate { payments(after: "${after}") { nodes { id } } }`);
    expect(errors).toMatchObject([{ extensions: { code: "BAD_CURSOR" } }]);
  }
});

test("readings, plans and evidence of one agency and of 170 take the same statements", async () => {
  const fields = "rate { value projects(first: 2) { nodes { id } } payments(first: 2) { nodes { id } } } slowProjects { value } readings { value } plans { amountVnd } published { value }";
  const communes = document.units.flatMap(({ id, level, validFrom }) => (level === "COMMUNE" && validFrom === null ? [id] : [])).slice(0, 170);
  const one = await source.ask(communes.slice(0, 1), "2024", fields);
  const many = await source.ask(communes, "2024", fields);
  expect([communes.length, one.statements, many.statements]).toEqual([170, many.statements, one.statements]);
  const shown = await source.ask(["QNG-SNV", "QNG-SGTVT", "QNG-UBND"], "2024", fields);
  // Two groups of counters (capital, notices), the ledger, projects, payments, two of plans, published figures.
  expect(shown.statements).toBe(8);
});

interface View {
  readonly rate: { readonly list: { readonly totalCount: number; readonly nodes: readonly unknown[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } } };
}
