// Where the reading of a file stands; problems and warnings are said of this place.

import type { Cell, Row, Table } from "../open/table.ts";
import type { FileFindings } from "../profile.ts";
import { addProblem, addWarning } from "./findings.ts";
import { cellPlace, rowPlace } from "./place.ts";

/** One for a whole file; its fields move on with the reading. */
export interface At {
  readonly findings: FileFindings;
  readonly table: Table;
  row: Row;
  /** Column of the file, from 0. */
  column: number;
  /** What messages call the column. */
  label: string;
  kind: Cell["kind"];
  /** A cell of the row was refused. */
  bad: boolean;
  /** Which way of writing numbers the file gave away, where the form does not say. */
  written: { readonly format: "vi" | "en"; readonly position: string } | undefined;
  /** The day it is in the province. */
  readonly today: string;
  /** Instants of today and before are less than it. */
  readonly endOfToday: string;
}

export function cellOf(at: At): string {
  return cellPlace(at.table, at.row, at.column);
}

/** Undefined, so that a reader can give it back. */
export function refuse(at: At, message: string): undefined {
  at.bad = true;
  addProblem(at.findings, cellOf(at), `${at.label}: ${message}`);
}

/** A question about the cell stands alone. */
export function ask(at: At, message: string): undefined {
  at.bad = true;
  addProblem(at.findings, cellOf(at), message);
}

export function refuseRow(at: At, message: string): undefined {
  at.bad = true;
  addProblem(at.findings, rowPlace(at.table, at.row.number), message);
}

export function warn(at: At, message: string): void {
  addWarning(at.findings, cellOf(at), `${at.label}: ${message}`);
}
