// The scalars that all sources share, as the door reads them from clients and checks them from sources.

import { type GraphQLSchema, isScalarType } from "graphql";
import { scalars } from "../kit/scalars.ts";

/** Literals and variables are checked here, so that a bad period is the client's error and never reaches a source. */
export function readScalars(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, scalar] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (isScalarType(type)) Object.assign(type, { parseValue: scalar.parseValue, parseLiteral: scalar.parseLiteral });
  }
  return schema;
}

/** Every one of them travels as text. */
export const scalarChecks: ReadonlyMap<string, (value: unknown) => boolean> = new Map(
  Object.keys(scalars).map((name) => [name, (value: unknown) => typeof value === "string"]),
);
