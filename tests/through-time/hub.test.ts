// Series and rankings through the whole hub on the shipped data: constant cost, agreement with the indicator view, and the story of Sở LĐTBXH.

import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lineageOf } from "../../kit/history/lineage.ts";
import { readCsv } from "../../kit/import/csv.ts";
import type { Metric } from "../../kit/reading/metric.ts";
import { createRegister } from "../../kit/register/register.ts";
import { houseFolder } from "../../schema/subgraph-files.ts";
import { metrics as complaints } from "../../subgraphs/complaints/readings.ts";
import { metrics as disbursement } from "../../subgraphs/disbursement/readings.ts";
import { metrics as egov } from "../../subgraphs/egov/readings.ts";
import { metrics as inspections } from "../../subgraphs/inspections/readings.ts";
import { openTestHub, type TestHub } from "../hub/harness.ts";
import { register as document } from "../source.ts";

const sources: Readonly<Record<string, readonly Metric[]>> = { complaints, disbursement, egov, inspections };
const register = createRegister(document);
const read = (file: string) => readFileSync(join(houseFolder, file), "utf8");

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
});
afterAll(() => hub[Symbol.asyncDispose]());

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const { status, answer } = await hub.ask(query, variables);
  expect({ status, errors: answer.errors }).toEqual({ status: 200, errors: undefined });
  return answer.data ?? {};
}

describe("what the catalogue says of a metric, its source does", () => {
  const catalogue = readCsv(read("subgraphs/plan/data/metrics.csv"), ["code", "base", "source", "direction"]).records.map(({ cells }) => cells);
  const entries = Object.entries(sources).flatMap(([source, metrics]) => metrics.map((metric) => ({ source, metric })));
  test.each(entries.map(({ source, metric }) => [metric.code, source, metric] as const))("%s of %s", (code, source, metric) => {
    const entry = catalogue.find((one) => one["code"] === code);
    const better = metric.better === undefined ? "HIGHER" : (metric.better ?? "CONTEXT");
    expect([entry?.["source"], entry?.["direction"]]).toEqual([source, better]);
  });

  test("the first part of a code names its owner, who answers for it", () => {
    const owners: unknown = JSON.parse(read("schema/metric-owners.json"));
    const said = Object.fromEntries(catalogue.filter((one) => one["source"] !== "other").map((one) => [(one["code"] ?? "").split("-")[0], one["source"] === "reporting" ? "plan" : one["source"]]));
    expect(owners).toEqual(said);
  });
});

describe("a point of a series is the reading of the indicator view", () => {
  const reading = "metric state value unit numerator denominator basis from to dataTo asOf source sample";
  const view = { egov: "onTimeRate lateRate", disbursement: "rate", inspections: "recommendationsExecuted agenciesChecked", complaints: "feedbackOnTime harassmentReports" } as const;
  const ids = document.units.filter(({ level }) => ["PROVINCE", "DEPARTMENT", "DISTRICT", "COMMUNE"].includes(level)).map(({ id }) => id);
  const unchanged = ids.filter((id) => lineageOf(register, id).knownFrom === null && lineageOf(register, id).ids.length === 1);
  const spans = [["2024-07", "2024-09"], ["2024-Q3", "2025-Q2"], ["2023", "2025"], ["2024-H1", "2025-H1"], ["2024-9M", "2025-9M"]] as const;
  const fieldsOf = (source: keyof typeof view) => view[source].split(" ").map((field) => sources[source]?.find((metric) => metric.field === field));

  async function agree(id: string, mapping: string, source: keyof typeof view, [from, to]: readonly [string, string]): Promise<void> {
    for (const metric of fieldsOf(source)) {
      const series = await ask(`{ agency(id: "${id}") { history(mapping: ${mapping}) { ${source}(metric: "${metric?.code}", from: "${from}", to: "${to}") { points { period reading { ${reading} } } } } } }`);
      const { points } = (series as { agency: { history: Record<string, { points: { period: string; reading: { basis: string } }[] }> } }).agency.history[source] ?? { points: [] };
      const views = await ask(`{ agency(id: "${id}") { ${points.map(({ period }, i) => `p${i}: indicators(period: "${period}") { ${source} { ${metric?.field} { ${reading} } } }`).join(" ")} } }`);
      const expected = Object.values((views as { agency: Record<string, Record<string, Record<string, unknown>>> }).agency).map((one) => one[source]?.[metric?.field ?? ""]);
      // After the end of an agency, a series also says what became of it.
      const ended = new RegExp(`; từ ${register.unit(id)?.validTo ?? "never"}, .*$`, "u");
      expect(points.map(({ reading: given }) => ({ ...given, basis: given.basis.replace(ended, "") }))).toEqual(expected);
    }
  }

  const source = fc.constantFrom("egov", "disbursement", "inspections", "complaints");
  test("as recorded, of any agency", () =>
    fc.assert(fc.asyncProperty(fc.constantFrom(...ids), source, fc.constantFrom(...spans), (id, of, span) => agree(id, "AS_RECORDED", of, span)), { seed: 20250301, numRuns: 25 }));
  test("by the present map, of any agency that nothing happened to", () =>
    fc.assert(fc.asyncProperty(fc.constantFrom(...unchanged), source, fc.constantFrom(...spans), (id, of, span) => agree(id, "CURRENT_MAP", of, span)), { seed: 20250701, numRuns: 25 }));
});

