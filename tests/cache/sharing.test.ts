// Equal calls in flight are one call, for requests of one class; each gets its own copy, and who leaves takes nothing from the others.

import { expect, test } from "vitest";
import { shareCalls } from "../../gateway/cache/sharing.ts";
import type { RequestContext, SourceRequest } from "../../gateway/sources/source.ts";
import { controlledSource, heardVersions, says } from "./controlled-source.ts";

function setUp() {
  const { source, calls } = controlledSource();
  const versions = heardVersions({ egov: "v1" });
  const shared = shareCalls(source, versions);
  const call = (request: Partial<Omit<SourceRequest, "request">> = {}, context: Partial<RequestContext> = {}) =>
    Promise.resolve(shared.call({ query: "query { a }", variables: { id: "QNG-SNV" }, ...request, request: { requestId: "r", signal: new AbortController().signal, ...context } }));
  return { calls, versions, call };
}

test("three equal calls are one, and each has objects of its own", async () => {
  const { calls, call } = setUp();
  const asked = [call(), call(), call()];
  expect(calls).toHaveLength(1);
  const data = JSON.parse('{"a":[{"id":1,"__proto__":{"x":1}},null,"Sở",[1.5,true]]}');
  calls[0]?.answer(says("v1", data));
  const answers = await Promise.all(asked);
  expect(answers.map((answer) => JSON.stringify(answer.data))).toEqual(Array.from({ length: 3 }, () => JSON.stringify(data)));
  expect(answers.map(({ via }) => via)).toEqual([undefined, "shared", "shared"]);
  const objects = answers.map(({ data: own }) => (own as { a: object[] }).a);
  expect(new Set([...objects, ...objects.map(([first]) => first)]).size).toBe(6);
  expect(objects.every(([first]) => first !== undefined && Object.hasOwn(first, "__proto__") && Object.getPrototypeOf(first) === Object.prototype)).toBe(true);
});

test("what one request hangs on its answer is not seen by another", async () => {
  const { calls, call } = setUp();
  const slot = Symbol("slot");
  const first = call().then(({ data }) => Object.assign(data as object, { [slot]: 1 }));
  const second = call();
  calls[0]?.answer(says("v1", { a: 1 }));
  await first;
  expect(Reflect.ownKeys((await second).data as object)).toEqual(["a"]);
});

test("a call after the answer is a new one", async () => {
  const { calls, call } = setUp();
  const first = call();
  calls[0]?.answer(says("v1"));
  await first;
  void call();
  expect(calls).toHaveLength(2);
});

test.each<[string, Partial<Omit<SourceRequest, "request">>, Partial<RequestContext>]>([
  ["another query", { query: "query { b }" }, {}],
  ["other variables", { variables: { id: "QNG-STC" } }, {}],
  ["another identity class", {}, { identityClass: "auditor" }],
  ["byte strings", { bytes: true }, {}],
])("%s: not shared", (_, request, context) => {
  const { calls, call } = setUp();
  void call();
  void call(request, context);
  expect(calls).toHaveLength(2);
});

test("mutations are never shared", () => {
  const { calls, call } = setUp();
  const query = "mutation { a }";
  void call({ query });
  void call({ query });
  expect(calls).toHaveLength(2);
});

test("who asks after an import does not join a call from before it", () => {
  const { calls, versions, call } = setUp();
  void call();
  versions.set("egov", "v2");
  void call();
  versions.set("egov", undefined);
  void call();
  expect(calls).toHaveLength(3);
});

test("the shared call has a context of its own, with the trace of who began it", () => {
  const { calls, call } = setUp();
  const context = { requestId: "first", traceparent: "00-1-1-01", signal: new AbortController().signal };
  void call({}, context);
  expect(calls[0]?.request).toMatchObject({ requestId: "first", traceparent: "00-1-1-01" });
  expect(calls[0]?.request).not.toBe(context);
  expect(calls[0]?.request.signal).not.toBe(context.signal);
});

test("a client that leaves does not end the call while another waits; the last one does", async () => {
  const { calls, call } = setUp();
  const clients = [new AbortController(), new AbortController(), new AbortController()];
  const [, second] = clients.slice(0, 2).map(({ signal }) => call({}, { signal }));
  clients[0]?.abort();
  expect(calls[0]?.request.signal.aborted).toBe(false);
  calls[0]?.answer(says("v1", { a: 1 }));
  expect((await second)?.data).toEqual({ a: 1 });

  const leaving = [call({}, { signal: (clients[1] as AbortController).signal }), call({}, { signal: (clients[2] as AbortController).signal })];
  for (const client of clients) client.abort();
  expect(calls[1]?.request.signal.aborted).toBe(true);
  // A newcomer does not join a call that was given up.
  void call();
  expect(calls).toHaveLength(3);
  calls[1]?.fail(new Error("given up"));
  expect((await Promise.allSettled(leaving)).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
});

test("a call that fails, fails for all who wait, and is not kept", async () => {
  const { calls, call } = setUp();
  const asked = [call(), call()];
  const error = new Error("no");
  calls[0]?.fail(error);
  expect(await Promise.allSettled(asked)).toEqual([{ status: "rejected", reason: error }, { status: "rejected", reason: error }]);
  void call();
  expect(calls).toHaveLength(2);
});

test("a source that answers at once is asked each time, and answers at once", () => {
  let calls = 0;
  const shared = shareCalls({ name: "egov", echoKeys: true, bytes: true, call: () => (calls++, says("v1")), close: () => Promise.resolve() }, heardVersions());
  const request = { query: "{ a }", variables: {}, request: { requestId: "r", signal: new AbortController().signal } };
  expect([shared.call(request), shared.call(request), calls, shared.echoKeys, shared.bytes]).toEqual([says("v1"), says("v1"), 2, true, true]);
});
