// Pages of lists that can grow: `first` rows after a cursor, one row more asked to know whether there is a next page.

import type { CursorCodec } from "./cursor.ts";
import { badInput } from "./errors.ts";

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface Page {
  readonly first: number;
  /** Key of the last row of the page before; "" for the first page. */
  readonly afterKey: string;
  readonly scope: string;
}

export interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const defaultFirst = 50;
const largestFirst = 200;

/** Checks `first` (0–200, default 50) and `after`. */
export function readPage({ first, after }: PageArguments, scope: string, cursors: CursorCodec): Page {
  const size = first ?? defaultFirst;
  if (size < 0 || size > largestFirst) throw badInput("Argument first", "Tham số first", `0–${largestFirst}`, size);
  return { first: size, afterKey: after === null || after === undefined ? "" : cursors.decode(scope, after), scope };
}

/** `rows` holds up to first + 1 rows in the list's order. */
export function connectionOf<Row extends { readonly key: string }>(rows: readonly Row[], page: Page, cursors: CursorCodec): Connection<Row> {
  const nodes = rows.slice(0, page.first);
  const last = nodes.at(-1);
  return { nodes, pageInfo: { hasNextPage: rows.length > page.first, endCursor: last ? cursors.encode(page.scope, last.key) : null } };
}
