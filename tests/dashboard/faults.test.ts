// What a page shows when something is wrong: a source that stops, a refusal, a dead hub, names with markup in them.

import type { Route } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFaults, type Faults } from "../hub/faults.ts";
import { openMs, openSite, type OpenPage, type Site } from "./site.ts";

const resources = new AsyncDisposableStack();
let site: Site;
let faults: Faults;
beforeAll(async () => {
  faults = resources.use(await createFaults());
  site = resources.use(await openSite({ wrapSource: faults.wrap, caching: { sharing: true, answerCache: false } }));
}, openMs);
afterAll(() => resources.disposeAsync());

/** Answers of the hub, changed on their way to the page. */
async function openChanged(change: (route: Route) => Promise<void>): Promise<OpenPage> {
  const opened = await site.open();
  await opened.page.route("**/graphql?**", change);
  return opened;
}

test("a source that stops in the middle costs its own cells: grey with the reason, the rest stays", async () => {
  const opened = await site.open();
  await opened.go("/co-quan?period=2024&id=QNG-SNV");
  expect(await opened.page.innerText("main")).not.toContain("Nguồn không trả lời");
  faults.now = { source: "egov", kind: "down" };
  await opened.page.reload();
  await opened.settled();
  faults.now = undefined;
  const shown = await opened.page.innerText("main");
  expect(shown).toMatch(/Một phần số liệu không lấy được[\s\S]*Hồ sơ một cửa: [^\n]*SOURCE_UNAVAILABLE[^\n]*mã yêu cầu [0-9a-f-]{36}/);
  expect(await opened.page.locator("tr", { hasText: "Hồ sơ một cửa" }).first().innerText()).toContain("Nguồn không trả lời");
  expect(await opened.page.locator("tr", { hasText: "DIS-01 " }).first().innerText()).toMatch(/\d,\d\d%/);
});

test("five kinds of missing are told apart in words", async () => {
  const opened = await site.open();
  const kinds = new Set<string>();
  for (const address of ["/co-quan?period=2024&id=QNG-SNV", "/kien-nghi-khieu-nai?period=2024", "/giai-ngan?period=2024"]) {
    await opened.go(address);
    for (const word of await opened.page.locator(".missing").allInnerTexts()) kinds.add(word);
    if (/\s0\s/.test(await opened.page.innerText("main"))) kinds.add("0");
  }
  for (const word of ["Chưa có số liệu", "Không áp dụng", "Không công bố (quá ít)", "0"]) expect(kinds).toContain(word);
});

test("a refusal is told as one, with what to do and the request's id", async () => {
  const opened = await openChanged((route) => {
    const denied = { errors: [{ message: "Forbidden", path: ["agency"], extensions: { code: "FORBIDDEN", messageVi: "Không có quyền xem", requestId: "0d9c6c3e-1111-4222-8333-444455556666" } }], data: { agency: null, plan: null } };
    return decodeURIComponent(route.request().url()).includes('"id":"QNG-SNV"') ? route.fulfill({ status: 200, contentType: "application/graphql-response+json", body: JSON.stringify(denied) }) : route.continue();
  });
  await opened.go("/co-quan?period=2024&id=QNG-SNV");
  expect(await opened.page.innerText(".notice.denied")).toMatch(/Bạn không có quyền xem phần này[\s\S]*Không có quyền xem FORBIDDEN · mã yêu cầu 0d9c6c3e/);
  expect(await opened.page.getByRole("button", { name: "Thử lại" }).count()).toBe(0);
});

test("a hub that cannot be reached is said so, and asked again on a click", async () => {
  let isDown = true;
  const opened = await openChanged((route) => (isDown ? route.abort() : route.continue()));
  await opened.page.goto(`${site.origin}/thanh-tra?period=2024`);
  await opened.page.getByText("Không nối được với hub").waitFor();
  isDown = false;
  await opened.page.getByRole("button", { name: "Thử lại" }).click();
  await opened.page.getByRole("heading", { name: "Từng kiến nghị" }).waitFor();
});

