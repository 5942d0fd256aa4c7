import { afterAll, beforeAll, expect, test } from "vitest";
import { withConnection } from "../../database/connect.ts";
import { document, filledWith, openDisbursement } from "./harness.ts";

let source: Awaited<ReturnType<typeof openDisbursement>>;
beforeAll(async () => {
  source = await openDisbursement(await filledWith("shipped", (subgraph) => subgraph.loadShipped()));
});
afterAll(() => source[Symbol.asyncDispose]());

const unitsIn = (level: string, year: number) =>
  document.units.flatMap(({ id, level: own, validFrom, validTo }) =>
    own === level && (validFrom ?? "") <= `${year}-12-31` && (validTo ?? "9999") > `${year}-01-01` ? [id] : [],
  );
const states = async (ids: readonly string[], period: string) => (await source.ask<View>(ids, period, "rate { state value } rateOfCentralPlan { state value }")).views;

test.each([2022, 2023, 2024, 2025])("in %i at least 14 departments and every district own capital", async (year) => {
  const departments = await states(unitsIn("DEPARTMENT", year), String(year));
  const districts = await states(unitsIn("DISTRICT", year), String(year));
  expect(departments.filter(({ rate }) => rate.state === "OK").length).toBeGreaterThanOrEqual(14);
  expect(districts.map(({ rate }) => rate.state)).toEqual(Array.from({ length: 13 }, () => "OK"));
});

test.each([2022, 2023, 2024, 2025])("no rate of %i leaves 0–100", async (year) => {
  const views = await states(document.units.map(({ id }) => id), String(year));
  const values = views.flatMap(({ rate, rateOfCentralPlan }) => [rate.value, rateOfCentralPlan.value]).flatMap((value) => (value === null ? [] : [Number(value)]));
  expect(values.length).toBeGreaterThan(60);
  expect(values.filter((value) => value < 0 || value > 100)).toEqual([]);
});

test("QNG-SNGV and QNG-BDT own no capital; QNG-TTR and QNG-STP have none of the Prime Minister's plan", async () => {
  const views = await states(["QNG-SNGV", "QNG-BDT", "QNG-TTR", "QNG-STP"], "2024");
  expect(views.map(({ rate, rateOfCentralPlan }) => [rate.state, rateOfCentralPlan.state])).toEqual([
    ["NO_DATA", "NOT_APPLICABLE"],
    ["NO_DATA", "NOT_APPLICABLE"],
    ["OK", "NOT_APPLICABLE"],
    ["OK", "NOT_APPLICABLE"],
  ]);
});

test("QNG-SCT had capital and had paid nothing by March 2024: a true zero", async () => {
  const { views } = await source.ask(["QNG-SCT"], "2024-Q1", "rate { state value numerator sample }");
  expect(views).toEqual([{ rate: { state: "OK", value: "0.00", numerator: "0", sample: true } }]);
});

test("the third quarter of 2024 was higher before the recovery booked in November", async () => {
  const fields = "rate { numerator denominator }";
  const [then] = (await source.ask<Amounts>(["QNG-UBND"], "2024-Q3", fields, "2024-10-19T17:00:00.000Z")).views;
  const [now] = (await source.ask<Amounts>(["QNG-UBND"], "2024-Q3", fields)).views;
  expect(BigInt(then?.rate.numerator ?? 0)).toBeGreaterThan(BigInt(now?.rate.numerator ?? 0));
  expect(then?.rate.denominator).toBe(now?.rate.denominator);
});

test("four totals of the plan of 2025 stand side by side, each from the day on which it was known", async () => {
  const fields = "plans { amountVnd assigner asOfDate knownAt reference sample agency { id } }";
  const common = { sample: false, agency: { id: "QNG-UBND" } };
  const plans = [
    { ...common, amountVnd: "5329000000000", assigner: null, asOfDate: "2025-02-28", knownAt: "2025-03-02T01:00:00.000Z", reference: "bài 1470104" },
    { ...common, amountVnd: "7866000000000", assigner: "TTG", asOfDate: "2025-07-31", knownAt: "2025-08-02T01:00:00.000Z", reference: "bài 1562016" },
    { ...common, amountVnd: "8184000000000", assigner: "TTG", asOfDate: "2026-01-31", knownAt: "2026-02-02T01:00:00.000Z", reference: "bài 6513407" },
    { ...common, amountVnd: "8526000000000", assigner: "HDND", asOfDate: "2026-01-31", knownAt: "2026-02-02T01:00:00.000Z", reference: "bài 6513407" },
  ];
  expect((await source.ask(["QNG-UBND"], "2025", fields)).views).toEqual([{ plans }]);
  expect((await source.ask(["QNG-UBND"], "2025", fields, "2025-09-01T00:00:00.000Z")).views).toEqual([{ plans: plans.slice(0, 2) }]);
});

