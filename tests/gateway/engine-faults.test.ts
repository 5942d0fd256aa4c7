// Sources that misbehave: what they break is null, with an error that names them; everything else is answered, and nothing they said leaks.

import { describe, expect, test } from "vitest";
import type { ErrorCode } from "../../gateway/errors.ts";
import { SourceError } from "../../gateway/sources/source.ts";
import type { Answer } from "./fixtures/engine.ts";
import { agencies, clientError, healthyEgov, province, rows } from "./fixtures/province.ts";

const secret = "secret text of a source";

const atEachEgov = (code: ErrorCode) => agencies.map((_, index) => clientError(code, "egov", ["agencies", index, "view", "egov"]));
const withoutEgov = { agencies: agencies.map(({ id }) => ({ id, view: { egov: null } })) };

describe("an answer that cannot be used costs its own fields, one error for each", () => {
  test.each<[string, ErrorCode, Answer]>([
    ["SourceError", "SOURCE_TIMEOUT", () => { throw new SourceError("egov", "SOURCE_TIMEOUT", secret); }],
    ["rejected SourceError", "SOURCE_BUSY", () => Promise.reject(new SourceError("egov", "SOURCE_BUSY", secret))],
    ["any other exception", "INTERNAL", () => { throw new TypeError(secret); }],
    ["null", "SOURCE_BAD_RESPONSE", () => JSON.parse("null")],
    ["a string", "SOURCE_BAD_RESPONSE", () => JSON.parse(`"${secret}"`)],
    ["an empty object", "SOURCE_BAD_RESPONSE", () => ({})],
    ["data: null", "SOURCE_BAD_RESPONSE", () => ({ data: null })],
    ["data that is text", "SOURCE_BAD_RESPONSE", () => ({ data: secret })],
    ["data that is a list", "SOURCE_BAD_RESPONSE", () => ({ data: [] })],
    ["errors that are no list", "SOURCE_BAD_RESPONSE", () => ({ errors: secret })],
    ["errors without data", "SOURCE_UNAVAILABLE", () => ({ data: null, errors: [{ message: secret, extensions: { code: "SOURCE_UNAVAILABLE" } }] })],
    ["errors without a code", "INTERNAL", () => ({ errors: [{ message: secret }] })],
    ["errors of strange things", "INTERNAL", () => ({ errors: [null, 7, secret] })],
    ["an error code that is markup", "INTERNAL", () => ({ errors: [{ message: secret, extensions: { code: "<script>alert(1)</script>" } }] })],
    ["an error code of Object's", "INTERNAL", () => ({ errors: [{ message: secret, extensions: { code: "constructor" } }] })],
    ["complaints about our document", "SOURCE_BAD_RESPONSE", () => ({ errors: [{ message: secret, extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }] })],
    ["too few rows", "SOURCE_BAD_RESPONSE", () => ({ data: { _entities: [{ __typename: "View", egov: { rate: 1 } }] } })],
    ["too many rows", "SOURCE_BAD_RESPONSE", () => ({ data: { _entities: Array.from({ length: 4 }, () => ({ __typename: "View", egov: { rate: 1 } })) } })],
    ["null rows", "SOURCE_BAD_RESPONSE", () => ({ data: { _entities: null } })],
    ["an object for rows", "SOURCE_BAD_RESPONSE", () => ({ data: { _entities: { length: 3 } } })],
    ["rows of another type", "SOURCE_INVALID_VALUE", rows(() => ({ __typename: "Agency", egov: { rate: 1 } }))],
    ["rows of an unknown type", "SOURCE_INVALID_VALUE", rows(() => ({ __typename: "__proto__", egov: { rate: 1 } }))],
    ["rows without a type", "SOURCE_INVALID_VALUE", rows(() => ({ __typename: null, egov: { rate: 1 } }))],
    ["rows that are lists", "SOURCE_INVALID_VALUE", () => ({ data: { _entities: [[], [], []] } })],
    ["rows of other entities", "SOURCE_BAD_RESPONSE", rows(() => ({ key_agencyId: "XXX", egov: { rate: 1 } }))],
    ["rows without their keys", "SOURCE_BAD_RESPONSE", rows(() => ({ key_agencyId: undefined, egov: { rate: 1 } }))],
    ["text for an object", "SOURCE_INVALID_VALUE", rows(() => ({ egov: secret }))],
    ["a list for an object", "SOURCE_INVALID_VALUE", rows(() => ({ egov: [{ rate: 1 }] }))],
    ["a field that is not there", "SOURCE_BAD_RESPONSE", rows(() => ({}))],
    ["null with an error that does not say where", "SOURCE_BUSY", (request) => ({ ...rows(() => ({ egov: null }))(request), errors: [{ message: secret, extensions: { code: "SOURCE_BUSY" } }] })],
  ])("%s", async (_, code, egov) => {
    const engine = await province({ egov });
    for (const trusted of [false, true]) {
      const answer = await engine.ask("{ agencies { id view { egov { rate } } } }", { trusted });
      expect(answer).toEqual({ data: withoutEgov, errors: atEachEgov(code) });
      expect(JSON.stringify(answer)).not.toContain("secret");
    }
  });
});

