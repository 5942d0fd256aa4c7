import { expect, test } from "vitest";
import { PlainError } from "../../kit/plain-error.ts";
import { createReport, formatSeconds } from "../../hub/report.ts";

const words = { vi: "Cơ sở dữ liệu", en: "database" };

function setUp(isTTY: boolean) {
  const written: string[] = [];
  const report = createReport({ isTTY, write: (text) => written.push(text) });
  return { report, text: () => written.join("").replaceAll(/\d,\d s/g, "0,0 s") };
}

test("in a log: one line per stage, without colour", async () => {
  const it = setUp(false);
  expect(await it.report.stage(words, async () => 5, (port) => `cổng ${port}`)).toBe(5);
  it.report.line("http://127.0.0.1:4000");
  it.report.warn("Không có biến HUB_PROT");
  expect(it.text()).toBe("▸ Cơ sở dữ liệu · database … 0,0 s (cổng 5)\nhttp://127.0.0.1:4000\n⚠ Không có biến HUB_PROT\n");
});

test("in a terminal the line stands there while the work goes on, and a line in between does not break it", async () => {
  const it = setUp(true);
  await it.report.stage(words, async () => it.report.line("giữa chừng"));
  expect(it.text()).toBe("\u001B[32m▸\u001B[0m Cơ sở dữ liệu · database …\ngiữa chừng\n\u001B[32m▸\u001B[0m Cơ sở dữ liệu · database … 0,0 s\n");
});

test("what a person can mend is said without a stack; a bug keeps it", async () => {
  const it = setUp(false);
  it.report.fail(new PlainError("Cổng 4000 đã bị dùng.", "Port 4000 is taken."));
  it.report.fail(new TypeError("a bug"));
  expect(it.text()).toMatch(/^✖ Cổng 4000 đã bị dùng\.\n {2}Port 4000 is taken\.\n✖ TypeError: a bug\n {4}at /);
});

test.each([[0, "0,0 s"], [620, "0,6 s"], [26_149, "26,1 s"]])("%i ms is %s", (milliseconds, text) => {
  expect(formatSeconds(milliseconds)).toBe(text);
});
