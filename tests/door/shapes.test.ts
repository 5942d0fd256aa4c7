// What must always work works for everybody: the limits and costs of the documents that dashboards and examples send.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, getOperationAST, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { createAdmission } from "../../gateway/admission/admit.ts";
import { admissionClasses } from "../../gateway/admission/classes.ts";
import { estimateCost } from "../../gateway/admission/cost.ts";
import { readCosts } from "../../gateway/admission/costs.ts";
import { readTrustedFiles } from "../../gateway/trusted/read-files.ts";
import { houseFolder } from "../../schema/subgraph-files.ts";

const read = (file: string) => readFileSync(join(houseFolder, file), "utf8");
const costs = readCosts(read("schema/supergraph.graphql"));
const admission = createAdmission(buildSchema(read("schema/api.graphql")), costs);
const admit = (query: string, variables = {}) => admission.admit({ query, documentHash: query, operationName: undefined, variables }, admissionClasses.anonymous);

const fact = "fragment Fact on Reading { metric state value unit numerator denominator basis from to asOf source sample }";
const view = (level: string) => `{ agencies(level: ${level}, on: "2022-06-30") { id nameVi nameEn level indicators(period: "2024") { egov { onTimeRate { ...Fact } } disbursement { rate { ...Fact } }
  inspections { recommendationsExecuted { ...Fact } } complaints { resolvedOnTime { ...Fact } } scores { criterion { code nameVi } points max share state } total totalMax } } } ${fact}`;
const agency = `{ agency(id: "QNG-SNV") { nameVi validFrom validTo predecessors { agency { id } scope } successors { agency { id } scope legalBasis }
  indicators(period: "2024-Q3", asOf: "2024-10-20T00:00:00+07:00") { egov { onTimeRate { ...Fact dossiers(first: 10) { nodes { id } totalCount } } } scores { state } } } } ${fact}`;
const tasks = `{ plan(id: "534/QĐ-UBND") { tasks(index: PAR_INDEX, lead: "QNG-SNV", first: 50) { nodes { id clause titleVi lead { id nameVi } metrics { code source } target status } totalCount pageInfo { endCursor } } } }`;

/** They ask for many lists of many agencies; whoever needs them asks by their name. */
const onlyByName = new Set(["audit-reported-recorded", "dashboard-comparison", "dashboard-dossiers", "dashboard-records-reporting", "dashboard-task-claims", "report-duties", "reported-recorded", "user-par-office"]);

const series = (source: string, metric: string) => `${source}(metric: "${metric}", from: "2024-01", to: "2024-12") { points { period reading { state value } } }`;

describe("anonymous clients may ask", () => {
  test.each([
    ["the view of all departments", view("DEPARTMENT"), 6, 204_600],
    ["the view of all communes", view("COMMUNE"), 6, 204_600],
    ["one agency with its evidence", agency, 6, 14_245],
    ["the tasks of the plan", tasks, 2, 13_505],
    ["every reading of every agency", `{ agencies { id indicators(period: "2024") { egov { readings { ...Fact } } complaints { readings { ...Fact } } inspections { readings { ...Fact } } disbursement { readings { ...Fact } } } } } ${fact}`, 5, 304_000],
    ["the evidence of all agencies, 10 records each", `{ agencies { indicators(period: "2024") { egov { onTimeRate { dossiers(first: 10) { nodes { id position } totalCount } } } } } }`, 2, 28_200],
    ["twelve months of all departments from two sources", `{ agencies(level: DEPARTMENT) { id history { ${series("egov", "EGV-01")} ${series("complaints", "CMP-05")} } } }`, 3, 322_800],
    ["five years of months of one agency with everything said", `{ agency(id: "QNG-SXD") { history { egov(metric: "EGV-01", from: "2020", to: "2024", step: MONTH) { basis points { period reading { ...Fact } breaks { on textVi } } breaks { on kind textVi textEn legalBasis mark after before } } } } } ${fact}`, 2, 7_424],
    ["the ranking of all communes in one page", `{ egovRanking(metric: "EGV-01", level: COMMUNE, period: "2024", first: 200) { coverage { agencies withValue } totalCount nodes { rank agency { nameVi } reading { ...Fact } previous { value } change comparable noteVi sampleSize } } } ${fact}`, 2, 8_805],
  ])("%s", (_, query, sourceCalls, estimate) => {
    expect(admit(query)).toEqual({ cost: { estimate, sourceCalls, byVariables: false } });
  });

  const documents = readTrustedFiles(join(houseFolder, "schema/operations")).map(({ name, text }) => [name, text] as const);

  test.each(documents.filter(([name]) => !onlyByName.has(name)))("the trusted document %s, as a text of their own", (_, text) => {
    expect(admit(text)).toHaveProperty("cost");
  });

  test.each(documents.filter(([name]) => onlyByName.has(name)))("the trusted document %s by its name only", (_, text) => {
    const admitted = admit(text);
    expect("refusals" in admitted && admitted.refusals.map(({ code }) => code)).toEqual([expect.stringMatching(/^LIMIT_(COST|ALIASES)$/)]);
  });
});

describe("a cost", () => {
  const sdl = `enum join__Graph { A @join__graph(name: "a", url: "") B @join__graph(name: "b", url: "") }
    type Query @join__type(graph: A) @join__type(graph: B) { one: Node @join__field(graph: A) listed: [Node!]! @join__field(graph: A) @listSize(assumedSize: 7) paged(limit: Int): Page @join__field(graph: A) @listSize(slicingArguments: ["limit"], sizedFields: ["rows"]) dear: Int @join__field(graph: A) @cost(weight: 50) }
    type Page @join__type(graph: A) { rows: [Node!]! }
    type Node @join__type(graph: A, key: "id") @join__type(graph: B, key: "id") { id: ID! mine: Int @join__field(graph: A) theirs: Int @join__field(graph: B) both: Int @join__field(graph: B, requires: "mine") mineToo: [Int!] @join__field(graph: A) }`;
  const model = readCosts(sdl);
  const cost = (query: string, variables = {}) => {
    const document = parse(query);
    const operation = getOperationAST(document);
    if (!operation) throw new Error("no operation");
    return estimateCost(model, document, operation, variables);
  };
  test.each([
    ["a value", "{ one { id } }", {}, 102, 1],
    ["a list of an assumed size", "{ listed { id } }", {}, 114, 1],
    ["a page as long as its argument says", "{ paged(limit: 30) { rows { id } } }", {}, 161, 1],
    ["a page as long as its variable says", "query Q($n: Int) { paged(limit: $n) { rows { id } } }", { n: 40 }, 181, 1],
    ["a page as long as its variable's default says", "query Q($n: Int = 20) { paged(limit: $n) { rows { id } } }", {}, 141, 1],
    ["a page of the usual length", "{ paged { rows { id } } }", {}, 201, 1],
    ["a weight", "{ dear }", {}, 150, 1],
    ["a list in a list", "{ listed { mineToo } }", {}, 177, 1],
    ["another source", "{ one { theirs } }", {}, 222, 2],
    ["another source that requires", "{ one { both } }", {}, 223, 2],
    ["a fragment, as often as it is spread", "{ a: one { ...F } b: one { ...F } } fragment F on Node { id mine }", {}, 106, 1],
    ["an unknown field", "{ nothing }", {}, 0, 0],
  ])("counts %s", (_, query, variables, estimate, sourceCalls) => {
    expect(cost(query, variables)).toMatchObject({ estimate, sourceCalls });
  });
});