describe("a code that a source does not have is refused through the gateway too, with what is allowed, what was given and where", () => {
  const owned = { egov: "EGV-01", disbursement: "DIS-01", inspections: "INS-01", complaints: "CMP-01" } as const;
  const names = Object.keys(sources) as (keyof typeof owned)[];
  const pairs = names.flatMap((source) => [...names.filter((other) => other !== source).map((other) => [source, owned[other], other] as const), [source, "RPT-01", "plan"] as const]);
  test.each(pairs)("%sRanking of %s names its owner, %s", async (source, code, owner) => {
    const { answer } = await hub.ask(`{ ${source}Ranking(metric: "${code}", level: DISTRICT, period: "2024") { totalCount } agency(id: "QNG-SNV") { history { ${source}(metric: "${code}", from: "2024", to: "2025") { basis } } } }`);
    expect(answer.errors).toHaveLength(2);
    for (const error of answer.errors ?? []) {
      expect(error).toMatchObject({
        message: expect.stringMatching(new RegExp(`^Argument metric: "${code}" is owned by ${owner}, ask there; of ${source}: allowed is ${owned[source]}.*; given was "${code}"$`)),
        extensions: { code: "BAD_USER_INPUT", source, messageVi: expect.stringMatching(new RegExp(`^Tham số metric: "${code}" do nguồn ${owner} giữ, hãy hỏi ở nguồn ấy; của ${source}: cho phép ${owned[source]}.*; đã nhận "${code}"$`)) },
      });
    }
    expect((answer.errors ?? []).map(({ path }) => path?.join(".") ?? "").toSorted()).toEqual([`agency.history.${source}`, `${source}Ranking`]);
  });

  test("one that nobody has, with the codes of the source in short", async () => {
    const { answer } = await hub.ask('{ egovRanking(metric: "ABC-99", level: DISTRICT, period: "2024") { totalCount } }');
    expect(answer.errors?.map(({ extensions }) => extensions?.["messageVi"])).toEqual(['Tham số metric: cho phép EGV-01–EGV-19, EGV-01.DEPARTMENT, EGV-01.DISTRICT, EGV-01.COMMUNE; đã nhận "ABC-99"']);
  });
});

test("a series whose periods all count from January says that they do not compare with each other", async () => {
  const basisOf = async (source: string, metric: string, from: string, to: string) => {
    const data = await ask(`{ agency(id: "QNG-SXD") { history { ${source}(metric: "${metric}", from: "${from}", to: "${to}") { basis } } } }`);
    return (data as { agency: { history: Record<string, { basis: string }> } }).agency.history[source]?.basis;
  };
  const warning = "các kỳ không cùng độ dài, lũy kế từ đầu năm: so một kỳ với chính kỳ ấy của năm khác, không so với kỳ liền trước";
  expect(await basisOf("disbursement", "DIS-01", "2024-Q1", "2024-Q3")).toBe(`theo bản đồ hiện nay; cộng cả hồ sơ của Sở Giao thông vận tải (QNG-SGTVT), đã nhập trọn vào cơ quan này; kỳ 2024-Q1 là 2024-01-01 đến 2024-03-31, kỳ 2024-Q3 là 2024-01-01 đến 2024-09-30; ${warning}`);
  expect(await basisOf("disbursement", "DIS-01", "2023", "2025")).not.toContain(warning);
  expect(await basisOf("egov", "EGV-01", "2024-Q1", "2024-Q3")).not.toContain(warning);
});

