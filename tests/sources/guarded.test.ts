import { expect, test } from "vitest";
import { breakerLimits, createBreaker } from "../../gateway/sources/breaker.ts";
import { createBulkhead } from "../../gateway/sources/bulkhead.ts";
import { guardSource } from "../../gateway/sources/guarded.ts";
import { inProcessSource } from "../../gateway/sources/in-process.ts";
import { type Source, SourceError, type SourceResponse } from "../../gateway/sources/source.ts";
import { ask, request } from "./ask.ts";

const answer = { data: {} };

/** A source that answers when the test says so. */
function setUp(limits = { calls: 2, queued: 1, waitMs: 5000 }) {
  let time = 0;
  const waiting: PromiseWithResolvers<SourceResponse>[] = [];
  const asked: Source = {
    name: "egov",
    echoKeys: true,
    call() {
      const call = Promise.withResolvers<SourceResponse>();
      waiting.push(call);
      return call.promise;
    },
    close: () => Promise.resolve(),
  };
  const bulkhead = createBulkhead(limits);
  const source = guardSource(asked, { breaker: createBreaker(breakerLimits, () => time), bulkhead });
  return { source, waiting, bulkhead, pass: (ms: number) => void (time += ms) };
}

const fault = (code: "SOURCE_TIMEOUT" | "SOURCE_TOO_LARGE" | "REQUEST_DEADLINE") => new SourceError("egov", code, "");

test("a synchronous answer stays synchronous, and the source keeps its name and its promise of keys", () => {
  const source = guardSource(inProcessSource("egov", () => answer, { echoKeys: true }));
  expect(source.call(request())).toBe(answer);
  expect([source.name, source.echoKeys, source.state]).toEqual(["egov", true, "closed"]);
});

test("more calls than it may hold wait, more than may wait are SOURCE_BUSY at once", async () => {
  const { source, waiting, bulkhead } = setUp();
  const [first, second, third] = [ask(source), ask(source), ask(source)];
  expect(await ask(source)).toEqual({ source: "egov", code: "SOURCE_BUSY" });
  expect([waiting.length, bulkhead.running]).toEqual([2, 2]);
  waiting[0]?.resolve(answer);
  expect(await first).toBe(answer);
  expect([waiting.length, bulkhead.running]).toEqual([3, 2]);
  waiting[1]?.resolve(answer);
  waiting[2]?.resolve(answer);
  expect([await second, await third, bulkhead.running]).toEqual([answer, answer, 0]);
});

test("who waits too long is SOURCE_BUSY and never asks", async () => {
  const { source, waiting, bulkhead } = setUp({ calls: 1, queued: 1, waitMs: 10 });
  const first = ask(source);
  expect(await ask(source)).toEqual({ source: "egov", code: "SOURCE_BUSY" });
  waiting[0]?.resolve(answer);
  await first;
  expect([waiting.length, bulkhead.running]).toEqual([1, 0]);
});

test("a client that leaves gives its place in the queue to the next", async () => {
  const { source, waiting } = setUp({ calls: 1, queued: 1, waitMs: 5000 });
  const first = ask(source);
  const client = new AbortController();
  const leaving = ask(source, request(undefined, client.signal));
  client.abort();
  expect(await leaving).toEqual({ source: "egov", code: "SOURCE_BUSY" });
  const next = ask(source);
  waiting[0]?.resolve(answer);
  await first;
  waiting[1]?.resolve(answer);
  expect([await next, waiting.length]).toEqual([answer, 2]);
});

test("a source that keeps failing is no longer asked, at once and with the time to wait, until a probe succeeds", async () => {
  const { source, waiting, bulkhead, pass } = setUp();
  for (let call = 0; call < 5; call++) {
    const failing = ask(source);
    waiting.at(-1)?.reject(fault("SOURCE_TIMEOUT"));
    expect(await failing).toEqual({ source: "egov", code: "SOURCE_TIMEOUT" });
  }
  expect(source.state).toBe("open");
  expect(() => source.call(request())).toThrow(SourceError);
  expect(await ask(source)).toEqual({ source: "egov", code: "SOURCE_UNAVAILABLE", retryAfterMs: 3000 });
  expect([waiting.length, bulkhead.running]).toEqual([5, 0]);
  pass(3000);
  const probe = ask(source);
  waiting.at(-1)?.resolve(answer);
  expect([await probe, source.state]).toEqual([answer, "closed"]);
});

test.each(["SOURCE_TOO_LARGE", "REQUEST_DEADLINE"] as const)("%s comes from the query or the client and opens nothing", async (code) => {
  const { source, waiting, bulkhead } = setUp();
  for (let call = 0; call < 30; call++) {
    const failing = ask(source);
    waiting.at(-1)?.reject(fault(code));
    await failing;
  }
  expect([source.state, bulkhead.running]).toEqual(["closed", 0]);
});

test("a full bulkhead is no failure of the source", async () => {
  const { source, waiting } = setUp({ calls: 1, queued: 0, waitMs: 0 });
  const first = ask(source);
  for (let call = 0; call < 30; call++) expect(await ask(source)).toEqual({ source: "egov", code: "SOURCE_BUSY" });
  waiting[0]?.resolve(answer);
  await first;
  expect(source.state).toBe("closed");
});

test("a source that throws at once leaves its place", async () => {
  const bulkhead = createBulkhead();
  const throwing = (): never => {
    throw new TypeError("bug");
  };
  const source = guardSource(inProcessSource("egov", throwing), { bulkhead });
  for (let call = 0; call < 30; call++) expect(await ask(source)).toEqual({ source: "egov", code: "INTERNAL" });
  expect([source.state, bulkhead.running]).toEqual(["closed", 0]);
});
