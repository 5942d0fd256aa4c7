// What the commands say that only look: help, profiles, the ledger.

import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { runCommand, setUp } from "./command.ts";

// Each command is a process of its own; a busy machine starts it in seconds.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

let it: Awaited<ReturnType<typeof setUp>>;
beforeAll(async () => {
  it = await setUp();
});
afterAll(() => it[Symbol.asyncDispose]());

test("help lists every command", async () => {
  const { code, out } = await it.hub("--help");
  expect(code).toBe(0);
  for (const command of ["start", "imports", "profiles", "file", "sample"]) expect(out).toMatch(new RegExp(`^  ${command}\\b`, "m"));
});

test.each(["start", "imports", "profiles", "file", "sample"])("hub %s --help has an example", async (command) => {
  const { code, out } = await it.hub(command, "--help");
  expect(code).toBe(0);
  expect(out).toContain("Ví dụ · example:");
});

test("the ledger lists what came with the product, as a table and as JSON", async () => {
  const { code, out, talk } = await it.hub("imports", "egov");
  expect([code, talk]).toEqual([0, ""]);
  expect(out).toMatch(/^egov: \d+ lần nạp · imports\n {2}số +nạp lúc +mẫu/);
  const json = await it.hub("imports", "egov", "--json");
  const ledger = JSON.parse(json.out);
  expect(ledger).toMatchObject({ ok: true, sources: [{ source: "egov" }] });
  expect(ledger.sources[0].imports[0]).toMatchObject({ id: expect.any(String), sample: expect.any(Boolean), file: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/), keptSha256: null } });
});

test("a source that is none is a usage error with the nearest name", async () => {
  expect(await it.hub("imports", "egof")).toMatchObject({ code: 2, out: "", talk: expect.stringContaining('✖ Không có nguồn "egof" (ý bạn là egov?); cho phép: agencies, plan, inspections, disbursement, egov, complaints.') });
});

test("a database that is not there is exit code 3, a bad variable 78, another secret 78", async () => {
  expect(await runCommand(["imports", "egov"], { ...it.env, DATABASE_URL: "postgres://a:b@127.0.0.1:1/chiso" })).toMatchObject({ code: 3, talk: expect.stringContaining("Không kết nối được PostgreSQL ở 127.0.0.1:1/chiso (ECONNREFUSED)") });
  expect(await runCommand(["imports", "egov"], { ...it.env, DATABASE_URL: "x" })).toMatchObject({ code: 78, talk: expect.stringContaining("DATABASE_URL: cho phép") });
  expect(await runCommand(["imports", "egov"], { ...it.env, HUB_SECRET: "another secret than the hub's, and long" })).toMatchObject({ code: 78, talk: expect.stringContaining("Mật khẩu của vai trò chiso_egov không do khoá bí mật này mà ra") });
  expect((await it.hub("imports", "egov")).code).toBe(0);
});

test("a folder in which no hub ever ran is exit code 3 and says what to do", async () => {
  const { code, talk } = await runCommand(["imports", "egov"], { HUB_DATA_DIR: it.env["HUB_DATA_DIR"] ?? "" });
  expect([code, talk]).toEqual([3, expect.stringContaining("chạy `npm start` một lần ở thư mục này")]);
});

test("a source that answers elsewhere is told so", async () => {
  const { code, talk } = await runCommand(["imports", "egov"], { HUB_DATA_DIR: it.env["HUB_DATA_DIR"] ?? "", HUB_SOURCE_EGOV: "http://egov:4001" });
  expect([code, talk]).toEqual([78, expect.stringContaining("chạy lệnh này ở máy của nguồn đó, hoặc đặt DATABASE_URL_EGOV")]);
});

test.each([
  [["file", "../../secret"], 2, 'nhận được "../../secret"'],
  [["file", "0".repeat(64)], 1, `Không có tệp nào được giữ với mã ${"0".repeat(64)}`],
])("%o is refused", async (args, code, sentence) => {
  expect(await it.hub(...args)).toMatchObject({ code, out: "", talk: expect.stringContaining(sentence) });
});
