import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPlan, shippedRegister } from "./harness.ts";

let hub: Awaited<ReturnType<typeof openPlan>>;
beforeAll(async () => {
  hub = await openPlan();
});
afterAll(() => hub[Symbol.asyncDispose]());

const query = `query ($views: [_Any!]!) { _entities(representations: $views) { ... on IndicatorView { agencyId scores { criterion { code frame } points max share state metrics label } total totalMax } } }`;

const parts = {
  inspections: { readings: [{ metric: "INS-01", state: "OK", value: "33.33" }, { metric: "INS-05", state: "WITHHELD", value: null }] },
  egov: {
    readings: [
      { metric: "EGV-01.DEPARTMENT", state: "OK", value: "96.50" },
      { metric: "EGV-01.DISTRICT", state: "NO_DATA", value: null },
      { metric: "EGV-01.COMMUNE", state: "NOT_APPLICABLE", value: null },
      { metric: "EGV-05", state: "PROVISIONAL", value: "58.00" },
      { metric: "EGV-08", state: "STALE", value: "40.00" },
    ],
  },
  disbursement: { readings: [{ metric: "DIS-01.TTG", state: "OK", value: "66.00" }] },
  complaints: null,
};
const view = (agencyId: string, period: string, asOf = "LATEST") => ({ __typename: "IndicatorView", agencyId, period, asOf, ...parts });
interface Entity {
  readonly scores: readonly {
    readonly criterion: { readonly code: string; readonly frame: string };
    readonly metrics: readonly string[];
    readonly points: string | null;
    readonly max: string | null;
    readonly state: string;
    readonly label: string;
  }[];
  readonly total: string | null;
  readonly totalMax: string | null;
}
const entities = (answer: unknown) => (answer as { data: { _entities: readonly Entity[] } }).data._entities;

