// A month of dossiers on its way in, as an office does it: tried, loaded, sent again, mended, taken back.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { withConnection } from "../../database/connect.ts";
import { writeCsv } from "../../kit/import/csv.ts";
import { dossierColumns } from "../../subgraphs/egov/import/dossiers.ts";
import { dossier } from "../egov/files.ts";
import { runCommand, setUp } from "./command.ts";

// Each command is a process of its own; a busy machine starts it in seconds.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let it: Awaited<ReturnType<typeof setUp>>;
beforeAll(async () => {
  it = await setUp();
});
afterAll(() => it[Symbol.asyncDispose]());

/** The export's form does not know MaLinhVuc, and leaves it out of what is kept. */
const columns = dossierColumns.filter((column) => column !== "MaLinhVuc");
const given = async (name: string, dossiers: readonly Record<string, string>[], named: readonly string[] = columns) => {
  const path = join(it.folder, name);
  await writeFile(path, writeCsv(named, dossiers));
  return path;
};
const facts = () => withConnection(it.adminUrl, async (sql) => (await sql`select count(*)::int as n from egov.dossiers where not sample`)[0]?.["n"] as number);
const rows = ({ out }: { out: string }) => {
  const { outcome, rows: read, added, changed, same, quarantinedCount, duplicateCount } = JSON.parse(out);
  return { outcome, read, added, changed, same, quarantinedCount, duplicateCount };
};

test("a file is tried, loaded, kept, listed, known when it comes again, corrected, and taken back", async () => {
  const path = await given("thang 9.csv", [dossier(9001), dossier(9002), dossier(9002)]);
  const tried = await it.hub("import", "egov", path);
  expect(tried.code).toBe(0);
  expect(tried.out).toMatch(/tệp · file +thang 9\.csv \(csv, \d+(\.\d+)? byte\)/);
  expect(tried.out).toMatch(/mẫu · profile +dossier-export – /);
  expect(tried.out).toMatch(/đọc được · read +2\n.*mới · new +2\n.*đổi · changed +0\n.*như cũ · same +0\n/);
  expect(tried.out).toContain("Trùng hệt, tính một lần · duplicates\n  dòng 4 = dòng 3\n");
  expect(tried.talk).toContain(`chưa ghi gì. Để nạp · a dry run, nothing was written; to load:\n  npx hub import egov '${path}' --commit`);
  expect(await facts()).toBe(0);

  const loaded = await it.hub("import", "egov", path, "--commit", "--by", "Nguyễn Thị A", "--json");
  expect([loaded.code, rows(loaded)]).toEqual([0, { outcome: "LOADED", read: 2, added: 2, changed: 0, same: 0, quarantinedCount: 0, duplicateCount: 1 }]);
  const { importId, sha256 } = JSON.parse(loaded.out);
  expect(loaded.talk).toContain(`npx hub undo egov ${importId} --by <tên>`);
  expect(await facts()).toBe(2);
  const kept = await it.hub("file", sha256);
  expect([kept.code, kept.out]).toEqual([0, await readFile(path, "utf8")]);
  const ledger = JSON.parse((await it.hub("imports", "egov", "--json")).out);
  expect(ledger.sources[0].imports[0]).toMatchObject({ id: String(importId), by: "Nguyễn Thị A", rows: 2, changed: 2, sample: false, file: { name: "thang 9.csv", sha256, keptSha256: sha256, redacted: false, format: "csv", encoding: "UTF-8" } });

  const again = await it.hub("import", "egov", path, "--commit");
  expect([again.code, again.talk]).toEqual([0, expect.stringMatching(new RegExp(`Tệp này đã nhập lúc .+ \\(lần ${importId}, thang 9\\.csv\\): không có gì để nạp`))]);
  expect(await facts()).toBe(2);

  const corrected = await it.hub("import", "egov", await given("sua.csv", [dossier(9001), dossier(9002, { HinhThuc: "2" })]), "--commit", "--json");
  expect(rows(corrected)).toMatchObject({ outcome: "LOADED", added: 0, changed: 1, same: 1 });

  const undone = String(JSON.parse(corrected.out).importId);
  const dry = await it.hub("undo", "egov", undone);
  expect([dry.code, dry.talk]).toEqual([0, expect.stringContaining(`npx hub undo egov ${undone} --by <tên> --commit`)]);
  expect(await it.hub("undo", "egov", undone, "--commit")).toMatchObject({ code: 2, talk: expect.stringContaining("--commit cần --by <tên>") });
  const done = await it.hub("undo", "egov", undone, "--commit", "--by", "Trần B", "--json");
  expect([done.code, JSON.parse(done.out)]).toEqual([0, expect.objectContaining({ ok: true, committed: true, restored: 1, withdrawn: 0, kept: 0 })]);
  expect(await it.hub("undo", "egov", undone, "--commit", "--by", "Trần B")).toMatchObject({ code: 2, talk: expect.stringContaining("đã được thu hồi") });
});

