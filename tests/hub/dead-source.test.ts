// A dead source costs only its own fields.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFaults, expectedCode, type Faults, faultKinds } from "./faults.ts";
import { openTestHub, type TestHub } from "./harness.ts";

let hub: TestHub;
let faults: Faults;
beforeAll(async () => {
  faults = await createFaults();
  hub = await openTestHub({ wrapSource: faults.wrap });
});
afterAll(async () => {
  await hub[Symbol.asyncDispose]();
  await faults[Symbol.asyncDispose]();
});

const query = `{ agency(id: "QNG-SNV") { id nameVi indicators(period: "2024") {
  egov { onTimeRate { value state } } disbursement { rate { value state } } inspections { findingsHandled { value state } } complaints { resolvedOnTime { value state } }
  scores { criterion { code } state metrics } total } } }`;

const ownFields = { egov: "egov", disbursement: "disbursement", inspections: "inspections", complaints: "complaints" } as const;
const scored: Readonly<Record<string, string>> = { egov: "EGV", disbursement: "DIS", inspections: "INS", complaints: "CMP" };

interface Indicators extends Record<string, unknown> {
  readonly scores: readonly { readonly state: string; readonly metrics: readonly string[] }[] | null;
}

async function askBroken(source: string, kind: (typeof faultKinds)[number]) {
  faults.now = { source, kind };
  const { status, answer } = await hub.ask(query);
  faults.now = undefined;
  const agency = answer.data?.["agency"] as { indicators: Indicators } | null | undefined;
  return { status, text: JSON.stringify(answer), agency, errors: (answer.errors ?? []) as readonly { path: readonly string[]; message: string; extensions: Record<string, unknown> }[] };
}

const internal = /secret|select \*|10\.0\.0\.7|\.ts:|node_modules|127\.0\.0\.1|<html|ECONN/i;

describe.each(faultKinds)("%s", (kind) => {
  test.each(Object.entries(ownFields))("of %s: its fields are null with code and source, the rest is answered, its criteria say so", async (source, field) => {
    const { status, text, agency, errors } = await askBroken(source, kind);
    expect(status).toBe(200);
    const { [field]: own, scores, ...others } = agency?.indicators ?? { scores: null };
    const lost = own === null || Object.values(own as object).every((reading) => reading === null || Object.values(reading as object).every((value) => value === null));
    expect(lost).toBe(true);
    for (const other of Object.values(ownFields).filter((name) => name !== field)) expect(others[other]).not.toBeNull();
    expect(errors.map(({ extensions }) => [extensions["code"], extensions["source"]])).toContainEqual([expectedCode[kind], source]);
    expect(errors.every(({ path, extensions }) => path.length > 0 && typeof extensions["messageVi"] === "string" && typeof extensions["requestId"] === "string")).toBe(true);
    const states = (scores ?? []).filter(({ metrics }) => metrics.some((metric) => metric.startsWith(scored[source] ?? "?"))).map(({ state }) => state);
    expect(states.length).toBeGreaterThan(0);
    expect(new Set(states)).toEqual(new Set(["SOURCE_UNAVAILABLE"]));
    expect(text).not.toMatch(internal);
  });

  test("of plan: scores and total are null, every reading is answered", async () => {
    const { status, text, agency, errors } = await askBroken("plan", kind);
    expect(status).toBe(200);
    expect(agency?.indicators["total"]).toBeNull();
    for (const field of Object.values(ownFields)) expect(agency?.indicators[field]).toMatchObject({});
    expect(errors.map(({ extensions }) => [extensions["code"], extensions["source"]])).toContainEqual([expectedCode[kind], "plan"]);
    expect(errors.every(({ extensions }) => extensions["source"] === "plan")).toBe(true);
    expect(text).not.toMatch(internal);
  });

  test("of agencies: a typed error at the root", async () => {
    const { status, text, errors } = await askBroken("agencies", kind);
    expect(status).toBe(200);
    expect(errors[0]).toMatchObject({ path: expect.arrayContaining(["agency"]), extensions: { code: expectedCode[kind], source: "agencies" } });
    expect(text).not.toMatch(internal);
  });
});

test("afterwards the whole view is answered again", async () => {
  const { answer } = await hub.ask(query);
  expect(answer.errors).toBeUndefined();
});
