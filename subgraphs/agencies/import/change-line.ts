// One line of a decision: what becomes of which unit on which day – as a file states it, and as it is kept.

import { z } from "zod";
import type { FactRow } from "../../../kit/import/profile.ts";
import { type AliasKind, agencyLevels } from "../../../kit/register/document.ts";
import { agencyKinds, changeKinds } from "../tables.ts";

const text = z.string().nullable();
const stated = z.object({
  kind: z.enum(changeKinds),
  effectiveOn: z.string(),
  beforeText: text,
  beforeId: text,
  afterText: text,
  afterId: text,
  nameEn: text,
  level: z.enum(agencyLevels).nullable(),
  agencyKind: z.enum(agencyKinds).nullable(),
  gso: text,
  qcvn102: text,
  qd20: text,
  dvqhns: text,
  scope: text,
  legalBasis: z.string(),
});

/** Ids are null in a file unless it states them; those that are kept have them all. */
export type ChangeLine = z.infer<typeof stated> & {
  /** Name or id of the unit above. */
  readonly parent: string | null;
  /** The line. */
  readonly position: string;
  /** The cell of a column, to say what is wrong with it; the line where there is none. */
  readonly at: (column: PlacedColumn) => string;
};

/** Columns of the form whose cells are to blame. */
export type PlacedColumn = "kind" | "before" | "after" | "id" | "level" | "agencyKind" | "parent" | "gso" | "qcvn102" | "qd20" | "dvqhns";

export const codeColumns = { GSO: "gso", QCVN102: "qcvn102", QD20: "qd20", DVQHNS: "dvqhns" } as const satisfies Record<Exclude<AliasKind, "NAME">, PlacedColumn>;

export function changeLineOf({ values, position }: FactRow): ChangeLine {
  const at = (column: PlacedColumn): string => {
    const place = values[`${column}At`];
    return typeof place === "string" ? place : position;
  };
  const parent = values["parentId"];
  return { ...stated.parse(values), parent: typeof parent === "string" ? parent : null, position, at };
}

/** Two lines say the same when these do. */
export function changeKey({ legalBasis, effectiveOn, kind, beforeText, afterText }: ChangeLine): string {
  return [legalBasis, effectiveOn, kind, beforeText ?? "", afterText ?? ""].join("|");
}

/** The line as it is kept: with the agencies that it turned out to mean. */
export function changeFact(line: ChangeLine, ids: Pick<ChangeLine, "beforeId" | "afterId"> & { readonly parentId: string | null }): FactRow {
  const { parent: _, position, at: __, ...values } = line;
  return { table: "changes", key: changeKey(line), position, values: { ...values, ...ids } };
}
