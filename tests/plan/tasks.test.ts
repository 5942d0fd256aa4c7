import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clauseOrder } from "../../subgraphs/plan/clause-order.ts";
import { openPlan, shippedRegister } from "./harness.ts";

interface Task {
  readonly id: string;
  readonly clause: string;
  readonly index: string;
  readonly domain: string | null;
  readonly source: string;
  readonly lead: readonly { readonly id: string }[];
  readonly cooperate: readonly { readonly id: string }[];
  readonly metrics: readonly { readonly code: string }[];
  readonly target: string | null;
  readonly status: string;
}

let hub: Awaited<ReturnType<typeof openPlan>>;
beforeAll(async () => {
  hub = await openPlan();
});
afterAll(() => hub[Symbol.asyncDispose]());

async function tasks(filter = "first: 200"): Promise<{ tasks: readonly Task[]; totalCount: number; statements: number }> {
  const { answer, statements } = await hub.ask(
    `{ plan(id: "534/QĐ-UBND") { tasks(${filter}) { totalCount nodes { id clause index domain source lead { id } cooperate { id } metrics { code } target status } } } }`,
  );
  // The shape asked for above.
  const { nodes, totalCount } = (answer as { data: { plan: { tasks: { nodes: readonly Task[]; totalCount: number } } } }).data.plan.tasks;
  return { tasks: nodes, totalCount, statements };
}

function countBy(keys: readonly string[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(keys, (key) => key)].map(([key, group]) => [key, group.length]));
}

describe("Decision 534", () => {
  test("has 99 entries, counted by index, source and lead as the decision has them", async () => {
    const { tasks: all, totalCount } = await tasks();
    expect(totalCount).toBe(99);
    expect(countBy(all.map(({ index }) => index))).toEqual({ GENERAL: 7, PAR_INDEX: 45, PAPI: 42, ORGANISATION: 5 });
    expect(countBy(all.map(({ source }) => source))).toEqual({ reporting: 33, egov: 20, inspections: 15, other: 21, complaints: 7, disbursement: 3 });
    expect(countBy(all.flatMap(({ lead }) => lead.map(({ id }) => id)))).toEqual({
      "GRP-UBND-HUYEN": 47, "GRP-SBN": 35, "GRP-UBND-XA": 31, "QNG-STTTT": 8, "QNG-SNV": 7, "QNG-VPUBND": 7, "QNG-STP": 5, "QNG-STNMT": 5, "QNG-STC": 3,
      "GRP-PNV-LEADERS": 3, "QNG-SLDTBXH": 2, "QNG-SYT": 2, "QNG-SGDDT": 2, "QNG-SKHDT": 1, "QNG-SKHCN": 1, "QNG-TTR": 1, "GRP-ALL": 1, "QNG-SXD": 1, "QNG-CA": 1,
    });
    expect(countBy(all.flatMap(({ domain }) => domain ?? []))).toEqual({
      "PAR.A": 3, "PAR.B": 5, "PAR.C": 10, "PAR.D": 6, "PAR.DD": 5, "PAR.E": 6, "PAR.G": 10,
      "PAPI.A": 7, "PAPI.B": 7, "PAPI.C": 8, "PAPI.D": 5, "PAPI.DD": 4, "PAPI.E": 5, "PAPI.G": 3, "PAPI.H": 3,
    });
  });

  test("stands in the Vietnamese order of clauses, đ after d", async () => {
    const { tasks: all } = await tasks();
    const domainLetters = [...new Set(all.flatMap(({ clause }) => /^II\.2\.(.)/u.exec(clause)?.[1] ?? []))];
    expect(domainLetters).toEqual(["a", "b", "c", "d", "đ", "e", "g"]);
    expect(all.filter(({ index }) => index === "GENERAL").map(({ clause }) => clause)).toEqual(["II.1.a", "II.1.b", "II.1.c", "II.1.d", "II.1.đ", "II.1.e", "II.1.g"]);
    expect(all.at(-1)?.clause).toBe("III.closing");
  });

  test.each([
    ["II.2.d/1/5", "II.2.đ/1/1"],
    ["II.2.đ/2/3", "II.2.e/1/1"],
    ["II.2.a/2", "II.2.a/10"],
    ["II.3.h/2", "III.1/1"],
    ["III.3", "III.closing"],
  ])("sorts clause %s before %s", (before, after) => {
    expect(clauseOrder(before) < clauseOrder(after)).toBe(true);
  });

  test("names only agencies of the register and metrics of the catalogue", async () => {
    const units = new Set(shippedRegister().units.map(({ id }) => id));
    const { tasks: all } = await tasks();
    const named = all.flatMap(({ lead, cooperate }) => [...lead, ...cooperate]).map(({ id }) => id);
    expect(named.filter((id) => !units.has(id))).toEqual([]);
    expect(all.filter(({ metrics }) => metrics.length === 0)).toEqual([]);
    const { answer } = await hub.ask("{ metrics { code owner { id } } }");
    const { metrics } = (answer as { data: { metrics: readonly { code: string; owner: { id: string } }[] } }).data;
    expect(metrics.filter(({ owner }) => !units.has(owner.id))).toEqual([]);
    expect(metrics.length).toBe(64);
    expect(metrics.map(({ code }) => code).filter((code) => code.includes("."))).toEqual(["INS-10.HANDLED", "DIS-01.TTG", "EGV-01.DEPARTMENT", "EGV-01.DISTRICT", "EGV-01.COMMUNE"]);
  });

  test("tells each target in words", async () => {
    const { tasks: all } = await tasks();
    expect(Object.fromEntries(all.flatMap(({ id, target }) => (target === null ? [] : [[id, target]])))).toEqual({
      "PAR-A-02": "INS-01 ≥ 30 %",
      "PAR-C-02": "EGV-06 = 100 %",
      "PAR-C-04": "EGV-03 giảm",
      "PAR-C-05": "EGV-05 tăng",
      "PAR-C-08": "EGV-02 giảm",
      "PAR-E-03": "OTH-01 tăng",
      "PAR-E-04": "DIS-01 ≥ 100 %",
      "PAPI-D-04": "INS-08 ≥ 1 đoàn kiểm tra",
    });
  });
});