describe("a value of the wrong type is null, with an error", () => {
  test.each<[string, string, unknown]>([
    ["rate", "text for a Float", "5"],
    ["rate", "not a number", Number.NaN],
    ["level", "a value the enum does not have", "MEDIUM"],
    ["level", "an inherited name for an enum value", "constructor"],
    ["done", "text for a Boolean", "true"],
    ["cases", "a fraction for an Int", 1.5],
    ["cases", "a number beyond 32 bits for an Int", 2 ** 31],
    ["title", "a number for a String", 5],
    ["title", "an object for a String", { toString: "x" }],
    ["day", "what the scalar's check refuses", "yesterday"],
    ["tags", "text for a list", "a"],
    ["tags", "a null in a list without nulls", ["a", null]],
    ["tags", "a number in a list of texts", ["a", 1]],
  ])("%s: %s", async (field, _, value) => {
    const engine = await province({ egov: rows(() => ({ egov: { [field]: value } })) }, { scalars: new Map([["Date", (date: unknown) => /^\d{4}-\d\d-\d\d$/.test(String(date))]]) });
    for (const trusted of [false, true]) {
      const { data, errors } = await engine.ask(`{ agency(id: "SNV") { view { egov { ${field} } } } }`, { trusted });
      expect(data).toEqual({ agency: { view: { egov: { [field]: null } } } });
      expect(errors?.map(({ path, extensions }) => [path?.slice(0, 4), extensions["code"], extensions["source"]])).toEqual([
        [["agency", "view", "egov", field], "SOURCE_INVALID_VALUE", "egov"],
      ]);
    }
  });

  test.each(["Case ", "Agency", "__proto__", 7, null])("an object of no possible type: %s", async (type) => {
    const engine = await province({ egov: rows(() => ({ egov: { paper: { __typename: type, number: 1, name: "x" } } })) });
    const answer = await engine.ask('{ agency(id: "SNV") { view { egov { paper { ... on Case { number } } } } } }');
    expect(answer).toEqual({
      data: { agency: { view: { egov: { paper: null } } } },
      errors: [clientError("SOURCE_INVALID_VALUE", "egov", ["agency", "view", "egov", "paper"])],
    });
  });

  test("a null that must not be climbs to the next field that may be null, and its error names the source", async () => {
    const engine = await province({ egov: rows((id) => ({ egov: id === "STC" ? { certain: null } : { certain: 1 }, must: id === "SYT" ? null : 1 })) });
    const answer = await engine.ask("{ agencies { view { must egov { certain } } } }");
    expect(answer).toEqual({
      data: { agencies: [{ view: { must: 1, egov: { certain: 1 } } }, { view: { must: 1, egov: null } }, { view: null }] },
      errors: [
        clientError("SOURCE_INVALID_VALUE", "egov", ["agencies", 1, "view", "egov", "certain"]),
        clientError("SOURCE_INVALID_VALUE", "egov", ["agencies", 2, "view", "must"]),
      ],
    });
  });
});

