// Errors that a subgraph may tell a client: what was wrong, what is allowed, what was given – in both languages.

import { GraphQLError } from "graphql";

function typed(code: string, message: string, messageVi: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, messageVi } });
}

/** What was given, cut to a length that is safe to repeat. */
export function shown(given: unknown): string {
  const text = typeof given === "string" ? `"${given}"` : String(given);
  const plain = text.replace(/[\p{C}\u2028\u2029]/gu, "�");
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}

export function badInput(what: string, whatVi: string, allowed: string, given: unknown): GraphQLError {
  return typed("BAD_USER_INPUT", `${what}: allowed is ${allowed}; given was ${shown(given)}`, `${whatVi}: cho phép ${allowed}; đã nhận ${shown(given)}`);
}

export function badCursor(): GraphQLError {
  return typed(
    "BAD_CURSOR",
    "Argument after: the cursor was not given out by this list (same agency, period, asOf and field); start again without it",
    "Tham số after: con trỏ không do chính danh sách này cấp (cùng cơ quan, kỳ, asOf và trường); hãy bắt đầu lại không có after",
  );
}