describe("scores", () => {
  test("list every criterion that some source can feed, each with its state, points and label", async () => {
    const { answer, statements } = await hub.ask(query, { views: [view("QNG-UBND", "2024-Q3")] });
    const line = (code: string, metrics: string | readonly string[], state: string, share: string | null = null, points: string | null = null, max: string | null = null) => ({
      criterion: { code, frame: "PAR-876" }, points, max, share, state, metrics: [metrics].flat(), label: "tự tính (tạm tính)",
    });
    const { scores, total, totalMax } = entities(answer)[0] ?? { scores: [], total: null, totalMax: null };
    const own = (one: { readonly metrics: readonly string[] }) => one.metrics.some((metric) => metric.startsWith("RPT-"));
    expect(scores.filter((one) => !own(one))).toEqual([
      line("1.3.1", "INS-01", "MET", "1.0000", "1", "1"),
      line("1.3.2", "INS-03", "NOT_COMPUTABLE", null, null, "1"),
      line("3.2", "EGV-06", "NOT_COMPUTABLE"),
      line("3.3", "EGV-16", "NOT_COMPUTABLE"),
      line("3.4.1", "EGV-01.DEPARTMENT", "AT_RISK", "0.9650", "0.965", "1"),
      line("3.4.2", "EGV-01.DISTRICT", "NO_DATA", null, null, "1"),
      line("3.4.3", "EGV-01.COMMUNE", "NOT_APPLICABLE", null, null, "1"),
      line("3.4.4", "EGV-17", "NOT_COMPUTABLE", null, null, "0.5"),
      line("3.5", ["CMP-05", "CMP-06"], "SOURCE_UNAVAILABLE", null, null, "1"),
      line("4.3", "INS-14", "NOT_COMPUTABLE"),
      line("5.2", "INS-15", "NOT_COMPUTABLE"),
      line("5.3", "INS-07", "NOT_COMPUTABLE"),
      line("6.1.1", "DIS-01.TTG", "MISSED", "0.0000", "0", "1"),
      line("6.1.2", "DIS-05", "NOT_COMPUTABLE", null, null, "1"),
      line("6.1.3", "INS-05", "WITHHELD", null, null, "1"),
      line("7.1", "EGV-11", "NOT_COMPUTABLE"),
      line("7.2.1", "EGV-18", "NOT_COMPUTABLE"),
      line("7.2.2", "EGV-05", "AT_RISK", "0.9667"),
      line("7.2.3", "EGV-19", "NOT_COMPUTABLE"),
      line("7.3", "EGV-08", "MISSED", "0.0000"),
      line("7.4", "EGV-10", "NOT_COMPUTABLE"),
      line("7.5", "EGV-12", "NOT_COMPUTABLE"),
    ]);
    // Of the agencies' own reports, which plan answers itself.
    expect(scores.filter(own).map(({ criterion, metrics }) => `${criterion.code} ${metrics.join()}`)).toEqual(["1.1.1 RPT-01", "1.1.2 RPT-06", "1.2 RPT-02", "1.4 RPT-08", "1.5 RPT-04", "1.6 RPT-03", "3.1 RPT-09", "6.2 RPT-10"]);
    const given = scores.filter(({ points }) => points !== null);
    const sum = (of: "points" | "max") => given.reduce((all, one) => all + Number(one[of]), 0);
    expect([Number(total), Number(totalMax)]).toEqual([expect.closeTo(sum("points"), 6), expect.closeTo(sum("max"), 6)]);
    expect(statements).toBe(7);
  });

  test("say of each criterion that has none why, in both languages, and of no other", async () => {
    const asked = query.replace("state metrics label", "state reasonVi reasonEn");
    const { answer } = await hub.ask(asked, { views: [view("QNG-UBND", "2024-Q3")] });
    interface Reasoned { readonly criterion: { readonly code: string }; readonly state: string; readonly reasonVi: string | null; readonly reasonEn: string | null }
    const scores = (answer as { data: { _entities: readonly { scores: readonly Reasoned[] }[] } }).data._entities[0]?.scores ?? [];
    for (const { state, reasonVi, reasonEn } of scores) {
      const scored = ["MET", "AT_RISK", "MISSED"].includes(state);
      expect([state, reasonVi === null, reasonEn === null]).toEqual([state, scored, scored]);
    }
    const of = (code: string) => scores.filter(({ criterion }) => criterion.code === code).map(({ reasonVi, reasonEn }) => [reasonVi, reasonEn])[0];
    expect(of("3.5")).toEqual(["CMP-05: nguồn complaints không trả lời; CMP-06: nguồn complaints không trả lời", "CMP-05: the source complaints did not answer; CMP-06: the source complaints did not answer"]);
    expect(of("3.4.2")).toEqual(["EGV-01.DISTRICT: nguồn egov không có số liệu trong kỳ", "EGV-01.DISTRICT: the source egov has no data in the period"]);
    expect(of("3.4.3")).toEqual(["EGV-01.COMMUNE: không áp dụng cho cơ quan hoặc kỳ này", "EGV-01.COMMUNE: does not apply to this agency or period"]);
    expect(of("6.1.3")).toEqual(["INS-05: không công bố, vì quá ít bản ghi", "INS-05: withheld, for there are too few records"]);
    expect(of("7.5")).toEqual(["EGV-12: nguồn egov chưa trả lời mã này", "EGV-12: the source egov does not answer this code yet"]);
  });

  test("below the province are a contribution of the agency, never a PAR INDEX", async () => {
    const { answer } = await hub.ask(query, { views: [view("QNG-SNV", "2024")] });
    const labels = new Set(entities(answer).flatMap(({ scores }) => scores.map(({ label }) => label)));
    expect([...labels]).toEqual(["đóng góp của cơ quan – tự tính (tạm tính)"]);
  });

  test("follow the frame in force for the year of the period, as known at the time of knowledge", async () => {
    const { answer } = await hub.ask(query, {
      views: [view("QNG-SNV", "2021"), view("QNG-SNV", "2022-Q4"), view("QNG-SNV", "2022-Q4", "2022-06-01T00:00:00.000Z"), view("QNG-SNV", "2019"), view("QNG-SNV", "2024", "2020-01-01T00:00:00.000Z")],
    });
    const frames = entities(answer).map(({ scores }) => [...new Set(scores.map(({ criterion }) => criterion.frame))].join());
    expect(frames).toEqual(["PAR-1149", "PAR-876", "PAR-1149", "", ""]);
    expect(entities(answer).at(-1)).toMatchObject({ scores: [], total: null, totalMax: null });
  });

  test("have no points of sources that are down, never zero: only the agency's own reports count", async () => {
    const down = { inspections: null, egov: null, disbursement: null };
    const { answer } = await hub.ask(query, { views: [{ ...view("QNG-SNV", "2024"), ...down }, { ...view("QNG-X-21343", "2024"), ...down }] });
    const [department, commune] = entities(answer);
    expect(department?.scores.filter(({ points }) => points !== null).map(({ criterion }) => criterion.code)).toEqual(["1.1.1", "1.1.2", "1.2", "1.5", "1.6"]);
    expect(commune).toMatchObject({ total: null, totalMax: null });
  });

  test("take the same statements for one agency and for two hundred", async () => {
    const ids = shippedRegister().units.slice(0, 206).map(({ id }) => id);
    const { answer, statements } = await hub.ask(query, { views: ids.map((id) => view(id, "2024")) });
    expect([entities(answer).length, statements]).toEqual([206, 7]);
  });
});

