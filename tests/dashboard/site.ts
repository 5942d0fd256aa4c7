// The dashboard on a whole hub with the shipped data, in a real browser; it hears everything that goes wrong on a page.

import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { dashboardBuild } from "../../dashboard/build.ts";
import type { HubOptions } from "../../hub/open-hub.ts";
import { openTestHub, type TestHub } from "../hub/harness.ts";
import { launchBrowser } from "./browser.ts";

/** A build, a database and a browser, on a machine that does other things too. */
export const openMs = 180_000;

export interface OpenPage {
  readonly page: Page;
  /** Console errors, refused requests, requests to elsewhere: all empty on a sound page. */
  readonly flaws: string[];
  /** Paths that were asked for, in order. */
  readonly requests: string[];
  /** Goes there and waits until everything is shown. */
  go(path: string): Promise<void>;
  /** After a click: until everything is shown. */
  settled(): Promise<void>;
}

export interface Site extends AsyncDisposable {
  readonly hub: TestHub;
  readonly origin: string;
  open(options?: BrowserContextOptions): Promise<OpenPage>;
}

export async function openSite(options: Partial<HubOptions> = {}): Promise<Site> {
  const { stale, build } = dashboardBuild();
  if (stale) await build();
  const hub = await openTestHub({ caching: { sharing: true, answerCache: true }, ...options });
  const origin = await hub.hub.gateway.app.listen({ port: 0, host: "127.0.0.1" });
  const browser = await launchBrowser();
  return {
    hub,
    origin,
    open: (context) => openPage(browser, origin, context),
    async [Symbol.asyncDispose]() {
      await browser.close();
      await hub[Symbol.asyncDispose]();
    },
  };
}

export async function openPage(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({ locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh", viewport: { width: 1366, height: 768 }, ...options });
  const page = await context.newPage();
  const flaws: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") flaws.push(message.text());
  });
  page.on("pageerror", (error) => flaws.push(error.message));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol === "blob:" || url.protocol === "data:") return;
    if (url.origin !== origin) flaws.push(`asked elsewhere: ${request.url()}`);
    requests.push(url.pathname);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) flaws.push(`${response.status()} ${response.url()}`);
  });
  const settled = async (): Promise<void> => {
    try {
      await page.waitForFunction(isSettled, undefined, { timeout: 12_000, polling: 50 });
    } catch (cause) {
      throw new Error(`${page.url()} is not settled: ${flaws.join("; ")}\n${await page.innerText("body")}`, { cause });
    }
  };
  return {
    page,
    flaws,
    requests,
    settled,
    async go(path) {
      await page.goto(origin + path);
      await settled();
    },
  };
}

/** In the page: nothing is waited for, the sources were heard, every chart is drawn. */
function isSettled(): boolean {
  const heard = document.querySelector(".sample strong, .sample[hidden], .notice.failed") !== null;
  return document.querySelector("main h1") !== null && document.querySelector(".waiting, [aria-busy=true]") === null && heard && [...document.querySelectorAll(".drawing")].every((place) => place.querySelector("svg") !== null);
}
