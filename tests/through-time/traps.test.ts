// The traps of the real lists, each with the tests that stand for it:
//
// | trap | where |
// |---|---|
// | 55 of the 96 codes of 2025 were other units' before, only 13 keep the name; 21025, 21115, 21262, 21034 | "a code of the statistics office is no identity" |
// | names move: districts became communes, Lý Sơn a special zone, Tây Trà comes back | "names move" |
// | 40 codes come from Kon Tum (H34), one is new (21548); their past is another province's | "the province of 2025" |
// | dossiers opened in a district and closed after it ended | "a dossier that outlives its district" |
// | district committees lead 47 of 99 entries, 9 of them alone | ../plan/tasks.test.ts (47), ../plan/following.test.ts (the nine, re-assigned by a document only) |
// | levels 1-4 of online services renamed | "mức độ 3, 4" below |
// | departments merged not one to one | lineage.test.ts, series.test.ts, ../questions/stories.test.ts |
// | criteria sets replaced | ../plan/view.test.ts (the frame of the year), ../plan/judging.test.ts (rankings across frames) |
// | goals with a denominator (25–30 of 63) | ../plan/following.test.ts, ../questions/users.test.ts |

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lineageOf } from "../../kit/history/lineage.ts";
import { createRegister } from "../../kit/register/register.ts";
import { writeCsv } from "../../kit/import/csv.ts";
import { dossierColumns } from "../../subgraphs/egov/import/dossiers.ts";
import { openAgencies } from "../agencies/harness.ts";
import { dossier } from "../egov/files.ts";
import { register as document } from "../source.ts";
import { closedDossiers, openEgov } from "./harness.ts";

const register = createRegister(document);
let agencies: Awaited<ReturnType<typeof openAgencies>>;
let egov: Awaited<ReturnType<typeof openEgov>>;
beforeAll(async () => {
  [agencies, egov] = await Promise.all([
    openAgencies(),
    openEgov(
      closedDossiers(
        { owner: "UBND phường Nguyễn Nghiêm, thành phố Quảng Ngãi", on: "2024-11-12", inTime: 3 },
        { owner: "UBND phường Cẩm Thành", on: "2025-08-12", inTime: 2, late: 1 },
        { owner: "UBND huyện Trà Bồng", on: "2025-05-13", inTime: 5 },
        { owner: "UBND xã Trà Bồng", on: "2025-08-12", inTime: 1 },
        { owner: "UBND huyện Trà Bồng", on: "2025-08-12", inTime: 1 },
      ),
    ),
  ]);
});
afterAll(async () => {
  await agencies[Symbol.asyncDispose]();
  await egov[Symbol.asyncDispose]();
});

const idsOf = async (search: string, on: string | null) => {
  const { answer } = await agencies.ask(`query ($search: String!, $on: Date) { agencies(search: $search, on: $on) { id } }`, { search, on });
  return (answer as { data: { agencies: { id: string }[] } }).data.agencies.map(({ id }) => id);
};

