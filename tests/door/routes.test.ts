// One table for all ways in: a trusted document by hash, by id, by its text, by GET – and the same document as a client's own.

import type { InjectOptions, LightMyRequestResponse } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documents, type Door, hashOf, openDoor } from "./door.ts";
import { expectBounded } from "./refused.ts";

let door: Door;
beforeAll(async () => {
  door = await openDoor();
});
afterAll(() => door[Symbol.asyncDispose]());

type Name = keyof typeof documents;
type Way = (name: Name, variables: object, more?: { headers?: Record<string, string>; operationName?: string }) => InjectOptions;

const post = (payload: object, headers: Record<string, string> = {}): InjectOptions => ({ method: "POST", url: "/graphql", payload, headers });
const search = (given: Record<string, unknown>) => Object.entries(given).map(([name, value]) => `${name}=${encodeURIComponent(typeof value === "string" ? value : JSON.stringify(value))}`).join("&");
const persisted = (name: Name) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(documents[name]) } });

const ways: Readonly<Record<string, Way>> = {
  "POST, extensions": (name, variables, { headers, ...more } = {}) => post({ extensions: persisted(name), variables, ...more }, headers),
  "POST, documentId": (name, variables, { headers, ...more } = {}) => post({ documentId: `sha256:${hashOf(documents[name])}`, variables, ...more }, headers),
  "POST, the trusted text": (name, variables, { headers, ...more } = {}) => post({ query: documents[name], variables, ...more }, headers),
  "GET, extensions": (name, variables, { headers = {}, ...more } = {}) => ({ method: "GET", url: `/graphql?${search({ extensions: persisted(name), variables, ...more })}`, headers }),
  "GET, name": (name, variables, { headers = {}, ...more } = {}) => ({ method: "GET", url: `/trusted/${name}?${search({ variables, ...more })}`, headers }),
  "GET, hash": (name, variables, { headers = {}, ...more } = {}) => ({ method: "GET", url: `/trusted/${hashOf(documents[name])}?${search({ variables, ...more })}`, headers }),
  "POST, ad hoc": (name, variables, { headers, ...more } = {}) => post({ query: `${documents[name]} # mine`, variables, ...more }, headers),
};

