// What sources say of entities is kept for ad-hoc documents, by version; a call that fails, or is of another version, is not.

import { expect, test } from "vitest";
import { keepEntities, type KeptEntities } from "../../gateway/cache/entities.ts";
import { createStore } from "../../gateway/cache/store.ts";
import { createUsedVersions } from "../../gateway/cache/used-versions.ts";
import type { RequestContext, SourceRequest, SourceResponse } from "../../gateway/sources/source.ts";
import { controlledSource, heardVersions, says } from "./controlled-source.ts";

const query = "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Agency { name } } }";

function setUp() {
  const { source, calls } = controlledSource();
  const versions = heardVersions({ egov: "v1" });
  const clock = { ms: Date.parse("2026-11-23T12:00:00+07:00") };
  const store = createStore<KeptEntities>(100_000);
  const kept = keepEntities(source, { versions, store, now: () => clock.ms });
  const call = (request: Partial<Omit<SourceRequest, "request">> = {}, context: Partial<RequestContext> = {}) =>
    Promise.resolve(kept.call({ query, variables: { r: [{ id: "SNV" }] }, ...request, request: { requestId: "r", signal: new AbortController().signal, ...context } }));
  /** Calls, and lets the source answer if it was asked. */
  const answered = async (response: SourceResponse, request: Partial<Omit<SourceRequest, "request">> = {}, context: Partial<RequestContext> = {}) => {
    const before = calls.length;
    const asked = call(request, context);
    calls[before]?.answer(response);
    return asked;
  };
  return { calls, versions, clock, store, call, answered };
}

test("the same entities are asked for once; every request gets objects of its own, and the answer says that it was kept", async () => {
  const it = setUp();
  const first = await it.answered({ ...says("v1", { _entities: [{ name: "Sở" }] }), plain: true });
  const [second, third] = [await it.call(), await it.call()];
  expect(it.calls).toHaveLength(1);
  expect(first.via).toBeUndefined();
  expect(second).toEqual({ ...says("v1", { _entities: [{ name: "Sở" }] }), plain: true, via: "cached" });
  expect(third).toEqual(second);
  expect(third.data).not.toBe(second.data);
});

test.each<[string, SourceResponse]>([
  ["errors", { ...says("v1"), errors: [{ message: "no" }] }],
  ["an earlier version", says("v0")],
  ["a version not heard of yet", says("v2")],
  ["no version", says(undefined)],
])("an answer with %s is not kept", async (_, response) => {
  const it = setUp();
  await it.answered(response);
  await it.answered(response);
  expect([it.calls.length, it.store.size]).toEqual([2, 0]);
});

test.each<[string, Partial<Omit<SourceRequest, "request">>, Partial<RequestContext>]>([
  ["other entities", { variables: { r: [{ id: "STC" }] } }, {}],
  ["other fields", { query: query.replace("name", "id") }, {}],
  ["byte strings", { bytes: true }, {}],
  ["another identity class", {}, { identityClass: "auditor" }],
  ["a request that wants to see how its answer comes about", {}, { explained: true }],
  ["a trusted document, whose whole answer is kept", {}, { versions: createUsedVersions() }],
])("%s: the source is asked", async (_, request, context) => {
  const it = setUp();
  await it.answered(says("v1"));
  await it.answered(says("v1"), request, context);
  expect(it.calls).toHaveLength(2);
});

test("root fields and mutations are always asked for", async () => {
  const it = setUp();
  for (const one of ["{ agencies { id } }", "mutation { _entities }"]) for (let i = 0; i < 2; i++) await it.answered(says("v1"), { query: one });
  expect([it.calls.length, it.store.size]).toEqual([4, 0]);
});

test("an import, a source that is not heard, one that was replaced, ten minutes and midnight end it", async () => {
  const it = setUp();
  const asked = async () => (await it.answered(says(it.versions.heard("egov")?.version ?? "v2"))).via ?? "source";
  expect([await asked(), await asked()]).toEqual(["source", "cached"]);
  it.versions.set("egov", "v2");
  expect([await asked(), await asked()]).toEqual(["source", "cached"]);
  it.versions.set("egov", undefined);
  expect([await asked(), await asked()]).toEqual(["source", "source"]);
  it.versions.set("egov", "v2", 2);
  expect([await asked(), await asked()]).toEqual(["source", "cached"]);
  it.clock.ms += 600_000;
  expect([await asked(), await asked()]).toEqual(["source", "cached"]);
  it.clock.ms = Date.parse("2026-11-23T23:59:59+07:00");
  expect([await asked(), await asked()]).toEqual(["source", "cached"]);
  it.clock.ms += 1_000;
  expect(await asked()).toBe("source");
});

test("an import while the source answers: what it read before is not kept as what came after", async () => {
  const it = setUp();
  const early = it.call();
  it.versions.set("egov", "v2");
  it.calls[0]?.answer(says("v1", { _entities: ["before"] }));
  await early;
  expect((await it.answered(says("v2", { _entities: ["after"] }))).data).toEqual({ _entities: ["after"] });
  it.versions.set("egov", "v1");
  // Kept under the version it was of, which is never heard again.
  expect((await it.call()).data).toEqual({ _entities: ["before"] });
});