test("a published rate keeps the denominator that it names", async () => {
  const { views } = await source.ask(["QNG-UBND"], "2024-10", "published { metric value unit numerator denominator from to reference }");
  const common = { from: "2024-01-01", to: "2024-10-31", reference: "bài 1423134" };
  expect(views).toEqual([
    {
      published: [
        { ...common, metric: "DIS-01", value: "28.1", unit: "PERCENT", numerator: "1940000000000", denominator: "6902000000000" },
        { ...common, metric: null, value: "1205000000000", unit: "VND", numerator: null, denominator: "6902000000000" },
      ],
    },
  ]);
});

test("the province's reading of 2025 comes from records, marked as sample, beside what was published of the year", async () => {
  const { views } = await source.ask<Year>(["QNG-UBND"], "2025", "rate { denominator sample } published { value } plans { amountVnd }");
  expect(views[0]?.published.map(({ value }) => value)).toEqual(["3.5", "57", "59", "82", "53", "4648000000000", "91.4", "87", "969000000000"]);
  expect(views[0]?.rate.sample).toBe(true);
  expect(views[0]?.plans.map(({ amountVnd }) => amountVnd)).not.toContain(views[0]?.rate.denominator);
});

test("a district's capital passes to its communes on 1 July 2025 without the province losing a đồng", async () => {
  const [june] = (await source.ask<Amounts>(["QNG-UBND"], "2025-06", "rate { numerator denominator }")).views;
  const [july] = (await source.ask<Amounts>(["QNG-UBND"], "2025-07", "rate { numerator denominator }")).views;
  expect(july?.rate.denominator).toBe(june?.rate.denominator);
  const { views } = await source.ask<Moved>(["QNG-H-524"], "2025-07", "rate { allocations { nodes { kind decidedOn amountVnd } } }");
  const moved = views[0]?.rate.allocations.nodes.filter(({ kind }) => kind === "DIEU_CHUYEN_DI") ?? [];
  expect(moved.length).toBeGreaterThan(0);
  expect(moved.every(({ decidedOn, amountVnd }) => decidedOn === "2025-07-01" && amountVnd.startsWith("-"))).toBe(true);
});

test("the sample is about 300 projects, and names that no register knows wait in quarantine", async () => {
  const [counts] = await withConnection(source.adminUrl, (sql) =>
    sql`select (select count(distinct project_code)::int from disbursement.allocations where project_code not like 'CPB%') as projects,
      (select count(*)::int from disbursement.quarantine) as waiting`,
  );
  expect(counts?.["projects"]).toBeGreaterThanOrEqual(270);
  expect(counts?.["projects"]).toBeLessThanOrEqual(330);
  expect(counts?.["waiting"]).toBe(4);
});

test("each department and district of 2024 got one notice on the year before, most of them without a fault", async () => {
  const ids = ["DEPARTMENT", "DISTRICT"].flatMap((level) => unitsIn(level, 2024));
  const { views } = await source.ask<Notices>(ids, "2024-H1", "usedAsPrescribed { value sample settlementReviews { nodes { budgetYear issuedOn } } }");
  const notice = { nodes: [{ budgetYear: 2023, issuedOn: "2024-06-20" }] };
  expect(views.map(({ usedAsPrescribed: { sample, settlementReviews } }) => ({ sample, settlementReviews }))).toEqual(ids.map(() => ({ sample: true, settlementReviews: notice })));
  const values = views.map(({ usedAsPrescribed: { value } }) => Number(value));
  expect([Math.min(...values) >= 99.4, values.filter((value) => value === 100).length > ids.length / 3]).toEqual([true, true]);
});

test("loading the shipped data again changes nothing", async () => {
  expect(await source.subgraph.loadShipped()).toEqual({ files: 0, rows: 0 });
});

test.each(["update disbursement.payments set amount_vnd = 1", "delete from disbursement.allocations", "truncate disbursement.capital_plans"])("%s is refused", async (statement) => {
  await expect(withConnection(source.adminUrl, (sql) => sql.unsafe(statement))).rejects.toThrow("superseded by later imports, never changed");
});

interface View {
  readonly rate: { readonly state: string; readonly value: string | null };
  readonly rateOfCentralPlan: { readonly state: string; readonly value: string | null };
}
interface Notices {
  readonly usedAsPrescribed: { readonly value: string | null; readonly sample: boolean; readonly settlementReviews: unknown };
}
interface Amounts {
  readonly rate: { readonly numerator: string; readonly denominator: string };
}
interface Year {
  readonly rate: { readonly denominator: string; readonly sample: boolean };
  readonly published: readonly { readonly value: string }[];
  readonly plans: readonly { readonly amountVnd: string }[];
}
interface Moved {
  readonly rate: { readonly allocations: { readonly nodes: readonly { readonly kind: string; readonly decidedOn: string; readonly amountVnd: string }[] } };
}
