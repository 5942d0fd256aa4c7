import { composeServices } from "@theguild/federation-composition";
import { parse } from "graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generateRequires } from "../../schema/requires.ts";
import { checkDescriptions } from "../../schema/descriptions.ts";
import { houseFolder, readSubgraphs } from "../../schema/subgraph-files.ts";

const key = `@key(fields: "agencyId period asOf") { agencyId: ID! period: Period! asOf: AsOf!`;
const source = (field: string, type: string, more = "") => `
  type IndicatorView ${key} ${field}: ${type}Indicators }
  type ${type}Indicators { other(metric: ID!): ID readings${more}: [${type}Reading!]! published: [Figure!]! }
  type ${type}Reading implements Reading { metric: ID! state: ReadingState! value: Decimal evidence(first: Int): ID }
  type Figure { id: ID! }`;

describe("generateRequires", () => {
  const sdls = new Map([
    ["zoning", source("zoning", "Zoning")],
    ["plan", source("reporting", "Plan")],
    ["agencies", `type IndicatorView ${key} agency: Agency! } type Agency { id: ID! }`],
    ["archive", `type IndicatorView ${key} archive: Archive } type Archive { readings: [Note!]! } type Note { metric: ID! }`],
    ["bidding", source("bidding", "Bidding")],
  ]);

  test("requires metric, state and value of every source that lists readings, and of no other", () => {
    const text = generateRequires(sdls);
    const selection = "bidding { readings { metric state value } } zoning { readings { metric state value } }";
    expect(text.match(/@requires\(fields: "([^"]*)"\)/g)).toEqual([`@requires(fields: "${selection}")`, `@requires(fields: "${selection}")`, `@requires(fields: "${selection}")`]);
    expect([...text.matchAll(/^type (\w+)/gm)].map(([, name]) => name)).toEqual(["IndicatorView", "BiddingIndicators", "BiddingReading", "ZoningIndicators", "ZoningReading"]);
    expect([...text.matchAll(/^ {2}(\w+): \S+ @external$/gm)].map(([, name]) => name)).toEqual([
      "bidding", "zoning", "readings", "metric", "state", "value", "readings", "metric", "state", "value",
    ]);
  });

  test("gives the same text whatever the order of the subgraphs", () => {
    expect(generateRequires(new Map([...sdls].reverse()))).toBe(generateRequires(sdls));
  });

  test("requires nothing when no source can be scored", () => {
    expect(generateRequires(new Map())).not.toContain("@requires");
  });

  test("refuses a required field that has arguments", () => {
    expect(() => generateRequires(new Map([["egov", source("egov", "Egov", "(level: ID)")]]))).toThrow(/^egov: "readings" is required by plan and may have no arguments; it has level/);
  });
});

describe("of the real sources", () => {
  const subgraphs = readSubgraphs();
  const text = generateRequires(new Map(subgraphs.map(({ name, sdl }) => [name, sdl])));

  test("generated.graphql is up to date", () => {
    expect(readFileSync(join(houseFolder, "subgraphs/plan/generated.graphql"), "utf8")).toBe(text);
  });

  test("requires four sources, describes all it names, and composes", () => {
    expect([...text.matchAll(/^ {2}(\w+): \w+Indicators @external$/gm)].map(([, name]) => name)).toEqual(["complaints", "disbursement", "egov", "inspections"]);
    expect(subgraphs.filter(({ name }) => name === "plan").flatMap(checkDescriptions)).toEqual([]);
    const { errors } = composeServices(subgraphs.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl) })));
    expect(errors ?? []).toEqual([]);
  });
});
