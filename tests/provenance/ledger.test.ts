// The ledger of imports and the quarantine, in pages.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withConnection } from "../../database/connect.ts";
import egov from "../../subgraphs/egov/index.ts";
import { correction, dossier, fileOf, september } from "../egov/files.ts";
import { openSource } from "../source.ts";

let source: Awaited<ReturnType<typeof openSource>>;
beforeAll(async () => {
  source = await openSource(egov, { field: "egov" });
  await source.subgraph.load(september);
  await source.subgraph.load(correction);
  const strangers = ["Phòng A", "Phòng B", "Phòng C"].map((name, at) => dossier(20 + at, { DonViXuLy: name }));
  await source.subgraph.load({ ...fileOf(dossier(10), ...strangers), file: "2024-09-bo-sung.csv", knownAt: "2024-11-06T08:00:00+07:00", sample: true });
});
afterAll(() => source[Symbol.asyncDispose]());

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

async function ask(query: string): Promise<Answer> {
  // As a caller over HTTP would see it.
  return JSON.parse(JSON.stringify(await source.subgraph.execute({ query }, {}))) as Answer;
}

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function page(field: string, args: string): Promise<Page & { readonly code: string | undefined }> {
  const { data, errors } = await ask(`{ ${field}${args} { nodes { id } totalCount pageInfo { hasNextPage endCursor } } }`);
  return { ...(data?.[field] as Page), code: errors?.[0]?.extensions.code };
}

test("an import says which file it was, by whom, when it was known and what came of its rows", async () => {
  const { data, errors } = await ask(`{ egovImports { totalCount nodes { id profile period knownAt recordedAt backfill sample coversFrom coversTo rows quarantined by undoes undoneBy resolves
    file { name keptSha256 format redacted fetchedFrom } } } }`);
  const file = { keptSha256: null, format: "csv", redacted: false, fetchedFrom: null };
  const shared = { profile: "dossiers", period: null, recordedAt: "2026-11-23T00:00:00.000Z", backfill: true, coversFrom: "2024-09-01", coversTo: "2024-09-30", by: "tests", undoes: null, undoneBy: null, resolves: null };
  expect({ data, errors }).toEqual({
    errors: undefined,
    data: {
      egovImports: {
        totalCount: 3,
        nodes: [
          { ...shared, id: "3", knownAt: "2024-11-06T01:00:00.000Z", sample: true, rows: 4, quarantined: 3, file: { ...file, name: "2024-09-bo-sung.csv" } },
          { ...shared, id: "2", knownAt: "2024-11-05T01:00:00.000Z", sample: false, rows: 1, quarantined: 0, file: { ...file, name: "2024-09-dinh-chinh.csv" } },
          { ...shared, id: "1", knownAt: "2024-10-02T01:00:00.000Z", sample: false, rows: 9, quarantined: 1, file: { ...file, name: "2024-09.csv" } },
        ],
      },
    },
  });
});

test("a row that waits shows whose it is said to be, why it waits and where it stands – and nothing else of the file", async () => {
  const { data, errors } = await ask(`{ egovQuarantine { totalCount nodes { agencyText reason filePlace { row text } import { id file { name } } } } }`);
  const row = (agencyText: string, line: number, id: string, name: string) => ({
    agencyText, reason: expect.stringContaining(agencyText), filePlace: { row: line, text: `dòng ${line}` }, import: { id, file: { name } },
  });
  expect({ data, errors }).toEqual({
    errors: undefined,
    data: {
      egovQuarantine: {
        totalCount: 4,
        nodes: [
          row("Phòng chưa ai biết", 10, "1", "2024-09.csv"),
          row("Phòng A", 3, "3", "2024-09-bo-sung.csv"),
          row("Phòng B", 4, "3", "2024-09-bo-sung.csv"),
          row("Phòng C", 5, "3", "2024-09-bo-sung.csv"),
        ],
      },
    },
  });
  const { data: type } = await ask(`{ __type(name: "EgovQuarantinedRow") { fields { name } } }`);
  expect(type).toEqual({ __type: { fields: ["id", "agencyText", "reason", "import", "filePlace"].map((name) => ({ name })) } });
});

