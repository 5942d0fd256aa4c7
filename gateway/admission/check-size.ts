// A measured document against the limits of a class; the first that it passes is told.

import type { ErrorCode } from "../errors.ts";
import type { AdmissionClass } from "./classes.ts";
import type { Size } from "./measure.ts";
import { refuse, refuseBeyond, type Refused } from "./refusal.ts";

export function checkSize(size: Size, limits: AdmissionClass): Refused | undefined {
  if (size.introspects && !limits.introspection) return refuse("INTROSPECTION_DISABLED");
  const bounds: readonly (readonly [ErrorCode, number, number])[] = [
    ["LIMIT_DEPTH", limits.depth, size.depth],
    ["LIMIT_FIELDS", limits.fields, size.fields],
    ["LIMIT_ALIASES", limits.aliases, size.aliases],
    ["LIMIT_ROOT_FIELDS", limits.rootFields, size.rootFields],
    ["LIMIT_DIRECTIVES", limits.directives, size.directives],
    ["LIMIT_LIST", limits.listItems, size.longestList],
  ];
  for (const [code, limit, given] of bounds) if (given > limit) return refuseBeyond(code, limit, given);
  if (size.longestText > limits.textLength) return refuse("BAD_USER_INPUT", ...tooLong(limits.textLength, size.longestText));
  if (size.hasNul) return refuse("BAD_USER_INPUT", ...unreadable);
  return undefined;
}

export function tooLong(limit: number, given: number): [string, string] {
  return [`A string is too long: allowed are ${limit} characters, given are ${given}`, `Một chuỗi quá dài: cho phép ${limit} ký tự, nhận được ${given}`];
}

export const unreadable: [string, string] = [
  "A string holds a character that is not allowed: NUL or half of a surrogate pair",
  "Một chuỗi có ký tự không hợp lệ: NUL hoặc nửa cặp surrogate",
];
