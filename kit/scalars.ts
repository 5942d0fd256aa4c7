// The scalars of schema/common.graphql: what is accepted, how it is answered. Used by every subgraph and by the gateway.

import { GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { badInput } from "./errors.ts";
import { latest, parseInstant, toInstant } from "./time/as-of.ts";
import { isDay } from "./time/calendar.ts";
import { parsePeriod, periodForms } from "./time/period.ts";

interface TextScalar {
  readonly name: string;
  readonly allowed: string;
  /** What a value of our own looks like that needs no second look on its way out. */
  readonly plain?: RegExp;
  /** The value in its one spelling, or undefined. */
  readonly parse: (text: string) => string | undefined;
  /** Other forms in which a source's resolver may hand it over. */
  readonly print?: (value: unknown) => unknown;
}

function textScalar({ name, allowed, plain, parse, print = (value) => value }: TextScalar): GraphQLScalarType<string, string> {
  const read = (given: unknown): string => {
    const value = typeof given === "string" && given.length <= 64 ? parse(given) : undefined;
    if (value === undefined) throw badInput(name, name, allowed, given);
    return value;
  };
  return new GraphQLScalarType<string, string>({
    name,
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : undefined),
    serialize: (value) => (typeof value === "string" && plain?.test(value) ? value : read(print(value))),
  });
}

const decimal = /^-?(0|[1-9]\d{0,29})(\.\d{1,12})?$/;
const bigintText = (value: unknown) => (typeof value === "bigint" ? value.toString() : value);

export const scalars = {
  Decimal: textScalar({
    name: "Decimal",
    allowed: '"90.33"',
    parse: (text) => (decimal.test(text) ? text : undefined),
    print: bigintText,
  }),
  Money: textScalar({
    name: "Money",
    allowed: '"6902000000000"',
    parse: (text) => (/^-?(0|[1-9]\d{0,29})$/.test(text) ? text : undefined),
    print: bigintText,
  }),
  Date: textScalar({ name: "Date", allowed: "YYYY-MM-DD", plain: /^(19|20)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/, parse: (text) => (isDay(text) ? text : undefined) }),
  DateTime: textScalar({
    name: "DateTime",
    allowed: "RFC 3339 (2024-10-20T00:00:00+07:00)",
    plain: /^(19|20)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3])(:[0-5]\d){2}\.\d{3}Z$/,
    parse: parseInstant,
    print: (value) => (typeof value === "string" || value instanceof Date ? toInstant(value) : value),
  }),
  Period: textScalar({ name: "Period", allowed: periodForms, parse: (text) => (parsePeriod(text) ? text : undefined) }),
  AsOf: textScalar({ name: "AsOf", allowed: `RFC 3339, ${latest}`, parse: (text) => (text === latest ? latest : parseInstant(text)) }),
};
