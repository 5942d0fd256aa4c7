// A decision beside figures: dossiers of December and January under old and new names, by each map, and as they were known before it.

import { afterAll, beforeAll, expect, test } from "vitest";
import { openFile } from "../../kit/import/open/open-file.ts";
import { writeCsv } from "../../kit/import/csv.ts";
import { registerQuery } from "../../kit/register/document.ts";
import { dossierColumns } from "../../subgraphs/egov/import/dossiers.ts";
import egov from "../../subgraphs/egov/index.ts";
import { dossier } from "../egov/files.ts";
import { openSource } from "../source.ts";
import { openAgencies } from "./harness.ts";

const example = new URL("../fixtures/agencies/phu-luc-1500-QD-UBND.xlsx", import.meta.url).pathname;
const merged = "QNG-X25-21085-2026";

/** So many dossiers of an owner, received in the morning of a day, the last `late` of them late. */
function closed(from: number, owner: string, on: string, inTime: number, late = 0) {
  const day = on.replaceAll("-", "");
  return Array.from({ length: inTime + late }, (_, i) =>
    dossier(from + i, { MaHoSo: `000.00.99.H48-${day.slice(2)}-${from + i}`, DonViXuLy: owner, NgayTiepNhan: `${day}080000`, NgayTra: `${day}100000`, NgayHenTra: `${day}${i < inTime ? "110000" : "090000"}` }),
  );
}
const month = (file: string, knownAt: string, coversFrom: string, coversTo: string, records: readonly Record<string, string>[]) =>
  ({ profile: "dossiers", file, knownAt, coversFrom, coversTo, sample: false, by: "kiểm thử", content: writeCsv(dossierColumns, records) });

let source: Awaited<ReturnType<typeof openSource>>;
let january: { readonly quarantined: number };
beforeAll(async () => {
  await using agencies = await openAgencies({ clock: () => new Date("2025-12-16T01:00:00Z") });
  source = await openSource(egov, { field: "egov" });
  await source.subgraph.load(month("2025-12.csv", "2025-12-14T01:00:00Z", "2025-12-01", "2025-12-31", [
    ...closed(1000, "UBND xã Bình Minh", "2025-12-03", 3, 1), ...closed(1100, "UBND xã Bình Chương", "2025-12-03", 2), ...closed(1200, "Xã Đông Sơn", "2025-12-04", 1, 1),
    ...closed(1300, "UBND xã Vạn Tường", "2025-12-04", 2), ...closed(1400, "Sở Ngoại vụ", "2025-12-05", 4), ...closed(1500, "Sở Tài chính", "2025-12-05", 1),
  ]));
  const opened = await openFile(example);
  await agencies.subgraph.importFile({ opened, profile: "change-decision", period: undefined, by: "kiểm thử", osUser: null, sample: false }, { commit: true });
  await source.subgraph.refreshRegister(async () => {
    const { data } = (await agencies.ask(registerQuery)).answer as { data: unknown };
    return data;
  });
  january = await source.subgraph.load(month("2026-01.csv", "2026-02-02T01:00:00Z", "2026-01-01", "2026-01-31", [
    ...closed(2000, "UBND xã Bình Minh Chương", "2026-01-06", 5), ...closed(2100, "UBND xã Bình Minh", "2026-01-06", 2), ...closed(2300, "UBND xã Vạn Tường", "2026-01-07", 1, 1),
    ...closed(2400, "Sở Ngoại vụ và Hợp tác quốc tế", "2026-01-08", 1, 1), ...closed(2500, "Sở Tài chính", "2026-01-08", 3),
  ]));
});
afterAll(() => source[Symbol.asyncDispose]());

async function series(agencyId: string, mapping: string, asOf = "LATEST") {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on AgencyHistory { egov(metric: "EGV-01", from: "2025-12", to: "2026-01") { points { period reading { state numerator denominator } breaks { on legalBasis } } } } } }`;
  const answer = JSON.parse(JSON.stringify(await source.subgraph.execute({ query, variables: { r: [{ __typename: "AgencyHistory", agencyId, mapping, asOf }] } }, {})));
  const points: { period: string; reading: { state: string; numerator: string | null; denominator: string | null }; breaks: { on: string; legalBasis: string }[] }[] = answer.data._entities[0].egov.points;
  return points.map(({ period, reading, breaks }) => `${period} ${reading.state}${reading.denominator === null ? "" : ` ${reading.numerator}/${reading.denominator}`}${breaks.map(({ on, legalBasis }) => ` | ${on} ${legalBasis}`).join("")}`);
}

test("a dossier belongs to the unit of the day on which it came; an old name in January waits, with its heir suggested", async () => {
  expect(january.quarantined).toBe(2);
  expect(await source.subgraph.quarantined()).toMatchObject([{ text: "UBND xã Bình Minh", rows: 2, suggestions: [{ agencyId: merged }, ...Array.from({ length: 2 }, () => expect.anything())] }]);
});

const change = " | 2026-01-01 1500/QĐ-UBND";

test.each([
  [merged, "AS_RECORDED", ["2025-12 NOT_APPLICABLE", `2026-01 OK 5/5${change}`]],
  [merged, "CURRENT_MAP", ["2025-12 OK 5/6", `2026-01 OK 5/5${change}`]],
  ["QNG-X25-21061", "AS_RECORDED", ["2025-12 OK 2/2", `2026-01 OK 1/2${change}`]],
  ["QNG-X25-21061", "CURRENT_MAP", ["2025-12 OK 3/4", `2026-01 OK 1/2${change}`]],
  // A renamed unit is the same one on both maps, and nothing breaks.
  ["QNG-SNGV", "AS_RECORDED", ["2025-12 OK 4/4", "2026-01 OK 1/2"]],
  ["QNG-SNGV", "CURRENT_MAP", ["2025-12 OK 4/4", "2026-01 OK 1/2"]],
  // Functions came, and nobody knows how many dossiers with them.
  ["QNG-STC", "AS_RECORDED", ["2025-12 OK 1/1", `2026-01 OK 3/3${change}`]],
  ["QNG-STC", "CURRENT_MAP", ["2025-12 NO_DATA", `2026-01 OK 3/3${change}`]],
])("%s by %s", async (id, mapping, points) => {
  expect(await series(id, mapping)).toEqual(points);
});

test("before the decision was known, December stood as it stood: the old units, nothing of January", async () => {
  const asOf = "2025-12-15T00:00:00Z";
  const { views } = await source.view(["QNG-X25-21085", "QNG-X25-21100", merged], "2025-12", "onTimeRate { state numerator denominator }", asOf);
  expect(views.map(({ onTimeRate }) => onTimeRate)).toEqual([
    { state: "PROVISIONAL", numerator: "3", denominator: "4" },
    { state: "PROVISIONAL", numerator: "2", denominator: "2" },
    { state: "NOT_APPLICABLE", numerator: null, denominator: null },
  ]);
  const later = await source.view(["QNG-X25-21085", merged], "2026-01", "onTimeRate { state }", asOf);
  expect(later.views.map(({ onTimeRate }) => onTimeRate)).not.toContainEqual({ state: "OK" });
});
