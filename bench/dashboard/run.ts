// `node bench/dashboard/run.ts [rounds] [address]`: the dashboard of a running hub in a real browser – first view, click to data, frames while all communes scroll.

import { loadavg } from "node:os";
import { launchBrowser } from "../../tests/dashboard/browser.ts";
import { type OpenPage, openPage } from "../../tests/dashboard/site.ts";
import { median } from "../measure/median.ts";
import { machineLines } from "../report/machine.ts";

const rounds = Number(process.argv[2] ?? 20);
const loadBefore = loadavg();
const origin = process.argv[3] ?? "http://127.0.0.1:4000";
const browser = await launchBrowser();
const open = (): Promise<OpenPage> => openPage(browser, origin);

interface Click {
  readonly name: string;
  readonly from: string;
  readonly on: string;
}

const clicks: readonly Click[] = [
  { name: "Tổng quan → Xếp hạng", from: "/?period=2024", on: 'nav a[href^="/xep-hang"]' },
  { name: "Tổng quan → Nhiệm vụ", from: "/?period=2024", on: 'nav a[href^="/nhiem-vu"]' },
  { name: "Tổng quan → Giải ngân", from: "/?period=2024", on: 'nav a[href^="/giai-ngan"]' },
  { name: "Tổng quan → Hồ sơ", from: "/?period=2024", on: 'nav a[href^="/ho-so"]' },
  { name: "Tổng quan → Kiến nghị, khiếu nại", from: "/?period=2024", on: 'nav a[href^="/kien-nghi"]' },
  { name: "Tổng quan → Thanh tra", from: "/?period=2024", on: 'nav a[href^="/thanh-tra"]' },
  { name: "Tổng quan → Đối chiếu", from: "/?period=2024", on: 'nav a[href^="/doi-chieu"]' },
  { name: "Xếp hạng: sở → xã", from: "/xep-hang?period=2024", on: 'a[href*="level=COMMUNE"]' },
  { name: "Xếp hạng → một cơ quan", from: "/xep-hang?period=2024", on: 'tbody a[href*="QNG-SNV"]' },
  { name: "Cơ quan → một chỉ số", from: "/co-quan?period=2024&id=QNG-SNV", on: 'tbody a[href*="metric=EGV-01"]' },
  { name: "Chỉ số → một hồ sơ", from: "/co-quan?period=2024&id=QNG-SNV&metric=EGV-01", on: '.records tbody a[href*="record="]' },
  { name: "Nhiệm vụ → một mục", from: "/nhiem-vu?period=2024-Q3", on: 'tbody a[href*="task=PAR-C-08"]' },
];

// Once through everything: what is measured is a warm gateway, but each time a browser that has never been here.
for (const { from, on } of clicks) await clicked(await open(), from, on);
const firstViews = await repeated(rounds, firstView);
const lines = [`Chữ đầu tiên · first contentful paint | ${ms(median(firstViews.map(({ painted }) => painted)))}`, `Đủ số liệu · all figures of the overview | ${ms(median(firstViews.map(({ whole }) => whole)))}`];
for (const { name, from, on } of clicks) {
  const opened = await open();
  const times = await repeated(Math.max(5, Math.ceil(rounds / 4)), () => clicked(opened, from, on));
  lines.push(`${name} | ${ms(median(times))}`);
  await opened.page.context().close();
}
lines.push(await frames());
await browser.close();
process.stdout.write(`${machineLines(loadBefore).join("\n")}\n\nTrung vị của ${rounds} lần mở, mỗi lần một trình duyệt chưa từng vào · medians.\n\n| | |\n| --- | --- |\n${lines.map((line) => `| ${line} |`).join("\n")}\n`);

async function firstView(): Promise<{ readonly painted: number; readonly whole: number }> {
  const opened = await open();
  await opened.page.goto(`${origin}/?period=2024`);
  await opened.settled();
  const seen = await opened.page.evaluate(() => ({ painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0, whole: performance.now() }));
  await opened.page.context().close();
  return seen;
}

/** In the page's own clock: from the click to the first frame in which nothing is waited for. */
async function clicked({ page, go }: OpenPage, from: string, on: string): Promise<number> {
  await go(from);
  return page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        document.querySelector<HTMLElement>(selector)?.click();
        const look = (): void => {
          const isWhole = document.querySelector(".waiting, [aria-busy=true]") === null && [...document.querySelectorAll(".drawing")].every((place) => place.querySelector("svg") !== null);
          if (isWhole && performance.now() - started > 0) resolve(performance.now() - started);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(() => requestAnimationFrame(look));
      }),
    on,
  );
}

/** The longest wait between two frames while the list runs through. */
async function frames(): Promise<string> {
  const { page, go } = await open();
  await go("/xep-hang?period=2024&level=COMMUNE");
  const gaps = await page.locator(".scroll").evaluate(async (region) => {
    const between: number[] = [];
    let before = await new Promise<number>(requestAnimationFrame);
    for (let at = 0; at < region.scrollHeight; at += 60) {
      region.scrollTop = at;
      const now = await new Promise<number>(requestAnimationFrame);
      between.push(now - before);
      before = now;
    }
    return between;
  });
  const dropped = gaps.filter((gap) => gap > 25).length;
  return `Cuộn 173 xã · scrolling all communes: ${gaps.length} khung hình · frames | ${dropped} rớt · dropped, lâu nhất · longest ${ms(Math.max(...gaps))}`;
}

async function repeated<Result>(times: number, once: () => Promise<Result>): Promise<readonly Result[]> {
  const all: Result[] = [];
  for (let i = 0; i < times; i++) all.push(await once());
  return all;
}

function ms(value: number | undefined): string {
  return value === undefined ? "–" : `${Math.round(value)} ms`;
}
