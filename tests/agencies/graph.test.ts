import { afterAll, beforeAll, expect, test } from "vitest";
import { registerQuery } from "../../kit/register/document.ts";
import { buildRegister } from "../../subgraphs/agencies/import/build-register.ts";
import { bundle } from "../../subgraphs/agencies/import/register.ts";
import { shippedFiles } from "./files.ts";
import { openAgencies } from "./harness.ts";

/** The clock of the harness stands at 2025-08-01. */
let it: Awaited<ReturnType<typeof openAgencies>>;
beforeAll(async () => {
  it = await openAgencies();
});
afterAll(async () => {
  await it[Symbol.asyncDispose]();
});

const shipped = buildRegister(shippedFiles(), "2025-07-01T17:00:00.000Z");
const document = "register" in shipped ? shipped.register.document : undefined;

test("the register that sources ask for is the one that the files make", async () => {
  expect((await it.ask(registerQuery)).answer).toEqual({ data: { register: document } });
  const again = await it.ask(`query ($version: ID) { register(version: $version) { version } }`, { version: document?.version });
  expect(again).toEqual({ answer: { data: { register: { version: document?.version } } }, statements: 1 });
});

test.each([
  ["2022-06-30", { DEPARTMENT: 20, DISTRICT: 13, COMMUNE: 173 }],
  ["2025-02-01", { DEPARTMENT: 20, DISTRICT: 13, COMMUNE: 170 }],
  [null, { DEPARTMENT: 15, DISTRICT: 0, COMMUNE: 96 }],
])("agencies on %s (null is today) are listed in one statement per level", async (on, counts) => {
  const { answer, statements } = await it.ask(
    `query ($on: Date) { DEPARTMENT: agencies(level: DEPARTMENT, on: $on) { id } DISTRICT: agencies(level: DISTRICT, on: $on) { id } COMMUNE: agencies(level: COMMUNE, on: $on) { id } }`,
    { on },
  );
  const { data } = answer as { data: Record<string, unknown[]> };
  expect(Object.fromEntries(Object.entries(data).map(([level, list]) => [level, list.length]))).toEqual(counts);
  expect(statements).toBe(3);
});

test("departments stand in the order of protocol, communes in that of the Vietnamese alphabet", async () => {
  const { answer } = await it.ask(`{ departments: agencies(level: DEPARTMENT) { id } communes: agencies(level: COMMUNE, on: "2022-06-30") { nameVi } }`);
  const { data } = answer as { data: { departments: { id: string }[]; communes: { nameVi: string }[] } };
  expect(data.departments.map(({ id }) => id).join(" ")).toBe(
    "QNG-VPUBND QNG-SNV QNG-STP QNG-STC QNG-SCT QNG-SNNMT QNG-SXD QNG-SVHTTDL QNG-SKHCN QNG-SGDDT QNG-SYT QNG-SNGV QNG-TTR QNG-SDTTG QNG-BQLKKT",
  );
  const names = data.communes.map(({ nameVi }) => nameVi);
  expect(names).toEqual(names.toSorted(new Intl.Collator("vi").compare));
  expect(names.indexOf("UBND xã Đức Chánh")).toBeGreaterThan(names.indexOf("UBND xã Bình Trung"));
});

test("Sở LĐTBXH is found after its end, with four heirs by function, the main one first", async () => {
  const { answer, statements } = await it.ask(`{ agency(id: "QNG-SLDTBXH") { nameVi validTo datesMark successors { agency { id } kind scope on mark onMark } } }`);
  const step = { on: "2025-03-01", mark: "V", onMark: "M" };
  expect(answer).toEqual({
    data: {
      agency: {
        nameVi: "Sở Lao động, Thương binh và Xã hội",
        validTo: "2025-03-01",
        datesMark: "M",
        successors: [
          { agency: { id: "QNG-SNV" }, kind: "ABSORB", scope: "Toàn bộ, trừ giáo dục nghề nghiệp; trẻ em, phòng chống tệ nạn xã hội, bảo trợ xã hội; giảm nghèo", ...step },
          { agency: { id: "QNG-SGDDT" }, kind: "FUNCTION_TRANSFER", scope: "Giáo dục nghề nghiệp", ...step },
          { agency: { id: "QNG-SNNMT" }, kind: "FUNCTION_TRANSFER", scope: "Giảm nghèo", ...step },
          { agency: { id: "QNG-SYT" }, kind: "FUNCTION_TRANSFER", scope: "Trẻ em; phòng chống tệ nạn xã hội; bảo trợ xã hội", ...step },
        ],
      },
    },
  });
  expect(statements).toBe(2);
});

