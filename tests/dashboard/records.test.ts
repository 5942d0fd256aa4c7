// Behind every metric that a source answers stand records, and the dashboard's documents ask for each kind of them, down to file and row.

import { readFileSync } from "node:fs";
import { buildSchema, getNamedType, isEnumType, isObjectType, type GraphQLObjectType } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ownFields, recordWords } from "../../dashboard/agency/record-words.ts";
import { recordQuestion, type RecordList, recordListsIn } from "../../dashboard/agency/record-question.ts";
import { agencyWords } from "../../dashboard/agency/words.ts";
import { sourceOf } from "../../dashboard/metrics/answered.ts";
import { common } from "../../dashboard/words/common.ts";
import { openTestHub, type TestHub } from "../hub/harness.ts";

const schema = buildSchema(readFileSync(new URL("../../schema/api.graphql", import.meta.url), "utf8"));

interface Catalogued {
  readonly code: string;
  readonly source: string;
  readonly answer: string;
}

interface Found extends Catalogued {
  readonly lists: readonly RecordList[];
  readonly faults: unknown;
}

const resources = new AsyncDisposableStack();
const found: Found[] = [];
beforeAll(async () => {
  const hub = resources.use(await openTestHub());
  const { answer } = await hub.ask("{ metrics { code source answer } }");
  // The shape that was asked for a line above. One after the other: a test is not a load.
  for (const metric of (answer.data as { metrics: Catalogued[] }).metrics.filter((one) => one.answer === "ANSWERED")) found.push({ ...metric, ...(await listsOf(hub, metric.code)) });
}, 180_000);
afterAll(() => resources.disposeAsync());

/** The province's, in a year of which every source has files. */
async function listsOf(hub: TestHub, code: string): Promise<Pick<Found, "lists" | "faults">> {
  const source = sourceOf(code);
  if (source === undefined) return { lists: [], faults: `no source for ${code}` };
  const { question, variables } = recordQuestion({ source, metric: code, id: "QNG-UBND", period: "2024", asOf: null });
  const url = `/graphql?${new URLSearchParams({ documentId: `sha256:${question.hash}`, variables: JSON.stringify(variables) })}`;
  const { data, errors } = (await hub.hub.gateway.app.inject({ url, headers: { accept: "application/graphql-response+json" } })).json();
  return { lists: recordListsIn(data, source), faults: errors };
}

test("every answered metric of the catalogue opens its records, each with its file, hash and place", () => {
  expect(found.length).toBeGreaterThanOrEqual(50);
  const filled = found.map(({ code, source, faults, lists }) => ({ code, source: sourceOf(code) === source, faults, hasRecords: lists.some(({ totalCount }) => (totalCount ?? 0) > 0) }));
  expect(filled).toEqual(found.map(({ code }) => ({ code, source: true, faults: undefined, hasRecords: true })));
  const records = found.flatMap(({ lists }) => lists).flatMap(({ nodes }) => nodes);
  expect(records.filter(({ file, filePlace, import: from }) => file === "" || filePlace.text === "" || !/^[0-9a-f]{64}$/.test(from.file.sha256))).toEqual([]);
});

/** `[reading, list, type of its records]`, as the schema has them. */
const kindsOfRecords = Object.values(schema.getTypeMap())
  .filter((type): type is GraphQLObjectType => isObjectType(type) && type.getInterfaces().some(({ name }) => name === "Reading"))
  .flatMap((reading) => Object.values(reading.getFields()).flatMap(({ name, type }) => (getNamedType(type).name.endsWith("Connection") ? [[reading.name, name] as const] : [])));

test.each(kindsOfRecords)("%s.%s is asked for, and has a name in both languages", (_, list) => {
  const documents = ["egov", "disbursement", "inspections", "complaints", "reporting"].map((name) => readFileSync(new URL(`../../schema/operations/dashboard-records-${name}.graphql`, import.meta.url), "utf8"));
  expect(documents.filter((text) => new RegExp(`\\b${list}\\(first: \\$first, after: \\$after\\)`).test(text))).toHaveLength(1);
  expect([list in agencyWords.vi.lists, list in agencyWords.en.lists]).toEqual([true, true]);
});

test("fields and words of records are named in both languages, whatever the source wrote", () => {
  const records = found.flatMap(({ lists }) => lists).flatMap(({ nodes }) => nodes);
  const fields = new Set(records.flatMap((record) => ownFields(record).map(([name]) => name)));
  const known = { ...common.vi.levels, ...recordWords.vi };
  const enumValues = new Set(Object.values(schema.getTypeMap()).flatMap((type) => (isEnumType(type) ? type.getValues().map(({ name }) => name) : [])));
  const said = new Set(records.flatMap((record) => ownFields(record).flatMap(([, value]) => (typeof value === "string" && enumValues.has(value) ? [value] : []))));
  expect([[...fields].filter((name) => !(name in recordWords.vi)), [...said].filter((value) => !(value in known))]).toEqual([[], []]);
});
