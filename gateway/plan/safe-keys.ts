// Response keys that would be read wrongly on the way get another key in the plan:
// `constructor` and the like exist on every JavaScript object, and keys with a leading underscore belong to GraphQL, to the planner and to us.

import { Kind, visit, type DocumentNode } from "graphql";

export function safeKeys(document: DocumentNode): ReadonlyMap<string, string> {
  const keys = new Set<string>();
  visit(document, {
    Field(field) {
      if (field.name.value !== "__typename") keys.add(field.alias?.value ?? field.name.value);
    },
  });
  const unsafe = [...keys].filter((key) => key.startsWith("_") || key in Object.prototype);
  const safe = new Map<string, string>();
  let number = 0;
  for (const key of unsafe) {
    let name = `safe${number++}`;
    while (keys.has(name)) name = `safe${number++}`;
    safe.set(key, name);
  }
  return safe;
}

export const typenameKey = "__typename";

/** The key of a field in the client's answer. */
export function responseKey(field: { readonly name: { readonly value: string }; readonly alias?: { readonly value: string } | undefined }): string {
  return field.alias?.value ?? field.name.value;
}

export function isTypenameField(field: { readonly kind: string; readonly name: { readonly value: string } }): boolean {
  return field.kind === Kind.FIELD && field.name.value === typenameKey;
}