test("a name that does not resolve waits, is resolved once, and is known in the next file", async () => {
  const name = "Sở Nội vụ tỉnh Q. Ngãi (bộ phận TN&TKQ)";
  const first = await it.hub("import", "egov", await given("cho.csv", [dossier(9101, { DonViXuLy: name }), dossier(9102)]), "--commit");
  expect(first.out).toMatch(/chờ nối tên · quarantined +1\n/);
  expect(first.talk).toContain("npx hub quarantine list egov");
  const list = await it.hub("quarantine", "list", "egov", "--json");
  const waiting = JSON.parse(list.out).names.find(({ text }: { text: string }) => text === name);
  expect(waiting).toMatchObject({ rows: 1, firstDay: "2024-09-02", example: { file: "cho.csv", position: "dòng 2" } });
  expect(waiting.suggestions.map(({ agencyId }: { agencyId: string }) => agencyId)).toContain("QNG-SNV");
  expect((await it.hub("quarantine", "list", "egov")).out).toContain(`“${name}” – 1 dòng, ngày 2024-09-02\n`);

  const resolved = await it.hub("quarantine", "resolve", "egov", name, "QNG-SNV", "--by", "Trần B", "--from", "2021-01-01");
  expect([resolved.code, resolved.out]).toEqual([0, expect.stringContaining(`“${name}” là QNG-SNV; nhớ cho các lần nạp sau`)]);
  expect(await withConnection(it.adminUrl, (sql) => sql`select agency_id, agency_rule from egov.dossiers where key like '%-9101'`)).toMatchObject([{ agency_id: "QNG-SNV", agency_rule: "REMEMBERED" }]);
  const next = await it.hub("import", "egov", await given("sau.csv", [dossier(9103, { DonViXuLy: name })]), "--json");
  expect(rows(next)).toMatchObject({ outcome: "DRY_RUN", added: 1, quarantinedCount: 0 });

  await it.hub("import", "egov", await given("thu.csv", [dossier(9104, { DonViXuLy: "Đơn vị thử" })]), "--commit");
  expect(await it.hub("quarantine", "dismiss", "egov", "Đơn vị thử", "--reason", "dữ liệu thử", "--by", "Trần B")).toMatchObject({ code: 0, out: "1 dòng thôi chờ, không tính cho ai · dismissed\n" });
  const { names } = JSON.parse((await it.hub("quarantine", "list", "egov", "--json")).out);
  expect(names.map(({ text }: { text: string }) => text)).toEqual(["Tổ tiếp nhận lưu động (chưa đặt tên)"]);
});

test("what the form leaves out is not in the copy that is kept; the ledger has both hashes", async () => {
  const path = await given("thua.csv", [dossier(9501, { MaLinhVuc: "không giữ" })], dossierColumns);
  const { importId, sha256 } = JSON.parse((await it.hub("import", "egov", path, "--commit", "--json")).out);
  const [line] = JSON.parse((await it.hub("imports", "egov", "--json")).out).sources[0].imports;
  expect(line).toMatchObject({ id: String(importId), file: { sha256, redacted: true } });
  const out = join(it.folder, "lai.csv");
  expect((await it.hub("file", line.file.keptSha256, "-o", out)).code).toBe(0);
  expect(await readFile(out, "utf8")).toBe(writeCsv(dossierColumns, [dossier(9501, { MaLinhVuc: "" })]).replace("MaLinhVuc", ""));
  expect(await it.hub("file", sha256)).toMatchObject({ code: 1, out: "" });
});

test("a file with mistakes is refused whole, each named by its place; nothing of it is kept", async () => {
  const before = await facts();
  const path = await given("hong.csv", [dossier(9201), dossier(9202, { HinhThuc: "9" }), dossier(9203), dossier(9203, { HinhThuc: "2" })]);
  const { code, out, talk } = await it.hub("import", "egov", path, "--commit");
  expect(code).toBe(1);
  expect(out).toContain("Lỗi · problems (2)");
  expect(out).toMatch(/ {2}dòng 3, cột 11: HinhThuc: cho phép 0, 1, 2; đã nhận "9"/);
  expect(out).toMatch(/ {2}dòng 5: khoá "000\.00\.03\.H48-240902-9203" đã có ở dòng 4/);
  expect(talk).toContain("✖ Tệp bị từ chối (2 lỗi): chưa nạp dòng nào.");
  const json = JSON.parse((await it.hub("import", "egov", path, "--json")).out);
  expect(json).toMatchObject({ ok: false, outcome: "REFUSED", importId: null, findings: { problemCount: 2 } });
  expect(await it.hub("file", json.sha256)).toMatchObject({ code: 1, out: "" });
  expect(await facts()).toBe(before);
});

