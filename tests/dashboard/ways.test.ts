// The three demo stories clicked through, the way from the province to one line of one file, the keyboard, exports, GraphiQL.

import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openMs, openSite, type OpenPage, type Site } from "./site.ts";

const resources = new AsyncDisposableStack();
let site: Site;
let opened: OpenPage;
beforeAll(async () => {
  site = resources.use(await openSite());
  // The first question to a cold hub on a busy machine may run into the hub's own deadline.
  await (await site.open()).go("/?period=2024");
  opened = await site.open();
}, openMs);
afterAll(() => resources.disposeAsync());

const { click, text } = {
  click: async (name: string | RegExp) => {
    await opened.page.getByRole("link", { name }).first().click();
    await opened.settled();
  },
  text: () => opened.page.innerText("main"),
};

test("from the whole province to one line of one file in four clicks", async () => {
  await opened.go("/?period=2024");
  await click("Xếp hạng");
  await click("Sở Nội vụ");
  await click(/^000\.00\.03\.H48-231211-0004/);
  expect(await text()).toMatch(/Tệp\s+mau-ho-so-2024-01\.csv[\s\S]*Dòng\s+9[\s\S]*Mã băm tệp \(SHA-256\)\s+[0-9a-f]{64}/);
  expect(new URL(opened.page.url()).searchParams.get("record")).not.toBeNull();
});

describe("the demo stories", () => {
  test("on time, and yet much feedback: from the district's ranking to its dossiers whose due days were moved", async () => {
    await opened.go("/doi-chieu?period=2024");
    await click(/Câu chuyện/);
    expect(await text()).toContain("CMP-05");
    await opened.go("/xep-hang?period=2024&level=DISTRICT&metric=EGV-01");
    expect(await opened.page.locator("tbody tr").first().innerText()).toMatch(/UBND huyện Trà Bồng\s+100,00%/);
    await click("UBND huyện Trà Bồng");
    const rows = await opened.page.locator(".records tbody tr").allInnerTexts();
    expect(rows.length).toBe(20);
    expect(await opened.page.locator(".records thead").innerText()).toMatch(/Hẹn trả lần đầu[\s\S]*Hẹn trả sau cùng/);
  });

  test("of which plan is the rate: both denominators and every total of 2025 stand on one page", async () => {
    await opened.go("/?period=2025");
    await click("Giải ngân");
    const shown = await text();
    for (const total of ["5.329,0", "7.866,0", "8.184,0", "8.526,0", "91,4%", "87%"]) expect(shown).toContain(total);
    expect(shown).toMatch(/DIS-01 · [\d.,]+ \/ [\d.,]+ tỷ đồng[\s\S]*DIS-01\.TTG · [\d.,]+ \/ [\d.,]+ tỷ đồng/);
  });

  test("where did the labour department go: the page names its heirs by function, with the legal basis", async () => {
    await opened.go("/co-quan?period=2024&q=lao%20dong");
    await click("Sở Lao động, Thương binh và Xã hội");
    const notice = await opened.page.locator(".agency-head .notice").innerText();
    expect(notice).toMatch(/không còn từ 01\/03\/2025/);
    for (const heir of ["Sở Nội vụ", "Sở Giáo dục và Đào tạo", "Sở Y tế"]) expect(notice).toContain(heir);
  });
});

test("agencies that need attention are named with their missed criteria, departments, districts and communes each for themselves", async () => {
  await opened.go("/?period=2024");
  const groups = opened.page.locator(".attention");
  expect(await groups.locator("h3").allInnerTexts()).toEqual([expect.stringMatching(/^Sở, ban, ngành 5 trong \d+ .* của 20$/), expect.stringMatching(/^Huyện.* của 13$/), expect.stringMatching(/^Xã.* 5 trong \d+ .* của 173$/)]);
  expect(await groups.nth(2).locator("tbody tr").first().innerText()).toMatch(/^UBND (xã|phường|thị trấn) .*\s+\d\s+\d+,\d%\s+\d\.\d\.\d /);
  await opened.go("/?period=2025");
  expect((await groups.locator("h3").allInnerTexts()).map((head) => head.split(" ")[0])).toEqual(["Sở,", "Xã,"]);
});

