// The `errors` of an answer: at most fifty, each with its place, code and source.

import { GraphQLError } from "graphql";
import { messageOf, messageViOf, type Fault } from "./fault.ts";

const maxErrors = 50;

/** A place in the client's answer, from the leaf to the root. */
export interface Path {
  readonly before: Path | undefined;
  readonly key: string | number;
}

export interface ErrorList {
  add(fault: Fault, path: Path | undefined): void;
  /** Says that there is more than is listed. */
  truncate(): void;
  readonly reported: ReadonlySet<Fault>;
  readonly errors: readonly GraphQLError[];
  readonly truncated: boolean;
}

export function createErrorList(requestId: string): ErrorList {
  const errors: GraphQLError[] = [];
  const reported = new Set<Fault>();
  let truncated = false;
  return {
    errors,
    reported,
    get truncated() {
      return truncated;
    },
    truncate() {
      truncated = true;
    },
    add(fault, path) {
      reported.add(fault);
      if (errors.length < maxErrors) errors.push(faultError(fault, path, requestId));
      else truncated = true;
    },
  };
}

export function faultError(fault: Fault, path: Path | undefined, requestId: string): GraphQLError {
  const { code, source, retryAfterMs } = fault;
  const extensions = {
    code,
    ...(source !== undefined && { source }),
    messageVi: messageViOf(fault),
    requestId,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
  return new GraphQLError(messageOf(fault), { extensions, ...(path && { path: pathKeys(path) }) });
}

function pathKeys(path: Path): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at: Path | undefined = path; at !== undefined; at = at.before) keys.push(at.key);
  return keys.reverse();
}
