// One trusted document asks all six sources how they are; a dead one costs only its own answer.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFaults, expectedCode, type Faults } from "../hub/faults.ts";
import { openTestHub, type TestHub } from "../hub/harness.ts";

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

const sources = ["agencies", "complaints", "disbursement", "egov", "inspections", "plan"];

interface Status {
  readonly source: string;
  readonly lastImport: { readonly id: string; readonly knownAt: string; readonly file: { readonly sha256: string } } | null;
  readonly lastKnownAt: string;
  readonly ageDays: number;
  readonly imports: number;
  readonly sample: boolean;
  readonly real: boolean;
  readonly cadenceVi: string;
}

async function statuses() {
  hub.cost.calls = [];
  hub.cost.statements = {};
  const response = await hub.hub.gateway.app.inject("/trusted/source-status");
  const { data, errors = [] } = response.json<{ data: Record<string, Status | null>; errors?: { path: string[]; extensions: { code: string; source: string } }[] }>();
  return { status: response.statusCode, data, errors };
}

test("all six answer: last import and its file, age, sample or real, cadence – in one call and two or three statements each", async () => {
  const { status, data, errors } = await statuses();
  expect([status, errors]).toEqual([200, []]);
  expect(Object.keys(data).sort()).toEqual(sources.map((name) => `${name}Source`));
  expect([...hub.cost.calls].sort()).toEqual(sources);
  for (const name of sources) {
    const { source, lastImport, lastKnownAt, ageDays, sample, real, cadenceVi } = data[`${name}Source`] ?? expect.fail(name);
    expect([source, lastImport?.knownAt, /^[0-9a-f]{64}$/.test(lastImport?.file.sha256 ?? "")]).toEqual([name, lastKnownAt, true]);
    expect(ageDays).toBe(Math.round((Date.parse("2026-11-23") - Date.parse(localDay(lastKnownAt))) / 86_400_000));
    expect([sample || real, cadenceVi.length > 0]).toEqual([true, true]);
  }
  // The register's version is asked of the register; how far plan reaches, of its official results; how far disbursement, of files on capital.
  expect(hub.cost.statements).toEqual({ agencies: 3, complaints: 2, disbursement: 3, egov: 2, inspections: 2, plan: 3 });
});

/** The day it was in the province. */
const localDay = (instant: string) => new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);

describe("with one source down", () => {
  test.each(sources)("%s: it is null with code and source, the other five answer", async (name) => {
    faults.now = { source: name, kind: "down" };
    const { status, data, errors } = await statuses();
    faults.now = undefined;
    expect([status, errors.map(({ path, extensions: { code, source } }) => [path[0], code, source])]).toEqual([200, [[`${name}Source`, expectedCode.down, name]]]);
    const answered = Object.values(data).flatMap((one) => (one ? [one.source] : []));
    expect(answered.sort()).toEqual(sources.filter((other) => other !== name));
  });
});

test("the ledgers and quarantines of the sources are asked in one statement each, whatever the page", async () => {
  const fields = sources.slice(0, 4).map((name) => `${name}Imports(first: $first) { totalCount nodes { id } } ${name}Quarantine(first: $first) { totalCount nodes { id } }`);
  const query = `query ($first: Int) { ${fields.join(" ")} }`;
  for (const first of [0, 200]) {
    const { answer } = await hub.ask(query, { first });
    expect(answer.errors).toBeUndefined();
    expect(hub.cost.statements).toEqual({ agencies: 2, complaints: 2, disbursement: 2, egov: 2 });
  }
});