describe("costs", () => {
  const all = (of: string) => `{ ${of} { id history { ${Object.entries(sources).map(([source, [metric]]) => `${source}(metric: "${metric?.code}", from: "2024-Q1", to: "2024-Q4") { points { period } breaks { on } }`).join(" ")} } } }`;
  test("a series of each source of one agency costs as many calls and statements as of 173 communes", async () => {
    await ask(all('agency(id: "QNG-SXD")'));
    const one = structuredClone(hub.cost);
    const data = await ask(all('agencies(level: COMMUNE, on: "2022-06-30")'));
    expect((data as { agencies: unknown[] }).agencies).toHaveLength(173);
    expect([one.calls.toSorted(), one.statements]).toEqual([["agencies", "complaints", "disbursement", "egov", "inspections"], { agencies: 1, complaints: 2, disbursement: 2, egov: 2, inspections: 2 }]);
    expect([hub.cost.calls.toSorted(), hub.cost.statements]).toEqual([one.calls.toSorted(), one.statements]);
  });

  test("a ranking of departments costs as many calls and statements as of 173 communes", async () => {
    const trusted = read("schema/operations/ranking-agencies.graphql");
    await ask(trusted, { level: "DEPARTMENT", period: "2024" });
    const departments = structuredClone(hub.cost);
    const data = await ask(trusted, { level: "COMMUNE", period: "2024" });
    const rankings = Object.values(data as Record<string, { totalCount: number; nodes: unknown[] }>);
    // The year of investment ends on 31/1, when the two communes merged on 1/1/2025 were there.
    expect(rankings.map(({ totalCount, nodes }) => [totalCount, nodes.length])).toEqual([[173, 173], [175, 175], [173, 173], [173, 173]]);
    expect(departments.statements).toEqual({ agencies: 1, complaints: 2, disbursement: 2, egov: 2, inspections: 2 });
    expect([hub.cost.calls.toSorted(), hub.cost.statements]).toEqual([departments.calls.toSorted(), departments.statements]);
  });
});

test('"Sở LĐTBXH đâu rồi?": found by a name typed in haste, with four heirs by function, and a line that ends with a break', async () => {
  const found = await ask(read("schema/operations/history-where-did-it-go.graphql"), { search: "so ldtbxh" });
  const legalBasis = "Chủ trương hợp nhất sở của Tỉnh ủy ngày 18/2/2025 (nhandan.vn post860418)";
  const heir = (id: string, nameVi: string, kind: string, scope: string, validFrom: string | null = null) => ({ agency: { id, nameVi, validFrom, validTo: null }, kind, scope, on: "2025-03-01", legalBasis, mark: "V", onMark: "M" });
  expect(found).toEqual({
    agencies: [{
      id: "QNG-SLDTBXH", nameVi: "Sở Lao động, Thương binh và Xã hội", level: "DEPARTMENT", validFrom: null, validTo: "2025-03-01", datesMark: "M", basis: "534/QĐ-UBND; hợp nhất sở 2025", predecessors: [],
      successors: [
        heir("QNG-SNV", "Sở Nội vụ", "ABSORB", "Toàn bộ, trừ giáo dục nghề nghiệp; trẻ em, phòng chống tệ nạn xã hội, bảo trợ xã hội; giảm nghèo"),
        heir("QNG-SGDDT", "Sở Giáo dục và Đào tạo", "FUNCTION_TRANSFER", "Giáo dục nghề nghiệp"),
        heir("QNG-SNNMT", "Sở Nông nghiệp và Môi trường", "FUNCTION_TRANSFER", "Giảm nghèo", "2025-03-01"),
        heir("QNG-SYT", "Sở Y tế", "FUNCTION_TRANSFER", "Trẻ em; phòng chống tệ nạn xã hội; bảo trợ xã hội"),
      ],
    }],
  });
  // Task PAPI-B-01 (poverty lists) went to the heir of that function; its own line and that of the heir break on the same day.
  const history = read("schema/operations/history-agency.graphql");
  const lineOf = async (id: string) => {
    const { agency } = (await ask(history, { id, from: "2024-Q4", to: "2025-Q2" })) as { agency: { history: { egov: { points: { period: string; reading: { state: string }; breaks: { on: string }[] }[] } } } };
    return agency.history.egov.points.map(({ period, reading, breaks }) => [period, reading.state, breaks.map(({ on }) => on)]);
  };
  expect(await lineOf("QNG-SLDTBXH")).toEqual([["2024-Q4", "OK", []], ["2025-Q1", "OK", ["2025-03-01"]], ["2025-Q2", "NOT_APPLICABLE", []]]);
  expect(await lineOf("QNG-SNNMT")).toEqual([["2024-Q4", "NO_DATA", []], ["2025-Q1", "NO_DATA", ["2025-03-01"]], ["2025-Q2", "OK", []]]);
});

test("each source says which days it means by one and the same period", async () => {
  const data = await ask(`{ agency(id: "QNG-UBND") { history { ${Object.entries(sources).map(([source, [metric]]) => `${source}(metric: "${metric?.code}", from: "2024", to: "2024") { points { reading { from to } } }`).join(" ")} } } }`);
  const days = (from: string, to: string) => ({ points: [{ reading: { from, to } }] });
  expect(data).toEqual({ agency: { history: { egov: days("2024-01-01", "2024-12-31"), inspections: days("2023-12-15", "2024-12-14"), complaints: days("2023-12-15", "2024-12-14"), disbursement: days("2024-01-01", "2025-01-31") } } });
});

test("nothing asked above met a bug or a database error", () => {
  expect(hub.faults).toEqual([]);
});