test.each([
  ["QNG-SNNMT", ["QNG-SNNPTNT", "QNG-STNMT", "QNG-SLDTBXH"], []],
  ["QNG-X-21262-2025", ["QNG-X-21253", "QNG-X-21262"], []],
  ["QNG-X-21406-2025", ["QNG-X-21403", "QNG-X-21406"], []],
  // Absorbed, into which unit no source says.
  ["QNG-X-21286", [], []],
  ["QNG-H-525", ["QNG-H-526"], []],
  ["QNG-H-536", [], ["QNG-X25-21548"]],
  ["QNG-UBND", ["KTM-UBND"], []],
])("%s follows exactly those that the sources prove", async (id, predecessors, successors) => {
  const { answer } = await it.ask(`query ($id: ID!) { agency(id: $id) { predecessors { agency { id } } successors { agency { id } } } }`, { id });
  const of = (ids: readonly string[]) => ids.map((other) => ({ agency: { id: other } }));
  expect(answer).toEqual({ data: { agency: { predecessors: of(predecessors), successors: of(successors) } } });
});

test.each([
  [null, { nameVi: "UBND thị trấn Tịnh Hà", parent: { id: "QNG-H-527" } }],
  ["2024-12-31", { nameVi: "UBND xã Tịnh Hà", parent: { id: "QNG-H-527" } }],
  ["2025-01-01", { nameVi: "UBND thị trấn Tịnh Hà", parent: { id: "QNG-H-527" } }],
  ["2025-07-01", null],
])("Tịnh Hà is one unit through its change of type: asked on %s", async (on, agency) => {
  const { answer } = await it.ask(`query ($on: Date) { agency(id: "QNG-X-21220", on: $on) { nameVi parent { id } } }`, { on });
  expect(answer).toEqual({ data: { agency } });
});

test.each([
  ["QNG-SNNMT", "2025-02-28", false],
  ["QNG-SNNMT", "2025-03-01", true],
  ["QNG-H-522", "2025-06-30", true],
  ["QNG-H-522", "2025-07-01", false],
  ["QNG-UBND", "1900-01-01", true],
])("%s exists on %s: %s", async (id, on, exists) => {
  const { answer } = await it.ask(`query ($id: ID!, $on: Date) { agency(id: $id, on: $on) { id } }`, { id, on });
  expect(answer).toEqual({ data: { agency: exists ? { id } : null } });
});

test.each(["__proto__", "constructor", "", " ", "qng-snv", "QNG-SNV\0", "\u202EQNG-SNV", "QNG-SNV'--", "%", "QNG-XXX", "Q".repeat(1_000_000)])(
  "an id that is none is null, whatever it is (case %#)",
  async (id) => {
    expect((await it.ask(`query ($id: ID!) { agency(id: $id) { id } }`, { id })).answer).toEqual({ data: { agency: null } });
    const representations = [{ __typename: "Agency", id }, { __typename: "Agency", id: "QNG-SNV" }];
    const entities = await it.ask(`query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Agency { nameVi } } }`, { representations });
    expect(entities).toEqual({ answer: { data: { _entities: [null, { nameVi: "Sở Nội vụ" }] } }, statements: 1 });
  },
);

test.each(["2025-02-30", "hôm nay", "", "2025-1-1", "2025-01-01T00:00:00Z"])('the day "%s" is refused before the database sees it', async (on) => {
  const { answer, statements } = await it.ask(`{ agencies(on: ${JSON.stringify(on)}) { id } }`);
  expect(answer).toMatchObject({ errors: [{ message: expect.stringContaining("YYYY-MM-DD") }] });
  expect(statements).toBe(0);
});

