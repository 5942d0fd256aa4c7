// Who leads, what was reported, which reports are owed, what the goals mean today.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createRegister } from "../../kit/register/register.ts";
import { shipped } from "../../subgraphs/plan/shipped.ts";
import { openPlan, shippedRegister } from "./harness.ts";

let hub: Awaited<ReturnType<typeof openPlan>>;
beforeAll(async () => {
  hub = await openPlan();
});
afterAll(() => hub[Symbol.asyncDispose]());

async function plan<Answer>(selection: string, from = hub): Promise<Answer> {
  const { answer } = await from.ask(`{ plan(id: "534/QĐ-UBND") { ${selection} } }`);
  const { data, errors } = answer as { data: { plan: Answer } | null; errors?: unknown };
  expect(errors).toBeUndefined();
  if (!data) throw new Error("no plan");
  return data.plan;
}

interface Led {
  readonly id: string;
  readonly status: string;
  readonly statusVi: string;
  readonly leads: readonly { readonly agency: { readonly id: string }; readonly kind: string; readonly insteadOf: { readonly id: string } | null; readonly mark: string }[];
  readonly leadCandidates: readonly { readonly agency: { readonly id: string }; readonly scope: string | null }[];
}
const led = async (args: string, from = hub) =>
  (await plan<{ tasks: { nodes: readonly Led[] } }>(`tasks(first: 200, ${args}) { nodes { id status statusVi leads { agency { id } kind insteadOf { id } mark } leadCandidates { agency { id } scope } } }`, from)).tasks.nodes;

describe("after the reform of 2025", () => {
  test("exactly the nine entries of the districts have nobody to lead them, and say so", async () => {
    const lost = await led('on: "2025-08-01", status: NO_VALID_LEAD');
    expect(lost.map(({ id }) => id)).toEqual(["PAPI-A-01", "PAPI-A-02", "PAPI-B-05", "PAPI-B-06", "PAPI-C-06", "PAPI-C-07", "PAPI-C-08", "PAPI-DD-03", "PAPI-E-05"]);
    expect(new Set(lost.map(({ statusVi, leads }) => `${statusVi} ${leads.length}`))).toEqual(new Set(["không còn cơ quan chủ trì hợp lệ 0"]));
  });

  test("an heir of everything leads by the register, a part of a department only by a document", async () => {
    const tasks = new Map((await led('on: "2025-08-01"')).map((task) => [task.id, task]));
    const lead = (id: string) => tasks.get(id)?.leads.map(({ agency, kind, insteadOf, mark }) => `${agency.id} ${kind} ${insteadOf?.id} ${mark}`);
    expect(lead("PAPI-B-01")).toEqual(["QNG-SNNMT REASSIGNED QNG-SLDTBXH D"]);
    expect(lead("PAR-E-04")).toEqual(["QNG-STC REASSIGNED QNG-SKHDT D"]);
    expect(lead("PAPI-B-03")).toEqual(["QNG-SNNMT SUCCESSOR QNG-STNMT M"]);
    expect(lead("PAR-A-02")).toEqual(["QNG-SNV DECREED undefined V"]);
  });

  test("before it, everybody leads what the decision gave", async () => {
    const kinds = (await led('on: "2024-06-30"')).flatMap(({ leads }) => leads.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(["DECREED"]));
  });

  test("a lead without a document shows who took over which function, and guesses none", async () => {
    await using bare = await openPlan({ shipped: false });
    const [decision] = shipped(createRegister(shippedRegister())).filter(({ profile }) => profile === "plan");
    if (decision) await bare.subgraph.load({ ...decision, content: decision.content() });
    const [task] = (await led('on: "2025-08-01", index: PAPI', bare)).filter(({ id }) => id === "PAPI-B-01");
    expect([task?.status, task?.leads]).toEqual(["NO_VALID_LEAD", []]);
    expect(task?.leadCandidates.map(({ agency }) => agency.id).toSorted()).toEqual(["QNG-SGDDT", "QNG-SNNMT", "QNG-SNV", "QNG-SYT"]);
  });

  test("a task is given to others by a file that names its document, and by none without", async () => {
    await using other = await openPlan();
    const header = "task,agencies,insteadOf,validFrom,legalBasis,mark,note";
    const file = { profile: "assignments", coversFrom: null, coversTo: null, sample: false, by: "test" };
    await expect(other.subgraph.load({ ...file, file: "a.csv", content: `${header}\nPAPI-B-05,GRP-UBND-XA,,2025-07-01,,V,\n` })).rejects.toThrow(/legalBasis/);
    await other.subgraph.load({ ...file, file: "b.csv", content: `${header}\nPAPI-B-05,GRP-UBND-XA,,2025-07-01,99/QĐ-UBND (ví dụ),A,\n` });
    const [task] = (await led('on: "2025-08-01"', other)).filter(({ id }) => id === "PAPI-B-05");
    expect(task?.leads).toEqual([{ agency: { id: "GRP-UBND-XA" }, kind: "REASSIGNED", insteadOf: null, mark: "A" }]);
    expect(task?.status).not.toBe("NO_VALID_LEAD");
  });
});

