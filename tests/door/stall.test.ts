// R14: the costliest documents that a stranger may send keep the event loop from nobody for more than 250 ms.
// Measured in processor time between two turns of the loop, so that a busy machine does not count.

import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHub, type TestHub } from "../hub/harness.ts";

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub({ caching: { sharing: false, answerCache: false } });
});
afterAll(() => hub[Symbol.asyncDispose]());

const fact = "fragment Fact on Reading { metric state value unit numerator denominator basis from to asOf source sample }";
const figures = "egov { onTimeRate { value } } complaints { resolvedOnTime { value } } inspections { recommendationsExecuted { value } } disbursement { rate { value } }";
const periods = (count: number, fields: string) => Array.from({ length: count }, (_, at) => `p${at}: indicators(period: "${2018 + at}") { ${fields} }`).join(" ");

async function longestStallMs(query: string): Promise<{ readonly status: number; readonly ms: number }> {
  let ms = 0;
  let last = process.threadCpuUsage();
  const timer = setInterval(() => {
    const now = process.threadCpuUsage();
    ms = Math.max(ms, (now.user + now.system - last.user - last.system) / 1_000);
    last = now;
  }, 1);
  const { status } = await hub.ask(query);
  clearInterval(timer);
  return { status, ms };
}

test.each([
  ["every reading of every agency", `{ agencies(on: "2022-06-30") { id indicators(period: "2024") { egov { readings { ...Fact } } complaints { readings { ...Fact } } inspections { readings { ...Fact } } disbursement { readings { ...Fact } } } } } ${fact}`, 200],
  ["two years of every agency, scored", `{ agencies(on: "2022-06-30") { ${periods(2, `${figures} total`)} } }`, 200],
  ["eight years of every agency", `{ agencies(on: "2022-06-30") { ${periods(8, figures)} } }`, 200],
  ["three years of every agency, scored", `{ agencies(on: "2022-06-30") { ${periods(3, `${figures} total`)} } }`, 400],
  ["490 equal fields", `{ agencies(on: "2022-06-30") { ${"id ".repeat(490)} } }`, 200],
  ["250 pairs of fields in 7 levels", `{ agencies(on: "2022-06-30") { ${Array.from({ length: 7 }).reduce<string>((below) => `parent { ${below} } parent { ${below} }`, "id")} } }`, 200],
])("%s", async (_, query, expected) => {
  const { status, ms } = await longestStallMs(query);
  expect(status).toBe(expected);
  expect(ms).toBeLessThan(250);
});
