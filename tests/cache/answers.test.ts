// The answer cache: never stale without its source having had the chance to say so, never the wrong version, never an error, never too large.

import { GraphQLError } from "graphql";
import { expect, test } from "vitest";
import { createAnswerCache, type GivenAnswer, type Question } from "../../gateway/cache/answers.ts";
import { etagOf, hasEtag } from "../../gateway/cache/etag.ts";
import { cacheHeaders } from "../../gateway/cache/headers.ts";
import { endOfLife } from "../../gateway/cache/lifetime.ts";
import { cacheSources } from "../../gateway/cache/sources.ts";
import { createStore } from "../../gateway/cache/store.ts";
import type { AnswerBody } from "../../gateway/engine.ts";
import type { RequestContext } from "../../gateway/sources/source.ts";
import { controlledSource, heardVersions, says } from "./controlled-source.ts";

const noon = Date.parse("2026-11-23T12:00:00+07:00");

function setUp({ enabled = true, maxBytes = 1_000_000 } = {}) {
  const egov = controlledSource("egov");
  const plan = controlledSource("plan");
  const versions = heardVersions({ egov: "v1", plan: "p1" });
  const clock = { ms: noon };
  const sources = cacheSources(new Map([["egov", egov.source], ["plan", plan.source]]), { versions, sharing: false, keeping: true });
  const cache = createAnswerCache({ versions, enabled, maxBytes, now: () => clock.ms });
  let computed = 0;
  const call = async (name: string, request: RequestContext) => (await sources.get(name)?.call({ query: "{ a }", variables: {}, request }))?.data;
  /** Asks egov, and says what it said. */
  const compute = async (request: RequestContext): Promise<AnswerBody> => {
    computed++;
    return { body: JSON.stringify({ data: await call("egov", request), nth: computed }), errors: [] };
  };
  const ask = async (question: Partial<Question> = {}, how = compute, context: Partial<RequestContext> = {}): Promise<GivenAnswer> => {
    const request = { requestId: "r", signal: new AbortController().signal, ...context };
    return cache.answer({ supergraphHash: "s1", documentHash: "d1", variables: {}, request, ...question }, how);
  };
  /** Asks, and lets egov answer at a version. */
  const answered = async (version: string | undefined, question: Partial<Question> = {}, context: Partial<RequestContext> = {}) => {
    const before = egov.calls.length;
    const asked = ask(question, compute, context);
    egov.calls[before]?.answer(says(version, { a: version ?? null }));
    return shown(await asked);
  };
  return { egov, plan, versions, clock, cache, call, compute, ask, answered };
}

const shown = ({ body, cache, ageSeconds }: GivenAnswer) => [cache, body.toString(), ageSeconds];

test("a repeated question is answered without a call, says its age, and lives until its source says another version", async () => {
  const it = setUp();
  expect(await it.answered("v1")).toEqual(["miss", '{"data":{"a":"v1"},"nth":1}', 0]);
  it.clock.ms += 599_000;
  expect(await it.answered("v1")).toEqual(["hit", '{"data":{"a":"v1"},"nth":1}', 599]);
  it.versions.set("egov", "v2");
  expect(await it.answered("v2")).toEqual(["miss", '{"data":{"a":"v2"},"nth":2}', 0]);
  expect(await it.answered("v2")).toEqual(["hit", '{"data":{"a":"v2"},"nth":2}', 0]);
  it.clock.ms += 600_000;
  expect(await it.answered("v2")).toEqual(["miss", '{"data":{"a":"v2"},"nth":3}', 0]);
});

test("an import between question and answer never poisons the cache, whichever is heard first", async () => {
  const it = setUp();
  // The source reads, the import is committed and heard, and only then does the answer arrive.
  const early = it.ask();
  it.versions.set("egov", "v2");
  it.egov.calls[0]?.answer(says("v1", { a: "before" }));
  expect(shown(await early)).toEqual(["miss", '{"data":{"a":"before"},"nth":1}', 0]);
  expect(it.cache.size).toBe(0);
  // The answer is of a version that the gateway has not heard of yet: it is not given until that is heard.
  it.versions.set("egov", "v1");
  await it.answered("v2");
  expect((await it.answered("v2"))[0]).toBe("miss");
  it.versions.set("egov", "v2");
  expect((await it.answered("v2"))[0]).toBe("miss");
  expect((await it.answered("v2"))[0]).toBe("hit");
});