describe.each(Object.entries(ways))("%s", (name, way) => {
  test.each([
    ["a variable of the wrong type", way("agency", { id: "x", first: "5" }), 400, "BAD_USER_INPUT"],
    ["a variable that is missing", way("agency", {}), 400, "BAD_USER_INPUT"],
    ["a scalar that refuses", way("find", { money: "1e3" }), 400, "BAD_USER_INPUT"],
    ["NUL in a variable", way("agency", { id: "a\u0000" }), 400, "BAD_USER_INPUT"],
    ["a list of 201", way("find", { ids: Array.from({ length: 201 }, () => "i") }), 400, "LIMIT_LIST"],
    ["variables of 11 levels", way("find", { filter: JSON.parse('{"and":'.repeat(11) + "null" + "}".repeat(11)) }), 400, "BAD_USER_INPUT"],
    ["an operation that is not there", way("agency", { id: "x" }, { operationName: "Other" }), 400, "GRAPHQL_VALIDATION_FAILED"],
    ["an answer in no type that is wanted", way("agency", { id: "x" }, { headers: { accept: "text/html" } }), 406, "BAD_USER_INPUT"],
    ["an answer in parts", way("agency", { id: "x" }, { headers: { accept: 'multipart/mixed; deferSpec="20220824"' } }), 406, "BAD_USER_INPUT"],
    ["events", way("agency", { id: "x" }, { headers: { accept: "text/event-stream" } }), 406, "BAD_USER_INPUT"],
  ] as [string, InjectOptions, number, string][])("%s is refused", async (_, request, status, code) => {
    const { errors, data } = await expectBounded(door, request, { status, code });
    expect(data).toBeUndefined();
    expect(errors?.length).toBeLessThanOrEqual(20);
  });

  test("answers data, in JSON, with the request's id", async () => {
    const response = await door.gateway.app.inject(way("agency", { id: "x" }, { operationName: "Agency" }));
    expect(response.json()).toEqual({ data: { agency: { name: "Sở Nội vụ", dossiers: { totalCount: 3 } } } });
    expect(response.headers).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "x-content-type-options": "nosniff",
      "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
      "cache-control": name.startsWith("GET") ? "public, no-cache" : "no-store",
    });
  });

  test.each([
    ["application/graphql-response+json", "application/graphql-response+json; charset=utf-8"],
    ["application/graphql-response+json, application/json;q=0.9", "application/graphql-response+json; charset=utf-8"],
    ["application/json, application/graphql-response+json", "application/json; charset=utf-8"],
    ["*/*", "application/json; charset=utf-8"],
    ["text/html, application/*;q=0.1", "application/json; charset=utf-8"],
  ])("accept %s is answered as %s", async (accept, type) => {
    const response = await door.gateway.app.inject(way("agency", { id: "x" }, { headers: { accept } }));
    expect([response.statusCode, response.headers["content-type"]]).toEqual([200, type]);
  });

  test("a source that fails costs its field; the answer is 200, explained, and not to be kept", async () => {
    door.before = (source) => (source === "egov" ? { errors: [{ message: "at Object.query (/srv/db.ts:12)", extensions: { code: "SOURCE_BUSY" } }] } : undefined);
    const response = await door.gateway.app.inject(way("agency", { id: "x" }));
    door.before = undefined;
    const { data, errors } = response.json();
    expect([response.statusCode, data]).toEqual([200, { agency: { name: "Sở Nội vụ", dossiers: null } }]);
    expect(errors).toMatchObject([{ path: ["agency", "dossiers"], extensions: { code: "SOURCE_BUSY", source: "egov", requestId: response.headers["x-request-id"] } }]);
    expect([response.headers["cache-control"], response.headers["etag"]]).toEqual(["no-store", undefined]);
  });

  test("x-hub-explain: 1 adds the cost and the calls", async () => {
    const response = await door.gateway.app.inject(way("agency", { id: "x" }, { headers: { "x-hub-explain": "1" } }));
    const { data, extensions } = response.json();
    expect(data.agency.name).toBe("Sở Nội vụ");
    expect(extensions.hub).toMatchObject({ cost: { estimate: 224, sourceCalls: 2 }, calls: [{ source: "register" }, { source: "egov" }] });
  });
});

describe("a trusted document by GET", () => {
  const get = (headers: Record<string, string> = {}) => door.gateway.app.inject({ method: "GET", url: `/trusted/agency?${search({ variables: { id: "x" } })}`, headers });

  test("has an ETag, and is 304 to who has it", async () => {
    const first = await get();
    const etag = String(first.headers["etag"]);
    expect(etag).toMatch(/^"[\w-]+"$/);
    const answers: LightMyRequestResponse[] = await Promise.all([etag, `W/${etag}`, `"other", ${etag}`, "*"].map((known) => get({ "if-none-match": known })));
    expect(answers.map(({ statusCode, body, headers }) => [statusCode, body, headers["etag"], headers["vary"]])).toEqual(Array.from({ length: 4 }, () => [304, "", etag, "Accept"]));
    expect((await get({ "if-none-match": '"other"' })).statusCode).toBe(200);
  });

  test("is named at /trusted, with its hash", async () => {
    const names: readonly Name[] = ["agency", "find"];
    expect((await door.gateway.app.inject("/trusted")).json()).toEqual({ documents: names.map((name) => ({ name, sha256Hash: hashOf(documents[name]) })) });
  });

  test("has the same headers by HEAD, without its body", async () => {
    const response = await door.gateway.app.inject({ method: "HEAD", url: `/trusted/agency?${search({ variables: { id: "x" } })}` });
    expect([response.statusCode, response.body, typeof response.headers["etag"]]).toEqual([200, "", "string"]);
  });
});

