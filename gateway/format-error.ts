// Apollo Server's own errors in the words of errors.ts; nothing leaves that is not in its table.

import type { GraphQLFormattedError } from "graphql";
import { type ErrorCode, errorKinds, isErrorCode } from "./errors.ts";

/** What Apollo Server calls things → what we call them. */
const renamed: Readonly<Record<string, ErrorCode>> = {
  OPERATION_RESOLUTION_FAILURE: "GRAPHQL_VALIDATION_FAILED",
  BAD_REQUEST: "BAD_USER_INPUT",
  PERSISTED_QUERY_NOT_SUPPORTED: "PERSISTED_QUERY_NOT_FOUND",
};

/** Codes whose message speaks of the client's own text only. */
const telling: readonly ErrorCode[] = ["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT", "BAD_CURSOR"];

const longestMessage = 400;

export function formatError(formatted: GraphQLFormattedError, original: unknown): GraphQLFormattedError {
  const given = formatted.extensions ?? {};
  const code = codeOf(formatted, original);
  const kind = errorKinds[code];
  const keeps = telling.includes(code) || "source" in given;
  const messageVi = keeps && typeof given["messageVi"] === "string" ? given["messageVi"] : kind.messageVi;
  const source = typeof given["source"] === "string" ? { source: given["source"] } : {};
  const retryAfterMs = typeof given["retryAfterMs"] === "number" ? { retryAfterMs: given["retryAfterMs"] } : {};
  return {
    message: keeps ? formatted.message.slice(0, longestMessage) : kind.message,
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code, ...source, messageVi, ...retryAfterMs },
  };
}

function codeOf(formatted: GraphQLFormattedError, original: unknown): ErrorCode {
  const code = formatted.extensions?.["code"];
  if (formatted.extensions?.["validationErrorCode"] === "INTROSPECTION_DISABLED") return "INTROSPECTION_DISABLED";
  // A scalar refused a literal while the document was validated: Apollo Server renames that, the scalar's words are still there.
  if (code === "GRAPHQL_VALIDATION_FAILED" && typeof formatted.extensions?.["messageVi"] === "string") return "BAD_USER_INPUT";
  if (isErrorCode(code)) return code;
  const other = typeof code === "string" ? renamed[code] : undefined;
  return other ?? (original instanceof SyntaxError ? "GRAPHQL_PARSE_FAILED" : "INTERNAL");
}
