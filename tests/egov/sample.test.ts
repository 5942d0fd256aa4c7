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
