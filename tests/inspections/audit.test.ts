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

test("17: what is called recovered, with its voucher or without, beside the treasury's bookings", async () => {
  interface Answer {
    readonly agency: { readonly indicators: { inspections: { amountRecovered: Figure & { recommendations: { nodes: Recommendation[] } } }; disbursement: { rate: { payments: { nodes: { voucher: string; kind: string; amountVnd: string }[] } } } } };
  }
  const { agency } = await ask<Answer>("audit-recovered-money", { id: "QNG-SNV", period: "2024" });
  const { inspections, disbursement } = agency.indicators;
  const claimed = inspections.amountRecovered.recommendations.nodes.filter(({ executedVnd }) => Number(executedVnd) > 0);
  const booked = new Set(disbursement.rate.payments.nodes.filter(({ kind }) => kind === "ADVANCE_RECOVERY").map(({ voucher }) => voucher));
  const sum = (rows: readonly Recommendation[]) => rows.reduce((all, { executedVnd }) => all + BigInt(executedVnd ?? "0"), 0n).toString();
  expect(sum(claimed)).toBe(inspections.amountRecovered.numerator);
  expect({ claimed: claimed.length, withoutVoucher: sum(claimed.filter(({ proof }) => proof === null)), booked: claimed.filter(({ proof }) => proof !== null && booked.has(proof)).length }).toEqual({
    claimed: 2,
    withoutVoucher: "1017708000",
    booked: 0,
  });
});
