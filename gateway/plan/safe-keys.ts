// Response keys that would be read wrongly on the way get another key in the plan:
// `constructor` and the like exist on every JavaScript object, keys with a leading underscore belong to GraphQL, to the planner and to us,
// and an alias that takes another field's name (`id: name`) misleads the planner where it needs that field itself.

import { visit, type DocumentNode } from "graphql";

export function safeKeys(document: DocumentNode, fieldNames: ReadonlySet<string>): ReadonlyMap<string, string> {
  const keys = new Set<string>();
  const unsafe = new Set<string>();
  visit(document, {
    Field({ name, alias }) {
      if (name.value === typenameKey) return;
      const key = alias?.value ?? name.value;
      keys.add(key);
      if (key.startsWith("_") || key in Object.prototype || (key !== name.value && fieldNames.has(key))) unsafe.add(key);
    },
  });
  const safe = new Map<string, string>();
  let number = 0;
  for (const key of unsafe) {
    let name = `safe${number++}`;
    while (keys.has(name) || fieldNames.has(name)) name = `safe${number++}`;
    safe.set(key, name);
  }
  return safe;
}

export const typenameKey = "__typename";

/** The key of a field in the client's answer. */
export function responseKey(field: { readonly name: { readonly value: string }; readonly alias?: { readonly value: string } | undefined }): string {
  return field.alias?.value ?? field.name.value;
}
