// Exact figures of a small file, in every state, before and after a correction.

import { afterAll, beforeAll, expect, test } from "vitest";
import { openComplaints } from "./harness.ts";
import { csv, known, onTimeAfterAll, petition, third } from "./petitions.ts";
import { askViews, figures, register } from "./register.ts";
import { plain } from "../plain.ts";

let source: Awaited<ReturnType<typeof openComplaints>>;
beforeAll(async () => {
  source = await openComplaints();
  await source.subgraph.load(known(csv(third), "quy-3.csv", "2024-10-02T08:00:00+07:00"));
  await source.subgraph.load(known(csv([onTimeAfterAll]), "dieu-chinh.csv", "2024-11-05T08:00:00+07:00"));
});
afterAll(() => source.close());

const justice = [
  "CMP-01 OK 50.00 2/4",
  "CMP-02 OK 60.00 3/5",
  "CMP-03 NO_DATA",
  "CMP-04 OK 66.67 2/3",
  "CMP-05 OK 60.00 3/5",
  "CMP-06 OK 66.67 2/3",
  "CMP-07 WITHHELD",
  "CMP-08 OK 0",
];

test("each figure counts its own kinds; forwarded, ineligible, repeated and withdrawn petitions are in none", async () => {
  expect(await figures(source.subgraph, "QNG-STP", "2024-Q3")).toEqual(justice);
});

test("one or two petitions are withheld, reports of harassment of all kinds are counted together", async () => {
  expect(await figures(source.subgraph, "QNG-SNV", "2024-Q3")).toEqual([
    "CMP-01 WITHHELD", "CMP-02 WITHHELD", "CMP-03 NO_DATA", "CMP-04 NO_DATA", "CMP-05 WITHHELD", "CMP-06 NO_DATA", "CMP-07 OK 0", "CMP-08 OK 3",
  ]);
});

test("the province counts every agency", async () => {
  expect(await figures(source.subgraph, "QNG-UBND", "2024-Q3")).toEqual([
    "CMP-01 OK 60.00 3/5", "CMP-02 OK 66.67 4/6", "CMP-03 NO_DATA", "CMP-04 OK 66.67 2/3", "CMP-05 OK 57.14 4/7", "CMP-06 OK 66.67 2/3", "CMP-07 WITHHELD", "CMP-08 OK 3",
  ]);
});

test("an agency of which the source holds nothing has no data, not even a zero", async () => {
  expect(await figures(source.subgraph, "QNG-SYT", "2024-Q3")).toEqual(["01", "02", "03", "04", "05", "06", "07", "08"].map((number) => `CMP-${number} NO_DATA`));
});

test("a department that is founded later, and a mass organisation, are not applicable", async () => {
  const nothing = ["01", "02", "03", "04", "05", "06", "07", "08"].map((number) => `CMP-${number} NOT_APPLICABLE`);
  expect(await figures(source.subgraph, "QNG-SNNMT", "2024-Q3")).toEqual(nothing);
  expect(await figures(source.subgraph, "QNG-MTTQ", "2024-Q3")).toEqual(nothing);
});

test("before the correction the late case counted as late; before the file there was nothing", async () => {
  expect(await figures(source.subgraph, "QNG-STP", "2024-Q3", "2024-10-19T17:00:00.000Z")).toEqual(["CMP-01 OK 25.00 1/4", ...justice.slice(1)]);
  expect(await figures(source.subgraph, "QNG-STP", "2024-Q3", "2024-10-01T00:00:00.000Z")).toEqual(
    ["01", "02", "03", "04", "05", "06", "07", "08"].map((number) => `CMP-${number} NO_DATA`),
  );
});

test("a reading says which days, which denominator, how far the data reaches and when it was known", async () => {
  const selection = "resolvedOnTime { metric state value unit numerator denominator basis from to dataTo asOf source sample }";
  expect(await askViews(source.subgraph, selection, ["QNG-STP"], "2024-Q3")).toEqual({
    data: {
      _entities: [
        {
          agencyId: "QNG-STP",
          complaints: {
            resolvedOnTime: {
              metric: "CMP-01", state: "OK", value: "50.00", unit: "PERCENT", numerator: "2", denominator: "4",
              basis: [
                "khiếu nại, tố cáo giải quyết trong kỳ cộng vụ quá hạn chưa xong cuối kỳ (hoặc ngày cuối có số liệu)",
                "không tính đình chỉ, rút đơn",
                "kỳ từ ngày 15 tháng trước đến ngày 14 tháng cuối",
                "không tính đơn trùng, đơn đã chuyển, đơn không đủ điều kiện",
              ].join("; "),
              from: "2024-06-15", to: "2024-09-14", dataTo: "2024-09-14", asOf: "2024-11-05T01:00:00.000Z", source: "complaints", sample: true,
            },
          },
        },
      ],
    },
  });
});

test.each([
  ["2024-10-20T00:00:00Z", "2024-Q4", "CMP-08 PROVISIONAL 0"],
  ["2024-12-20T00:00:00Z", "2024-Q4", "CMP-08 PROVISIONAL 0"],
  ["2024-12-31T00:00:00Z", "2024-Q4", "CMP-08 STALE 0"],
  ["2024-12-31T00:00:00Z", "2024-Q3", "CMP-08 OK 0"],
  ["2024-12-31T00:00:00Z", "2025-Q1", "CMP-08 NO_DATA"],
])("at %s the figure of %s is %s", async (now, period, expected) => {
  const then = await source.at(now);
  expect((await figures(then, "QNG-STP", period)).at(-1)).toBe(expected);
  await then.close();
});

test("a case whose limit ends after the last day of the data is not counted as overdue", async () => {
  const open = [31, 32, 33].map((number) => petition(number, { DonViGiaiQuyet: "Sở Công Thương", NgayThuLy: "30/08/2024" }));
  const more = [34, 35, 36].map((number) => petition(number, { DonViGiaiQuyet: "Sở Công Thương", NgayThuLy: "10/09/2024" }));
  await source.subgraph.load(known(csv([...open, ...more]), "so-cong-thuong.csv", "2024-11-06T08:00:00+07:00"));
  expect((await figures(source.subgraph, "QNG-SCT", "2024-Q4")).slice(0, 2)).toEqual(["CMP-01 STALE 0.00 0/3", "CMP-02 STALE 0.00 0/6"]);
});

test("one agency and 170 communes take the same statements: one for each group of counters, one for the ledger", async () => {
  const communes = register.units.filter(({ level }) => level === "COMMUNE").slice(0, 170).map(({ id }) => id);
  const cost = async (ids: readonly string[]) => {
    source.statements.length = 0;
    await askViews(source.subgraph, "readings { metric state value } feedbackOnTime { petitions(first: 2) { totalCount } }", ids, "2024-Q3");
    return source.statements.length;
  };
  expect([await cost(["QNG-STP"]), communes.length, await cost([...communes, "QNG-STP"])]).toEqual([6, 170, 6]);
});

test("the source tells how far it is and what it holds", async () => {
  const answer = await source.subgraph.execute({ query: "{ complaintsSource { source lastKnownAt dataTo imports rows quarantined sample fresh registerVersion } }" }, {});
  expect(plain(answer)).toEqual({
    data: {
      complaintsSource: {
        source: "complaints", lastKnownAt: "2024-11-06T01:00:00.000Z", dataTo: "2024-09-30", imports: 3, rows: 27, quarantined: 0, sample: true, fresh: false,
        registerVersion: register.version,
      },
    },
  });
});