describe.each([
  ["egovImports", ["3", "2", "1"]],
  ["egovQuarantine", ["1", "2", "3", "4"]],
])("%s", (field, ids) => {
  test("pages follow one another without gap or repeat, each with the count of all", async () => {
    const seen: string[] = [];
    let after = "";
    for (let more = true; more; ) {
      const { nodes, totalCount, pageInfo } = await page(field, `(first: 1${after})`);
      expect([nodes.length, totalCount]).toEqual([1, ids.length]);
      seen.push(...nodes.map(({ id }) => id));
      after = `, after: "${pageInfo.endCursor}"`;
      more = pageInfo.hasNextPage;
    }
    expect(seen).toEqual(ids);
    expect(await page(field, `(first: 1${after})`)).toMatchObject({ nodes: [], totalCount: ids.length, pageInfo: { hasNextPage: false, endCursor: null } });
  });

  test("first: 0 is an empty page that knows there is more", async () => {
    expect(await page(field, "(first: 0)")).toMatchObject({ nodes: [], totalCount: ids.length, pageInfo: { hasNextPage: true, endCursor: null } });
  });

  test.each(["(first: -1)", "(first: 201)"])("%s is BAD_USER_INPUT", async (args) => {
    expect((await page(field, args)).code).toBe("BAD_USER_INPUT");
  });

  test("a cursor that is none, or of another list, is BAD_CURSOR", async () => {
    const other = await page(field === "egovImports" ? "egovQuarantine" : "egovImports", "(first: 1)");
    expect((await page(field, `(after: "${other.pageInfo.endCursor}")`)).code).toBe("BAD_CURSOR");
    expect((await page(field, `(after: "MQ")`)).code).toBe("BAD_CURSOR");
  });
});

test("the source holds real data and sample data, so many rows wait, and its newest import is the one known last", async () => {
  const { data } = await ask("{ egovSource { imports rows quarantined sample real ageDays fresh cadenceVi cadenceEn lastKnownAt lastImport { id rows file { name } } } }");
  expect(data).toEqual({
    egovSource: {
      imports: 3, rows: 14, quarantined: 4, sample: true, real: true, ageDays: 747, fresh: false,
      cadenceVi: "hằng tháng; số liệu của một tháng có chậm nhất 15 ngày sau khi hết tháng",
      cadenceEn: "monthly; the data of a month is there within 15 days of its end",
      lastKnownAt: "2024-11-06T01:00:00.000Z", lastImport: { id: "3", rows: 4, file: { name: "2024-09-bo-sung.csv" } },
    },
  });
});

test("a source that was never loaded has no last import, no age and is not fresh", async () => {
  await using empty = await openSource(egov, { field: "egov" });
  const { data } = await empty.subgraph.execute({ query: "{ egovSource { imports sample real ageDays fresh lastImport { id } } egovImports { totalCount nodes { id } } egovQuarantine { totalCount nodes { id } } }" }, {});
  const nothing = { totalCount: 0, nodes: [] };
  expect(data).toEqual({ egovSource: { imports: 0, sample: false, real: false, ageDays: null, fresh: false, lastImport: null }, egovImports: nothing, egovQuarantine: nothing });
});

describe("lines that the command line writes", () => {
  beforeAll(() =>
    withConnection(source.adminUrl, async (sql) => {
      await sql`insert into egov.imports (profile, file, sha256, known_at, recorded_at, backfill, sample, rows, quarantined, by, os_user, format, bytes, encoding, period, changed, kept_sha256, redacted, fetched_from, undoes)
        values ('register', 'so.xlsx', ${"a".repeat(64)}, now(), now(), false, false, 7, 0, 'Nguyễn Văn A', 'nva', 'xlsx', 5000000000, null, '2024-09', 5, ${"b".repeat(64)}, true, 'https://user:pw@kho.example.vn/so/2024.xlsx?key=secret#top', null),
          ('register', 'so.xlsx', ${"a".repeat(64)}, now(), now(), false, false, 0, 0, 'Nguyễn Văn A', 'nva', 'xlsx', null, null, null, 5, null, false, null, 4)`;
      await sql`insert into egov.quarantine_outcomes (quarantine_id, outcome, by, at) values (2, 'DISMISSED', 'tests', now()), (3, 'RESOLVED', 'tests', now())`;
    }),
  );

  test("a file without the cells that may not be kept says so, with both hashes; its address shows no key and the system's user is not shown", async () => {
    const { data } = await ask(`{ egovImports(first: 2) { nodes { id by period changed undoes undoneBy file { name sha256 keptSha256 bytes format encoding redacted fetchedFrom } } } }`);
    const file = { name: "so.xlsx", sha256: "a".repeat(64), format: "xlsx", encoding: null };
    expect(data).toEqual({
      egovImports: {
        nodes: [
          { id: "5", by: "Nguyễn Văn A", period: null, changed: 5, undoes: "4", undoneBy: null, file: { ...file, keptSha256: null, bytes: null, redacted: false, fetchedFrom: null } },
          { id: "4", by: "Nguyễn Văn A", period: "2024-09", changed: 5, undoes: null, undoneBy: "5", file: { ...file, keptSha256: "b".repeat(64), bytes: "5000000000", redacted: true, fetchedFrom: "https://kho.example.vn/so/2024.xlsx" } },
        ],
      },
    });
    expect(JSON.stringify(data)).not.toMatch(/nva|secret|pw/);
  });

  test("a row that was resolved or dismissed waits no longer", async () => {
    const { data } = await ask("{ egovQuarantine { totalCount nodes { agencyText } } egovSource { quarantined } }");
    expect(data).toEqual({ egovQuarantine: { totalCount: 2, nodes: [{ agencyText: "Phòng chưa ai biết" }, { agencyText: "Phòng C" }] }, egovSource: { quarantined: 2 } });
  });
});
