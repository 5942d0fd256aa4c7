// Documents that are hard on the planner cost their client an error, and nobody else anything.

import { expect, test } from "vitest";
import { createIsolatedPlanner } from "../../gateway/plan/isolated-planner.ts";
import { PlanDeadline } from "../../gateway/plan/planner.ts";
import { marketSdl } from "./fixtures/market.ts";

/** Makes the planner of this version panic, which ends its process. */
const deadly = "{ topMedia { ... on Movie { rating } id: id __typename } }";
const endless = `{ ${Array.from({ length: 3000 }, (_, index) => `a${index}: products { price }`).join(" ")} }`;

test("a document that ends the planner's process is refused, and others are planned", async () => {
  const planner = createIsolatedPlanner(marketSdl, 5000);
  const plans = await Promise.allSettled(["{ products { id } }", deadly, "{ products { price } }"].map((text) => planner.plan(text)));
  expect(plans.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  planner.stop();
});

test("a document that takes too long is given up, and others are planned", async () => {
  const planner = createIsolatedPlanner(marketSdl, 1500);
  await planner.plan("{ products { id } }");
  const plans = await Promise.allSettled([endless, "{ products { price } }"].map((text) => planner.plan(text)));
  expect(plans.map((plan) => (plan.status === "rejected" ? plan.reason instanceof PlanDeadline : plan.value.kind))).toEqual([true, "QueryPlan"]);
  planner.stop();
});

test("a document that cannot be planned says why", async () => {
  const planner = createIsolatedPlanner(marketSdl, 5000);
  await expect(planner.plan("{ nothing }")).rejects.toThrow("Field 'nothing' not found");
  planner.stop();
  await expect(planner.plan("{ products { id } }")).rejects.toThrow("stopped");
});

test("a supergraph that cannot be read is refused", () => {
  expect(() => createIsolatedPlanner("type Query {", 100)).toThrow("Unexpected end of input");
});