test("figures that could not be asked for again stay, with the time of the hub's last answer; a click asks again", async () => {
  let isDown = false;
  const opened = await openChanged((route) => (isDown ? route.abort() : route.continue()));
  await opened.page.clock.install({ time: new Date("2026-11-23T03:00:00Z") });
  await opened.go("/thanh-tra?period=2024");
  const before = await opened.page.innerText(".scroll >> nth=0");
  isDown = true;
  await opened.page.clock.runFor(15_500);
  const notice = opened.page.locator(".notice.outdated");
  await notice.waitFor();
  expect(await notice.innerText()).toMatch(/^Không hỏi lại được hub: đang hiện số liệu của lúc 23\/11\/2026 10:00 Trang tự hỏi lại mỗi 15 giây\.\s+Không nối được với hub NETWORK/);
  expect(await opened.page.innerText(".scroll >> nth=0")).toBe(before);
  isDown = false;
  await opened.page.getByRole("button", { name: "Thử lại" }).click();
  await notice.waitFor({ state: "detached" });
  expect(await opened.page.innerText(".scroll >> nth=0")).toBe(before);
});

test("a part that is denied is told apart from one that is down, and the rest stays", async () => {
  const opened = await openChanged(async (route) => {
    const answer = await route.fetch();
    if (answer.status() !== 200) return route.fulfill({ response: answer });
    const json = await answer.json();
    if (json.data?.agency?.indicators?.complaints === undefined) return route.fulfill({ response: answer, json });
    json.data.agency.indicators.complaints = null;
    json.errors = [{ message: "Forbidden", path: ["agency", "indicators", "complaints"], extensions: { code: "FORBIDDEN", source: "complaints", messageVi: "Không có quyền xem", requestId: "0d9c6c3e" } }];
    return route.fulfill({ response: answer, json });
  });
  await opened.go("/co-quan?period=2024&id=QNG-SNV");
  expect([await opened.page.innerText(".notice.denied"), await opened.page.locator(".notice.partial").count()]).toEqual([expect.stringMatching(/Bạn không có quyền xem phần này[\s\S]*Kiến nghị, khiếu nại: Không có quyền xem FORBIDDEN/), 0]);
  expect(await opened.page.locator("tr", { hasText: "DIS-01 " }).first().innerText()).toMatch(/\d,\d\d%/);
});

test("sources that are older than their own cadence are named on every page, and whether that touches the period shown", async () => {
  const opened = await site.open();
  await opened.go("/giai-ngan?period=2024");
  const late = opened.page.locator("details.late");
  expect(await late.innerText()).toBe("◐ 5 nguồn quá hạn cập nhật theo chu kỳ của chính nguồn; kỳ đang xem nằm trọn trong phần đã có");
  await late.locator("summary").click();
  expect(await late.innerText()).toContain("Hồ sơ một cửa: số liệu đến 31/12/2025 – hằng tháng; số liệu của một tháng có chậm nhất 15 ngày sau khi hết tháng");
  await opened.go("/giai-ngan?period=2025");
  expect(await late.innerText()).toContain("kỳ đang xem chưa đủ số liệu");
});

test("markup in names, notes and error messages is shown as text", async () => {
  const hostile = `<img src=x onerror="document.title='owned'"><b>tên</b>`;
  const opened = await openChanged(async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replaceAll('"Sở Nội vụ"', JSON.stringify(hostile));
    // The page's own errors too, which a source may word.
    const json = { ...(JSON.parse(body) as object), errors: [{ message: hostile, path: ["x"], extensions: { code: "INTERNAL", source: "egov", messageVi: hostile, requestId: "r" } }] };
    await route.fulfill({ status: 200, contentType: "application/graphql-response+json", body: JSON.stringify(json) });
  });
  for (const address of ["/xep-hang?period=2024", "/xep-hang?period=2024&view=chart", "/co-quan?period=2024&id=QNG-SNV", "/nhiem-vu?period=2024"]) {
    await opened.go(address);
    expect(await opened.page.textContent("main")).toContain(hostile);
    expect([await opened.page.locator("main img").count(), await opened.page.title()]).toEqual([0, expect.not.stringContaining("owned")]);
  }
});

test("an address that nobody made leads somewhere: an unknown agency, an unknown page of parameters", async () => {
  const opened = await site.open();
  await opened.go("/co-quan?id=%3Cscript%3Ealert(1)%3C/script%3E&period=nonsense&asOf=never");
  expect(await opened.page.innerText("main")).toContain("Danh bạ không có cơ quan <script>alert(1)</script>.");
  expect(opened.flaws).toEqual([]);
});
