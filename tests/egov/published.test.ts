// The province's published figures on procedures, checked as they were published: what follows from what, and what does not.

import { Decimal } from "decimal.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import egov from "../../subgraphs/egov/index.ts";
import { openSource } from "../source.ts";

interface Figure {
  readonly labelEn: string;
  readonly metric: string | null;
  readonly value: string;
  readonly unit: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly from: string;
  readonly to: string;
  readonly place: string;
}

type Source = Awaited<ReturnType<typeof openSource>>;
let source: Source;
let centre: readonly Figure[];
let province: readonly Figure[];
beforeAll(async () => {
  source = await openSource(egov, { field: "egov", shipped: true });
  const { views } = await source.view(["QNG-TTPVKS", "QNG-UBND"], "2025", "published { labelEn metric value unit numerator denominator from to place }");
  [centre = [], province = []] = views.map((view) => view["published"] as readonly Figure[]);
});
afterAll(() => source[Symbol.asyncDispose]());

const of = (figures: readonly Figure[], label: string): Figure => {
  const found = figures.filter(({ labelEn }) => labelEn.startsWith(label));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} figures are called "${label}"`);
  return found[0];
};
const within = (a: Decimal, b: string, tolerance: string) => a.minus(b).abs().lte(tolerance);

test("one month has two timeliness figures, 1.10 points apart, and each stays where it was published", async () => {
  const [local, national] = [of(centre, "Dossiers resolved on time"), of(province, "Timeliness")];
  expect([local, national].map(({ metric, value, from, to, place }) => [metric, value, from, to, place])).toEqual([
    ["EGV-01", "90.33", "2025-05-01", "2025-05-31", "quangngai.gov.vn"],
    ["EGV-01", "91.43", "2025-05-01", "2025-05-31", "Cổng Dịch vụ công quốc gia"],
  ]);
  expect(new Decimal(national.value).minus(local.value).toFixed(2)).toBe("1.10");
  const { views } = await source.view(["QNG-TTPVKS"], "2025-05", "publishedElsewhere { agencyId metric value }");
  expect(views[0]?.["publishedElsewhere"]).toEqual([{ agencyId: "QNG-UBND", metric: "EGV-01", value: "91.43" }]);
});

test("90.33 % of 11,196 is a whole number of dossiers within the rounding of two decimals", () => {
  const { value, denominator, numerator } = of(centre, "Dossiers resolved on time");
  expect(numerator).toBeNull();
  const onTime = new Decimal(value).times(denominator ?? 0).div(100).round();
  expect(within(onTime.div(denominator ?? 1).times(100), value, "0.005")).toBe(true);
});

test("the online share has a denominator that is neither of the two that were published", () => {
  const online = of(centre, "Online submissions");
  const received = of(centre, "Dossiers received");
  expect([online.denominator, online.numerator, received.value]).toEqual([null, "5781", "16571"]);
  const implied = new Decimal(online.numerator ?? 0).div(new Decimal(online.value).div(100)).round();
  expect(implied.toFixed()).toBe("7448");
  for (const other of ["16571", "11287"]) expect(within(new Decimal(online.numerator ?? 0).div(other).times(100), online.value, "0.005")).toBe(false);
});

test("40,042 of 43,007 is 93.11 %, and 2,417 have no stated state: they are not counted late", () => {
  const { numerator, denominator, value } = of(province, "Online dossiers on time");
  expect(within(new Decimal(numerator ?? 0).div(denominator ?? 1).times(100), value, "0.005")).toBe(true);
  expect(new Decimal(denominator ?? 0).minus(numerator ?? 0).minus(360).minus(188).toFixed()).toBe("2417");
});

test("index 766 is a score of 100, not a rate, and its digitisation and satisfaction keep their codes", () => {
  expect(["Index 766 score", "Digitisation", "Satisfaction"].map((label) => of(province, label)).map(({ metric, value, unit, denominator }) => ({ metric, value, unit, denominator }))).toEqual([
    { metric: null, value: "82.01", unit: "COUNT", denominator: "100" },
    { metric: "EGV-08", value: "88.6", unit: "PERCENT", denominator: null },
    { metric: "EGV-09", value: "84.7", unit: "PERCENT", denominator: null },
  ]);
});

test("payment and judicial records keep the published rates without a denominator that nobody stated", () => {
  expect(["Online payment", "Late judicial-record dossiers"].map((label) => of(centre, label)).map(({ value, numerator, denominator }) => ({ value, numerator, denominator }))).toEqual([
    { value: "74.96", numerator: null, denominator: null },
    { value: "46.4", numerator: null, denominator: null },
  ]);
});

test("published figures are added to no reading", async () => {
  const { views } = await source.view(["QNG-UBND"], "2025-05", "onTimeRate { value sample } satisfaction { value }");
  const [view] = views;
  expect(view).toEqual({ onTimeRate: { value: expect.not.stringMatching(/^91\.43$/), sample: true }, satisfaction: { value: null } });
});
