// A series across the mergers of 2025, from dossiers that can be counted on one's fingers.

import { afterAll, beforeAll, expect, test } from "vitest";
import { closedDossiers, openEgov } from "./harness.ts";

let egov: Awaited<ReturnType<typeof openEgov>>;
beforeAll(async () => {
  egov = await openEgov(
    closedDossiers(
      { owner: "Sở Xây dựng", on: "2024-11-12", inTime: 3, late: 1 },
      { owner: "Sở Giao thông vận tải", on: "2024-11-12", inTime: 6 },
      { owner: "Sở Giao thông vận tải", on: "2025-02-11", inTime: 1, late: 1 },
      { owner: "Sở Xây dựng", on: "2025-02-11", inTime: 2 },
      { owner: "Sở Xây dựng", on: "2025-04-15", inTime: 5 },
      { owner: "Sở Nội vụ", on: "2024-11-12", inTime: 4 },
      { owner: "Sở Nội vụ", on: "2025-04-15", inTime: 3, late: 1 },
      { owner: "Sở Lao động, Thương binh và Xã hội", on: "2024-11-12", inTime: 2 },
      { owner: "UBND xã Nghĩa An", on: "2024-11-12", inTime: 1, late: 1 },
      { owner: "UBND xã Nghĩa Phú", on: "2024-11-12", inTime: 2 },
      { owner: "UBND xã An Phú", on: "2025-02-11", inTime: 1 },
    ),
  );
});
afterAll(() => egov[Symbol.asyncDispose]());

const point = (period: string, state: string, numerator: string | null, denominator: string | null, breaks: readonly string[] = []) => ({ period, reading: { state, numerator, denominator }, breaks: breaks.map((on) => ({ on })) });
const points = "points { period reading { state numerator denominator } breaks { on } }";
const quarters = 'metric: "EGV-01", from: "2024-Q4", to: "2025-Q2"';

test("by the present map, Sở Xây dựng counts what Sở GTVT did, of which a document says that it came whole", async () => {
  const breaks = { on: "2025-03-01", kind: "AGENCY_CHANGE", mark: "M", after: "2024-Q4", before: "2025-Q1", legalBasis: "Chủ trương hợp nhất sở của Tỉnh ủy ngày 18/2/2025 (nhandan.vn post860418)", textVi: "Sở Xây dựng: nhận nhập vào Sở Giao thông vận tải", textEn: "Department of Construction: absorbed Department of Transport" };
  expect(await egov.series("QNG-SXD", "CURRENT_MAP", quarters, `metric step basis ${points} breaks { on kind mark after before legalBasis textVi textEn }`)).toEqual({
    metric: "EGV-01",
    step: "QUARTER",
    basis: "theo bản đồ hiện nay; cộng cả hồ sơ của Sở Giao thông vận tải (QNG-SGTVT), đã nhập trọn vào cơ quan này; kỳ 2024-Q4 là 2024-10-01 đến 2024-12-31, kỳ 2025-Q2 là 2025-04-01 đến 2025-06-30",
    points: [point("2024-Q4", "OK", "9", "10"), point("2025-Q1", "OK", "3", "4", ["2025-03-01"]), point("2025-Q2", "OK", "5", "5")],
    breaks: [breaks],
  });
});

test("as recorded, it counts its own alone, and the break is marked all the same", async () => {
  expect(await egov.series("QNG-SXD", "AS_RECORDED", quarters, `basis ${points}`)).toEqual({
    basis: "như đã ghi: hồ sơ của chính cơ quan trong từng kỳ; kỳ 2024-Q4 là 2024-10-01 đến 2024-12-31, kỳ 2025-Q2 là 2025-04-01 đến 2025-06-30",
    points: [point("2024-Q4", "OK", "3", "4"), point("2025-Q1", "OK", "2", "2", ["2025-03-01"]), point("2025-Q2", "OK", "5", "5")],
  });
});

