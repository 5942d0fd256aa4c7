// Random documents on random data: our answer, byte for byte, against graphql-js on one merged schema;
// and with sources that fail: right, or an error that says so.

import fc from "fast-check";
import { parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { createCompiledEngine, type CompiledEngineOptions } from "../../gateway/compiled-engine.ts";
import { createPlanner } from "../../gateway/plan/planner.ts";
import { SourceError, type SourceRequest, type SourceResponse } from "../../gateway/sources/source.ts";
import { inBytes, inText } from "./fixtures/in-bytes.ts";
import { callMarket, marketSdl, marketSources, marketSourcesBy, mergedAnswer } from "./fixtures/market.ts";
import { createWorld, hash, type World } from "./fixtures/market-world.ts";
import { randomDocument, type RandomDocument, type Roll } from "./fixtures/random-document.ts";
import { unexplained } from "./fixtures/unexplained.ts";

type Call = (name: string, request: SourceRequest, world: World) => SourceResponse | Promise<SourceResponse>;

/** Documents that the planner refuses, for a fault of its own. */
const refusal = /Expected a single parent, but the FetchStep/;

async function market(options: CompiledEngineOptions = {}) {
  const refused: string[] = [];
  let world = createWorld(0);
  let call: Call = (name, request) => callMarket(name, request, { world });
  const sources = marketSourcesBy(async (name, request) => {
    const answer = await call(name, inText(request), world);
    return request.bytes === true ? inBytes(answer) : answer;
  });
  const engine = await createCompiledEngine(marketSdl, new Map([...sources].map(([name, source]) => [name, { ...source, bytes: true }])), { createPlanner, ...options, onBug: note });
  function note(error: unknown, { documentHash }: { readonly documentHash: string }): void {
    if (!refusal.test(String(error))) throw new Error(documentHash, { cause: error });
    refused.push(documentHash);
  }
  return {
    apiSchema: engine.apiSchema,
    refused,
    /** The answer's text: of `execute`, or of generated code and byte strings for a trusted document. */
    answer: async ({ query, variables }: RandomDocument, given: World, trusted = false, by?: Call): Promise<string> => {
      world = given;
      call = by ?? ((name, request) => callMarket(name, request, { world }));
      const request = { document: parse(query), documentHash: query, trusted, operationName: undefined, variables, request: { requestId: "r", signal: new AbortController().signal } };
      return trusted ? String((await engine.executeToBody(request)).body) : JSON.stringify(await engine.execute(request));
    },
  };
}

/** A document that validates; a few rolls may give none. */
function documentOf(schema: Parameters<typeof randomDocument>[0], roll: Roll): RandomDocument {
  for (let attempt = 0; attempt < 20; attempt++) {
    const document = randomDocument(schema, roll);
    if (validate(schema, parse(document.query), undefined, { maxErrors: 1 }).length === 0) return document;
  }
  return { query: "{ __typename }", variables: {} };
}

const seed = Number(process.env["ORACLE_SEED"] ?? 20250701);
const scale = Number(process.env["ORACLE_SCALE"] ?? 1);

describe("random documents on random data", () => {
  test.each<[string, CompiledEngineOptions, number]>([
    ["by a compiled plan", {}, 2000],
    
  ])("are answered as one merged schema answers them: %s", async (_, options, numRuns) => {
    const { apiSchema, answer, refused } = await market(options);
    await fc.assert(
      fc.asyncProperty(fc.gen(), fc.nat(), async (gen, worldSeed) => {
        const document = documentOf(apiSchema, (sides) => gen(fc.nat, sides - 1));
        const world = createWorld(worldSeed);
        const expected = JSON.stringify(mergedAnswer(apiSchema, document.query, document.variables, world));
        // Twice: the second time by generated code, in byte strings.
        for (let time = 0; time < 2; time++) {
          const given = await answer(document, world, time > 0);
          expect([document.query, given]).toEqual([document.query, refused.includes(document.query) ? given : expected]);
        }
      }),
      { seed, numRuns: Math.ceil(numRuns * scale), endOnFailure: true },
    );
    expect(new Set(refused).size).toBeLessThan((numRuns * scale) / 100);
  }, 600_000);
});

/** Ways in which a source fails; `bad` decides which of its fields or calls do. */
const failures: Readonly<Record<string, (name: string, request: SourceRequest, world: World, bad: (at: string) => boolean) => SourceResponse | Promise<SourceResponse>>> = {
  throws(name) {
    throw new SourceError(name, "SOURCE_UNAVAILABLE", "secret text of a source");
  },
  refuses: () => ({ errors: [{ message: "secret text of a source", extensions: { code: "SOURCE_BUSY" } }] }),
  "fails by field": (name, request, world, bad) => callMarket(name, request, { world, fails: ({ id }, field) => bad(`${id} ${field}`) }),
  "swaps rows": async (name, request, world) => edit(await callMarket(name, request, { world }), (rows) => rows.toReversed()),
  "loses a row": async (name, request, world) => edit(await callMarket(name, request, { world }), (rows) => rows.slice(1)),
  "says no more": async (name, request, world, bad) => (bad("everything") ? {} : { data: (await callMarket(name, request, { world })).data, errors: [{ message: "secret text of a source" }] }),
};

function edit(response: SourceResponse, rows: (given: readonly unknown[]) => readonly unknown[]): SourceResponse {
  const data = response.data as Readonly<Record<string, unknown>> | null;
  const edited = Object.entries(data ?? {}).map(([key, value]) => [key, /^(?:_entities|_e\d+)$/.test(key) && Array.isArray(value) ? rows(value) : value]);
  return { ...response, data: data && Object.fromEntries(edited) };
}

describe("random documents on sources that fail", () => {
  test.each(Object.entries(failures))("have right values, or an error for every other: a source %s", async (_, failure) => {
    const { apiSchema, answer, refused } = await market();
    await fc.assert(
      fc.asyncProperty(fc.gen(), fc.nat(), fc.constantFrom(...marketSources), async (gen, worldSeed, failing) => {
        const document = documentOf(apiSchema, (sides) => gen(fc.nat, sides - 1));
        const world = createWorld(worldSeed);
        const bad = (at: string): boolean => hash(`${worldSeed} ${at}`) % 6 === 0;
        const expected = mergedAnswer(apiSchema, document.query, document.variables, world);
        const given = await answer(document, world, worldSeed % 2 === 0, (name, request) => (name === failing ? failure(name, request, world, bad) : callMarket(name, request, { world })));
        expect(given).not.toContain("secret text");
        const differences = refused.includes(document.query) ? [] : unexplained(JSON.parse(given), JSON.parse(JSON.stringify(expected)));
        expect({ query: document.query, differences }).toEqual({ query: document.query, differences: [] });
      }),
      { seed, numRuns: Math.ceil(150 * scale), endOnFailure: true },
    );
  }, 600_000);
});