describe("tasks(lead:)", () => {
  test("gives those that an agency leads itself or through a group that holds it", async () => {
    const { tasks: all } = await tasks();
    const { tasks: led } = await tasks('lead: "QNG-SNV", first: 200');
    const groups = ["QNG-SNV", "GRP-SBN", "GRP-ALL", "GRP-PNV-LEADERS"];
    expect(led.map(({ id }) => id)).toEqual(all.filter(({ lead }) => lead.some(({ id }) => groups.includes(id))).map(({ id }) => id));
    expect(led.filter(({ lead }) => lead.some(({ id }) => id === "QNG-SNV")).length).toBe(7);
  });

  test("looks at groups on the day asked: a district leads nothing through them once districts are gone", async () => {
    const before = await tasks('lead: "QNG-H-522", first: 0');
    const after = await tasks('lead: "QNG-H-522", on: "2025-08-01", first: 0');
    expect([before.totalCount, after.totalCount]).toEqual([51, 0]);
  });

  test.each(["__proto__", "\u0000", "constructor", "QNG-"])("gives none for %j", async (lead) => {
    expect(await tasks(`lead: ${JSON.stringify(lead)}`)).toMatchObject({ tasks: [], totalCount: 0 });
  });
});

describe("status", () => {
  test("is NO_VALID_LEAD once every lead is gone, the nine entries of the districts among them", async () => {
    const { tasks: all } = await tasks('on: "2025-08-01", first: 200');
    const lost = all.filter(({ status }) => status === "NO_VALID_LEAD");
    expect(lost.filter(({ lead }) => lead.map(({ id }) => id).join() === "GRP-UBND-HUYEN").map(({ id }) => id)).toEqual([
      "PAPI-A-01", "PAPI-A-02", "PAPI-B-05", "PAPI-B-06", "PAPI-C-06", "PAPI-C-07", "PAPI-C-08", "PAPI-DD-03", "PAPI-E-05",
    ]);
    expect((await tasks()).tasks.filter(({ status }) => status === "NO_VALID_LEAD")).toEqual([]);
  });

  test("is OVERDUE when the due day has passed, on the day asked or today", async () => {
    const overdue = ({ tasks: all }: { tasks: readonly Task[] }) => all.filter(({ status }) => status === "OVERDUE").length;
    expect([overdue(await tasks()), overdue(await tasks('on: "2025-12-31", first: 200')), overdue(await tasks('on: "2022-12-31", first: 200'))]).toEqual([2, 0, 0]);
  });
});