describe("a code of the statistics office is no identity", () => {
  test("55 of the 96 codes of 2025 were another unit's before; none of them carries its past over", () => {
    const codes = document.aliases.filter(({ kind }) => kind === "GSO");
    const now = codes.filter(({ agencyId }) => agencyId.startsWith("QNG-X25-"));
    const reused = now.filter(({ text }) => codes.some((other) => other.text === text && other.agencyId.startsWith("QNG-X-")));
    expect([now.length, reused.length]).toEqual([96, 55]);
    for (const { text, agencyId } of reused) {
      expect(register.resolve(text, "2025-07-01", "GSO")).toEqual({ agencyId, rule: "GSO" });
      const before = register.resolve(text, "2022-06-30", "GSO");
      expect("agencyId" in before && before.agencyId.startsWith("QNG-X-") && before.agencyId !== agencyId).toBe(true);
    }
  });

  test("only 13 of the 55 keep the name, and their past is not carried over either, but for the one commune that a document calls unchanged", () => {
    const codes = document.aliases.filter(({ kind }) => kind === "GSO");
    const pairs = codes.flatMap((now) => codes.flatMap((before) => (now.agencyId.startsWith("QNG-X25-") && before.agencyId.startsWith("QNG-X-") && before.text === now.text ? [[now.agencyId, before.agencyId] as const] : [])));
    const kept = pairs.filter(([now, before]) => register.unit(now)?.nameVi === register.unit(before)?.nameVi);
    expect(new Set(kept.map(([now]) => now)).size).toBe(13);
    const carried = pairs.filter(([now, before]) => lineageOf(register, now).ids.includes(before));
    expect(carried).toEqual([["QNG-X25-21538", "QNG-X-21538"]]);
    expect(document.succession.find(({ successorId }) => successorId === "QNG-X25-21538")).toMatchObject({ mark: "V", legalBasis: expect.stringContaining("1677/NQ-UBTVQH15") });
  });

  test.each([
    ["21025", "2024-06-30", ["QNG-X-21025"]],
    ["21025", "2025-08-01", ["QNG-X25-21025"]],
    ["21262", "2024-12-31", ["QNG-X-21262"]],
    ["21262", "2025-01-01", ["QNG-X-21262-2025"]],
    ["21034", "2025-06-30", ["QNG-X-21034"]],
    ["21034", "2025-08-01", ["QNG-X25-21034"]],
    ["21115", null, ["QNG-X-21115", "QNG-X25-21115"]],
  ])("%s on %s is %j", async (code, on, ids) => {
    expect(await idsOf(code, on)).toEqual(ids);
  });

  test("the dossiers of phường Nguyễn Nghiêm stay its own, though phường Cẩm Thành has its code", async () => {
    const asked = 'metric: "EGV-01", from: "2024-Q4", to: "2025-Q4"';
    const states = async (id: string, mapping: string) => {
      const answer = await egov.series(id, mapping, asked, "points { reading { state denominator } }");
      return (answer as { points: { reading: { state: string; denominator: string | null } }[] }).points.map(({ reading }) => `${reading.state} ${reading.denominator}`);
    };
    expect(await states("QNG-X-21025", "CURRENT_MAP")).toEqual(["OK 3", "NO_DATA null", "NO_DATA null", "NOT_APPLICABLE null", "NOT_APPLICABLE null"]);
    expect(await states("QNG-X25-21025", "CURRENT_MAP")).toEqual(["NO_DATA null", "NO_DATA null", "NO_DATA null", "OK 3", "NO_DATA null"]);
    expect(await states("QNG-X25-21025", "AS_RECORDED")).toEqual(["NOT_APPLICABLE null", "NOT_APPLICABLE null", "NOT_APPLICABLE null", "OK 3", "NO_DATA null"]);
  });
});

