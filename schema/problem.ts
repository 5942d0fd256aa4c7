// A fault in somebody's SDL, told so that it can be mended: where, what is wrong, what to do.

export interface SchemaProblem {
  /** "HUB-L701" or "HUB-C301 (INVALID_FIELD_SHARING)". */
  readonly code: string;
  /** "subgraphs/egov/schema.graphql:12:3", or the subgraph's name when no line can be given. */
  readonly place: string;
  readonly message: string;
  readonly fix: string;
}

export function printProblem({ code, place, message, fix }: SchemaProblem): string {
  return `✖ ${code}   ${place}\n  ${message}\n  Sửa: ${fix}`;
}
