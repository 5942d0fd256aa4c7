// Every reading with a value leads to all of its records, page by page, in an order that stays: whatever the source, the metric and the kind of record.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { metrics as complaints } from "../../subgraphs/complaints/readings.ts";
import { metrics as disbursement } from "../../subgraphs/disbursement/readings.ts";
import { metrics as egov } from "../../subgraphs/egov/readings.ts";
import { metrics as inspections } from "../../subgraphs/inspections/readings.ts";
import { openTestHub, type TestHub } from "../hub/harness.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
});
afterAll(() => hub[Symbol.asyncDispose]());

interface Page {
  readonly nodes: readonly { readonly id: string; readonly key?: string }[];
  readonly totalCount: number | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
interface Answered {
  readonly state: string;
  readonly value: string | null;
  readonly list: Page;
}

async function page(source: string, metric: string, list: string, args: string, key = ""): Promise<Answered> {
  const { answer } = await hub.ask(`{ agency(id: "QNG-UBND") { indicators(period: "2024") { ${source} { reading(metric: "${metric}") {
    state value list: ${list}(${args}) { nodes { id ${key} } totalCount pageInfo { hasNextPage endCursor } } } } } } }`);
  expect(answer.errors).toBeUndefined();
  const data = answer.data as { agency: { indicators: Record<string, { reading: Answered }> } };
  return data.agency.indicators[source]?.reading ?? expect.fail(`${source} ${metric}`);
}

/** How many records the pages from this one on list. */
async function lengthOf(metric: string, list: string, { nodes, pageInfo }: Page): Promise<number> {
  if (!pageInfo.hasNextPage) return nodes.length;
  return nodes.length + (await lengthOf(metric, list, (await page("complaints", metric, list, `first: 200, after: "${pageInfo.endCursor}"`)).list));
}

/** Metrics of inspections that count few persons. */
const withholding = new Set(["INS-07", "INS-11"]);

/** The last rows of all of a long list cost many pages; these are enough to see gaps and repeats. */
const enough = 3;

const cases = [
  ...egov.map(({ code }) => ["egov", code, "dossiers", "key: code"] as const),
  ...disbursement.flatMap(({ code }) => [
    ["disbursement", code, "projects", "key: code"] as const,
    ["disbursement", code, "allocations", ""] as const,
    ["disbursement", code, "payments", "key: voucher"] as const,
    ["disbursement", code, "snapshots", ""] as const,
    ["disbursement", code, "settlementReviews", ""] as const,
  ]),
  ...inspections.map(({ code, group }) => ["inspections", code, group, ""] as const),
  ...complaints.map(({ code, group }) => (group === "reception" ? (["complaints", code, "receptionDays", ""] as const) : (["complaints", code, "petitions", "key: code"] as const))),
];

test.each(cases)("%s %s: %s", async (source, metric, list, key) => {
  const whole = await page(source, metric, list, "first: 200", key);
  const { value, list: { nodes, totalCount } } = whole;
  if (value === null) return expect([nodes, ["NO_DATA", "NOT_APPLICABLE", "WITHHELD"].includes(whole.state)]).toEqual([[], true]);
  // Records of an agency whose own figure is withheld are counted and not listed.
  const listed = source === "complaints" || withholding.has(metric) ? await lengthOf(metric, list, whole.list) : (totalCount ?? -1);
  expect(listed).toBeLessThanOrEqual(totalCount ?? -1);
  expect(nodes).toHaveLength(Math.min(listed, 200));
  expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  const keys = nodes.flatMap((node) => node.key ?? []);
  expect(keys).toEqual([...keys].sort());
  const size = Math.max(1, Math.ceil(nodes.length / enough));
  const walked: Page["nodes"][number][] = [];
  let args = `first: ${size}`;
  while (walked.length < nodes.length) {
    const { list: next } = await page(source, metric, list, args, key);
    expect([next.nodes.length, next.totalCount]).toEqual([Math.min(size, listed - walked.length), totalCount]);
    walked.push(...next.nodes);
    expect(next.pageInfo.hasNextPage).toBe(walked.length < listed);
    args = `first: ${size}, after: "${next.pageInfo.endCursor}"`;
  }
  expect(walked.slice(0, nodes.length)).toEqual(nodes);
});

describe("a reading by its code", () => {
  test("is the one that the field of its metric gives", async () => {
    const { answer } = await hub.ask(`{ agency(id: "QNG-SNV") { indicators(period: "2024") { egov { onTimeRate { ...Fact } reading(metric: "EGV-01") { ...Fact } } } } }
      fragment Fact on Reading { metric state value numerator denominator }`);
    const { egov: given } = (answer.data as { agency: { indicators: { egov: Record<string, unknown> } } }).agency.indicators;
    expect([given["reading"], answer.errors]).toEqual([given["onTimeRate"], undefined]);
  });

  test.each(["EGV-99", "DIS-01", "", "__proto__"])("%j, which the source has not, is null", async (code) => {
    const { answer } = await hub.ask(`query ($code: ID!) { agency(id: "QNG-SNV") { indicators(period: "2024") { egov { reading(metric: $code) { value } } } } }`, { code });
    expect(answer).toMatchObject({ data: { agency: { indicators: { egov: { reading: null } } } } });
    expect(answer.errors).toBeUndefined();
  });

  test("a cursor of one list is none of another list of the same reading", async () => {
    const { list } = await page("disbursement", "DIS-01", "payments", "first: 1");
    const { answer } = await hub.ask(`{ agency(id: "QNG-UBND") { indicators(period: "2024") { disbursement { reading(metric: "DIS-01") { allocations(after: "${list.pageInfo.endCursor}") { totalCount } } } } } }`);
    expect(answer.errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["BAD_CURSOR"]);
  });
});
