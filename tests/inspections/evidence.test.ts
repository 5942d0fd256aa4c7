import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openInspections } from "./harness.ts";
import { correction, report } from "./report.ts";

let it: Awaited<ReturnType<typeof openInspections>>;
beforeAll(async () => {
  it = await openInspections();
  await it.subgraph.load(report);
  await it.subgraph.load(correction);
});
afterAll(() => it[Symbol.asyncDispose]());

const empty = { nodes: [], totalCount: 0 };

test("each reading gives the records of the kind it counts, and empty pages for the others", async () => {
  const pages = `inspections { totalCount nodes { inspectionCode agency { id } } } conclusions { totalCount nodes { number publishBy publishRule } }
    findings { totalCount nodes { code } } recommendations { totalCount nodes { code } }`;
  const { views, errors } = await it.ask(
    ["QNG-UBND"],
    "2024-Q3",
    `agenciesChecked { ${pages} } publishedOnTime { ${pages} } findingsHandled { ${pages} } recommendationsExecuted { ${pages} }`,
  );
  expect(errors).toBeUndefined();
  const none = { inspections: empty, conclusions: empty, findings: empty, recommendations: empty };
  const findings = ["QNG-2024-CCHC-001/1-PH01", "QNG-2024-CCHC-001/1-PH02", "QNG-2024-CCHC-001/2-PH01", "QNG-2024-TT-001/1-PH01"];
  expect(views).toEqual([
    {
      agenciesChecked: {
        ...none,
        inspections: {
          totalCount: 2,
          nodes: [
            { inspectionCode: "QNG-2024-CCHC-001", agency: { id: "QNG-SNV" } },
            { inspectionCode: "QNG-2024-CCHC-001", agency: { id: "QNG-H-525" } },
          ],
        },
      },
      publishedOnTime: { ...none, conclusions: { totalCount: 1, nodes: [{ number: "01/KL-TT", publishBy: "2024-08-30", publishRule: "11/2022/QH15 (M)" }] } },
      findingsHandled: { ...none, findings: { totalCount: 4, nodes: findings.map((code) => ({ code })) } },
      recommendationsExecuted: { ...none, recommendations: { totalCount: 2, nodes: [{ code: "KN01" }, { code: "KN02" }] } },
    },
  ]);
});

test("a record shows what the source wrote and where it stands", async () => {
  const fields = `amountRecovered { recommendations { nodes { code kind amountVnd executedVnd dueOn step updatedOn status proof inspectionCode
    agency { id } agencyText agencyRule file position knownAt sample } } }`;
  const { views } = await it.ask(["QNG-SNV"], "2024-Q3", fields);
  expect(views).toEqual([
    {
      amountRecovered: {
        recommendations: {
          nodes: [
            {
              code: "KN01",
              kind: "RECOVER_MONEY",
              amountVnd: "9007199254740993",
              executedVnd: "0",
              dueOn: "2024-09-10",
              step: 1,
              updatedOn: "2024-09-05",
              status: "IN_PROGRESS",
              proof: null,
              inspectionCode: "QNG-2024-TT-001",
              agency: { id: "QNG-SNV" },
              agencyText: "Sở Nội vụ",
              agencyRule: "NAME",
              file: "dieu-chinh-2024-09.csv",
              position: "biểu KIEN_NGHI, dòng 3",
              knownAt: "2024-11-06T01:00:00.000Z",
              sample: false,
            },
          ],
        },
      },
    },
  ]);
});

test("before the correction, the follow-up as it was first stated", async () => {
  const fields = "amountRecovered { recommendations { nodes { executedVnd file position } } }";
  const { views } = await it.ask(["QNG-SNV"], "2024-Q3", fields, "2024-10-20T00:00:00.000Z");
  const node = { executedVnd: "3002399751580331", file: "bieu-2024-09.csv", position: "biểu KIEN_NGHI, dòng 23" };
  expect(views).toEqual([{ amountRecovered: { recommendations: { nodes: [node] } } }]);
});

test("a reading that does not apply shows no records and no count", async () => {
  const { views } = await it.ask(["QNG-X-21025"], "2024-Q3", "agenciesChecked { inspections { totalCount nodes { id } } findings { totalCount nodes { id } } }");
  const nothing = { totalCount: null, nodes: [] };
  expect(views).toEqual([{ agenciesChecked: { inspections: nothing, findings: nothing } }]);
});

describe("pages", () => {
  interface PageView {
    readonly findingsHandled: { readonly findings: { readonly nodes: readonly { code: string }[]; readonly pageInfo: { endCursor: string | null } } };
  }
  const page = (args: string, metric = "findingsHandled", field = "findings") => `${metric} { ${field}${args} { totalCount nodes { ${field === "findings" ? "code" : "id"} } pageInfo { hasNextPage endCursor } } }`;

  test("the pages of a list give every record once, in order", async () => {
    const codes: string[] = [];
    let after: string | null = null;
    do {
      const cursor: string = after === null ? "" : `, after: "${after}"`;
      const { views } = await it.ask<PageView>(["QNG-UBND"], "2024-Q3", page(`(first: 3${cursor})`));
      const findings = views[0]?.findingsHandled.findings;
      codes.push(...(findings?.nodes.map(({ code }) => code) ?? []));
      after = codes.length < 4 ? (findings?.pageInfo.endCursor ?? null) : null;
    } while (after !== null);
    expect(codes).toEqual(["QNG-2024-CCHC-001/1-PH01", "QNG-2024-CCHC-001/1-PH02", "QNG-2024-CCHC-001/2-PH01", "QNG-2024-TT-001/1-PH01"]);
  });

  test("first: 0 gives an empty page with the count", async () => {
    const { views } = await it.ask(["QNG-UBND"], "2024-Q3", page("(first: 0)"));
    expect(views).toEqual([{ findingsHandled: { findings: { totalCount: 4, nodes: [], pageInfo: { hasNextPage: true, endCursor: null } } } }]);
  });

  test.each([
    ["first: 201", "(first: 201)", "findings", "BAD_USER_INPUT"],
    ["first: -1", "(first: -1)", "findings", "BAD_USER_INPUT"],
    ["first: 201 of a kind that the reading does not count", "(first: 201)", "inspections", "BAD_USER_INPUT"],
    ["an invented cursor", '(after: "abc")', "findings", "BAD_CURSOR"],
  ])("%s is refused", async (_, args, field, code) => {
    const { errors } = await it.ask(["QNG-UBND"], "2024-Q3", page(args, "findingsHandled", field));
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  test.each([
    ["agency", "QNG-SNV", "2024-Q3", "findings"],
    ["period", "QNG-UBND", "2024", "findings"],
    ["kind of record", "QNG-UBND", "2024-Q3", "inspections"],
  ])("a cursor of another %s is refused", async (_, agencyId, period, field) => {
    const { views } = await it.ask<PageView>(["QNG-UBND"], "2024-Q3", page("(first: 1)"));
    const cursor = views[0]?.findingsHandled.findings.pageInfo.endCursor ?? "";
    const { errors } = await it.ask([agencyId], period, page(`(after: "${cursor}")`, "findingsHandled", field));
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_CURSOR"]);
  });
});
