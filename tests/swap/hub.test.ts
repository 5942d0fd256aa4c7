// The whole hub: its answers explained, its state told, its folders read again.

import { afterAll, beforeAll, expect, test } from "vitest";
import { readFirstQuery } from "../../hub/first-query.ts";
import { openTestHub, type TestHub } from "../hub/harness.ts";

let whole: TestHub;
beforeAll(async () => {
  whole = await openTestHub();
});
afterAll(async () => {
  await whole[Symbol.asyncDispose]();
});

test("the first query explained: six calls in three waves, each in both languages", async () => {
  const response = await whole.hub.gateway.app.inject({ method: "POST", url: "/graphql", headers: { "x-hub-explain": "1" }, payload: { query: readFirstQuery() } });
  const { errors, extensions } = response.json();
  expect(errors).toBeUndefined();
  const calls: readonly { wave: number; source: string; keys: number; vi: string }[] = extensions.hub.calls;
  expect(calls.map(({ wave, source, keys }) => [wave, source, keys])).toEqual([
    [1, "agencies", 0],
    [2, "complaints", 20],
    [2, "disbursement", 20],
    [2, "egov", 20],
    [2, "inspections", 20],
    [3, "plan", 20],
  ]);
  expect(calls[3]?.vi).toMatch(/^Đợt 2: egov – readings \(dùng cho plan\), onTimeRate cho 20 bộ chỉ số cơ quan, [\d,]+ ms$/);
});

test("/readyz tells breaker and age of each source's data", async () => {
  const read = async () => (await whole.hub.gateway.app.inject("/readyz")).json();
  await read();
  await expect.poll(async () => Object.keys((await read()).sources.egov)).toEqual(["breaker", "lastKnownAt", "ageSeconds"]);
});

test("folders that did not change swap nothing", async () => {
  const { supergraph } = (await whole.hub.gateway.app.inject("/readyz")).json();
  expect(await whole.hub.reload()).toEqual({ unchanged: supergraph.hash });
});
