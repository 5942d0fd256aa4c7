// What *plan* needs of the other sources to score and compare, found in their SDLs: every source whose part of the view lists `readings` can be scored.

import { type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse, print, type TypeNode } from "graphql";
import { compared, head, judged, rankedFields, rankingHead, viewHead, words } from "./requires-words.ts";

/** A source's part of the view: `egov: EgovIndicators { readings: [EgovReading!]! }`. */
interface ScorablePart {
  readonly field: FieldDefinitionNode;
  readonly indicators: ObjectTypeDefinitionNode;
  readonly readings: FieldDefinitionNode;
  readonly reading: ObjectTypeDefinitionNode;
  /** Lists of published figures that the part has, each with the type of its figures. */
  readonly published: readonly { readonly list: FieldDefinitionNode; readonly figure: ObjectTypeDefinitionNode }[];
}

const scorer = "plan";
/** Of a reading, to score it. */
const required: readonly string[] = ["metric", "state", "value"];
/** Of a reading, to rank by its score: how far its data reaches, too. */
const ranking: readonly string[] = [...required, "dataTo"];
/** Of a reading, to hold it against what was claimed or published. */
const comparable: readonly string[] = [...required, "from", "to", "basis", "sample"];
/** All that is asked of a reading. */
const asked: readonly string[] = [...new Set([...comparable, ...ranking])];
/** Lists of published figures, and what is needed of a figure. */
const publishedLists: readonly string[] = ["published", "publishedElsewhere"];
const figureFields: readonly string[] = ["agencyId", "metric", "value", "unit", "basis", "from", "to", "place", "reference"];

/**
 * The text of subgraphs/plan/generated.graphql: plan's part of IndicatorView with the selection it `@requires`, and what it names of the others.
 * `sdls`: SDL by name of subgraph; the same SDLs in any order give the same text.
 */
export function generateRequires(sdls: ReadonlyMap<string, string>): string {
  const parts = [...sdls.keys()]
    .filter((name) => name !== scorer)
    .sort()
    .flatMap((name) => scorableParts(name, sdls.get(name) ?? ""));
  const readingsWith = (fields: readonly string[]) => parts.map(({ field }) => `${field.name.value} { readings { ${fields.join(" ")} } }`).join(" ");
  const comparing = parts.map(({ field, published }) => `${field.name.value} { readings { ${comparable.join(" ")} }${published.map(listSelection).join("")} }`).join(" ");
  const requires = (selection: string) => (parts.length === 0 ? "" : ` @requires(fields: "${selection}")`);
  const views = view(parts, requires(readingsWith(required)), requires(comparing));
  return [head, views, rankingOf(parts.length === 0 ? "" : ` ${readingsWith(ranking)}`), ...distinct(parts.flatMap(stubs))].join("\n\n") + "\n";
}

function listSelection({ list, figure }: ScorablePart["published"][number]): string {
  return ` ${list.name.value} { ${figureFields.filter((name) => fieldOf(figure, name)).join(" ")} }`;
}

function scorableParts(subgraph: string, sdl: string): ScorablePart[] {
  const objects = new Map<string, ObjectTypeDefinitionNode>();
  for (const node of parse(sdl).definitions) if (node.kind === Kind.OBJECT_TYPE_DEFINITION) objects.set(node.name.value, node);
  return (objects.get("IndicatorView")?.fields ?? []).flatMap((field) => {
    const indicators = objects.get(namedType(field.type));
    const readings = fieldOf(indicators, "readings");
    const reading = readings ? objects.get(listedType(readings.type)) : undefined;
    if (!indicators || !readings || !reading?.interfaces?.some(({ name }) => name.value === "Reading")) return [];
    const published = publishedLists.flatMap((name) => {
      const list = fieldOf(indicators, name);
      const figure = list ? objects.get(listedType(list.type)) : undefined;
      return list && figure?.interfaces?.some((one) => one.name.value === "PublishedFigure") ? [{ list, figure }] : [];
    });
    const ofReading = asked.map((name) => fieldOf(reading, name));
    const ofFigures = published.flatMap(({ list, figure }) => [list, ...figureFields.map((name) => fieldOf(figure, name))]);
    for (const one of [field, readings, ...ofReading, ...ofFigures]) refuseArguments(subgraph, one);
    return [{ field, indicators, readings, reading, published }];
  });
}

/** The same field with other arguments, under an alias, would change the required value unseen. */
function refuseArguments(subgraph: string, field: FieldDefinitionNode | undefined): void {
  if (!field?.arguments?.length) return;
  const given = field.arguments.map(({ name }) => name.value).join(", ");
  throw new Error(`${subgraph}: "${field.name.value}" is required by ${scorer} and may have no arguments; it has ${given}; give the variant a field or a code of its own`);
}

function view(parts: readonly ScorablePart[], scoring: string, comparing: string): string {
  const external = parts.map(({ field }) => `${describe(field, "  ")}  ${field.name.value}: ${print(field.type)} @external\n`).join("");
  return `${viewHead}${external}${requiring(judged, scoring)}${requiring(compared, comparing)}}`;
}

/** The views to rank are made by *agencies*; each brings what scoring a view needs. */
function rankingOf(scoring: string): string {
  return `${rankingHead}${requiring(rankedFields, ` @requires(fields: "members { agencyId period asOf${scoring} }")`)}}`;
}

function requiring(fields: readonly (readonly [string, string, string])[], requires: string): string {
  return fields.map(([vi, en, field]) => `  """\n  ${vi}\n  ${en}\n  """\n  ${field}${requires}\n`).join("");
}

function stubs({ indicators, readings, reading, published }: ScorablePart): string[] {
  const fields = asked.flatMap((name) => fieldOf(reading, name) ?? []);
  // Two lists may hold figures of one type.
  const figures = published.map(({ figure }) => stub(figure, figureFields.flatMap((name) => fieldOf(figure, name) ?? [])));
  return [stub(indicators, [readings, ...published.map(({ list }) => list)]), stub(reading, fields), ...figures];
}

function stub(type: ObjectTypeDefinitionNode, fields: readonly FieldDefinitionNode[]): string {
  const lines = fields.map((field) => `${describe(field, "  ")}  ${field.name.value}: ${print(field.type)} @external\n`).join("");
  return `${describe(type, "")}type ${type.name.value} {\n${lines}}`;
}

/** The owner's own words, so that the composed schema says the same whichever it takes. */
function describe({ name, description }: FieldDefinitionNode | ObjectTypeDefinitionNode, indent: string): string {
  const text = description?.value.trim() ?? words.get(name.value) ?? `Phần của nguồn khác: ${name.value}.\nOf another source: ${name.value}.`;
  return `${['"""', ...text.replaceAll('"""', '\\"""').split("\n").map((line) => line.trim()), '"""'].map((line) => `${indent}${line}`.trimEnd()).join("\n")}\n`;
}

function fieldOf(type: ObjectTypeDefinitionNode | undefined, name: string): FieldDefinitionNode | undefined {
  return type?.fields?.find((field) => field.name.value === name);
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NON_NULL_TYPE ? namedType(type.type) : type.kind === Kind.NAMED_TYPE ? type.name.value : "";
}

/** X of [X!]!; "" for any other type. */
function listedType(type: TypeNode): string {
  const list = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return list.kind === Kind.LIST_TYPE && list.type.kind === Kind.NON_NULL_TYPE ? namedType(list.type) : "";
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
