// What the first page costs: bytes, requests, calls of sources; and that its policy holds without a test's help.

import { afterAll, beforeAll, expect, test } from "vitest";
import { openMs, openSite, type Site } from "./site.ts";

const resources = new AsyncDisposableStack();
let site: Site;
beforeAll(async () => {
  site = resources.use(await openSite({ caching: { sharing: true, answerCache: false } }));
}, openMs);
afterAll(() => resources.disposeAsync());

test("the first page is at most 250 KB of compressed JavaScript, three questions and nineteen calls of sources", async () => {
  const opened = await site.open();
  const scripts: Promise<number>[] = [];
  opened.page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.request().sizes().then(({ responseBodySize }) => responseBodySize));
  });
  site.hub.cost.calls = [];
  await opened.go("/?period=2024");
  const bytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(250 * 1024);
  expect(opened.requests.filter((path) => path === "/graphql")).toHaveLength(3);
  expect(opened.requests.length).toBeLessThanOrEqual(20);
  expect(Object.fromEntries(Object.entries(Object.groupBy(site.hub.cost.calls, (name) => name)).map(([name, calls]) => [name, calls?.length]))).toEqual(firstView);
  expect(opened.flaws).toEqual([]);
});

/** The page, the sources' own state, and all communes: however many agencies there are. */
const firstView = { agencies: 3, plan: 4, inspections: 3, disbursement: 3, egov: 3, complaints: 3 };

test("a page that is looked at asks its question again by its tag, and hears 304", async () => {
  const opened = await site.open();
  await opened.page.clock.install();
  await opened.go("/thanh-tra?period=2024");
  await opened.page.waitForLoadState("networkidle");
  const answers: number[] = [];
  opened.page.on("response", (response) => {
    if (new URL(response.url()).pathname === "/graphql") answers.push(response.status());
  });
  await opened.page.clock.runFor(15_500);
  await expect.poll(() => answers.length).toBeGreaterThanOrEqual(2);
  expect(new Set(answers)).toEqual(new Set([304]));
});