test("an answer made from two states of one source is not kept", async () => {
  const it = setUp();
  const twice = async (request: RequestContext): Promise<AnswerBody> => ({ body: JSON.stringify([await it.call("egov", request), await it.call("egov", request)]), errors: [] });
  const asked = it.ask({}, twice);
  it.egov.calls[0]?.answer(says("v1"));
  await Promise.resolve();
  it.versions.set("egov", "v2");
  await new Promise((resolve) => setImmediate(resolve));
  it.egov.calls[1]?.answer(says("v2"));
  await asked;
  expect(it.cache.size).toBe(0);
});

test("the versions of all sources of a document count", async () => {
  const it = setUp();
  const both = async (request: RequestContext): Promise<AnswerBody> => ({ body: JSON.stringify(await Promise.all([it.call("egov", request), it.call("plan", request)])), errors: [] });
  const ask = async () => {
    const from = it.egov.calls.length;
    const asked = it.ask({}, both);
    it.egov.calls[from]?.answer(says("v1"));
    it.plan.calls[from]?.answer(says(it.versions.heard("plan")?.version));
    return (await asked).cache;
  };
  expect([await ask(), await ask()]).toEqual(["miss", "hit"]);
  it.versions.set("plan", "p2");
  expect([await ask(), await ask()]).toEqual(["miss", "hit"]);
});

test.each<[string, { readonly heard: boolean; readonly version: string | undefined }]>([
  ["is not heard", { heard: false, version: "v1" }],
  ["says no version", { heard: true, version: undefined }],
])("while a source %s, an answer lives less than 5 s", async (_, { heard, version }) => {
  const it = setUp();
  if (!heard) it.versions.set("egov", undefined);
  await it.answered(version);
  it.clock.ms += 4_999;
  expect((await it.answered(version))[0]).toBe("hit");
  it.clock.ms += 1;
  expect((await it.answered(version))[0]).toBe("miss");
});

test("a source that stops being heard leaves its answers 5 s, and none once it is heard anew: it may compute otherwise", async () => {
  const it = setUp();
  await it.answered("v1");
  it.clock.ms += 4_000;
  it.versions.set("egov", undefined);
  expect((await it.answered("v1"))[0]).toBe("hit");
  it.versions.set("egov", "v1", 2);
  expect((await it.answered("v1"))[0]).toBe("miss");
  it.clock.ms += 60_000;
  expect((await it.answered("v1"))[0]).toBe("hit");
});

test.each<[string, string, boolean, number]>([
  ["by day, heard", "2026-11-23T12:00:00+07:00", true, 600],
  ["by day, not heard", "2026-11-23T12:00:00+07:00", false, 5],
  ["before midnight in the province", "2026-11-23T23:59:00+07:00", true, 60],
  ["before midnight, not heard", "2026-11-23T23:59:58+07:00", false, 2],
  ["in the minute after, when a source's clock may be in the day before", "2026-11-24T00:00:59+07:00", true, 5],
  ["after that minute", "2026-11-24T00:01:00+07:00", true, 600],
  ["midnight elsewhere is none", "2026-11-23T23:59:00Z", true, 600],
])("%s: %s", (_, begun, heard, seconds) => {
  expect((endOfLife(Date.parse(begun), heard) - Date.parse(begun)) / 1000).toBe(seconds);
});

test("an answer begun before midnight is not given after it", async () => {
  const it = setUp();
  it.clock.ms = Date.parse("2026-11-23T23:59:59.500+07:00");
  const asked = it.ask();
  it.clock.ms += 500;
  it.egov.calls[0]?.answer(says("v1"));
  await asked;
  expect(it.cache.size).toBe(0);
});

test.each<[string, Partial<Question>, Partial<RequestContext>]>([
  ["another document", { documentHash: "d2" }, {}],
  ["other variables", { variables: { period: "2023" } }, {}],
  ["another supergraph", { supergraphHash: "s2" }, {}],
])("%s: another answer", async (_, question) => {
  const it = setUp();
  await it.answered("v1");
  expect((await it.answered("v1", question))[0]).toBe("miss");
});

test("another identity class gets an answer of its own; the same variables in another order are the same question", async () => {
  const it = setUp();
  await it.answered("v1", { variables: { a: { x: 1, y: [{ p: 1, q: 2 }] }, b: null } });
  expect((await it.answered("v1", { variables: { b: null, a: { y: [{ q: 2, p: 1 }], x: 1 } } }))[0]).toBe("hit");
  const request = { requestId: "r", signal: new AbortController().signal, identityClass: "auditor" };
  expect((await it.answered("v1", { variables: { a: { x: 1, y: [{ p: 1, q: 2 }] }, b: null }, request }))[0]).toBe("miss");
});

