// Expressions of generated code for one leaf: whether its value is as it should be, and its text.

import { isEnumType, type GraphQLLeafType } from "graphql";

/** Undefined for what has to be looked at by a check of its own. */
export function leafTest(type: GraphQLLeafType, read: string, constant: (value: unknown) => string): string | undefined {
  if (isEnumType(type)) return `${constant(new Set(type.getValues().map((each) => each.name)))}.has(${read})`;
  switch (type.name) {
    case "String":
    case "ID":
      return `typeof ${read} === "string"`;
    case "Int":
      return `typeof ${read} === "number" && (${read} | 0) === ${read}`;
    case "Float":
      return `typeof ${read} === "number" && ${read} - ${read} === 0`;
    case "Boolean":
      return `typeof ${read} === "boolean"`;
    default:
      return undefined;
  }
}

/** Of a value that has passed its test. */
export function leafText(type: GraphQLLeafType, read: string): string {
  return type.name === "Int" || type.name === "Float" || type.name === "Boolean" ? `String(${read})` : `'"' + ${read} + '"'`;
}