describe("frames", () => {
  test("say in both languages of each criterion that no metric feeds what it would need; of the appraised ones few are left", async () => {
    const { answer } = await hub.ask("{ frames { code criteria { code metrics neededVi neededEn note } } }");
    const { frames } = (answer as { data: { frames: readonly { code: string; criteria: readonly { code: string; metrics: readonly string[]; neededVi: string | null; neededEn: string | null; note: string | null }[] }[] } }).data;
    for (const { criteria } of frames) for (const { code, metrics, neededVi, neededEn } of criteria) expect([code, neededVi === null, neededEn === null]).toEqual([code, metrics.length > 0, metrics.length > 0]);
    for (const { code, criteria } of frames.filter((frame) => frame.code.startsWith("PAR-"))) {
      const unfed = criteria.filter(({ metrics }) => metrics.length === 0);
      expect([code, unfed.filter(({ neededVi }) => !neededVi?.startsWith("kết quả điều tra")).map((criterion) => criterion.code)]).toEqual([code, ["2.1", "2.2", "2.3", "4.1", "4.2", "5.1", "6.3", "8.2"].filter((one) => unfed.some((criterion) => criterion.code === one))]);
      expect(criteria.filter((criterion) => ["1.4", "3.1", "5.2", "6.2"].includes(criterion.code)).map(({ metrics, note }) => [metrics.join(), note?.endsWith("(A)")])).toEqual([["RPT-08", true], ["RPT-09", true], ["INS-15", true], ["RPT-10", true]]);
    }
  });

  test("keep each criterion with its marks, and say which metrics feed it", async () => {
    const { answer } = await hub.ask("{ frames(year: 2024) { code decision fromYear toYear tolerance mark criteria { code metrics scoring target max mark ruleMark maxMark } } }");
    const [frame] = (answer as { data: { frames: readonly { criteria: readonly { code: string; metrics: readonly string[] }[] }[] } }).data.frames;
    expect(frame).toMatchObject({ code: "PAR-876", decision: "876/QĐ-BNV", fromYear: 2022, toYear: 2030, tolerance: "5", mark: "V" });
    expect(frame?.criteria.length).toBe(46);
    expect(frame?.criteria.find(({ code }) => code === "1.3.1")).toEqual({
      code: "1.3.1", metrics: ["INS-01"], scoring: "BANDS", target: "30", max: "1", mark: "M", ruleMark: "A", maxMark: "A",
    });
    expect(frame?.criteria.find(({ code }) => code === "7.4")).toMatchObject({ metrics: ["EGV-10"], target: null, max: null, maxMark: null });
  });
});