test("errors are not kept, nor is what a client did not wait for", async () => {
  const it = setUp();
  const failing = async (): Promise<AnswerBody> => ({ body: '{"errors":[{}]}', errors: [new GraphQLError("no")] });
  expect([(await it.ask({}, failing)).cache, it.cache.size]).toEqual(["miss", 0]);
  const left = new AbortController();
  const asked = it.ask({}, it.compute, { signal: left.signal });
  left.abort();
  it.egov.calls[0]?.answer(says("v1"));
  expect([(await asked).cache, it.cache.size]).toEqual(["miss", 0]);
  await expect(it.ask({}, () => Promise.reject(new Error("bug")))).rejects.toThrow("bug");
  expect((await it.answered("v1"))[0]).toBe("miss");
});

test("switched off, and for a request that wants to see how its answer comes about, nothing is kept or given", async () => {
  const off = setUp({ enabled: false });
  expect([(await off.answered("v1"))[0], (await off.answered("v1"))[0], off.cache.size]).toEqual(["off", "off", 0]);
  const it = setUp();
  await it.answered("v1");
  expect((await it.answered("v1", { request: { requestId: "r", signal: new AbortController().signal, explained: true } }))[0]).toBe("off");
});

test("memory is bounded in bytes: what was not asked for longest goes first, and what is too large is not kept", async () => {
  const it = setUp({ maxBytes: 100_000 });
  const bodyOf = (size: number) => async () => ({ body: "x".repeat(size), errors: [] });
  for (let nth = 0; nth < 50; nth++) {
    await it.ask({ documentHash: `d${nth}` }, bodyOf(10_000));
    await it.ask({ documentHash: "d0" }, bodyOf(10_000));
    expect(it.cache.bytes).toBeLessThanOrEqual(100_000);
  }
  expect((await it.ask({ documentHash: "d0" }, bodyOf(1))).cache).toBe("hit");
  expect((await it.ask({ documentHash: "d1" }, bodyOf(1))).cache).toBe("miss");
  await it.ask({ documentHash: "large" }, bodyOf(13_000));
  expect((await it.ask({ documentHash: "large" }, bodyOf(13_000))).cache).toBe("miss");
});

test("a value that is set again, or forgotten, is counted once", () => {
  const store = createStore<string>(10_000);
  store.set("a", "1", 100);
  store.set("a", "2", 200);
  expect([store.get("a"), store.bytes, store.size]).toEqual(["2", 602, 1]);
  store.delete("a");
  store.delete("a");
  expect([store.get("a"), store.bytes, store.size]).toEqual([undefined, 0, 0]);
});

test("a kept answer has memory of its own", async () => {
  const it = setUp();
  const all = Buffer.from('{"data":1} and much more');
  await it.ask({}, async () => ({ body: all.subarray(0, 10), errors: [] }));
  all.fill(0);
  expect((await it.ask()).body.toString()).toBe('{"data":1}');
});

test("equal bytes have equal tags, kept or not; a client that has them is recognised", async () => {
  const it = setUp();
  const text = '{"data":{"name":"Sở Nội vụ"}}';
  const ask = () => it.ask({}, async () => ({ body: text, errors: [] }));
  const tags = [(await ask()).etag(), (await ask()).etag(), etagOf(text), etagOf(Buffer.from(text))];
  expect(new Set(tags).size).toBe(1);
  const [tag = ""] = tags;
  expect(tag).toMatch(/^"[\w-]{22}"$/);
  expect([tag, `W/${tag}`, `"other", ${tag}`, "*", undefined, "", '"other"', tag.slice(1, -1)].map((given) => hasEtag(given, tag))).toEqual([true, true, true, true, false, false, false, false]);
});

test.each([
  [{ cache: "hit", ageSeconds: 7 }, { "x-hub-cache": "hit", age: "7" }],
  [{ cache: "miss", ageSeconds: 0 }, { "x-hub-cache": "miss" }],
  [{ cache: "off", ageSeconds: 0 }, { "x-hub-cache": "off" }],
] as const)("headers of %j", (given, expected) => {
  expect(cacheHeaders(given)).toEqual(expected);
});
