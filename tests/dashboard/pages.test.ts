// Every page, in both languages and at three sizes: nothing breaks, nothing overflows, nothing is asked elsewhere, axe finds nothing serious.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addresses, viewports } from "./addresses.ts";
import { openMs, openSite, type OpenPage, type Site } from "./site.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const resources = new AsyncDisposableStack();
let site: Site;
let opened: OpenPage;
beforeAll(async () => {
  site = resources.use(await openSite());
  // axe is put into the page by the test, which the page's own policy would refuse.
  opened = await site.open({ bypassCSP: true });
}, openMs);
afterAll(() => resources.disposeAsync());

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

async function seriousFindings({ page }: OpenPage): Promise<readonly string[]> {
  await page.evaluate(axe);
  // What axe put on the window a line above, asked for its violations only.
  const findings = (await page.evaluate("axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)")) as readonly Finding[];
  return findings.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

test.each(addresses)("%s", async (address) => {
  opened.flaws.length = 0;
  for (const language of ["vi", "en"]) {
    await opened.page.setViewportSize(viewports[0]);
    await opened.go(`${address}&lang=${language}`);
    expect(await opened.page.getAttribute("html", "lang")).toBe(language);
    for (const viewport of viewports) {
      await opened.page.setViewportSize(viewport);
      expect([viewport.width, await opened.page.evaluate(overflow)]).toEqual([viewport.width, 0]);
    }
    if (language === "vi") expect(await seriousFindings(opened)).toEqual([]);
  }
  expect(opened.flaws).toEqual([]);
});

test("the language switch keeps the page and what is shown on it", async () => {
  await opened.page.setViewportSize(viewports[0]);
  await opened.go("/xep-hang?level=DISTRICT&metric=EGV-05&period=2024");
  await opened.page.getByRole("button", { name: "English" }).click();
  await opened.settled();
  expect([await opened.page.locator("h1").textContent(), new URL(opened.page.url()).search]).toEqual(["Rankings", "?lang=en&level=DISTRICT&metric=EGV-05&period=2024"]);
});
