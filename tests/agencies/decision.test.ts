// The annex of a decision from the file that the README names: what the register says after it, on which day, and what refuses it.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openFile } from "../../kit/import/open/open-file.ts";
import type { OpenedFile } from "../../kit/import/open/table.ts";
import { type RegisterDocument, registerQuery } from "../../kit/register/document.ts";
import { createRegister, type Register } from "../../kit/register/register.ts";
import { bundle } from "../../subgraphs/agencies/import/register.ts";
import { line, withDecision, withLines } from "./decision-file.ts";
import { shippedFiles } from "./files.ts";
import { openAgencies } from "./harness.ts";

const example = new URL("../fixtures/agencies/phu-luc-1500-QD-UBND.xlsx", import.meta.url).pathname;

type Agencies = Awaited<ReturnType<typeof openAgencies>>;
let now = "2025-12-16T01:00:00Z";
let it: Agencies;
beforeAll(async () => {
  it = await openAgencies({ clock: () => new Date(now) });
});
afterAll(() => it[Symbol.asyncDispose]());

const load = (opened: OpenedFile, commit = true, { subgraph } = it) =>
  subgraph.importFile({ opened, profile: "change-decision", period: undefined, by: "kiểm thử", osUser: null, sample: false }, { commit });

async function document(from = it, version: string | null = null): Promise<RegisterDocument> {
  const { answer } = await from.ask(registerQuery.replace("register {", "register(version: $version) {").replace("query Register", "query ($version: ID)"), { version });
  return (answer as { data: { register: RegisterDocument } }).data.register;
}
const registerNow = async (from = it): Promise<Register> => createRegister(await document(from));

const agencyOf = (register: Register, text: string, day: string) => {
  const found = register.resolve(text, day);
  return "agencyId" in found ? found.agencyId : undefined;
};