describe("what a source sends beyond what was asked", () => {
  test("does not reach the client, nor any prototype", async () => {
    const engine = await province({ egov: () => JSON.parse('{"data":{"__proto__":{"polluted":1},"_entities":[{"__typename":"View","key_agencyId":"SNV","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"phone":"0900","egov":{"any":{"__proto__":{"polluted":1},"constructor":{"prototype":{}},"ok":["__proto__"]},"phone":"0900"}}]}}') });
    for (const trusted of [false, true]) {
      const answer = await engine.ask('{ agency(id: "SNV") { view { egov { any } } } }', { trusted });
      expect(JSON.stringify(answer)).toBe('{"data":{"agency":{"view":{"egov":{"any":{"ok":["__proto__"]}}}}}}');
    }
    expect("polluted" in {}).toBe(false);
  });

  test("cannot pass for what another source said", async () => {
    const forged = { __typename: "View", agencyId: "SNV", $r0: { egov: { rate: 99 } }, egov: { rate: 99 }, "Symbol(egov 1.0)": { egov: { rate: 99 } } };
    const engine = await province({ register: () => ({ data: { agency: { __typename: "Agency", id: "SNV", view: structuredClone(forged) } } }), egov: () => ({}) });
    const { data } = await engine.ask('{ agency(id: "SNV") { view { egov { rate } } } }');
    expect(data).toEqual({ agency: { view: { egov: null } } });
  });
});

describe("errors of a source", () => {
  test("are told at the place of the null they explain, even when it climbed in the source, and under its key in the document", async () => {
    const egov: Answer = (request) => ({
      ...rows((id) => (id === "SNV" ? { safe0: null } : { safe0: { rate: null } }))(request),
      errors: [
        { message: secret, path: ["_entities", 0, "safe0", "certain"], extensions: { code: "FORBIDDEN", stack: secret } },
        { message: secret, path: ["_entities", 1, "safe0", "rate"], extensions: { code: "SOURCE_BUSY", retryAfterMs: 500 } },
      ],
    });
    const engine = await province({ egov, register: () => ({ data: { all: structuredClone(agencies) } }) });
    const { errors, data } = await engine.ask("{ all: agencies { view { name: egov { rate } } } }");
    expect(data).toEqual({ all: [{ view: { name: null } }, { view: { name: { rate: null } } }, { view: { name: { rate: null } } }] });
    const busy = clientError("SOURCE_BUSY", "egov", ["all", 1, "view", "name", "rate"]);
    expect(errors).toEqual([clientError("FORBIDDEN", "egov", ["all", 0, "view", "name"]), { ...busy, extensions: { ...busy.extensions, retryAfterMs: 500 } }]);
  });

  test("about places outside the answer are told without a place", async () => {
    const engine = await province({ egov: (request) => ({ ...healthyEgov(request), errors: [{ message: secret, path: ["elsewhere", { a: 1 }], extensions: { code: "SOURCE_BUSY" } }] }) });
    const answer = await engine.ask('{ agency(id: "SNV") { view { egov { rate } } } }');
    expect(answer).toEqual({ data: { agency: { view: { egov: { rate: 3.5 } } } }, errors: [clientError("SOURCE_BUSY", "egov", undefined)] });
  });

  test("are cut off at fifty", async () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ ...agencies[0], id: String(index), view: { __typename: "View", agencyId: String(index) } }));
    const flood = Array.from({ length: 100_000 }, (_, index) => ({ message: secret.repeat(10), path: ["_entities", index, "egov"] }));
    const engine = await province({ register: () => ({ data: { agencies: structuredClone(many) } }), egov: (request) => ({ ...rows(() => ({ egov: null }))(request), errors: flood }) });
    const { errors, extensions, data } = await engine.ask("{ agencies { view { egov { rate } } } }");
    expect((data as { agencies: unknown[] }).agencies).toHaveLength(300);
    expect(errors).toHaveLength(50);
    expect(extensions).toEqual({ errorsTruncated: true });
  });

  test.each<[string, string | undefined, string | undefined]>([
    ["first must be between 0 and 200, not -1", "first phải từ 0 đến 200", undefined],
    ["x".repeat(301), "kept: \u0007", undefined],
    ["line one\n    at Object.parse (/srv/app/x.ts:10:5)", undefined, undefined],
    ["see https://10.0.0.1/debug", "xem http://noi-bo", undefined],
    ["connect ECONNREFUSED 10.1.2.3:5432", "máy fe80::1:2:3", undefined],
    ['select * from people where id = 1', 'relation "people" does not exist', undefined],
  ])("about the client's input keep a harmless message: %s", async (message, messageVi) => {
    const engine = await province({ register: () => ({ data: { search: null }, errors: [{ message, path: ["search"], extensions: { code: "BAD_USER_INPUT", messageVi } }] }) });
    const { errors } = await engine.ask("{ search }");
    const harmless = message.startsWith("first");
    const expected = clientError("BAD_USER_INPUT", "register", ["search"]);
    expect(errors).toEqual([{ ...expected, message: harmless ? message : expected.message, extensions: { ...expected.extensions, messageVi: harmless ? messageVi : expected.extensions["messageVi"] } }]);
  });
});