test.each([
  ["a file that is not there", ["egov", "khong-co.csv"], 2, "Không có tệp khong-co.csv."],
  ["a folder", ["egov", "kit"], 2, "kit không phải một tệp thường"],
  ["a file of another kind", ["egov", "docs/first-page.png"], 1, "ENCODING_UNSURE"],
  ["a source that is none", ["egof", "README.md"], 2, "ý bạn là egov?"],
  ["a profile that is none", ["egov", "subgraphs/egov/data/published.csv", "--profile", "dossier"], 2, 'Nguồn egov không có mẫu "dossier" (ý bạn là dossiers?)'],
  ["an encoding that is none", ["egov", "README.md", "--encoding", "latin1"], 2, '--encoding: cho phép UTF-8, UTF-16LE, UTF-16BE, windows-1258, TCVN3, VNI; nhận được "latin1".'],
  ["a day of knowledge without a backfill", ["egov", "README.md", "--known-at", "2026-01-01T00:00:00Z"], 2, "--known-at chỉ đi cùng --backfill"],
  ["a day of knowledge without its offset", ["egov", "README.md", "--backfill", "--known-at", "2026-01-01"], 2, "cho phép thời điểm có múi giờ"],
  ["an option that is none", ["egov", "README.md", "--force"], 2, "unknown option '--force'"],
])("%s is a plain sentence", async (_, args, code, sentence) => {
  expect(await it.hub("import", ...args)).toMatchObject({ code, out: "", talk: expect.stringContaining(sentence) });
});

test("a file that no profile reads is told why by each of them", async () => {
  const path = join(it.folder, "la.csv");
  await writeFile(path, "a,b\n1,2\n");
  const { code, talk } = await it.hub("import", "egov", path);
  expect([code, talk]).toEqual([1, expect.stringMatching(/✖ Không mẫu nào của egov đọc được la\.csv:\n(.*\n)* {4}dossiers: .*thiếu cột/)]);
});

test("two imports of one source at once: the second is told that one runs, and loads nothing", async () => {
  const path = await given("hai.csv", [dossier(9301)]);
  await withConnection(it.adminUrl, async (sql) => {
    await sql.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(hashtext('chiso import egov'))`;
      expect(await it.hub("import", "egov", path, "--commit")).toMatchObject({ code: 1, out: "", talk: expect.stringContaining("✖ IMPORT_RUNNING: nguồn egov đang có lần nạp khác") });
    });
  });
});

test("a data folder that cannot hold the copy loads nothing", async () => {
  await mkdir(join(it.folder, "other"), { recursive: true });
  await writeFile(join(it.folder, "other/files"), "");
  const before = await facts();
  const path = await given("day.csv", [dossier(9401)]);
  const { code, talk } = await runCommand(["import", "egov", path, "--commit"], { ...it.env, HUB_DATA_DIR: join(it.folder, "other") });
  expect([code, talk]).toEqual([1, expect.stringContaining(`Không giữ được bản sao của tệp ở ${join(it.folder, "other/files")} (EEXIST), nên chưa nạp gì`)]);
  expect(await facts()).toBe(before);
});

test("sample data is said to count beside a real file, and is taken back once somebody answers for it", async () => {
  const talk = "Nguồn egov còn dữ liệu mẫu, cộng chung với số thật";
  expect(await it.hub("import", "egov", await given("mau.csv", [dossier(9501)]))).toMatchObject({ code: 0, talk: expect.stringContaining(talk) });
  const tried = await it.hub("sample", "withdraw", "inspections");
  expect([tried.code, tried.out]).toEqual([0, expect.stringMatching(/^inspections: \d+ lần nạp mẫu, [\d.]+ bản ghi/)]);
  expect(tried.talk).toContain("npx hub sample withdraw inspections --by <tên> --commit");
  expect(await it.hub("sample", "withdraw", "inspections", "--commit")).toMatchObject({ code: 2, out: "", talk: expect.stringContaining("--commit cần --by <tên>") });
  const done = await it.hub("sample", "withdraw", "inspections", "--commit", "--by", "Trần B", "--json");
  expect(JSON.parse(done.out)).toMatchObject({ ok: true, committed: true, sources: [{ source: "inspections", restored: 0 }] });
  expect((await it.hub("sample", "withdraw", "inspections")).out).toBe("inspections: không có dữ liệu mẫu · no sample data\n");
});
