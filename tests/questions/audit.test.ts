// Questions that auditors ask across sources, each one trusted document, answered on the shipped data. 1, 6, 11 and 17 stand in ../inspections/audit.test.ts.
//
// Not saved: 2 and 5 (feedback and payments by procedure and project cannot be held against each other: petitions seldom name the procedure, conclusions no
// project code), 4 (the portal's own counts by agency are in no source; EGV-07 tells the share that was synchronised), 8 and 13 (land clearance and pollution
// have no place in disbursement and inspections), 12 (transparency complaints of communes are too few to show).

import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHub, type TestHub } from "../hub/harness.ts";
import { askOf, type Fact, quotientOf } from "./ask.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
});
afterAll(() => hub[Symbol.asyncDispose]());
const ask = askOf(() => hub);

type Of<Indicators> = readonly { readonly id: string; readonly indicators: Indicators }[];
interface Claim {
  readonly metric: string;
  readonly claimed: string;
  readonly recorded: string | null;
  readonly gap: string | null;
  readonly verdict: string;
  readonly noteVi: string | null;
}

test("3: departments whose reported on-time rate is more than two points off the record, and that the two mean other days", async () => {
  const { agencies } = await ask<{ agencies: Of<{ claims: readonly Claim[] }> }>("audit-reported-recorded", { level: "DEPARTMENT", on: "2024-09-14", period: "2024-Q3" });
  const off = agencies.flatMap(({ id, indicators }) => indicators.claims.filter(({ metric, gap }) => metric === "EGV-01" && Math.abs(Number(gap)) > 2).map((claim) => ({ id, ...claim })));
  expect(off.map(({ id, claimed, recorded, gap, verdict }) => `${id} ${claimed} ${recorded} ${gap} ${verdict}`).toSorted()).toEqual(["QNG-BDT 100 96.55 3.45 DIFFERS", "QNG-SNGV 96.9 90.91 5.99 DIFFERS"]);
  for (const { noteVi } of off) expect(noteVi).toContain("khác ngày: báo cáo chốt 2024-06-15 đến 2024-09-14, nguồn tính 2024-07-01 đến 2024-09-30");
});

test("7: one district has reports of harassment and was not checked that year; a count of one or two is not told", async () => {
  const { agencies } = await ask<{ agencies: Of<{ complaints: { harassmentReports: Fact }; inspections: { agenciesChecked: Fact; officialsDisciplined: Fact } }> }>("audit-harassment-unchecked", { level: "DISTRICT", on: "2024-12-14", period: "2024" });
  const reported = agencies.filter(({ indicators }) => Number(indicators.complaints.harassmentReports.value) > 0 || indicators.complaints.harassmentReports.state === "WITHHELD");
  expect(reported.map(({ id, indicators: { complaints, inspections } }) => `${id} ${complaints.harassmentReports.state} ${complaints.harassmentReports.value} checked ${inspections.agenciesChecked.value}`).toSorted()).toEqual(["QNG-H-525 OK 22 checked 0.00", "QNG-H-531 WITHHELD null checked 0.00"]);
});

test("9: districts that execute neither all effective decisions nor all recommendations", async () => {
  const { agencies } = await ask<{ agencies: Of<{ complaints: { decisionsExecuted: Fact }; inspections: { recommendationsExecuted: Fact } }> }>("audit-unexecuted", { level: "DISTRICT", on: "2024-12-14", period: "2024" });
  const open = agencies.flatMap(({ id, indicators: { complaints: { decisionsExecuted: decisions }, inspections: { recommendationsExecuted: recommendations } } }) => {
    for (const fact of [decisions, recommendations]) if (fact.value !== null) expect(Number(fact.value)).toBeCloseTo(quotientOf(fact), 2);
    return [decisions, recommendations].every(({ value }) => value !== null && Number(value) < 100) ? [`${id} ${decisions.numerator}/${decisions.denominator} ${recommendations.numerator}/${recommendations.denominator}`] : [];
  });
  expect(open.toSorted()).toEqual(["QNG-H-525 2/3 5/6", "QNG-H-527 2/3 3/4", "QNG-H-532 2/3 2/6", "QNG-H-533 1/3 4/6", "QNG-H-536 2/3 0/1"]);
});

test("10: two tasks that Sở Nội vụ calls done name no document", async () => {
  interface Progress { readonly status: string; readonly evidence: readonly string[]; readonly entry: { readonly file: string; readonly position: string } | null }
  interface Answer {
    readonly plan: { readonly tasks: { readonly totalCount: number; readonly nodes: readonly { readonly id: string; readonly progress: { readonly nodes: readonly Progress[] } }[] } };
    readonly agency: Of<{ claims: readonly Claim[] }>[number];
  }
  const { plan, agency } = await ask<Answer>("audit-done-without-evidence", { lead: "QNG-SNV", period: "2024-Q3" });
  expect(plan.tasks.nodes).toHaveLength(plan.tasks.totalCount);
  const bare = plan.tasks.nodes.filter(({ progress }) => progress.nodes.some(({ status, evidence }) => status === "DONE" && evidence.length === 0));
  expect(bare.map(({ id, progress }) => [id, progress.nodes[0]?.entry?.file, progress.nodes[0]?.entry?.position])).toEqual([
    ["PAR-D-06", "mau-bao-cao-2024-Q3.csv", expect.stringMatching(/^dòng \d+$/)],
    ["PAR-DD-02", "mau-bao-cao-2024-Q3.csv", expect.stringMatching(/^dòng \d+$/)],
  ]);
  expect(agency.indicators.claims.map(({ metric, verdict }) => `${metric} ${verdict}`)).toEqual(["DIS-01 AGREES", "EGV-01 AGREES", "EGV-05 AGREES"]);
});