describe("which document", () => {
  const unknown = hashOf("{ find }");
  test.each([
    ["an unknown hash", post({ extensions: { persistedQuery: { version: 1, sha256Hash: unknown } } }), 404, "PERSISTED_QUERY_NOT_FOUND"],
    ["an unknown documentId", post({ documentId: `sha256:${unknown}` }), 404, "PERSISTED_QUERY_NOT_FOUND"],
    ["an unknown hash by GET", { method: "GET", url: `/graphql?${search({ extensions: { persistedQuery: { version: 1, sha256Hash: unknown } } })}` }, 404, "PERSISTED_QUERY_NOT_FOUND"],
    ["an unknown name", { method: "GET", url: "/trusted/nobody" }, 404, "PERSISTED_QUERY_NOT_FOUND"],
    ["a hash that is not of the text", post({ query: "{ find }", extensions: persisted("agency") }), 400, "BAD_USER_INPUT"],
    ["a hash in capitals", post({ documentId: `sha256:${unknown.toUpperCase()}` }), 400, "BAD_USER_INPUT"],
    ["another kind of hash", post({ documentId: "md5:abc" }), 400, "BAD_USER_INPUT"],
    ["another version", post({ extensions: { persistedQuery: { version: 2, sha256Hash: unknown } } }), 400, "BAD_USER_INPUT"],
    ["a hash that is an object", post({ extensions: { persistedQuery: { version: 1, sha256Hash: {} } } }), 400, "BAD_USER_INPUT"],
    ["parameters twice", { method: "GET", url: "/trusted/agency?variables={}&variables={}" }, 400, "BAD_USER_INPUT"],
    ["variables that are no JSON", { method: "GET", url: "/trusted/agency?variables={" }, 400, "BAD_USER_INPUT"],
    ["variables that are a list", { method: "GET", url: "/trusted/agency?variables=[]" }, 400, "BAD_USER_INPUT"],
  ] as [string, InjectOptions, number, string][])("%s is refused", async (_, request, status, code) => {
    await expectBounded(door, request, { status, code });
  });

  test("a client's own text may come with its hash", async () => {
    const payload = { query: "{ find }", extensions: { persistedQuery: { version: 1, sha256Hash: unknown } } };
    await expectBounded(door, post(payload), { status: 200, code: "", calls: ["register"] });
  });
});

describe("with HUB_TRUSTED_ONLY", () => {
  test("trusted documents are answered, others are 403, also with a known hash of nothing", async () => {
    await using only = await openDoor({ trustedOnly: true });
    const { app } = only.gateway;
    const codes = async (request: InjectOptions) => {
      const response = await app.inject(request);
      return [response.statusCode, response.json().errors?.[0]?.extensions.code];
    };
    for (const [name, way] of Object.entries(ways)) {
      expect([name, ...(await codes(way("agency", { id: "x" })))]).toEqual([name, ...(name === "POST, ad hoc" ? [403, "TRUSTED_ONLY"] : [200, undefined])]);
    }
    expect(await codes(post({ query: "{ nonsense" }))).toEqual([403, "TRUSTED_ONLY"]);
    expect(await codes(post({ documentId: `sha256:${hashOf("{ find }")}` }))).toEqual([404, "PERSISTED_QUERY_NOT_FOUND"]);
  });
});

test("an answer cache stands between the door and the engine", async () => {
  await using cached = await openDoor({ answerTrusted: () => ({ body: '{"data":"kept"}', errors: [], cache: "hit", ageSeconds: 7, etag: () => '"kept"' }) });
  const response = await cached.gateway.app.inject({ method: "GET", url: "/trusted/agency?variables=%7B%22id%22:%22x%22%7D" });
  expect([response.body, response.headers["age"], response.headers["etag"], cached.calls]).toEqual(['{"data":"kept"}', "7", '"kept"', []]);
});
