// A fact table as an import writes it: its columns in the order in which they are copied, and a row's bytes.

import { getTableColumns } from "drizzle-orm";
import { CasingCache } from "drizzle-orm/casing";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import type { FactRow } from "../profile.ts";
import { type CopyFormat, type Field, fieldOf, formatOf, type Value } from "./fields.ts";
import type { Sink } from "./sink.ts";

const casing = new CasingCache("snake_case");

interface Column {
  readonly property: string;
  readonly name: string;
  readonly type: string;
}

/** Whose record it is; of tables whose records belong to nobody, undefined. */
export interface Owner {
  readonly text: string;
  readonly agencyId: string;
  readonly rule: string;
}

export interface ImportColumns {
  readonly importId: number;
  readonly knownAt: string;
  readonly recordedAt: string;
  readonly sample: boolean;
  readonly registerVersion: string;
}

export interface Target {
  /** "egov"."dossiers" */
  readonly name: string;
  /** Columns in the order of the copied bytes, quoted. */
  readonly columns: string;
  readonly format: CopyFormat;
  /** Amounts: whole numbers too large for a count. */
  readonly amounts: readonly string[];
  /** Writes what the row says: its values, its owner, whether it is taken back. The hash is made over these bytes. */
  content(sink: Sink, row: FactRow, owner: Owner | undefined): void;
  /** Writes how the row is found again. */
  place(sink: Sink, row: FactRow, hash: string): void;
  /** Writes what all rows of an import have in common. */
  shared(sink: Sink, columns: ImportColumns): void;
  /** Writes the version that this one replaces, and ends the row. */
  end(sink: Sink, supersedes: string | null): void;
}

const ofOwner = ["agencyText", "agencyId", "agencyRule"];
const ofPlace = ["key", "position", "contentHash"];
const ofImport = ["importId", "knownAt", "recordedAt", "sample", "registerVersion"];
const newline = 10;

export function createTarget(table: PgTable): Target {
  const all: readonly Column[] = Object.entries(getTableColumns(table)).map(([property, column]) => ({ property, name: casing.getColumnCasing(column), type: column.getSQLType() }));
  // An agency may be what a row is about, too: only with the source's text beside it, it is the owner.
  const owned = all.some(({ property }) => property === "agencyText");
  const pick = (properties: readonly string[]) => properties.flatMap((wanted) => all.filter(({ property }) => property === wanted));
  const owner = owned ? pick(ofOwner) : [];
  const [place, shared, [withdrawn], [supersedes]] = [pick(ofPlace), pick(ofImport), pick(["withdrawn"]), pick(["supersedes"])];
  if (!withdrawn || !supersedes) throw new Error(`${getTableConfig(table).name} is no table of facts: it has no "withdrawn" or no "supersedes"`);
  const others = new Set([...owner, ...place, ...shared, withdrawn, supersedes, ...pick(["id"])]);
  const values = all.filter((column) => !others.has(column));
  const order = [...values, ...owner, withdrawn, ...place, ...shared, supersedes];
  const format = formatOf(order.map(({ type }) => type));
  const fields = (columns: readonly Column[]): readonly { readonly property: string; readonly write: Field }[] =>
    columns.map(({ property, type }) => ({ property, write: fieldOf(format, type) }));
  const [valueFields, ownerFields, placeFields, sharedFields] = [fields(values), fields(owner), fields(place), fields(shared)];
  const [writeWithdrawn, writeSupersedes] = [fieldOf(format, withdrawn.type), fieldOf(format, supersedes.type)];
  const write = (sink: Sink, list: ReturnType<typeof fields>, from: Readonly<Record<string, Value>>): void => {
    for (const field of list) field.write(sink, from[field.property]);
  };
  const { schema, name } = getTableConfig(table);
  return {
    name: `"${schema ?? "public"}"."${name}"`,
    columns: order.map((column) => `"${column.name}"`).join(", "),
    format,
    amounts: values.filter(({ type }) => type === "bigint").map(({ property }) => property),
    content(sink, row, of) {
      if (format === "binary") sink.int16(order.length);
      write(sink, valueFields, row.values);
      if (of) write(sink, ownerFields, { agencyText: of.text, agencyId: of.agencyId, agencyRule: of.rule });
      else write(sink, ownerFields, {});
      writeWithdrawn(sink, row.withdrawn ?? false);
    },
    place(sink, row, hash) {
      write(sink, placeFields, { key: row.key, position: row.position, contentHash: hash });
    },
    shared(sink, columns) {
      write(sink, sharedFields, { ...columns });
    },
    end(sink, replaced) {
      writeSupersedes(sink, replaced);
      // The tab of the last field makes room for the end of the line.
      if (format === "text") {
        sink.truncate(sink.length() - 1);
        sink.byte(newline);
      }
    },
  };
}