describe("the decision of 15/12/2025, in force from 1/1/2026", () => {
  let before: RegisterDocument;
  const merged = "QNG-X25-21085-2026";

  test("a dry run counts what would change, and the register stays as it is", async () => {
    before = await document();
    const report = await load(await openFile(example), false);
    expect(report).toMatchObject({ outcome: "DRY_RUN", importId: null, same: 0, quarantinedCount: 0 });
    expect(report.rows).toBe(report.added + report.changed);
    expect(await document()).toEqual(before);
  });

  test("loaded, it is a new version of the register; the one before is still answered", async () => {
    const report = await load(await openFile(example));
    expect(report).toMatchObject({ outcome: "LOADED", findings: { problems: [], skipped: { "tiêu đề nhóm": 2, "chữ ký": 2 } } });
    const after = await document();
    expect(after.version).not.toBe(before.version);
    expect(await document(it, before.version)).toEqual(before);
    expect(after.publishedAt).toBe("2025-12-16T01:00:00.000Z");
  });

  test("each unit says whom it follows and who follows it, with the decision", async () => {
    const step = (id: string, kind: string, scope: string | null = null) => ({ agency: { id }, kind, scope, on: "2026-01-01", legalBasis: "1500/QĐ-UBND", mark: "V", onMark: "V" });
    const steps = "{ agency { id } kind scope on legalBasis mark onMark }";
    const of = async (id: string) => {
      const { answer } = await it.ask(`query ($id: ID!) { agency(id: $id) { nameVi validFrom validTo predecessors ${steps} successors ${steps} } }`, { id });
      return (answer as { data: { agency: unknown } }).data.agency;
    };
    expect(await of(merged)).toEqual({ nameVi: "UBND xã Bình Minh Chương", validFrom: "2026-01-01", validTo: null, predecessors: [step("QNG-X25-21085", "MERGE"), step("QNG-X25-21100", "MERGE")], successors: [] });
    expect(await of("QNG-X25-21085")).toEqual({ nameVi: "UBND xã Bình Minh", validFrom: "2025-07-01", validTo: "2026-01-01", predecessors: [], successors: [step(merged, "MERGE")] });
    expect(await of("QNG-X25-21109")).toMatchObject({ validTo: "2026-01-01", successors: [step("QNG-X25-21061", "ABSORB")] });
    expect(await of("QNG-SCT")).toMatchObject({ validTo: null, successors: [step("QNG-STC", "FUNCTION_TRANSFER", "Xúc tiến thương mại")] });
    expect(await of("QNG-BQLKBT")).toEqual({ nameVi: "Ban Quản lý các khu bảo tồn tỉnh", validFrom: "2026-01-01", validTo: null, predecessors: [], successors: [] });
  });

  test("a renamed unit stays itself, with a name for each time", async () => {
    const { answer } = await it.ask(`{
      department: agency(id: "QNG-SNGV") { names { nameVi validFrom validTo } codes { kind code validFrom } successors { kind } predecessors { kind } }
      ward: agency(id: "QNG-X25-21136") { names { nameVi nameEn validFrom validTo } codes { kind code validFrom validTo } } }`);
    expect(answer).toEqual({
      data: {
        department: {
          names: [{ nameVi: "Sở Ngoại vụ", validFrom: null, validTo: "2026-01-01" }, { nameVi: "Sở Ngoại vụ và Hợp tác quốc tế", validFrom: "2026-01-01", validTo: null }],
          codes: [{ kind: "QD20", code: "H48.27", validFrom: "2026-01-01" }],
          successors: [],
          predecessors: [],
        },
        ward: {
          names: [
            { nameVi: "UBND xã Cà Đam", nameEn: "Ca Dam Commune People's Committee", validFrom: "2025-07-01", validTo: "2026-01-01" },
            { nameVi: "UBND phường Cà Đam", nameEn: "Ca Dam Ward People's Committee", validFrom: "2026-01-01", validTo: null },
          ],
          codes: [{ kind: "GSO", code: "21136", validFrom: "2025-07-01", validTo: null }],
        },
      },
    });
  });

  test("the lists of a day follow: 96 communes on 31/12/2025, 94 on 1/1/2026; one department more", async () => {
    const { answer } = await it.ask(`{
      communes: agencies(level: COMMUNE, on: "2025-12-31") { id } after: agencies(level: COMMUNE, on: "2026-01-01") { id }
      departments: agencies(level: DEPARTMENT, on: "2025-12-31") { id } more: agencies(level: DEPARTMENT, on: "2026-01-01") { id }
      group: agency(id: "GRP-UBND-XA") { members(on: "2026-01-01") { id } } }`);
    const { data } = answer as { data: Record<"communes" | "after" | "departments" | "more", { id: string }[]> & { group: { members: unknown[] } } };
    expect([data.communes.length, data.after.length, data.departments.length, data.more.length, data.group.members.length]).toEqual([96, 94, 15, 16, 94]);
    expect(data.after.map(({ id }) => id)).toContain(merged);
  });

  test.each([
    ["UBND xã Bình Minh", "2025-12-31", "QNG-X25-21085"],
    ["UBND xã Bình Minh", "2026-01-01", undefined],
    ["UBND xã Bình Minh Chương", "2025-12-31", undefined],
    ["Xã Bình Minh Chương", "2026-01-01", merged],
    ["Ủy ban nhân dân xã Bình Minh Chương", "2026-01-01", merged],
    ["Bộ phận Một cửa xã Bình Minh Chương", "2026-01-01", merged],
    ["Sở Ngoại vụ", "2025-12-31", "QNG-SNGV"],
    ["Sở Ngoại vụ", "2026-01-01", undefined],
    ["Sở Ngoại vụ và Hợp tác quốc tế tỉnh Quảng Ngãi", "2026-01-01", "QNG-SNGV"],
    ["UBND xã Cà Đam", "2026-01-01", undefined],
    ["UBND phường Cà Đam", "2026-01-01", "QNG-X25-21136"],
    ["Xã Đông Sơn", "2026-01-01", undefined],
    ["Xã Vạn Tường", "2026-01-01", "QNG-X25-21061"],
    ["Sở Công Thương", "2026-01-01", "QNG-SCT"],
  ])("%s on %s means: %s", async (name, day, id) => {
    expect(agencyOf(await registerNow(), name, day)).toBe(id);
  });

  test("codes go with the units: 21085 is the merged commune's, 1098765 the new board's", async () => {
    const register = await registerNow();
    expect([register.resolve("21085", "2025-12-31", "GSO"), register.resolve("21085", "2026-01-01", "GSO"), register.resolve("1098765", "2026-01-01", "DVQHNS")]).toEqual([
      { agencyId: "QNG-X25-21085", rule: "GSO" }, { agencyId: merged, rule: "GSO" }, { agencyId: "QNG-BQLKBT", rule: "DVQHNS" },
    ]);
  });

  test("every fact leads to the cell of the annex", async () => {
    const place = "import { profile file { name } } filePlace { sheet row column }";
    const { answer } = await it.ask(`{ merged: agency(id: "${merged}") { ${place} predecessors { kind ${place} } } ended: agency(id: "QNG-X25-21109") { ${place} } other: agency(id: "QNG-SNV") { import { profile } } }`);
    const at = (row: number, column: string) => ({ import: { profile: "change-decision", file: { name: "phu-luc-1500-QD-UBND.xlsx" } }, filePlace: { sheet: "Phụ lục", row, column } });
    expect(answer).toEqual({
      data: {
        merged: { ...at(7, "D"), predecessors: [{ kind: "MERGE", ...at(7, "B") }, { kind: "MERGE", ...at(8, "B") }] },
        ended: at(9, "C"),
        other: { import: { profile: "register" } },
      },
    });
  });

  test("the same annex again changes nothing", async () => {
    expect(await load(await openFile(example))).toMatchObject({ outcome: "ALREADY_IMPORTED", added: 0, changed: 0 });
  });

  test("the whole register loaded anew keeps the decision, also where it does not know of it", async () => {
    now = "2026-02-01T01:00:00Z";
    const files = shippedFiles().map(({ name, text }) => ({ name, text: text.replace("Sở Nội vụ,Department of Home Affairs", "Sở Nội vụ,Department of the Interior") }));
    const [was, report] = [await document(), await it.subgraph.load({ profile: "register", file: "danh-ba-2026.json", content: bundle(files), coversFrom: null, coversTo: null, sample: false, by: "kiểm thử" })];
    expect(report).toMatchObject({ loaded: true, changed: 1 });
    const { units, version: _, publishedAt: __, ...rest } = await document();
    const { units: unitsBefore, version: ___, publishedAt: ____, ...restBefore } = was;
    expect(rest).toEqual(restBefore);
    expect(units).toEqual(unitsBefore.map((unit) => (unit.id === "QNG-SNV" ? { ...unit, nameEn: "Department of the Interior" } : unit)));
  });

  test("nothing asked above met a bug or a database error", () => {
    expect(it.faults).toEqual([]);
  });
});