test("a task shows what is claimed beside what is computed: the verdict, the figure's records, and the row of the report", async () => {
  await opened.go("/nhiem-vu?period=2024-Q3&q=II.2.c/2/2");
  expect(await opened.page.locator("tbody tr").innerText()).toMatch(/\d+\/33 báo xong\s+31 đã báo cáo[\s\S]*\d,\d\d%[\s\S]*\d+ khớp/);
  await opened.page.locator("tbody th a").click();
  await opened.settled();
  const line = opened.page.locator(".task-claims tbody tr", { hasText: "Sở Nội vụ" });
  expect(await line.innerText()).toMatch(/(Đã xong|Đang làm) “.*”\s+88,5% EGV-01\s+88,46%\s+0,04\s+Khớp[\s\S]*BC-MAU[\s\S]*mau-bao-cao-2024-Q3\.csv, dòng \d+; số: mau-bao-cao-2024-Q3\.csv, dòng 93/);
  await line.getByRole("link", { name: /^mau-bao-cao/ }).click();
  await opened.settled();
  expect(await opened.page.innerText(".record")).toMatch(/PAR-C-08[\s\S]*Tệp\s+mau-bao-cao-2024-Q3\.csv[\s\S]*Dòng\s+\d+[\s\S]*[0-9a-f]{64}/);
  await opened.page.goBack();
  await opened.settled();
  await line.getByRole("link", { name: "88,46%" }).click();
  await opened.settled();
  expect([await opened.page.innerText(".detail h2"), await opened.page.locator(".records tbody tr").count()]).toEqual([expect.stringMatching(/^EGV-01 /), 20]);
});

test("the keyboard alone reaches a page, its table and a figure; the skip link comes first", async () => {
  await opened.go("/?period=2024");
  const { keyboard } = opened.page;
  const focused = () => opened.page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
  await keyboard.press("Tab");
  expect(await focused()).toBe("Tới nội dung");
  await keyboard.press("Enter");
  expect(await opened.page.evaluate(() => document.activeElement?.id)).toBe("content");
  await opened.page.getByRole("link", { name: "Xếp hạng" }).focus();
  await keyboard.press("Enter");
  await opened.settled();
  await opened.page.getByRole("button", { name: /^Giá trị/ }).focus();
  await keyboard.press("Enter");
  expect(new URL(opened.page.url()).searchParams.get("sort")).toBe("-value");
  await opened.page.getByRole("searchbox").focus();
  await keyboard.type("noi vu");
  expect(await opened.page.locator("tbody tr").allInnerTexts()).toEqual([expect.stringContaining("Sở Nội vụ")]);
});

test("a day of knowledge is kept in the address, shown, and changes the figures", async () => {
  await opened.go("/xep-hang?period=2024-Q3");
  const now = await opened.page.innerText("tbody");
  const field = opened.page.getByRole("textbox", { name: "Xem như ngày" });
  await field.fill("31/02/2024");
  await field.press("Enter");
  expect([await opened.page.innerText(".day-input .wrong"), new URL(opened.page.url()).searchParams.get("asOf")]).toEqual(["“31/02/2024” không phải một ngày. Viết ngày/tháng/năm, ví dụ 15/08/2024.", null]);
  await field.fill("15/8/2024");
  await field.press("Enter");
  expect(await field.inputValue()).toBe("15/08/2024");
  await opened.settled();
  expect([new URL(opened.page.url()).search, await opened.page.innerText(".time-note")]).toEqual(["?asOf=2024-08-15&period=2024-Q3", expect.stringContaining("Số liệu như tỉnh biết đến hết ngày 15/08/2024")]);
  await expect.poll(() => opened.page.innerText("tbody")).not.toBe(now);
});

