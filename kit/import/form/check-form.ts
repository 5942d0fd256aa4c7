// Mistakes in a form that its types cannot see; found when the source starts, not when a file comes.

import { isNumber, labelOf } from "./columns.ts";
import type { AnyForm } from "./form.ts";

export function checkForm(form: AnyForm): void {
  const wrong: string[] = [];
  const columns = Object.entries(form.columns);
  for (const [id, column] of columns) {
    if (labelOf(column) === "") wrong.push(`column ${id} has no heading`);
    if (column.kind === "text" && column.pattern && column.allowed === undefined) wrong.push(`column ${id} has a pattern; say in "allowed" what it means`);
    if ("pattern" in column && column.pattern && /[gy]/.test(column.pattern.flags)) wrong.push(`pattern of column ${id} may not be global or sticky`);
    if (column.kind === "money" && column.unit === undefined && form.unit === undefined) wrong.push(`column ${id} is money; state the form's "unit" or its own`);
    if (column.kind === "money" && typeof column.unit === "object" && form.columns[column.unit.column] === undefined) wrong.push(`column ${id} takes its unit from "${column.unit.column}", which is no column`);
    if ("blank" in column && column.blank === "zero" && !isNumber(column)) wrong.push(`column ${id} is no number, so a blank cannot be zero`);
  }
  for (const id of form.totals?.check ?? []) {
    const column = form.columns[id];
    const summable = column && isNumber(column) && column.kind !== "percent" && !(column.kind === "money" && typeof column.unit === "object");
    if (!summable) wrong.push(`totals of "${id}" cannot be checked: no column of numbers in one unit`);
  }
  for (const id of Object.keys(form.groups?.gives ?? {})) if (form.columns[id]) wrong.push(`"${id}" is a column and what a group gives`);
  const values = form.facts.flatMap(({ key, owner, values: stated, withdrawn }) => [...key, ...Object.values(stated), owner?.text, owner?.on, withdrawn]);
  if (values.some((value) => typeof value === "object" && "period" in value) && !form.period) wrong.push(`a fact asks for the period, which the form does not state`);
  if (wrong.length > 0) throw new Error(`form ${form.name}: ${wrong.join("; ")}`);
}
