// The door and the dashboard: tags, policies, compressed files, and nothing that is not there.

import { afterAll, beforeAll, expect, test } from "vitest";
import { dashboardBuild } from "../../dashboard/build.ts";
import { openTestHub, type TestHub } from "../hub/harness.ts";

/** A build and a database, on a machine that does other things too. */
const openMs = 180_000;
let hub: TestHub;
beforeAll(async () => {
  const { stale, build } = dashboardBuild();
  if (stale) await build();
  hub = await openTestHub();
}, openMs);
afterAll(() => hub[Symbol.asyncDispose]());

const get = (url: string, headers: Record<string, string> = {}) => hub.hub.gateway.app.inject({ url, headers });
const scriptOf = (html: string) => /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? "";

test.each(["/", "/xep-hang?period=2024", "/co-quan", "/nhiem-vu", "/giai-ngan", "/ho-so", "/kien-nghi-khieu-nai", "/thanh-tra", "/doi-chieu"])("%s is the dashboard, kept by its tag", async (path) => {
  const page = await get(path);
  expect([page.statusCode, page.headers["content-type"], page.headers["cache-control"]]).toEqual([200, "text/html; charset=utf-8", "no-cache"]);
  expect(page.headers["content-security-policy"]).toBe("default-src 'none'; script-src 'self'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; font-src 'self'; style-src 'self'");
  expect(page.body).not.toMatch(/<script>|<style|style=|https?:\/\/(?!www\.w3\.org)/);
  const again = await get(path, { "if-none-match": String(page.headers["etag"]) });
  expect([again.statusCode, again.body]).toEqual([304, ""]);
});

test("a hashed file is kept forever, and compressed for who can read it", async () => {
  const script = scriptOf((await get("/")).body);
  const plain = await get(script);
  const packed = await get(script, { "accept-encoding": "gzip, br" });
  expect([plain.statusCode, plain.headers["cache-control"], plain.headers["content-encoding"], packed.headers["content-encoding"]]).toEqual([200, "public, max-age=31536000, immutable", undefined, "br"]);
  expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
  expect((await get(script, { "accept-encoding": "br;q=0" })).headers["content-encoding"]).toBeUndefined();
});

test.each(["/assets/nothing.js", "/assets/../built-from.txt", "/assets/%2e%2e/pages.json", "/no-such-page", "/pages.json"])("%s is not there", async (path) => {
  const answer = await get(path);
  expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([404, "BAD_USER_INPUT"]);
});

test("GraphiQL alone may write style elements", async () => {
  const { headers, statusCode } = await get("/graphiql");
  expect([statusCode, headers["content-security-policy"]]).toEqual([200, expect.stringContaining("style-src 'self' 'unsafe-inline'; worker-src 'self'")]);
});