test("14: late land dossiers of a quarter stand beside petitions on land of the next, whose small counts are withheld", async () => {
  interface District { readonly id: string; readonly dossiers: { readonly egov: { readonly landLateRate: Fact } }; readonly petitions: { readonly complaints: { readonly received: readonly { readonly kind: string; readonly field: string; readonly state: string; readonly count: number | null }[] } } }
  const { agencies } = await ask<{ agencies: readonly District[] }>("audit-land-lag", { level: "DISTRICT", on: "2024-12-14", quarter: "2024-Q2", next: "2024-Q3" });
  const worst = agencies.toSorted((a, b) => Number(b.dossiers.egov.landLateRate.value) - Number(a.dossiers.egov.landLateRate.value)).slice(0, 3);
  expect(worst.map(({ id, dossiers }) => `${id} ${dossiers.egov.landLateRate.value}`)).toEqual(["QNG-H-522 42.86", "QNG-H-524 33.33", "QNG-H-530 28.57"]);
  const counts = agencies.flatMap(({ petitions }) => petitions.complaints.received);
  expect(counts.filter(({ field }) => field === "DAT_DAI")).not.toEqual([]);
  for (const { state, count } of counts) expect(state === "WITHHELD" ? count === null : Number(count) >= 3).toBe(true);
});

test("15: dossiers open when the districts ended, of which no document names an owner; only Lý Sơn has an heir, and that is derived", async () => {
  interface District extends Pick<Of<never>[number], "id"> {
    readonly validTo: string;
    readonly successors: readonly { readonly agency: { readonly id: string }; readonly mark: string }[];
    readonly indicators: { readonly egov: { readonly lateRate: Fact & { readonly dossiers: { readonly totalCount: number; readonly nodes: readonly { readonly closedAt: string | null; readonly dueAt: string; readonly position: string; readonly registerVersion: string }[] } } } };
  }
  const { agencies } = await ask<{ agencies: readonly District[] }>("audit-open-at-handover", { on: "2025-06-30", period: "2025-06", first: 100 });
  const end = "2025-06-30T17:00:00.000Z";
  const open = agencies.flatMap(({ id, successors, indicators: { egov: { lateRate } } }) => {
    expect(lateRate.dossiers.nodes).toHaveLength(Number(lateRate.denominator));
    const left = lateRate.dossiers.nodes.filter(({ closedAt, dueAt }) => dueAt < end && (closedAt === null || closedAt >= end));
    return left.length > 0 ? [`${id} ${left.length} of ${lateRate.numerator} late, heirs ${successors.length}`] : [];
  });
  expect(open.toSorted()).toEqual(["QNG-H-531 1 of 2 late, heirs 0", "QNG-H-534 1 of 1 late, heirs 0", "QNG-H-535 1 of 1 late, heirs 0"]);
  expect(agencies.flatMap(({ id, successors }) => successors.map(({ agency, mark }) => `${id} ${agency.id} ${mark}`))).toEqual(["QNG-H-536 QNG-X25-21548 D"]);
  expect(new Set(agencies.map(({ validTo }) => validTo))).toEqual(new Set(["2025-07-01"]));
});

test("16: the stock of one district does not begin where the quarter before ended; that is told though its counts are too few to show", async () => {
  interface Stock { readonly kind: string; readonly state: string; readonly opening: number | null; readonly previousPeriod: string | null; readonly continues: boolean | null; readonly file: string }
  const { agencies } = await ask<{ agencies: Of<{ complaints: { stock: readonly Stock[] } }> }>("audit-stock-continuity", { level: "DISTRICT", on: "2024-09-14", period: "2024-Q3" });
  const breaks = agencies.flatMap(({ id, indicators }) => indicators.complaints.stock.filter(({ continues }) => continues === false).map((stock) => ({ ...stock, id })));
  expect(breaks).toMatchObject([{ id: "QNG-H-525", kind: "KHIEU_NAI", state: "WITHHELD", opening: null, previousPeriod: "2024-Q2", file: "mau-bieu-don-thu-2024-Q3.csv" }]);
});

test("18: in October 2024 no score of the year rested on complete data; each says of which reading that holds, and how far each source reached", async () => {
  interface Age { readonly metric: string; readonly state: string; readonly to: string; readonly dataTo: string | null }
  interface Answer extends Readonly<Record<`${string}Source`, { readonly source: string; readonly fresh: boolean; readonly ageDays: number }>> {
    readonly agency: { readonly indicators: { readonly scores: readonly { readonly state: string; readonly reasonVi: string | null; readonly inputs: readonly { readonly metric: string; readonly source: string; readonly state: string | null }[] }[] } & Readonly<Record<"egov" | "disbursement" | "inspections" | "complaints", { readonly readings: readonly Age[] }>> };
  }
  const answer = await ask<Answer>("audit-old-or-failed", { id: "QNG-UBND", period: "2024", asOf: "2024-10-20T00:00:00.000Z" });
  const { scores, ...sources } = answer.agency.indicators;
  expect(scores.filter(({ inputs }) => inputs.every(({ state }) => state === "OK"))).toEqual([]);
  for (const { state, reasonVi } of scores) expect(reasonVi === null).toBe(["MET", "AT_RISK", "MISSED"].includes(state));
  const withValue = Object.values(sources).flatMap(({ readings }) => readings.filter(({ state }) => state === "PROVISIONAL"));
  expect(withValue.length).toBeGreaterThan(30);
  for (const { dataTo, to } of withValue) expect(dataTo !== null && dataTo < to).toBe(true);
  for (const source of ["egov", "disbursement", "inspections", "complaints"]) expect(answer[`${source}Source`]).toMatchObject({ source, fresh: false });
});