describe("reports", () => {
  interface Duty {
    readonly id: string;
    readonly dueRule: { readonly value: string; readonly mark: string };
    readonly submissions: { readonly totalCount: number; readonly onTime: number; readonly late: number; readonly missing: number; readonly nodes: readonly { readonly agency: { readonly id: string }; readonly state: string; readonly dueOn: string; readonly receivedOn: string | null; readonly daysLate: number | null; readonly entry: { readonly file: string } | null }[] };
  }
  const duties = async (args: string) =>
    (await plan<{ duties: readonly Duty[] }>(`duties { id dueRule { value mark } submissions(${args}) { totalCount onTime late missing nodes { agency { id } state dueOn receivedOn daysLate entry { file } } } }`)).duties;

  test("are owed by 20 departments and 13 districts each quarter, and each is on time, late or missing", async () => {
    const [quarterly, half] = await duties('period: "2024-Q3", first: 200');
    expect([quarterly?.id, quarterly?.dueRule, half?.submissions.totalCount]).toEqual(["RPT-quarterly", { value: "6", mark: "A" }, 0]);
    const { totalCount, onTime, late, missing, nodes } = quarterly?.submissions ?? { totalCount: 0, onTime: 0, late: 0, missing: 0, nodes: [] };
    expect([totalCount, onTime + late + missing, nodes.length]).toEqual([33, 33, 33]);
    const of = (id: string) => nodes.find(({ agency }) => agency.id === id);
    expect(of("QNG-SNV")).toMatchObject({ state: "ON_TIME", dueOn: "2024-09-20", daysLate: null, entry: { file: "mau-bao-cao-2024-Q3.csv" } });
    expect(of("QNG-SGTVT")).toMatchObject({ state: "LATE", daysLate: expect.toSatisfy((days: number) => days > 0) });
    expect(of("QNG-H-536")).toMatchObject({ state: "MISSING", receivedOn: null, entry: null });
  });

  test("of a year are four quarters, the half year and the year itself", async () => {
    const counts = (await duties('period: "2024", agency: "QNG-SNV"')).map(({ id, submissions }) => `${id} ${submissions.totalCount} ${submissions.onTime}`);
    expect(counts).toEqual(["RPT-quarterly 4 4", "RPT-semiannual 1 1", "RPT-annual 1 1"]);
  });

  test("are owed by nobody at the districts once they are gone", async () => {
    const [quarterly] = await duties('period: "2025-Q3", first: 200');
    expect([quarterly?.submissions.totalCount, quarterly?.submissions.nodes.filter(({ agency }) => agency.id.startsWith("QNG-H-"))]).toEqual([15, []]);
  });

  test("were not known before they came: what was late then is missing at an earlier time of knowledge", async () => {
    const [quarterly] = await duties('period: "2024-Q3", first: 0, asOf: "2024-09-25T00:00:00+07:00"');
    expect(quarterly?.submissions).toMatchObject({ onTime: 0, late: 0, missing: 33 });
  });

  test("say what an agency claims of a task, with its evidence and the indicators to hold it against", async () => {
    const { tasks } = await plan<{ tasks: { nodes: readonly { id: string; progress: { totalCount: number; nodes: readonly object[] } }[] } }>(
      'tasks(lead: "QNG-SNV", period: "2024-Q3", first: 200) { nodes { id progress(period: "2024-Q3", agency: "QNG-SNV") { totalCount nodes { agency { id } period status claimedVi evidence entry { kind code position } view { agencyId period asOf } } } } }',
    );
    const [progress] = tasks.nodes.find(({ id }) => id === "PAR-A-02")?.progress.nodes ?? [];
    expect(progress).toMatchObject({ agency: { id: "QNG-SNV" }, period: "2024-Q3", claimedVi: expect.any(String), entry: { kind: "TASK", code: "PAR-A-02" }, view: { agencyId: "QNG-SNV", period: "2024-Q3", asOf: "LATEST" } });
    expect(progress).toMatchObject({ status: expect.stringMatching(/^(DONE|IN_PROGRESS|NOT_STARTED)$/) });
  });

  test("give a task its state in a period", async () => {
    const states = new Set((await led('period: "2024-Q3"')).map(({ status }) => status));
    expect([...states].filter((state) => !["NOT_REPORTED", "NOT_STARTED", "IN_PROGRESS", "DONE", "OVERDUE", "NO_VALID_LEAD"].includes(state))).toEqual([]);
    expect(states.has("IN_PROGRESS")).toBe(true);
    expect((await led('period: "2022-Q1"')).filter(({ status }) => status !== "NOT_REPORTED")).toEqual([]);
  });
});

