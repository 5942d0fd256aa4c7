// Forms of one agency → the unit over all of them.

import { type FactMark, factMarks } from "../../../kit/register/document.ts";
import type { Form } from "./forms.ts";

/** A unit over all its forms; `last` is the one it ended with or has now. */
export interface Unit {
  readonly id: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly forms: readonly Form[];
  readonly last: Form;
  /** The least sure of its days. */
  readonly datesMark: FactMark | null;
  readonly basis: string;
}

export function unitOf(forms: readonly Form[]): readonly Unit[] {
  const [first, last] = [forms.at(0), forms.at(-1)];
  const datesMark = factMarks.findLast((mark) => forms.some((form) => form.datesMark === mark)) ?? null;
  const basis = [...new Set(forms.map((form) => form.basis))].join("; ");
  return first && last ? [{ id: first.id, validFrom: first.validFrom, validTo: last.validTo, forms, last, datesMark, basis }] : [];
}