test("a table leaves as CSV and Excel with its title, a chart as SVG and PNG with its source", async () => {
  const save = async (name: string): Promise<{ readonly file: string; readonly bytes: Buffer }> => {
    const [download] = await Promise.all([opened.page.waitForEvent("download"), opened.page.getByRole("button", { name, exact: true }).first().click()]);
    return { file: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  await opened.go("/xep-hang?period=2024&level=DISTRICT");
  const csv = await save(".csv");
  expect([csv.file, csv.bytes.toString().split("\r\n")[0]]).toEqual(["egv-01-ty-le-ho-so-giai-quyet-dung-han-truoc-han.csv", "\uFEFFSTT,Hạng,Cơ quan,Giá trị,Tử số / mẫu số,Kỳ trước,Thay đổi,Cỡ mẫu,Số liệu biết ngày"]);
  const xlsx = await save(".xlsx");
  expect(Object.keys(unzipSync(xlsx.bytes))).toContain("xl/workbook.xml");
  await opened.go("/xep-hang?period=2024&level=DISTRICT&view=chart");
  const svg = (await save(".svg")).bytes.toString();
  expect([svg.startsWith("<svg"), svg.includes("Nguồn: Hồ sơ một cửa · Năm 2024 · DỮ LIỆU MẪU"), svg.includes("UBND huyện Trà Bồng")]).toEqual([true, true, true]);
  expect((await save(".png")).bytes.subarray(1, 4).toString()).toBe("PNG");
  // Tiles and steps are HTML on the page, and a picture all the same.
  await opened.go("/xep-hang?period=2024&level=DISTRICT&view=map&on=2024-12-31");
  const map = (await save(".svg")).bytes.toString();
  expect([map.match(/<rect /g)?.length, map.includes(">Trà Bồng<"), map.includes("Nguồn: Hồ sơ một cửa · Năm 2024 · DỮ LIỆU MẪU")]).toEqual([expect.toSatisfy((rectangles: number) => rectangles > 13), true, true]);
  expect((await save(".png")).bytes.subarray(1, 4).toString()).toBe("PNG");
  await opened.go("/kien-nghi-khieu-nai?period=2024");
  const steps = (await save(".svg")).bytes.toString();
  expect(["Khiếu nại", "Tiếp nhận", "Thi hành xong", "Nguồn: Kiến nghị, khiếu nại"].filter((words) => !steps.includes(words))).toEqual([]);
});

test("on paper there are no controls, every row of the table, and source, period and address", async () => {
  await opened.go("/xep-hang?period=2024&level=COMMUNE");
  const { page } = opened;
  const standing = (selector: string) => page.locator(selector).evaluateAll((all) => all.filter((one) => one.getClientRects().length > 0).length);
  const controls = ".side, .bar, .choices, .table-tools, .tabs, .export, input, select, button:not(thead button)";
  const whole = () => page.locator(".scroll").evaluate((region) => [region.querySelectorAll("tbody tr").length, region.scrollHeight > region.clientHeight + 1]);
  expect([await standing(controls) > 10, await standing(".on-paper"), await whole()]).toEqual([true, 0, [173, true]]);
  await page.emulateMedia({ media: "print" });
  expect([await standing(controls), await whole()]).toEqual([0, [173, false]]);
  const lines = await page.locator(".on-paper").allInnerTexts();
  expect(lines).toEqual([`Chỉ Số Hub · Năm 2024 · Cơ quan theo ngày 31/12/2024 · số liệu mới nhất · ${page.url()}`, "Nguồn: Hồ sơ một cửa · Năm 2024 · DỮ LIỆU MẪU"]);
  expect((await page.pdf()).subarray(0, 5).toString()).toBe("%PDF-");
  await page.emulateMedia({ media: "screen" });
});

test("the ranking of all communes scrolls by itself: nothing in the page changes, and its tree stays small", async () => {
  await opened.go("/xep-hang?period=2024&level=COMMUNE");
  const seen = await opened.page.locator(".scroll").evaluate(async (region) => {
    let changes = 0;
    const watch = new MutationObserver((list) => (changes += list.length));
    watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    for (let at = 0; at < region.scrollHeight; at += 400) {
      region.scrollTop = at;
      await frame();
    }
    watch.disconnect();
    return { atEnd: region.scrollTop + region.clientHeight >= region.scrollHeight - 1, changes, rows: region.querySelectorAll("tbody tr").length, elements: document.querySelectorAll("*").length };
  });
  expect(seen).toEqual({ atEnd: true, changes: 0, rows: 173, elements: expect.any(Number) });
  expect(seen.elements).toBeLessThan(5_000);
});

test("GraphiQL asks the hub, and tells the plan of the answer in words; nothing comes from elsewhere", async () => {
  const editor = await site.open();
  await editor.page.goto(`${site.origin}/graphiql`);
  // The button asks what stands in the editor: nothing, before it is there.
  await editor.page.getByText("agencies", { exact: false }).first().waitFor();
  await editor.page.getByRole("button", { name: /Execute query/ }).click();
  await editor.page.getByText(/nguồn \(.*agencies.*\), \d+ lượt gọi, 3 đợt/).waitFor();
  expect(await editor.page.innerText(".graphiql-response")).toMatch(/Văn\s+phòng\s+Ủy\s+ban/);
  expect(editor.flaws).toEqual([]);
});

test("nothing went wrong on the way", () => {
  expect(opened.flaws).toEqual([]);
});
