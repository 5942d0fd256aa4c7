import { afterAll, beforeAll, expect, test } from "vitest";
import egov from "../../subgraphs/egov/index.ts";
import { openSource } from "../source.ts";
import { correction, dossier, fileOf, september } from "./files.ts";

type Source = Awaited<ReturnType<typeof openSource>>;
let source: Source;
beforeAll(async () => {
  source = await openSource(egov, { field: "egov" });
  await source.subgraph.load(september);
  await source.subgraph.load(correction);
});
afterAll(() => source[Symbol.asyncDispose]());

const page = async (args: string, id = "QNG-SNV", asOf?: string) => {
  const { views, errors } = await source.view([id], "2024-09", `onTimeRate { dossiers${args} { totalCount nodes { code onTime position file agencyText agencyRule } pageInfo { hasNextPage endCursor } } }`, asOf);
  const reading = views[0]?.["onTimeRate"] as { dossiers: { totalCount: number; nodes: { code: string; onTime: boolean }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } | null;
  return { dossiers: reading?.dossiers, errors };
};
const code = (number: number) => dossier(number)["MaHoSo"];

test("the evidence is the denominator, as last known, each record with file, line and the rule that found its owner", async () => {
  const { dossiers } = await page("");
  expect(dossiers).toMatchObject({
    totalCount: 4,
    nodes: [{ code: code(1), onTime: true, position: "dòng 2", file: "2024-09.csv", agencyText: "Sở Nội vụ", agencyRule: "NAME" }, { code: code(2) }, { code: code(3), onTime: true, file: "2024-09-dinh-chinh.csv" }, { code: code(4) }],
    pageInfo: { hasNextPage: false },
  });
});

test("the evidence of an earlier time shows the record as it was", async () => {
  const { dossiers } = await page("", "QNG-SNV", "2024-10-20T00:00:00.000Z");
  expect(dossiers?.nodes.map(({ onTime }) => onTime)).toEqual([true, true, false, true]);
});

test("pages follow one another without gap or repeat", async () => {
  const first = await page("(first: 3)");
  const second = await page(`(first: 3, after: "${first.dossiers?.pageInfo.endCursor}")`);
  expect([first, second].map(({ dossiers }) => dossiers?.nodes.map((node) => node.code))).toEqual([[code(1), code(2), code(3)], [code(4)]]);
  expect([first, second].map(({ dossiers }) => dossiers?.pageInfo.hasNextPage)).toEqual([true, false]);
});

test("first: 0 is an empty page that knows there is more", async () => {
  expect((await page("(first: 0)")).dossiers).toEqual({ totalCount: 4, nodes: [], pageInfo: { hasNextPage: true, endCursor: null } });
});

test.each(["(first: -1)", "(first: 201)"])("%s is BAD_USER_INPUT", async (args) => {
  expect((await page(args)).errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
});

test("a cursor of another agency is BAD_CURSOR", async () => {
  const { dossiers } = await page("(first: 1)");
  expect((await page(`(after: "${dossiers?.pageInfo.endCursor}")`, "QNG-H-524")).errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_CURSOR"]);
});

test.each([
  ["NgayTiepNhan", "02/09/2024", "yyyyMMddHHmmss"],
  ["NgayTra", "20240931000000", "yyyyMMddHHmmss"],
  ["TrangThaiHoSo", "11", "1–10"],
  ["HinhThuc", "online", "0, 1, 2"],
  ["MaHoSo", "=CMD()", "mã cơ quan-yyMMdd-số"],
  ["DonViXuLy", "", "tên đơn vị"],
])("a file with %s %j is refused whole, with line, what is allowed and what was given", async (column, given, allowed) => {
  const refused = source.subgraph.load(fileOf(dossier(100), dossier(101, { [column]: given })));
  await expect(refused).rejects.toThrow(`dòng 3: ${column}: cho phép ${allowed}`);
  await expect(refused).rejects.toThrow(`đã nhận "${given}"`);
  expect((await page("")).dossiers?.totalCount).toBe(4);
});

test("a column that is missing, and a dossier stated twice, are named", async () => {
  await expect(source.subgraph.load({ ...september, content: "MaHoSo,MaTTHC\nx,y\n" })).rejects.toThrow("dòng 1: thiếu cột MaLinhVuc");
  await expect(source.subgraph.load(fileOf(dossier(100), dossier(101), dossier(100, { HinhThuc: "0" })))).rejects.toThrow(`dòng 4: khoá "${code(100)}" đã có ở dòng 2`);
});

test("the same file again changes nothing; an unknown unit waits in quarantine", async () => {
  expect(await source.subgraph.load(september)).toMatchObject({ loaded: false, changed: 0 });
  const { data } = await source.subgraph.execute({ query: "{ egovSource { imports rows quarantined sample dataTo fresh } }" }, {});
  expect(data).toEqual({ egovSource: { imports: 2, rows: 10, quarantined: 1, sample: false, dataTo: "2024-09-30", fresh: false } });
});

test("a file known before the newest import is refused", async () => {
  await expect(source.subgraph.load({ ...fileOf(dossier(200)), knownAt: "2024-01-01T00:00:00Z" })).rejects.toThrow("nạp theo thứ tự thời gian");
});
