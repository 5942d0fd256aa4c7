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
  type ${type}Reading implements Reading { metric: ID! state: ReadingState! value: Decimal from: Date! to: Date! dataTo: Date basis: String sample: Boolean! evidence(first: Int): ID }
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
    const scoring = "bidding { readings { metric state value } } zoning { readings { metric state value } }";
    const comparing = "bidding { readings { metric state value from to basis sample } } zoning { readings { metric state value from to basis sample } }";
    const members = `members { agencyId period asOf ${scoring.replaceAll("value }", "value dataTo }")} }`;
    expect([...text.matchAll(/@requires\(fields: "([^"]*)"\)/g)].map(([, fields]) => fields)).toEqual([...Array(4).fill(scoring), ...Array(2).fill(comparing), ...Array(4).fill(members)]);
    expect([...text.matchAll(/^type (\w+)/gm)].map(([, name]) => name)).toEqual(["IndicatorView", "BiddingIndicators", "BiddingReading", "ZoningIndicators", "ZoningReading"]);
    const reading = ["metric", "state", "value", "from", "to", "basis", "sample", "dataTo"];
    expect([...text.matchAll(/^ {2}(\w+): \S+ @external$/gm)].map(([, name]) => name)).toEqual(["bidding", "zoning", "members", "readings", ...reading, "readings", ...reading]);
  });

  test("requires published figures to compare, of sources that list them, and never one with arguments", () => {
    const figure = "type EgovPublished implements PublishedFigure { agencyId: ID! metric: ID value: Decimal from: Date! to: Date! place: String! }";
    const withFigures = (more = "") => source("egov", "Egov").replace("published: [Figure!]!", `published${more}: [EgovPublished!]! publishedElsewhere: [EgovPublished!]!`) + figure;
    const text = generateRequires(new Map([["egov", withFigures()]]));
    expect(text).toContain('conflicts: [Conflict!] @requires(fields: "egov { readings { metric state value from to basis sample } published { agencyId metric value from to place } publishedElsewhere { agencyId metric value from to place } }")');
    expect(text.match(/^type EgovPublished \{/gm)).toHaveLength(1);
    expect(() => generateRequires(new Map([["egov", withFigures("(place: ID)")]]))).toThrow(/"published" is required by plan and may have no arguments/);
  });

  test("gives the same text whatever the order of the subgraphs", () => {
    expect(generateRequires(new Map([...sdls].reverse()))).toBe(generateRequires(sdls));
  });

  test("requires of no source when none can be scored", () => {
    expect(generateRequires(new Map()).match(/@requires\(fields: "[^"]*"\)/g)).toEqual(Array(4).fill('@requires(fields: "members { agencyId period asOf }")'));
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
