// The pictures of the dashboard, as a person sees it on a laptop, taken from a running hub.

import { join } from "node:path";
import { launchBrowser } from "../../tests/dashboard/browser.ts";

interface Picture {
  readonly name: string;
  readonly path: string;
  /** Pixels that the wheel is turned before it is taken. */
  readonly wheel?: number;
}

const pictures: readonly Picture[] = [
  { name: "tong-quan", path: "/?period=2024" },
  { name: "xep-hang-so-do-o", path: "/xep-hang?period=2025&level=COMMUNE&view=map" },
  { name: "co-quan-ho-so", path: "/co-quan?period=2024&id=QNG-SNV&metric=EGV-01", wheel: 480 },
  { name: "nhiem-vu", path: "/nhiem-vu?period=2024-Q3&task=PAR-C-08", wheel: 420 },
  { name: "giai-ngan", path: "/giai-ngan?period=2025" },
  { name: "ho-so", path: "/ho-so?period=2024" },
  { name: "kien-nghi-khieu-nai", path: "/kien-nghi-khieu-nai?period=2024" },
  { name: "doi-chieu", path: "/doi-chieu?period=2024-Q3" },
];

// Text, since this is no page: hence the policy that refuses it is passed by.
const settled = "document.querySelector('main h1') !== null && document.querySelector('.waiting, [aria-busy=true]') === null && [...document.querySelectorAll('.drawing')].every((place) => place.querySelector('svg') !== null)";

export async function takeDashboardPictures(origin: string, folder: string): Promise<void> {
  const browser = await launchBrowser();
  const page = await (await browser.newContext({ locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh", viewport: { width: 1366, height: 768 }, bypassCSP: true })).newPage();
  for (const { name, path, wheel = 0 } of pictures) {
    await page.goto(origin + path);
    await page.waitForFunction(settled);
    await page.mouse.move(1000, 600);
    if (wheel > 0) await page.mouse.wheel(0, wheel);
    // Lines grow and fonts arrive.
    await page.waitForTimeout(600);
    await page.screenshot({ path: join(folder, `${name}.png`) });
  }
  await browser.close();
}