describe("names move", () => {
  test.each([
    ["xã Trà Bồng", "2025-08-01", ["QNG-X25-21115"]],
    ["huyện Trà Bồng", "2025-06-30", ["QNG-H-525"]],
    ["ba to", "2024-06-30", ["QNG-H-535", "QNG-X-21484", "QNG-X-21523"]],
    ["ly son", null, ["QNG-H-536", "QNG-X25-21548"]],
    // And xã Sơn Tinh of Sơn Tây, which sounds alike without diacritics.
    ["Sơn Tịnh", "2025-06-30", ["QNG-H-527", "QNG-X-21343"]],
    ["Sơn Tịnh", "2025-08-01", ["QNG-X25-21220"]],
    ["binh son", "2025-06-30", ["QNG-H-524"]],
    ["binh son", "2025-08-01", ["QNG-X25-21040"]],
    ["TÂY TRÀ", null, ["QNG-H-526", "QNG-X25-21154", "QNG-X25-21157"]],
    ["an phu", "2025-03-01", ["QNG-X-21262-2025"]],
    ["an phu", "2025-08-01", ["QNG-X25-21034"]],
  ])("%s on %s finds %j, without diacritics and in any case", async (search, on, ids) => {
    expect(await idsOf(search, on)).toEqual(ids);
  });

  test("what stands under the same name after the districts ended is another agency, and adds nothing to it", async () => {
    const states = async (id: string) => egov.series(id, "CURRENT_MAP", 'metric: "EGV-01", from: "2025-Q2", to: "2025-Q3"', "points { reading { state numerator } }");
    // A file that still writes the district after its end means nobody; its row waits.
    expect(await states("QNG-H-525")).toEqual({ points: [{ reading: { state: "OK", numerator: "5" } }, { reading: { state: "NOT_APPLICABLE", numerator: null } }] });
    expect(await states("QNG-X25-21115")).toEqual({ points: [{ reading: { state: "NO_DATA", numerator: null } }, { reading: { state: "OK", numerator: "1" } }] });
    const { data } = await egov.ask("{ egovSource { quarantined } }");
    expect(data).toEqual({ egovSource: { quarantined: 1 } });
  });

  test("a commune that became a township is one agency with two names and one code", async () => {
    const { answer } = await agencies.ask(`{ agency(id: "QNG-X-21220") { names { nameVi validFrom validTo } onDay: names(on: "2024-06-30") { nameVi } codes { kind code validFrom validTo } parents { agency { id } validFrom validTo } levels { level validFrom validTo } } }`);
    expect(answer).toEqual({
      data: {
        agency: {
          names: [{ nameVi: "UBND xã Tịnh Hà", validFrom: null, validTo: "2025-01-01" }, { nameVi: "UBND thị trấn Tịnh Hà", validFrom: "2025-01-01", validTo: "2025-07-01" }],
          onDay: [{ nameVi: "UBND xã Tịnh Hà" }],
          codes: [{ kind: "GSO", code: "21220", validFrom: null, validTo: "2025-01-01" }, { kind: "GSO", code: "21220", validFrom: "2025-01-01", validTo: "2025-07-01" }],
          parents: [{ agency: { id: "QNG-H-527" }, validFrom: null, validTo: "2025-01-01" }, { agency: { id: "QNG-H-527" }, validFrom: "2025-01-01", validTo: "2025-07-01" }],
          levels: [{ level: "COMMUNE", validFrom: null, validTo: "2025-07-01" }],
        },
      },
    });
  });
});

describe("the province of 2025", () => {
  test("holds 40 communes of Kon Tum, of which the register knows nothing before 1/7/2025", () => {
    const fromKonTum = document.units.filter(({ id }) => id.startsWith("QNG-X25-23"));
    expect(fromKonTum).toHaveLength(40);
    expect(fromKonTum.every(({ validFrom, id }) => validFrom === "2025-07-01" && !document.succession.some(({ successorId }) => successorId === id))).toBe(true);
    expect(register.unit("KTM-UBND")).toMatchObject({ level: "OTHER", validTo: "2025-07-01" });
    for (const code of ["H34", "62"]) expect(register.resolve(code, "2025-06-30", code === "62" ? "GSO" : "QD20")).toMatchObject({ agencyId: "KTM-UBND" });
    for (const { id } of fromKonTum) expect(lineageOf(register, id)).toEqual({ ids: [id], knownFrom: "2025-07-01" });
  });

  test("has one code that no commune had before: the special zone of Lý Sơn, once a district without communes", () => {
    expect(document.aliases.filter(({ kind, text }) => kind === "GSO" && text === "21548").map(({ agencyId, validFrom }) => [agencyId, validFrom])).toEqual([["QNG-X25-21548", "2025-07-01"]]);
    expect(document.parents.filter(({ parentId }) => parentId === "QNG-H-536")).toEqual([]);
  });

  test("knows nothing of Kon Tum's dossiers before the day: the commune's line begins with it, and names no heir", async () => {
    const points = "points { reading { state basis } }";
    const answer = await egov.series("QNG-X25-23293", "CURRENT_MAP", 'metric: "EGV-01", from: "2025-Q2", to: "2025-Q3"', points);
    expect(answer).toEqual({ points: [{ reading: { state: "NO_DATA", basis: expect.stringContaining("chưa có văn bản xác định đơn vị kế thừa cho phần trước ngày 2025-07-01") } }, { reading: { state: "NO_DATA", basis: expect.not.stringContaining("kế thừa") } }] });
  });

  test("bears its old codes through the merger, in both schemes of identifiers", async () => {
    const { answer } = await agencies.ask(`{ agency(id: "QNG-UBND") { codes(on: "2025-08-01") { kind code mark } predecessors { agency { id } kind legalBasis } } }`);
    expect(answer).toEqual({
      data: { agency: { codes: [{ kind: "GSO", code: "51", mark: "V" }, { kind: "QCVN102", code: "000.00.00.H48", mark: "V" }, { kind: "QD20", code: "H48", mark: "V" }], predecessors: [{ agency: { id: "KTM-UBND" }, kind: "MERGE", legalBasis: "202/2025/QH15" }] } },
    });
  });
});

