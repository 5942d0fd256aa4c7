// What a column of a table is: what is shown, what is sorted by, and what leaves the page in a file.

import type { ReactNode } from "react";

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Undefined: not sorted by. Null sorts last, whatever the direction. */
  readonly sort?: (row: Row) => number | string | null;
  /** A number stays a number in Excel; text is text, whatever it begins with. */
  readonly text: (row: Row) => string | number | null;
  readonly numeric?: boolean;
  /** Names the row for screen readers. */
  readonly heads?: boolean;
}
