import { afterAll, beforeAll, expect, test } from "vitest";
import { filledWith, openDisbursement } from "./harness.ts";
import { loadRecords } from "./records.ts";

let source: Awaited<ReturnType<typeof openDisbursement>>;
beforeAll(async () => {
  source = await openDisbursement(await filledWith("records", loadRecords));
});
afterAll(() => source[Symbol.asyncDispose]());

const short = "{ state value numerator denominator }";
const every = `rate ${short} rateOfCentralPlan ${short} gapToPath ${short} unallocatedShare ${short} slowProjects ${short}`;

test("five metrics are computed from decisions and payments to the window's end", async () => {
  const { views } = await source.ask(["QNG-SNV"], "2024-Q3", every);
  expect(views).toEqual([
    {
      rate: { state: "OK", value: "25.00", numerator: "40000000000", denominator: "160000000000" },
      rateOfCentralPlan: { state: "OK", value: "33.33", numerator: "40000000000", denominator: "120000000000" },
      gapToPath: { state: "OK", value: "-28.00", numerator: "-44800000000", denominator: "160000000000" },
      unallocatedShare: { state: "OK", value: "12.50", numerator: "20000000000", denominator: "160000000000" },
      slowProjects: { state: "OK", value: "1", numerator: "1", denominator: null },
    },
  ]);
});

test("what was known on 20 October is answered without the recovery booked in November", async () => {
  const fields = "rate { value numerator asOf } plans { amountVnd }";
  const then = await source.ask(["QNG-SNV"], "2024-Q3", fields, "2024-10-19T17:00:00.000Z");
  const now = await source.ask(["QNG-SNV"], "2024-Q3", fields);
  const plans = [{ amountVnd: "170000000000" }, { amountVnd: "160000000000" }];
  expect(then.views).toEqual([{ rate: { value: "28.13", numerator: "45000000000", asOf: "2024-10-02T01:00:00.000Z" }, plans }]);
  expect(now.views).toEqual([{ rate: { value: "25.00", numerator: "40000000000", asOf: "2024-11-05T01:00:00.000Z" }, plans }]);
});

test("a period sees the plan of its own end, whatever was decided later", async () => {
  const { views } = await source.ask(["QNG-SNV"], "2024-H1", "rate { value numerator denominator from to }");
  expect(views).toEqual([{ rate: { value: "17.65", numerator: "30000000000", denominator: "170000000000", from: "2024-01-01", to: "2024-06-30" } }]);
});

test("a year runs to 31 January of the next year, its last quarter does not", async () => {
  const fields = "rate { state value to dataTo }";
  const year = await source.ask(["QNG-SGTVT"], "2024", fields);
  const quarter = await source.ask(["QNG-SGTVT"], "2024-Q4", fields);
  expect(year.views).toEqual([{ rate: { state: "OK", value: "50.00", to: "2025-01-31", dataTo: "2025-01-31" } }]);
  expect(quarter.views).toEqual([{ rate: { state: "OK", value: "0.00", to: "2024-12-31", dataTo: "2024-12-31" } }]);
});

test("zero, no data and not applicable are told apart", async () => {
  const fields = "rate { state value basis } rateOfCentralPlan { state value }";
  const { views } = await source.ask<View>(["QNG-TTR", "QNG-SNGV", "QNG-SNNMT", "QNG-BAO"], "2024", fields);
  expect(views.map(({ rate, rateOfCentralPlan }) => [rate.state, rate.value, rate.basis.split("; ").at(-1), rateOfCentralPlan.state])).toEqual([
    ["OK", "0.00", "không tính vốn kéo dài", "NOT_APPLICABLE"],
    ["NO_DATA", null, "không được giao vốn trong năm kế hoạch", "NOT_APPLICABLE"],
    ["NOT_APPLICABLE", null, "đơn vị không tồn tại trong kỳ", "NOT_APPLICABLE"],
    ["NOT_APPLICABLE", null, "không áp dụng cho cấp này", "NOT_APPLICABLE"],
  ]);
});

test("a year that no import reaches has no data, and nothing is said to be not applicable", async () => {
  const { views } = await source.ask<View>(["QNG-SNV"], "2022", "rate { state basis } rateOfCentralPlan { state }");
  expect(views[0]?.rate).toMatchObject({ state: "NO_DATA", basis: expect.stringContaining("nguồn không có số liệu trong kỳ") });
  expect(views[0]?.rateOfCentralPlan.state).toBe("NO_DATA");
});

test.each([
  ["while the quarter runs", "2024-12-20T00:00:00.000Z", "PROVISIONAL"],
  ["within the grace after it", "2025-01-03T00:00:00.000Z", "PROVISIONAL"],
  ["after the grace", "2025-01-20T00:00:00.000Z", "STALE"],
  ["once its months have come", "2025-02-03T00:00:00.000Z", "OK"],
])("the last quarter is, %s (%s), %s", async (_, asOf, state) => {
  const { views } = await source.ask(["QNG-SNV"], "2024-Q4", "rate { state }", asOf);
  expect(views).toEqual([{ rate: { state } }]);
});

test("the province sums every agency's records and no published total", async () => {
  const { views } = await source.ask<View>(["QNG-UBND"], "2024-Q3", "rate { value numerator denominator basis sample } plans { amountVnd }");
  expect(views[0]).toMatchObject({ rate: { value: "10.81", numerator: "40000000000", denominator: "370000000000", sample: false }, plans: [] });
  expect(views[0]?.rate.basis).toContain("không dùng các tổng kế hoạch đã công bố");
});

test("scorable readings come one entry per code", async () => {
  const { views } = await source.ask(["QNG-SNV"], "2024-Q3", "readings { metric value unit }");
  expect(views).toEqual([
    {
      readings: [
        { metric: "DIS-01", value: "25.00", unit: "PERCENT" },
        { metric: "DIS-01.TTG", value: "33.33", unit: "PERCENT" },
        { metric: "DIS-02", value: "-28.00", unit: "PERCENTAGE_POINT" },
        { metric: "DIS-03", value: "12.50", unit: "PERCENT" },
        { metric: "DIS-04", value: "1", unit: "COUNT" },
        { metric: "DIS-05", value: null, unit: "PERCENT" },
      ],
    },
  ]);
});

interface View {
  readonly rate: { readonly state: string; readonly value: string | null; readonly basis: string };
  readonly rateOfCentralPlan: { readonly state: string };
}