test("a dossier that outlives its district counts once: for the district that received it, while the commune's name waits for a decision", async () => {
  await using source = await openEgov();
  const { subgraph } = source.source;
  const opened = { MaHoSo: "000.00.99.H48-250610-0001", NgayTiepNhan: "20250610080000", NgayHenTra: "20250620170000", NgayTra: "", TrangThaiHoSo: "4", KetQuaDienTu: "0" };
  const file = (name: string, rows: readonly Record<string, string>[], from: string, to: string, knownAt: string) => ({ profile: "dossiers", file: name, content: writeCsv(dossierColumns, rows), knownAt, coversFrom: from, coversTo: to, sample: false, by: "test" });
  await subgraph.load(file("06.csv", [dossier(1, { ...opened, DonViXuLy: "UBND huyện Trà Bồng" })], "2025-06-01", "2025-06-30", "2025-07-02T00:00:00Z"));
  const late = async () => {
    const { views } = await source.source.view(["QNG-H-525", "QNG-X25-21115", "QNG-UBND"], "2025-Q2", "lateRate { state numerator denominator }");
    return views.map((view) => Object.values(view["lateRate"] ?? {}).join(" "));
  };
  const before = await late();
  expect(before).toEqual(["OK 1 1", "NOT_APPLICABLE  ", "OK 1 1"]);
  // The system of July writes the commune: nobody of that name existed when the dossier came in.
  await subgraph.load(file("07.csv", [dossier(1, { ...opened, NgayTra: "20250715080000", TrangThaiHoSo: "10", DonViXuLy: "UBND xã Trà Bồng" })], "2025-07-01", "2025-07-31", "2025-08-02T00:00:00Z"));
  expect(await late()).toEqual(before);
  const waiting = await source.ask("{ egovQuarantine { totalCount nodes { agencyText reason } } }");
  expect(waiting).toMatchObject({ data: { egovQuarantine: { totalCount: 1, nodes: [{ agencyText: "UBND xã Trà Bồng", reason: "\"UBND xã Trà Bồng\" không còn hoặc chưa có hiệu lực ngày 2025-06-10" }] } } });
});

test('"mức độ 3, 4" became "toàn trình, một phần": a series of online shares breaks there, one of punctuality does not', async () => {
  const breaks = async (metric: string) => egov.series("QNG-STP", "CURRENT_MAP", `metric: "${metric}", from: "2022-Q2", to: "2022-Q4"`, "breaks { on kind mark legalBasis after before }");
  expect(await breaks("EGV-05")).toEqual({ breaks: [{ on: "2022-08-15", kind: "DEFINITION_CHANGE", mark: "M", legalBasis: "42/2022/NĐ-CP", after: "2022-Q2", before: "2022-Q3" }] });
  expect(await breaks("EGV-01")).toEqual({ breaks: [] });
});

test.each(["", " ", "x", "đ", "x".repeat(101)])('the search "%s" is BAD_USER_INPUT', async (search) => {
  const { answer } = await agencies.ask(`query ($search: String!) { agencies(search: $search) { id } }`, { search });
  expect(answer).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
});

test.each(["%", "%%", "__", "' OR 1=1--", "QNG-SNV\u0000", "\u202eab"])('the search "%s" finds nobody and breaks nothing', async (search) => {
  expect((await idsOf(`${search}zz`, null)).length).toBe(0);
  expect(agencies.faults).toEqual([]);
});

test("names, codes, parents and levels of all agencies of a day take four statements, however many they are", async () => {
  const query = `query ($level: AgencyLevel) { agencies(level: $level, on: "2025-02-01") { names { nameVi } codes { code } parents { agency { nameVi } } levels { level } } }`;
  expect([(await agencies.ask(query, { level: "DEPARTMENT" })).statements, (await agencies.ask(query, { level: null })).statements]).toEqual([5, 5]);
});
