// Opened files made in the test: sheets with merged, hidden and calculated cells, and lines of text.

import type { Cell, OpenedFile, Row, Table } from "../../kit/import/open/table.ts";
import { textRow } from "../../kit/import/open/text/row.ts";
import type { FactRow, FileProfile } from "../../kit/import/profile.ts";

/** A text, a number, or a cell with more to it. */
export type Given = string | number | null | { readonly text: string; readonly kind?: Cell["kind"]; readonly formula?: boolean };

export interface SheetOptions {
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** "A5:A7" */
  readonly merged?: readonly string[];
}

const letter = (column: number) => String.fromCharCode(65 + column);

/** Rows from row 1; columns A–Z. */
export function sheet(name: string, rows: readonly (readonly Given[])[], { hidden = false, hiddenRows = [], hiddenColumns = [], merged = [] }: SheetOptions = {}): Table {
  const regions = merged.map((region) => {
    const [, left = "A", top = "1", right = "A", bottom = "1"] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(region) ?? [];
    return { first: `${left}${top}`, left: left.charCodeAt(0) - 65, right: right.charCodeAt(0) - 65, top: Number(top), bottom: Number(bottom) };
  });
  const made = rows.map((cells, i): Row => {
    const number = i + 1;
    const whole = Array.from(cells, (given): Exclude<Given, null> => given ?? "");
    const texts = whole.map((given) => (typeof given === "object" ? given.text : String(given)).normalize("NFC"));
    return {
      number,
      hidden: hiddenRows.includes(number),
      texts,
      cell(column) {
        const given = whole[column];
        const text = texts[column] ?? "";
        const kind = typeof given === "number" ? "number" : typeof given === "object" && given.kind ? given.kind : text === "" ? "empty" : "text";
        const region = regions.find((one) => column >= one.left && column <= one.right && number >= one.top && number <= one.bottom);
        return { address: `${letter(column)}${number}`, text, kind, formula: typeof given === "object" && given.formula === true, mergedInto: region?.first ?? null };
      },
    };
  });
  return {
    name,
    hidden,
    hiddenColumns,
    fields: null,
    async *rows() {
      yield made.slice(0, 7);
      yield made.slice(7);
    },
  };
}

const whole = { name: "tep", sha256: "0".repeat(64), bytes: 1 };

export const workbook = (...tables: readonly Table[]): OpenedFile => ({ ...whole, format: "xlsx", encoding: null, tables });

export function lines(...rows: readonly (readonly string[])[]): OpenedFile {
  const made = rows.map((texts, i) => textRow(i + 1, texts));
  const table: Table = {
    name: null,
    hidden: false,
    hiddenColumns: [],
    fields: null,
    async *rows() {
      yield made;
    },
  };
  return { ...whole, format: "csv", encoding: "UTF-8", tables: [table] };
}

export const now = new Date("2026-11-23T00:00:00Z");

/** Everything that reading gives, with problems and warnings as one line each. */
export async function readAll(profile: FileProfile, file: OpenedFile, period?: string) {
  const { batches, findings } = profile.readFile(file, { period, now });
  const facts: FactRow[] = [];
  for await (const batch of batches) facts.push(...batch);
  const say = ({ position, message }: { position: string; message: string }) => `${position}: ${message}`;
  return { facts, findings, problems: findings.problems.map(say), warnings: findings.warnings.map(say) };
}