test("the records behind a point are exactly those that it counts, page by page", async () => {
  const selection = (args: string) => `points { reading { dossiers(${args}) { totalCount nodes { agency { id } } pageInfo { endCursor hasNextPage } } } }`;
  const year = 'metric: "EGV-01", from: "2024", to: "2024"';
  interface Page { points: { reading: { dossiers: { totalCount: number; nodes: { agency: { id: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } }[] }
  const pageOf = async (args: string) => ((await egov.series("QNG-SXD", "CURRENT_MAP", year, selection(args))) as Page).points[0]?.reading.dossiers;
  const first = await pageOf("first: 6");
  const second = await pageOf(`first: 6, after: "${first?.pageInfo.endCursor ?? ""}"`);
  const owners = [...(first?.nodes ?? []), ...(second?.nodes ?? [])].map(({ agency }) => agency.id);
  expect([first?.totalCount, first?.pageInfo.hasNextPage, second?.pageInfo.hasNextPage]).toEqual([10, true, false]);
  expect([owners.filter((id) => id === "QNG-SXD").length, owners.filter((id) => id === "QNG-SGTVT").length, owners.length]).toEqual([4, 6, 10]);
  // The same agency, period and field, but not the same records.
  expect(await egov.series("QNG-SXD", "AS_RECORDED", year, selection(`after: "${first?.pageInfo.endCursor ?? ""}"`))).toMatchObject({ errors: [{ extensions: { code: "BAD_CURSOR" } }] });
});

test("where functions went to several heirs nothing is divided: NO_DATA with the reason, and no records behind it", async () => {
  expect(await egov.series("QNG-SNV", "CURRENT_MAP", quarters, "points { period reading { state value numerator denominator basis asOf dossiers { totalCount nodes { id } } } }")).toEqual({
    points: [
      ...["2024-Q4", "2025-Q1"].map((period) => ({
        period,
        reading: {
          state: "NO_DATA", value: null, numerator: null, denominator: null, asOf: null, dossiers: { totalCount: null, nodes: [] },
          basis: "hồ sơ trả (hoặc xử lý xong) trong kỳ, so với hẹn trả sau cùng; không tính hồ sơ bị từ chối, rút, dừng; chưa có văn bản xác định đơn vị kế thừa cho phần trước ngày 2025-03-01",
        },
      })),
      { period: "2025-Q2", reading: { state: "OK", value: "75.00", numerator: "3", denominator: "4", asOf: "2026-01-05T00:00:00.000Z", basis: expect.not.stringContaining("kế thừa"), dossiers: { totalCount: 4, nodes: Array.from({ length: 4 }, () => ({ id: expect.any(String) })) } } },
    ],
  });
  expect(await egov.series("QNG-SNV", "AS_RECORDED", quarters, points)).toEqual({ points: [point("2024-Q4", "OK", "4", "4"), point("2025-Q1", "NO_DATA", null, null, ["2025-03-01"]), point("2025-Q2", "OK", "3", "4")] });
});

test("two communes that were merged are one line before, the merged one during, and end with the district level", async () => {
  expect(await egov.series("QNG-X-21262-2025", "CURRENT_MAP", 'metric: "EGV-01", from: "2024-Q4", to: "2025-Q3"', points)).toEqual({
    points: [point("2024-Q4", "OK", "3", "4"), point("2025-Q1", "OK", "1", "1", ["2025-01-01"]), point("2025-Q2", "NO_DATA", null, null), point("2025-Q3", "NOT_APPLICABLE", null, null, ["2025-07-01", "2025-07-01"])],
  });
  expect(await egov.series("QNG-X-21262-2025", "AS_RECORDED", 'metric: "EGV-01", from: "2024-Q4", to: "2024-Q4"', points)).toEqual({ points: [point("2024-Q4", "NOT_APPLICABLE", null, null)] });
});

test("an agency that is gone keeps its own past, and after its end the points say who followed it", async () => {
  const answer = await egov.series("QNG-SLDTBXH", "CURRENT_MAP", 'metric: "EGV-01", from: "2024-Q4", to: "2025-Q2"', "points { period reading { state numerator basis } }");
  const basis = "hồ sơ trả (hoặc xử lý xong) trong kỳ, so với hẹn trả sau cùng; không tính hồ sơ bị từ chối, rút, dừng";
  expect(answer).toEqual({
    points: [
      { period: "2024-Q4", reading: { state: "OK", numerator: "2", basis } },
      { period: "2025-Q1", reading: { state: "NO_DATA", numerator: null, basis: `${basis}; không có bản ghi nào trong kỳ` } },
      {
        period: "2025-Q2",
        reading: {
          state: "NOT_APPLICABLE", numerator: null,
          basis: `${basis}; đơn vị không tồn tại trong kỳ; từ 2025-03-01, Sở Lao động, Thương binh và Xã hội: nhập vào Sở Nội vụ (Toàn bộ, trừ giáo dục nghề nghiệp; trẻ em, phòng chống tệ nạn xã hội, bảo trợ xã hội; giảm nghèo); chuyển chức năng cho Sở Giáo dục và Đào tạo (Giáo dục nghề nghiệp); chuyển chức năng cho Sở Nông nghiệp và Môi trường (Giảm nghèo); chuyển chức năng cho Sở Y tế (Trẻ em; phòng chống tệ nạn xã hội; bảo trợ xã hội)`,
        },
      },
    ],
  });
});

test("the province is broken by its merger with Kon Tum, whose records nobody adds", async () => {
  expect(await egov.series("QNG-UBND", "CURRENT_MAP", 'metric: "EGV-02", from: "2024", to: "2025"', "basis points { period reading { state denominator } } breaks { on kind textVi legalBasis mark after before }")).toEqual({
    basis: "theo bản đồ hiện nay; hồ sơ của mọi cơ quan trong danh bạ; không gồm Ủy ban nhân dân tỉnh Kon Tum (KTM-UBND): các nguồn không có hồ sơ của tỉnh ấy trước khi sáp nhập; kỳ 2024 là 2024-01-01 đến 2024-12-31, kỳ 2025 là 2025-01-01 đến 2025-12-31",
    points: [{ period: "2024", reading: { state: "OK", denominator: "20" } }, { period: "2025", reading: { state: "OK", denominator: "14" } }],
    breaks: [
      { on: "2025-07-01", kind: "PROVINCE_MERGER", textVi: "Ủy ban nhân dân tỉnh Quảng Ngãi: hợp nhất từ Ủy ban nhân dân tỉnh Kon Tum", legalBasis: "202/2025/QH15", mark: "V", after: "2024", before: "2025" },
      { on: "2025-07-01", kind: "RULE_CHANGE", textVi: "Cơ chế một cửa theo nghị định mới; hồ sơ của cấp huyện chuyển cho cấp xã hoặc sở theo thủ tục", legalBasis: "118/2025/NĐ-CP thay 61/2018/NĐ-CP và 107/2021/NĐ-CP", mark: "M", after: "2024", before: "2025" },
    ],
  });
});

test.each([
  ["a code of another source, with its owner", 'metric: "DIS-01", from: "2024", to: "2025"', /"DIS-01" is owned by disbursement, ask there/],
  ["a code that plan answers", 'metric: "RPT-01", from: "2024", to: "2025"', /owned by plan/],
  ["an unknown code, with the allowed", 'metric: "EGV-99", from: "2024", to: "2025"', /allowed is EGV-01–EGV-19, .*; given was "EGV-99"/],
  ["periods in the wrong order", 'metric: "EGV-01", from: "2025", to: "2024"', /from not after to/],
  ["more than 60 points", 'metric: "EGV-01", from: "2018", to: "2025", step: MONTH', /1–60 .*given was .*96/],
])("is BAD_USER_INPUT: %s", async (_, asked, message) => {
  expect(await egov.series("QNG-SNV", "CURRENT_MAP", asked, "metric")).toMatchObject({ errors: [{ message: expect.stringMatching(message), extensions: { code: "BAD_USER_INPUT", messageVi: expect.any(String) } }] });
});

test("of one request, a source gives at most 3,000 points", async () => {
  const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on AgencyHistory { egov(metric: "EGV-01", from: "2024-01", to: "2025-12") { points { period } } } } }';
  const r = Array.from({ length: 126 }, (_, i) => ({ __typename: "AgencyHistory", agencyId: `QNG-X-${21010 + i * 3}`, mapping: "AS_RECORDED", asOf: "LATEST" }));
  const answer = await egov.ask(query, { r });
  expect((answer as { data: { _entities: { egov: unknown }[] } }).data._entities.filter((one) => one.egov !== null)).toHaveLength(125);
  expect(answer).toMatchObject({ errors: [{ path: ["_entities", 125, "egov"], extensions: { code: "BAD_USER_INPUT" } }] });
});
