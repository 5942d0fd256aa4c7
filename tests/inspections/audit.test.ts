// Questions that auditors ask across sources, by the saved documents, on the shipped data.

import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openTestHub, type TestHub } from "../hub/harness.ts";

vi.setConfig({ hookTimeout: 300_000, testTimeout: 60_000 });

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
});
afterAll(() => hub[Symbol.asyncDispose]());

async function ask<Answer>(document: string, variables: Record<string, unknown>): Promise<Answer> {
  const text = readFileSync(new URL(`../../schema/operations/${document}.graphql`, import.meta.url), "utf8");
  const { status, answer } = await hub.ask(text, variables);
  expect({ status, errors: answer.errors }).toEqual({ status: 200, errors: undefined });
  // The shape of the document.
  return answer.data as Answer;
}

interface Figure {
  readonly state: string;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
}
interface Recommendation {
  readonly code: string;
  readonly dueOn: string | null;
  readonly executedOn: string | null;
  readonly executedVnd: string | null;
  readonly proof: string | null;
  readonly file: string;
}

test("1: districts with finance recommendations past due and disbursement under the path", async () => {
  interface Answer {
    readonly agencies: readonly { id: string; indicators: { inspections: { recommendationsExecuted: Figure & { recommendations: { totalCount: number; nodes: Recommendation[] } } }; disbursement: { gapToPath: Figure } } }[];
  }
  const { agencies } = await ask<Answer>("audit-overdue-recommendations", { level: "DISTRICT", on: "2024-09-30", period: "2024-Q3" });
  const found = agencies.flatMap(({ id, indicators: { inspections, disbursement } }) => {
    const { numerator, denominator, recommendations } = inspections.recommendationsExecuted;
    const open = recommendations.nodes.filter(({ executedOn }) => executedOn === null || executedOn > "2024-09-14");
    if (denominator !== null) expect(open.length).toBe(Number(denominator) - Number(numerator));
    return open.length > 0 && Number(disbursement.gapToPath.value) < 0 ? [`${id} ${open.length}/${denominator}`] : [];
  });
  expect(agencies).toHaveLength(13);
  // Minh Long (531) never executes any.
  expect(found.toSorted()).toEqual(["QNG-H-525 1/6", "QNG-H-527 1/2", "QNG-H-529 1/1", "QNG-H-531 5/5", "QNG-H-532 5/6", "QNG-H-533 2/5", "QNG-H-536 1/1"]);
});

test("6: districts that were not checked in three years, beside their on-time rates and reports of harassment", async () => {
  interface View {
    readonly inspections: { readonly agenciesChecked: Figure };
  }
  interface Answer {
    readonly agencies: readonly { id: string; first: View; second: View; last: View & { egov: { onTimeRate: Figure }; complaints: { harassmentReports: Figure } } }[];
  }
  const { agencies } = await ask<Answer>("audit-never-checked", { level: "DISTRICT", on: "2024-12-14", first: "2022", second: "2023", last: "2024" });
  const never = agencies.filter(({ first, second, last }) => [first, second, last].every(({ inspections }) => inspections.agenciesChecked.value === "0.00"));
  expect(never.map(({ id }) => id).toSorted()).toEqual(["QNG-H-532", "QNG-H-535"]);
  for (const { last } of never) expect([last.egov.onTimeRate.state, Number(last.egov.onTimeRate.value) < 100]).toEqual(["OK", true]);
});

test("11: at least 30 % were checked in 2024 and 2025, of 33 before and 15 after the districts ended", async () => {
  interface Answer {
    readonly agency: { readonly before: { inspections: { agenciesChecked: Figure & { inspections: { totalCount: number } } } }; readonly after: { inspections: { agenciesChecked: Figure & { inspections: { totalCount: number } } } } };
  }
  const { agency } = await ask<Answer>("audit-checked-share", { before: "2024", after: "2025" });
  const said = ({ inspections: { agenciesChecked: { state, value, numerator, denominator } } }: Answer["agency"]["before"]) => `${state} ${value} = ${numerator}/${denominator}`;
  expect([said(agency.before), said(agency.after)]).toEqual(["OK 33.33 = 11/33", "OK 33.33 = 5/15"]);
});

test("17: what is called recovered beyond what the treasury booked, recommendation by recommendation", async () => {
  interface Booked {
    readonly voucher: string;
    readonly recommendationCode: string;
    readonly amountVnd: string;
    readonly bookedOn: string;
    readonly file: string;
    readonly position: string;
  }
  interface Page<Node> {
    readonly totalCount: number;
    readonly nodes: readonly Node[];
  }
  interface Answer {
    readonly agency: { readonly indicators: { inspections: { amountRecovered: Figure & { to: string; recommendations: Page<Recommendation> } }; disbursement: { recoveredToBudget: Figure & { to: string; recoveries: Page<Booked> } } } };
  }
  const { inspections, disbursement } = (await ask<Answer>("audit-recovered-money", { id: "QNG-UBND", period: "2024" })).agency.indicators;
  const { recommendations, to: cutOff, numerator } = inspections.amountRecovered;
  const { recoveries, to: booksClosed, value } = disbursement.recoveredToBudget;
  const sum = (amounts: readonly (string | null)[]) => amounts.reduce((all, amount) => all + BigInt(amount ?? "0"), 0n);
  // Whole lists, the sums of which are the readings themselves; the two sources mean other days by the year.
  expect([recommendations.nodes.length, recoveries.nodes.length]).toEqual([recommendations.totalCount, recoveries.totalCount]);
  expect([sum(recommendations.nodes.map(({ executedVnd }) => executedVnd)).toString(), sum(recoveries.nodes.map(({ amountVnd }) => amountVnd)).toString()]).toEqual([numerator, value]);
  expect([cutOff, booksClosed]).toEqual(["2024-12-14", "2025-01-31"]);
  const bookedFor = (code: string) => sum(recoveries.nodes.filter(({ recommendationCode, bookedOn }) => recommendationCode === code && bookedOn <= cutOff).map(({ amountVnd }) => amountVnd));
  const claimed = recommendations.nodes.filter(({ executedVnd }) => Number(executedVnd) > 0);
  const excess = claimed.flatMap(({ code, executedVnd, proof }) => {
    const over = BigInt(executedVnd ?? "0") - bookedFor(code);
    return over > 0n ? [`${code} ${executedVnd} ${over} ${proof}`] : [];
  });
  expect(claimed.length - excess.length).toBeGreaterThan(20);
  // Executed, over what was booked, and the voucher that is named for it.
  expect(excess).toEqual([
    "QNG-2022-KTNN-001/1-KN01 439805000 43981000 null",
    "QNG-2022-TT-005/1-KN01 2205679000 882272000 GNT-2022-TT-005-12",
    "QNG-2022-TT-007/1-KN01 136226000 9945000 GNT-2022-TT-007-12",
    "QNG-2022-TT-007/1-KN02 740740000 740740000 GNT-2022-TT-007-21",
    "QNG-2022-TTCN-004/1-KN01 1953457000 99627000 GNT-2022-TTCN-004-12",
    "QNG-2023-TT-004/2-KN01 2482544000 248255000 GNT-2023-TT-004-11",
    "QNG-2023-TT-008/1-KN02 1743973000 62784000 GNT-2023-TT-008-22",
    "QNG-2023-TTCN-003/1-KN01 1978307000 1978307000 GNT-2023-TTCN-003-11",
    "QNG-2024-TT-002/1-KN02 1379656000 78641000 GNT-2024-TT-002-22",
    "QNG-2024-TT-005/1-KN01 1093236000 1093236000 GNT-2024-TT-005-11",
  ]);
});
