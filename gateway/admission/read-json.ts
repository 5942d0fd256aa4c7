// Bytes of a request → JSON that says each thing once.

import { isUtf8 } from "node:buffer";
import { refuse, type Refused } from "./refusal.ts";

const strings = /"(?:[^"\\]|\\.)*"/gs;
/** Deeper than any request that is admitted; what is told of it is told of its variables. */
const deepest = 64;

export function readJson(given: Buffer | string): { readonly value: unknown } | Refused {
  if (typeof given !== "string" && !isUtf8(given)) return refuse("BAD_USER_INPUT", "The body is not UTF-8", "Nội dung không phải UTF-8");
  const text = typeof given === "string" ? given : given.toString("utf8").replace(/^\ufeff/, "");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse("BAD_USER_INPUT", "The body is not JSON", "Nội dung không phải JSON");
  }
  const keys = countKeys(value, 0);
  if (keys === undefined) return refuse("BAD_USER_INPUT", `The JSON is nested too deeply: allowed are ${deepest} levels`, `JSON lồng quá sâu: cho phép ${deepest} tầng`);
  // JSON.parse keeps the last of several equal keys; another reader might keep the first.
  if (keys !== countColons(text)) return refuse("BAD_USER_INPUT", "A JSON object has the same key twice", "Một đối tượng JSON có hai khoá giống nhau");
  return { value };
}

/** Keys of all objects; undefined if there is no end to them. */
function countKeys(value: unknown, depth: number): number | undefined {
  if (typeof value !== "object" || value === null) return 0;
  if (depth >= deepest) return undefined;
  let keys = Array.isArray(value) ? 0 : Object.keys(value).length;
  for (const item of Object.values(value)) {
    const below = countKeys(item, depth + 1);
    if (below === undefined) return undefined;
    keys += below;
  }
  return keys;
}

function countColons(text: string): number {
  const bare = text.replace(strings, "");
  let colons = 0;
  for (let at = bare.indexOf(":"); at !== -1; at = bare.indexOf(":", at + 1)) colons++;
  return colons;
}
