// How far the petitions of a period have come: each kind for itself, each step a part of the one before, few of them withheld.

import { afterAll, beforeAll, expect, test } from "vitest";
import { openComplaints } from "./harness.ts";
import { csv, known, third } from "./petitions.ts";
import { askViews } from "./register.ts";

let source: Awaited<ReturnType<typeof openComplaints>>;
beforeAll(async () => {
  source = await openComplaints();
  await source.subgraph.load(known(csv(third), "quy-3.csv", "2024-10-02T08:00:00+07:00"));
});
afterAll(() => source.close());

const steps = async (agency: string, period: string, asOf?: string): Promise<unknown> =>
  (await askViews<{ steps: unknown }>(source.subgraph, "steps { kind state received eligible accepted resolved executed }", [agency], period, asOf)).data?._entities[0]?.complaints.steps;

const withheld = { state: "WITHHELD", received: null, eligible: null, accepted: null, resolved: null, executed: null };

test("a duplicate is not received, forwarded and ineligible are not eligible, withdrawn is not resolved; one or two are withheld", async () => {
  expect(await steps("QNG-STP", "2024-Q2")).toEqual([
    { kind: "KHIEU_NAI", state: "OK", received: 7, eligible: 5, accepted: 5, resolved: 3, executed: 2 },
    { kind: "TO_CAO", ...withheld },
    { kind: "PHAN_ANH", ...withheld },
  ]);
});

test("proposals and feedback are answered: there is nothing to accept or to execute", async () => {
  expect(await steps("QNG-STP", "2024-Q3")).toEqual([
    { kind: "KHIEU_NAI", ...withheld },
    { kind: "KIEN_NGHI", ...withheld },
    { kind: "PHAN_ANH", state: "OK", received: 5, eligible: 5, accepted: null, resolved: 4, executed: null },
  ]);
});

test("the province counts every agency; what was not known then has no row", async () => {
  expect(await steps("QNG-UBND", "2024-Q2")).toEqual(await steps("QNG-STP", "2024-Q2"));
  expect(await steps("QNG-UBND", "2024-Q2", "2024-10-01T00:00:00.000Z")).toEqual([]);
});

test("many agencies cost one statement", async () => {
  source.statements.length = 0;
  await askViews(source.subgraph, "steps { kind received }", ["QNG-STP", "QNG-SNV", "QNG-SYT"], "2024-Q3");
  expect(source.statements.length).toBe(1);
});