describe("what another source requires", () => {
  test("is sent as null when its source failed, so that the scores can say so", async () => {
    const engine = await province({ egov: () => { throw new SourceError("egov", "SOURCE_UNAVAILABLE", secret); } });
    const answer = await engine.ask('{ agency(id: "SNV") { view { score } } }');
    expect(engine.calls.at(-1)).toMatchObject({ source: "plan", variables: { representations: [{ __typename: "View", agencyId: "SNV", egov: null }] } });
    expect(answer).toEqual({ data: { agency: { view: { score: "SOURCE_UNAVAILABLE" } } }, errors: [clientError("SOURCE_UNAVAILABLE", "egov", undefined)] });
  });

  test("and was told to be missing in part is told without a place, when no null shows it", async () => {
    const engine = await province({ egov: (request) => ({ ...rows(() => ({ egov: { rate: null } }))(request), errors: [{ message: secret, path: ["_entities", 0, "egov", "rate"], extensions: { code: "SOURCE_BUSY" } }] }) });
    const answer = await engine.ask('{ agency(id: "SNV") { view { score } } }');
    expect(answer).toEqual({ data: { agency: { view: { score: '{"rate":null}' } } }, errors: [clientError("SOURCE_BUSY", "egov", undefined)] });
  });

  test("explains the nulls of what requires it", async () => {
    const engine = await province({ egov: () => { throw new SourceError("egov", "SOURCE_UNAVAILABLE", secret); }, plan: rows(() => ({ score: null })) });
    const answer = await engine.ask("{ agencies { view { score } } }");
    expect(answer).toEqual({
      data: { agencies: agencies.map(() => ({ view: { score: null } })) },
      errors: agencies.map((_, index) => clientError("SOURCE_UNAVAILABLE", "egov", ["agencies", index, "view", "score"])),
    });
  });

  test("is null without an error where there is no value", async () => {
    const engine = await province({ egov: rows(() => null) });
    const answer = await engine.ask('{ agency(id: "SNV") { view { egov { rate } score } } }');
    expect(answer).toEqual({ data: { agency: { view: { egov: null, score: "SOURCE_UNAVAILABLE" } } } });
  });
});

describe("entities", () => {
  test("are asked about once, wherever they stand, and swapped rows are never taken for each other", async () => {
    const twice = [...agencies, ...agencies];
    const swapped: Answer = (request) => {
      const { data } = healthyEgov(request) as { data: { _entities: unknown[] } };
      return { data: { _entities: data._entities.toReversed() } };
    };
    const engine = await province({ register: () => ({ data: { agencies: structuredClone(twice) } }), egov: swapped });
    const { data, errors } = await engine.ask("{ agencies { view { egov { rate } } } }");
    expect(engine.calls[1]?.variables).toEqual({ representations: agencies.map(({ id }) => ({ __typename: "View", agencyId: id })) });
    // The middle one stayed in its place.
    expect(data).toEqual({ agencies: twice.map(({ id }) => ({ view: { egov: id === "STC" ? { rate: 3.5 } : null } })) });
    expect(errors?.map(({ path }) => path?.[1])).toEqual([0, 2, 3, 5]);
  });

  test("are not asked for their keys where the source does not repeat them", async () => {
    const engine = await province({ echoKeys: false });
    const { errors } = await engine.ask('{ agency(id: "SNV") { view { egov { rate } } } }');
    expect(errors).toBeUndefined();
    expect(engine.calls[1]?.query).not.toContain("key_");
    expect(engine.calls[1]?.query).toContain("__typename");
  });
});
