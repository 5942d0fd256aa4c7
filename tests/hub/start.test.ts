// `npm start`, as people start it: stages, addresses, plain sentences, a clean stop.

import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readFirstQuery } from "../../hub/first-query.ts";
import { runProcess, type Started, startProcess } from "./processes.ts";

const start = ["hub/index.ts", "start"];

describe("npm start on an empty folder", () => {
  let folder: string;
  let hub: Started;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "chiso-start-"));
    hub = await startProcess(start, { HUB_DATA_DIR: folder, HUB_PORT: "0", HUB_LOG_LEVEL: "silent", HUB_PROT: "1" });
  }, 120_000);
  afterAll(async () => {
    await hub.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test("prints one line per stage with its seconds, then the addresses and a query", () => {
    const stages = hub.output.filter((line) => line.startsWith("▸")).map((line) => line.replace(/ \d+,\d s.*/, ""));
    expect(stages).toEqual([
      "▸ Tạo cơ sở dữ liệu · new database …",
      "▸ Lược đồ và vai trò · schemas and roles …",
      "▸ Danh bạ cơ quan · register …",
      "▸ Số liệu đi kèm · shipped data …",
      "▸ Ghép lược đồ · composition …",
    ]);
    expect(hub.output.filter((line) => line.startsWith("▸")).every((line) => / \d+,\d s/.test(line))).toBe(true);
    expect(hub.output.find((line) => line.startsWith("✔"))).toMatch(/^✔ Sẵn sàng sau \d+,\d s · ready – SỐ LIỆU MẪU, không dùng để báo cáo/);
  });

  test("warns of a variable that it does not know, with the nearest name", () => {
    expect(hub.output.join("\n")).toContain("Không có biến HUB_PROT; bỏ qua. Ý bạn là HUB_PORT?");
  });

  test("answers the first query, health, version and schema", async () => {
    const answer = await fetch(`${hub.address}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: readFirstQuery() }) });
    const { data, errors } = (await answer.json()) as { data: { agencies: unknown[] }; errors?: unknown };
    expect([answer.status, errors, data.agencies.length]).toEqual([200, undefined, 20]);
    expect(await (await fetch(`${hub.address}/healthz`)).json()).toEqual({ status: "ok" });
    expect(await (await fetch(`${hub.address}/readyz`)).json()).toMatchObject({ ready: true, sources: { egov: { breaker: "closed" }, plan: { breaker: "closed" } } });
    expect(await (await fetch(`${hub.address}/version`)).json()).toMatchObject({ name: "chiso", supergraph: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const schema = await fetch(`${hub.address}/schema.graphql`);
    const again = await fetch(`${hub.address}/schema.graphql`, { headers: { "if-none-match": schema.headers.get("etag") ?? "" } });
    expect([schema.status, again.status]).toEqual([200, 304]);
    expect(await schema.text()).toContain("type IndicatorView");
  });

  test("the page at / is the dashboard and allows nothing from elsewhere", async () => {
    const page = await fetch(`${hub.address}/`);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self'");
    expect(await page.text()).toContain('<div id="root">');
  });

  test("a second start on the same folder says who runs and what to do", async () => {
    const second = await runProcess(start, { HUB_DATA_DIR: folder, HUB_PORT: "0" });
    expect(second.code).toBe(1);
    expect(second.text).toMatch(/✖ Chỉ Số Hub đã chạy trên .+ \(pid \d+, http:\/\/127\.0\.0\.1:\d+\): dùng nó, dừng nó bằng `kill \d+`/);
    expect(second.text.trim().split("\n")).toHaveLength(2);
  });

  test("SIGTERM stops everything, exit 0; a second start finds the data loaded", async () => {
    expect(await hub.stop()).toBe(0);
    expect(hub.output.at(-1)).toMatch(/▸ Dừng · stopping … \d+,\d s/);
    hub = await startProcess(start, { HUB_DATA_DIR: folder, HUB_PORT: "0", HUB_LOG_LEVEL: "silent" });
    expect(hub.output.join("\n")).toContain("▸ Cơ sở dữ liệu · database …");
    expect(hub.output.join("\n")).toContain("đã nạp trước đó · loaded before");
  });
});

describe("a start that cannot be", () => {
  test.each([
    ["a port that is no number", { HUB_PORT: "nhiều" }, 78, 'HUB_PORT: cho phép số cổng 0–65535 (0: cổng trống bất kỳ); nhận được "nhiều".'],
    ["a source address that is none", { HUB_SOURCE_EGOV: "ftp://x" }, 78, "HUB_SOURCE_EGOV: cho phép"],
    ["a short secret", { HUB_SECRET: "short" }, 78, "HUB_SECRET: cho phép ít nhất 32 byte"],
    ["a folder that cannot be made", { HUB_DATA_DIR: "/dev/null/x" }, 1, "Không tạo được thư mục dữ liệu /dev/null/x"],
  ])("%s is one plain sentence", async (_, env, code, sentence) => {
    const ended = await runProcess(start, { HUB_DATA_DIR: join(tmpdir(), "chiso-never"), HUB_PORT: "0", ...env });
    expect(ended.text).toContain(sentence);
    expect(ended.text).not.toMatch(/\n {4}at |node:internal/);
    expect(ended.code).toBe(code);
  });

  test("a taken port names the holder and another port", async () => {
    const folder = await mkdtemp(join(tmpdir(), "chiso-port-"));
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, "127.0.0.1", resolve));
    // A listening TCP server has an AddressInfo.
    const { port } = holder.address() as AddressInfo;
    const ended = await runProcess(start, { HUB_DATA_DIR: folder, HUB_PORT: String(port) });
    holder.close();
    await rm(folder, { recursive: true, force: true });
    expect(ended.text).toMatch(new RegExp(`✖ Cổng ${port} đang được dùng.*chọn cổng khác, ví dụ \`HUB_PORT=${port + 1} npm start\``));
    expect(ended.code).toBe(1);
  }, 120_000);
});
