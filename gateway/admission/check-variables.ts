// Variables, before anything is made of them: bounded in depth, number and length, and free of what no source can store.

import type { AdmissionClass } from "./classes.ts";
import { tooLong, unreadable } from "./check-size.ts";
import { refuse, refuseBeyond, type Refused } from "./refusal.ts";

const reserved: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

export function checkVariables(variables: Readonly<Record<string, unknown>>, limits: AdmissionClass): Refused | undefined {
  let values = 0;
  return check(variables, 0);

  function check(value: unknown, depth: number): Refused | undefined {
    if (++values > limits.variableValues) {
      return refuse("BAD_USER_INPUT", `The variables hold too many values: allowed are ${limits.variableValues}`, `Biến có quá nhiều giá trị: cho phép ${limits.variableValues}`);
    }
    if (typeof value === "string") return checkText(value);
    if (typeof value !== "object" || value === null) return undefined;
    if (depth >= limits.variableDepth) {
      return refuse("BAD_USER_INPUT", `The variables are nested too deeply: allowed are ${limits.variableDepth} levels`, `Biến lồng quá sâu: cho phép ${limits.variableDepth} tầng`);
    }
    if (Array.isArray(value)) {
      if (value.length > limits.listItems) return refuseBeyond("LIMIT_LIST", limits.listItems, value.length);
      return first(value, (item) => check(item, depth + 1));
    }
    return first(Object.entries(value), ([key, item]) => {
      if (reserved.has(key)) return refuse("BAD_USER_INPUT", `A variable or field of one must not be named ${key}`, `Tên biến hoặc trường không được là ${key}`);
      return checkText(key) ?? check(item, depth + 1);
    });
  }

  function checkText(text: string): Refused | undefined {
    if (text.length > limits.textLength) return refuse("BAD_USER_INPUT", ...tooLong(limits.textLength, text.length));
    return text.includes("\u0000") || !text.isWellFormed() ? refuse("BAD_USER_INPUT", ...unreadable) : undefined;
  }
}

function first<Item>(items: readonly Item[], check: (item: Item) => Refused | undefined): Refused | undefined {
  for (const item of items) {
    const refused = check(item);
    if (refused !== undefined) return refused;
  }
  return undefined;
}
