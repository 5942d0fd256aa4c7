// Fields of an object that stand side by side and come from one record that a later fetch hung on it: their text is the same wherever the record hangs.

import type { FieldShape, ObjectShape } from "../plan/shape.ts";

/** Neighbours are together; every other field is by itself. `bases`: number of the position's base views. */
export function neighboursOf({ fields }: ObjectShape, bases: number): readonly (readonly FieldShape[])[] {
  const groups: FieldShape[][] = [];
  let last: number | undefined;
  for (const field of fields) {
    const { value } = field;
    const view = value.kind === "leaf" && value.supplies.length === 1 ? value.supplies[0]?.view : undefined;
    const linked = view !== undefined && view >= bases ? view : undefined;
    if (linked !== undefined && linked === last) groups.at(-1)?.push(field);
    else groups.push([field]);
    last = linked;
  }
  return groups;
}