test.each(["0000000000000000", "", "latest", "\0"])('the register version "%s", which never was, is BAD_USER_INPUT', async (version) => {
  const { answer } = await it.ask(`query ($version: ID) { register(version: $version) { version } }`, { version });
  expect(answer).toMatchObject({ data: null, errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
});

test("a group holds the agencies of its levels on the day, and no lead remains where the level is abolished", async () => {
  const ids = ["GRP-SBN", "GRP-UBND-HUYEN", "GRP-UBND-XA", "GRP-ALL", "GRP-PNV-LEADERS", "GRP-LQ", "QNG-SNV"];
  const query = `query ($representations: [_Any!]!, $on: Date) { _entities(representations: $representations) { ... on Agency { members(on: $on) { id } } } }`;
  const sizes = async (on: string | null) => {
    const { answer, statements } = await it.ask(query, { on, representations: ids.map((id) => ({ __typename: "Agency", id })) });
    const { data } = answer as { data: { _entities: { members: unknown[] }[] } };
    return { sizes: data._entities.map(({ members }) => members.length), statements };
  };
  expect(await sizes("2022-04-20")).toEqual({ sizes: [20, 13, 173, 206, 33, 0, 0], statements: 2 });
  expect(await sizes(null)).toEqual({ sizes: [15, 0, 96, 111, 15, 0, 0], statements: 2 });
  const inherited = await it.ask(`{ agency(id: "GRP-UBND-HUYEN", on: "2022-04-20") { members { id } } }`);
  expect((inherited.answer as { data: { agency: { members: unknown[] } } }).data.agency.members).toHaveLength(13);
});

test("the keys of 206 views take the one statement that lists the agencies", async () => {
  const { answer, statements } = await it.ask(
    `{ departments: agencies(level: DEPARTMENT, on: "2022-06-30") { ...View } }
     fragment View on Agency { indicators(period: "2024-Q3", asOf: "2024-10-20T00:00:00+07:00") { agencyId period asOf } latest: indicators(period: "2024") { asOf } }`,
  );
  const { data } = answer as { data: { departments: unknown[] } };
  expect(data.departments[0]).toEqual({ indicators: { agencyId: "QNG-VPUBND", period: "2024-Q3", asOf: "2024-10-19T17:00:00.000Z" }, latest: { asOf: "LATEST" } });
  expect(statements).toBe(1);
});

test("everything about all agencies of a day takes six statements, however many agencies there are", async () => {
  const query = `query ($level: AgencyLevel) { agencies(level: $level, on: "2025-02-01") {
    nameVi parent { id } members { id } predecessors { agency { nameVi } } successors { agency { nameVi } } indicators(period: "2024") { agency { nameEn } } } }`;
  expect((await it.ask(query, { level: "DEPARTMENT" })).statements).toBe(6);
  expect((await it.ask(query, { level: null })).statements).toBe(6);
});

test("a view's key leads back to its agency; a key that nobody gave out is BAD_USER_INPUT", async () => {
  const of = (agencyId: string) => ({ __typename: "IndicatorView", agencyId, period: "2024", asOf: "LATEST" });
  const { answer } = await it.ask(`query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on IndicatorView { agency { nameVi } } } }`, {
    representations: [of("QNG-H-522"), of("NOBODY")],
  });
  expect(answer).toMatchObject({
    data: { _entities: [{ agency: { nameVi: "UBND thành phố Quảng Ngãi" } }, null] },
    errors: [{ extensions: { code: "BAD_USER_INPUT" } }],
  });
});

test("the source tells its state", async () => {
  const { answer } = await it.ask(`{ agenciesSource { source lastKnownAt dataTo imports quarantined sample fresh registerVersion } }`);
  expect(answer).toEqual({
    data: {
      agenciesSource: {
        source: "agencies",
        lastKnownAt: "2025-07-01T17:00:00.000Z",
        dataTo: null,
        imports: 1,
        quarantined: 0,
        sample: false,
        fresh: true,
        registerVersion: document?.version,
      },
    },
  });
});

test("a later import adds a version; the earlier one is still answered", async () => {
  await using other = await openAgencies();
  const files = shippedFiles().map(({ name, text }) => ({ name, text: text.replace("Sở Ngoại vụ,Department of Foreign Affairs", "Sở Ngoại vụ,Department of External Relations") }));
  const file = { profile: "register", file: "danh-ba-2.json", content: bundle(files), coversFrom: null, coversTo: null, sample: false, by: "test" };
  expect(await other.subgraph.load(file)).toMatchObject({ loaded: true, changed: 1 });
  const { answer } = await other.ask(`query ($version: ID) { agency(id: "QNG-SNGV") { nameEn } register { version publishedAt } before: register(version: $version) { version publishedAt } }`, {
    version: document?.version,
  });
  expect(answer).toEqual({
    data: {
      agency: { nameEn: "Department of External Relations" },
      register: { version: expect.not.stringMatching(document?.version ?? ""), publishedAt: "2025-08-01T03:00:00.000Z" },
      before: { version: document?.version, publishedAt: "2025-07-01T17:00:00.000Z" },
    },
  });
});

test("nothing asked above met a bug or a database error", () => {
  expect(it.faults).toEqual([]);
});
