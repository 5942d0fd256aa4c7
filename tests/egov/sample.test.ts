import { afterAll, beforeAll, expect, test } from "vitest";
import { createRegister } from "../../kit/register/register.ts";
import egov from "../../subgraphs/egov/index.ts";
import { openSource, register } from "../source.ts";

type Source = Awaited<ReturnType<typeof openSource>>;
let source: Source;
beforeAll(async () => {
  source = await openSource(egov, { field: "egov", shipped: true });
});
afterAll(() => source[Symbol.asyncDispose]());

const askable = createRegister(register);

test.each(["2022", "2023", "2024", "2025"])("in %s every department and district has dossiers, and so have the province and the one-stop centre", async (year) => {
  const ids = [...askable.unitsOn(["DEPARTMENT", "DISTRICT"], `${year}-02-01`).map(({ id }) => id), "QNG-UBND", "QNG-TTPVKS"];
  const { views } = await source.view(ids, year, "onTimeRate { state sample }");
  expect(new Set(views.map((view) => JSON.stringify(view["onTimeRate"])))).toEqual(new Set(['{"state":"OK","sample":true}']));
});

test("there are about 20,000 dossiers, and what no register knows waits in quarantine", async () => {
  const { data } = await source.subgraph.execute({ query: "{ egovSource { quarantined dataTo sample registerVersion } }" }, {});
  expect(data).toEqual({ egovSource: { quarantined: 4, dataTo: "2025-12-31", sample: true, registerVersion: register.version } });
  const { views } = await source.view(["QNG-UBND"], "2022", "onlineShare { denominator }");
  const years = await Promise.all(["2023", "2024", "2025"].map((year) => source.view(["QNG-UBND"], year, "onlineShare { denominator }")));
  const total = [views, ...years.map((answer) => answer.views)].reduce((sum, [view]) => sum + Number(((view ?? {})["onlineShare"] as { denominator: string }).denominator), 0);
  expect(total).toBeGreaterThan(18_000);
  expect(total).toBeLessThan(22_000);
});

test.each([
  ["QNG-UBND", "2024", ["EGV-04", "EGV-06", "EGV-09", "EGV-11", "EGV-12", "EGV-13", "EGV-14", "EGV-15", "EGV-16", "EGV-17", "EGV-18", "EGV-19"]],
  ["QNG-STP", "2024", ["EGV-04", "EGV-09", "EGV-11", "EGV-12", "EGV-15", "EGV-16", "EGV-17", "EGV-18", "EGV-19"]],
  ["QNG-H-524", "2024", ["EGV-09", "EGV-11", "EGV-12", "EGV-13", "EGV-14", "EGV-15", "EGV-18", "EGV-19"]],
])("%s in %s has a figure, marked as sample, for %j", async (id, year, codes) => {
  const { views } = await source.view([id], year, "readings { metric state value sample }");
  const readings = views[0]?.["readings"] as readonly { metric: string; state: string; value: string | null; sample: boolean }[];
  const shown = readings.filter(({ metric }) => codes.includes(metric));
  expect(new Map(shown.map(({ metric, state, sample }) => [metric, { state, sample }]))).toEqual(new Map(codes.map((code) => [code, { state: "OK", sample: true }])));
});

test("a department that says more than its dossiers is seen beside them", async () => {
  const { views } = await source.view(["QNG-SXD"], "2024-Q3", "onTimeRate { value } reported { metric value sample months missingMonths }");
  expect(views).toMatchObject([{ reported: [{ metric: "EGV-01", value: "100.00", sample: true, months: 3, missingMonths: [] }, { metric: "EGV-02" }, { metric: "EGV-05" }] }]);
  expect(views).toEqual([expect.objectContaining({ onTimeRate: { value: expect.stringMatching(/^\d\d\.\d\d$/) } })]);
});

test("true zeros and gaps are told apart", async () => {
  const value = async (id: string, field: string) => (await source.view([id], "2024", `${field} { state value }`)).views[0]?.[field];
  expect(await value("QNG-X-21335", "onlineShare")).toEqual({ state: "OK", value: "0.00" });
  expect(await value("QNG-X-21338", "postShare")).toEqual({ state: "OK", value: "0.00" });
  expect(await value("QNG-X-21343", "onTimeRate")).toEqual({ state: "NO_DATA", value: null });
  expect(await value("QNG-X-21346", "onTimeRate")).toEqual({ state: "NO_DATA", value: null });
  expect(await value("QNG-X25-21025", "onTimeRate")).toEqual({ state: "NOT_APPLICABLE", value: null });
  expect(await value("BNV", "onTimeRate")).toEqual({ state: "NOT_APPLICABLE", value: null });
});

test("the third quarter of 2024 was known otherwise on 20 October 2024", async () => {
  const rate = async (asOf?: string) => (await source.view(["QNG-UBND"], "2024-Q3", "onTimeRate { numerator denominator }", asOf)).views[0]?.["onTimeRate"] as { numerator: string; denominator: string };
  const [then, now] = [await rate("2024-10-19T17:00:00.000Z"), await rate()];
  expect(then.denominator).toBe(now.denominator);
  expect(Number(now.numerator)).toBeGreaterThan(Number(then.numerator));
});

test("the district that moves its due dates is on time more often than any other, and its evidence shows it", async () => {
  const { views } = await source.view(["QNG-H-525", "QNG-H-524"], "2024", "onTimeRate { value dossiers(first: 200) { nodes { firstDueAt dueAt } } }");
  const [moves, other] = views.map((view) => view["onTimeRate"] as { value: string; dossiers: { nodes: { firstDueAt: string; dueAt: string }[] } });
  const moved = (nodes: { firstDueAt: string; dueAt: string }[] = []) => nodes.filter(({ firstDueAt, dueAt }) => firstDueAt !== dueAt).length;
  expect(Number(moves?.value)).toBeGreaterThan(Number(other?.value));
  expect(moved(moves?.dossiers.nodes)).toBeGreaterThan(3 * moved(other?.dossiers.nodes));
});

test("published figures stand at their place, with the denominator they name or none", async () => {
  const { views } = await source.view(["QNG-TTPVKS", "QNG-UBND"], "2025-05", "published { metric value unit numerator denominator from to knownAt place }");
  const onTime = views.map((view) => (view["published"] as { metric: string; value: string }[]).filter(({ metric }) => metric === "EGV-01"));
  expect(onTime.map(([figure]) => figure?.value)).toEqual(["90.33", "91.43"]);
  expect(views.map((view) => (view["published"] as unknown[]).length)).toEqual([5, 4]);
});