describe("pages", () => {
  const page = (args: string) => hub.ask(`{ plan(id: "534/QĐ-UBND") { tasks(${args}) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } } }`);

  test("join to the whole list without gap or overlap", async () => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { answer } = await page(`first: 40${after === null ? "" : `, after: "${after}"`}`);
      const { nodes, pageInfo } = (answer as { data: { plan: { tasks: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } } }).data.plan.tasks;
      ids.push(...nodes.map(({ id }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(ids).toEqual((await tasks()).tasks.map(({ id }) => id));
  });

  test("hold 50 tasks unless told otherwise, and none for 0", async () => {
    expect((await tasks('index: PAR_INDEX')).tasks.length).toBe(45);
    expect(await page("first: 0")).toEqual({
      answer: { data: { plan: { tasks: { nodes: [], pageInfo: { hasNextPage: true, endCursor: null }, totalCount: 99 } } } },
      statements: 2,
    });
    expect((await tasks("on: null")).tasks.length).toBe(50);
  });

  test.each([
    ["first: 201", "BAD_USER_INPUT"],
    ["first: -1", "BAD_USER_INPUT"],
    ['after: "bm9uZQ"', "BAD_CURSOR"],
  ])("refuse %s", async (args, code) => {
    expect((await page(args)).answer).toMatchObject({ errors: [{ extensions: { code } }] });
  });
});

describe("Query.plan", () => {
  test.each(["__proto__", "", "\u0000", "534", "534/QĐ-UBND\u0000"])("answers null for the unknown id %j", async (id) => {
    expect((await hub.ask("query ($id: ID!) { plan(id: $id) { id } }", { id })).answer).toEqual({ data: { plan: null } });
  });

  test("takes six statements with goals, duties, their due days and metrics, whatever the number of tasks", async () => {
    const query = (first: number) => `{ plan(id: "534/QĐ-UBND") { goals { id } duties { cadence dueDay } tasks(first: ${first}) { nodes { metrics { code } } } } }`;
    expect([(await hub.ask(query(1))).statements, (await hub.ask(query(99))).statements]).toEqual([6, 6]);
  });

  test("has goals, domains, documents and reporting duties", async () => {
    const { answer } = await hub.ask(
      `{ plan(id: "534/QĐ-UBND") { number date fromYear toYear mark goals { id best worst outOf byYear } domains { code } documents { role } duties { reporters { id } to { id } through { id } cadence dueDay } } }`,
    );
    const found = (answer as { data: { plan: { goals: unknown[]; domains: unknown[]; documents: { role: string }[]; duties: unknown[] } } }).data.plan;
    expect(found).toMatchObject({ number: "534/QĐ-UBND", date: "2022-04-20", fromYear: 2022, toYear: 2025, mark: "V" });
    expect(found.goals[0]).toEqual({ id: "GOAL-1", best: 25, worst: 30, outOf: 63, byYear: 2025 });
    expect([found.goals.length, found.domains.length, countBy(found.documents.map(({ role }) => role))]).toEqual([8, 15, { LEGAL_BASIS: 5, REPEALED: 1, CITED: 14 }]);
    const duty = { reporters: [{ id: "GRP-SBN" }, { id: "GRP-UBND-HUYEN" }], to: { id: "QNG-UBND" }, through: { id: "QNG-SNV" }, dueDay: 6 };
    expect(found.duties).toEqual(["QUARTERLY", "SEMIANNUAL", "ANNUAL"].map((cadence) => ({ ...duty, cadence })));
  });

  test("is put into the ledger once, all of it known", async () => {
    expect(await hub.subgraph.loadShipped()).toEqual({ files: 0, rows: 0 });
    expect((await hub.ask("{ planSource { source imports quarantined sample dataTo fresh } }")).answer).toEqual({
      data: { planSource: { source: "plan", imports: 29, quarantined: 0, sample: true, dataTo: "2024-12-31", fresh: false } },
    });
  });
});