describe("taken back", () => {
  test("everything is as before; not while a later decision stands on it", async () => {
    let clock = "2025-12-16T01:00:00Z";
    await using other = await openAgencies({ clock: () => new Date(clock) });
    const before = await document(other);
    const first = await load(await openFile(example), true, other);
    clock = "2026-03-02T01:00:00Z";
    const later = await withDecision(withLines(line("Chuyển chức năng", "Sở Y tế", "QNG-BQLKBT", { 11: "Cây thuốc" }, "01/04/2026")), (opened) => load(opened, true, other));
    expect([first.outcome, later.outcome]).toEqual(["LOADED", "LOADED"]);
    const undo = (id: number | null) => other.subgraph.undoImport(id ?? 0, { by: "kiểm thử" });
    await expect(undo(first.importId)).rejects.toThrow(`lần nạp sau dựa vào lần nạp ${first.importId}: phu-luc.xlsx: 'Phụ lục'!B6: cột successor: cho phép mã có trong bodies.csv hoặc places.csv; đã nhận "QNG-BQLKBT"`);
    await undo(later.importId);
    await undo(first.importId);
    expect((await document(other)).version).toBe(before.version);
  });

  test("not where a later decision has changed the same unit again", async () => {
    let clock = "2025-12-16T01:00:00Z";
    await using other = await openAgencies({ clock: () => new Date(clock) });
    const first = await load(await openFile(example), true, other);
    clock = "2026-03-02T01:00:00Z";
    await withDecision(withLines(line("Đổi tên", "UBND xã Bình Minh Chương", "UBND phường Bình Minh Chương", {}, "01/04/2026")), (opened) => load(opened, true, other));
    await expect(other.subgraph.undoImport(first.importId ?? 0, { by: "kiểm thử" })).rejects.toThrow(/bản ghi của lần nạp \d+ đã được lần nạp sau ghi tiếp; thu hồi lần nạp sau trước/);
  });
});
