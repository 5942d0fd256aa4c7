import { afterAll, beforeAll, describe, expect, test } from "vitest";
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

const fact = "metric state value unit numerator denominator from to dataTo asOf source sample";
const beforeCorrection = "2024-10-20T00:00:00.000Z";

describe("Sở Nội vụ in September 2024, nine dossiers written by hand", () => {
  test("counts on time against the last due time, to the second, and leaves refused dossiers out", async () => {
    const { views, errors } = await source.view(["QNG-SNV"], "2024-09", `onTimeRate { ${fact} }`, beforeCorrection);
    expect({ views, errors }).toEqual({
      errors: undefined,
      views: [{
        onTimeRate: {
          metric: "EGV-01", state: "OK", value: "75.00", unit: "PERCENT", numerator: "3", denominator: "4", from: "2024-09-01", to: "2024-09-30",
          dataTo: "2024-09-30", asOf: "2024-10-02T01:00:00.000Z", source: "egov", sample: false,
        },
      }],
    });
  });

  test("counts an open overdue dossier as late, but not one that waits for papers", async () => {
    const { views } = await source.view(["QNG-SNV"], "2024-09", "lateRate { value numerator denominator } landLateRate { value numerator denominator }", beforeCorrection);
    expect(views).toEqual([{ lateRate: { value: "40.00", numerator: "2", denominator: "5" }, landLateRate: { value: "100.00", numerator: "1", denominator: "1" } }]);
  });

  test("measures online, postal, synchronised and digitised over the right denominators", async () => {
    const { views } = await source.view(["QNG-SNV"], "2024-Q3", "onlineShare { value denominator } postShare { value denominator } syncedShare { value denominator } digitisedShare { value denominator }");
    expect(views).toEqual([{
      onlineShare: { value: "71.43", denominator: "7" },
      postShare: { value: "14.29", denominator: "7" },
      syncedShare: { value: "85.71", denominator: "7" },
      digitisedShare: { value: "75.00", denominator: "4" },
    }]);
  });

  test("a correction changes what is known now, not what was known then", async () => {
    const value = async (asOf?: string) => (await source.view(["QNG-SNV"], "2024-Q3", "onTimeRate { value asOf }", asOf)).views[0];
    expect(await value()).toEqual({ onTimeRate: { value: "100.00", asOf: "2024-11-05T01:00:00.000Z" } });
    expect(await value("2024-11-05T00:59:59.999Z")).toEqual({ onTimeRate: { value: "75.00", asOf: "2024-10-02T01:00:00.000Z" } });
    expect(await value("2024-10-01T00:00:00.000Z")).toEqual({ onTimeRate: { value: null, asOf: null } });
  });

  test("the province sums every agency, a level-bound code only those of its level", async () => {
    const { views } = await source.view(["QNG-UBND"], "2024-09", "onTimeRate { numerator denominator } readings { metric state value denominator }");
    expect(views[0]?.["onTimeRate"]).toEqual({ numerator: "5", denominator: "5" });
    expect(((views[0] ?? {})["readings"] as { metric: string }[]).filter(({ metric }) => metric.startsWith("EGV-01."))).toEqual([
      { metric: "EGV-01.DEPARTMENT", state: "OK", value: "100.00", denominator: "4" },
      { metric: "EGV-01.DISTRICT", state: "OK", value: "100.00", denominator: "1" },
      { metric: "EGV-01.COMMUNE", state: "NO_DATA", value: null, denominator: null },
    ]);
  });
});

describe("states", () => {
  const stateOf = async (now: string, id: string, period: string) => {
    const { view } = await source.at(now);
    return (await view([id], period, "onTimeRate { state value basis }")).views[0]?.["onTimeRate"];
  };

  test.each([
    ["OK: the period is over and covered", "2024-10-03T00:00:00Z", "QNG-SNV", "2024-09", { state: "OK", value: "100.00" }],
    ["OK: a covered period never turns stale", "2030-01-01T00:00:00Z", "QNG-SNV", "2024-09", { state: "OK", value: "100.00" }],
    ["PROVISIONAL: the period is not over", "2024-09-30T16:00:00Z", "QNG-SNV", "2024-Q3", { state: "PROVISIONAL", value: "100.00" }],
    ["PROVISIONAL: the data may still come", "2025-01-10T00:00:00Z", "QNG-SNV", "2024", { state: "PROVISIONAL", value: "100.00" }],
    ["STALE: the time to send it has passed", "2025-01-16T00:00:00Z", "QNG-SNV", "2024", { state: "STALE", value: "100.00" }],
    ["NO_DATA: nothing in the period", "2026-11-23T00:00:00Z", "QNG-STP", "2024-09", { state: "NO_DATA", value: null }],
    ["NOT_APPLICABLE: the unit did not exist yet", "2026-11-23T00:00:00Z", "QNG-X25-21025", "2024-09", { state: "NOT_APPLICABLE", value: null }],
    ["NOT_APPLICABLE: a level that has no dossiers", "2026-11-23T00:00:00Z", "BNV", "2024-09", { state: "NOT_APPLICABLE", value: null }],
  ])("%s", async (_, now, id, period, expected) => {
    expect(await stateOf(now, id, period)).toEqual({ ...expected, basis: expect.stringMatching(/./) });
  });
});

test("an open dossier is not overdue before its due day, though the period ends later", async () => {
  const due = (day: string) => ({ TrangThaiHoSo: "4", NgayTra: "", NgayHenTra: `${day}170000`, DonViXuLy: "Sở Tư pháp" });
  await source.subgraph.load({ ...fileOf(dossier(50, due("20240930")), dossier(51, due("20241001"))), knownAt: "2024-11-06T00:00:00Z" });
  const late = async (period: string) => (await source.view(["QNG-STP"], period, "lateRate { numerator denominator }")).views[0]?.["lateRate"];
  expect([await late("2024-09"), await late("2024")]).toEqual([{ numerator: "1", denominator: "1" }, { numerator: "1", denominator: "1" }]);
});

test("one agency and all communes of 2022 cost the same number of statements", async () => {
  const { subgraph, view } = source;
  expect(subgraph.name).toBe("egov");
  const ids = Array.from({ length: 170 }, (_, i) => `QNG-X-${21010 + i * 3}`);
  const one = await view(["QNG-SNV"], "2024", `onTimeRate { ${fact} } readings { value }`);
  const many = await view(ids, "2024", `onTimeRate { ${fact} } readings { value }`);
  // One for the ledger, one a group: dossiers, services, procedures, ratings, documents, systems.
  expect([one.statements, many.statements, many.views.length]).toEqual([7, 7, 170]);
});