describe("goals", () => {
  test("stand beside official ranks, are not comparable once 34 provinces are ranked, and become percentiles only as an assumption", async () => {
    const { goals } = await plan<{ goals: readonly { id: string; comparable: boolean | null; noteVi: string | null; percentile: object | null; official: readonly { year: number; figure: string; value: string; outOf: number | null }[] }[] }>(
      "goals { id comparable noteVi percentile { best worst labelVi mark } official { year figure value outOf } }",
    );
    const [par, papi, objective] = goals;
    expect(par).toMatchObject({
      id: "GOAL-1",
      comparable: false,
      noteVi: "không so được: mục tiêu đặt trong 63 tỉnh, thành phố; bảng xếp hạng 63 tỉnh cuối cùng là của năm 2024, năm 2025 chỉ còn 34 tỉnh",
      percentile: { best: "39.68", worst: "47.62", mark: "A", labelVi: expect.stringContaining("giả định") },
    });
    expect(par?.official.filter(({ figure }) => figure === "RANK").map(({ year, value, outOf }) => `${year} ${value}/${outOf}`)).toEqual(["2020 63/63", "2021 39/63", "2024 43/63"]);
    expect(papi?.official.map(({ year, figure, value }) => `${year} ${figure} ${value}`)).toEqual(["2020 RANK 62", "2021 RANK 43", "2021 SCORE 40.980"]);
    expect(objective).toMatchObject({ comparable: null, noteVi: null, percentile: null, official: [] });
  });

  test("PAPI is never computed: official results, and leading indicators beside them", async () => {
    const { answer } = await hub.ask("{ papi(year: 2021) { computed noteVi official { figure value } frame { code kind domains { code } criteria { code metrics max } } } }");
    const { papi } = (answer as { data: { papi: { frame: { criteria: readonly { metrics: readonly string[]; max: string | null }[] } } } }).data;
    expect(papi).toMatchObject({ computed: false, noteVi: expect.stringContaining("không tự tính"), frame: { code: "PAPI-2018", kind: "REFERENCE" } });
    expect(papi.frame.criteria.filter(({ max }) => max !== null)).toEqual([]);
    expect(papi.frame.criteria.filter(({ metrics }) => metrics.length > 0).length).toBe(15);
  });
});