describe("official results", () => {
  const ask = async (args: string) => {
    const { answer } = await hub.ask(`{ officialResults(${args}) { index year figure subject value outOf derivation mark place publishedOn agency { id } } }`);
    return (answer as { data: { officialResults: readonly { index: string; year: number; figure: string; value: string; subject: string }[] } }).data.officialResults;
  };

  test("are what was published, each with place and mark", async () => {
    expect(await ask("index: PAR_INDEX, year: 2020")).toEqual([
      { index: "PAR_INDEX", year: 2020, figure: "NATIONAL_MEAN", subject: "cả nước", value: "83.72", outOf: null, derivation: "86.37 − 2.65", mark: "D", place: "stttt.quangngai.gov.vn", publishedOn: "2022-05-25", agency: null },
      { index: "PAR_INDEX", year: 2020, figure: "RANK", subject: "Quảng Ngãi", value: "63", outOf: 63, derivation: null, mark: "V", place: "stttt.quangngai.gov.vn", publishedOn: "2022-05-25", agency: { id: "QNG-UBND" } },
      { index: "PAR_INDEX", year: 2020, figure: "SCORE", subject: "Quảng Ngãi", value: "73.25", outOf: null, derivation: null, mark: "V", place: "stttt.quangngai.gov.vn", publishedOn: "2022-05-25", agency: { id: "QNG-UBND" } },
    ]);
  });

  test("agree with each other where the publisher says how they differ", async () => {
    const own = (await ask("index: PAR_INDEX")).filter(({ subject }) => subject === "Quảng Ngãi");
    const value = (year: number, figure: string) => Number(own.find((row) => row.year === year && row.figure === figure)?.value);
    expect((value(2021, "SCORE") - value(2020, "SCORE")).toFixed(2)).toBe(value(2021, "SCORE_CHANGE").toFixed(2));
    expect(value(2020, "RANK") - value(2021, "RANK")).toBe(value(2021, "RANK_CHANGE"));
  });

  test("say nothing of years that were not found, or before they were published", async () => {
    expect((await ask("index: PAR_INDEX")).filter(({ year, subject }) => subject === "Quảng Ngãi" && [2019, 2022, 2023].includes(year))).toEqual([]);
    expect(await ask('asOf: "2022-05-01T00:00:00+07:00"')).toEqual([]);
    expect((await ask('index: PAPI, asOf: "2022-05-10T08:00:00+07:00"')).map(({ figure, year }) => `${figure} ${year}`)).toEqual(["RANK 2020", "RANK 2021", "RANK_CHANGE 2021", "RESPONDENTS 2021", "SCORE 2021"]);
    expect(await ask("year: 2019")).toEqual([]);
  });
});

describe("imports", () => {
  const file = { coversFrom: null, coversTo: null, sample: false, by: "test" };
  test.each([
    ["results", "results.csv", "publishedOn,index,year,figure,subject,agency,value,outOf,derivation,mark,place,reference\n,PAR,2024,SCORE,Quảng Ngãi,,1,,,V,x,y\n", /dòng 2: index.*"PAR_INDEX".*đã nhận "PAR"/s],
    ["metrics", "metrics.csv", "code\nEGV-01\n", /thiếu cột base/],
    ["plan", "plan.json", "{", /không đọc được JSON/],
    ["frame", "frame.json", JSON.stringify({ code: "X", criteria: [{ scoring: { kind: "PROPORTIONAL", fullAt: "50", zeroBelow: "90" } }] }), /lỗi, chưa nạp dòng nào/],
  ])("refuse a wrong %s file whole", async (profile, name, content, message) => {
    await expect(hub.subgraph.load({ profile, file: name, content, ...file })).rejects.toThrow(message);
  });

  test("supersede a published figure and keep the old one for what was known then", async () => {
    await using other = await openPlan();
    const header = "publishedOn,index,year,figure,subject,agency,value,outOf,derivation,mark,place,reference";
    const content = `${header}\n2026-02-01,PAR_INDEX,2024,RANK,Quảng Ngãi,QNG-UBND,42,63,,V,Bộ Nội vụ,đính chính\n`;
    expect(await other.subgraph.load({ profile: "results", file: "dinh-chinh.csv", content, knownAt: "2026-02-01T00:00:00+07:00", ...file })).toMatchObject({ loaded: true, changed: 1 });
    const rank = (asOf: string) => other.ask(`{ officialResults(index: PAR_INDEX, year: 2024, asOf: "${asOf}") { figure value } }`);
    expect((await rank("2026-01-01T00:00:00Z")).answer).toMatchObject({ data: { officialResults: [{}, { figure: "RANK", value: "43" }] } });
    expect((await rank("2026-03-01T00:00:00Z")).answer).toMatchObject({ data: { officialResults: [{}, { figure: "RANK", value: "42" }] } });
  });
});
