// What is wrong with a register as a whole, each problem with the file and line to correct.

import type { RowProblem } from "../../../kit/import/profile.ts";
import { validOn } from "../../../kit/register/register.ts";
import { addDays } from "../../../kit/time/calendar.ts";
import { aliasText, overlap, type PlacedAlias } from "./aliases.ts";
import type { RegisterRows } from "./files.ts";
import { type Form, formsById } from "./forms.ts";

interface RegisterInput {
  readonly rows: RegisterRows;
  readonly forms: readonly Form[];
  readonly aliases: readonly PlacedAlias[];
}

export function checkRegister({ rows, forms, aliases }: RegisterInput): readonly RowProblem[] {
  const byId = formsById(forms);
  return [
    ...[...forms, ...rows.aliases].filter(endsBeforeStart).map(({ position, validFrom, validTo }) => problem(position, `valid_from ${validFrom} phải trước valid_to ${validTo}`)),
    ...[...byId.values()].flatMap(checkForms),
    ...forms.flatMap((form) => checkParent(form, byId)),
    ...checkReferences(rows, byId),
    ...rows.succession.flatMap((row) => checkSuccession(row, byId)),
    ...checkAliases(aliases),
  ];
}

function problem(position: string, message: string): RowProblem {
  return { position, message };
}

function endsBeforeStart({ validFrom, validTo }: Pick<Form, "validFrom" | "validTo">): boolean {
  return validFrom !== null && validTo !== null && validTo <= validFrom;
}

/** Forms of one agency follow each other day to day and are of one level and kind. */
function checkForms(forms: readonly Form[]): readonly RowProblem[] {
  return forms.slice(1).flatMap((form, i) => {
    const before = forms[i];
    if (!before) return [];
    if (before.level !== form.level || before.kind !== form.kind) return [problem(form.position, `${form.id} là ${form.level} ${form.kind}, khác ${before.position} (${before.level} ${before.kind})`)];
    if (before.validTo !== null && before.validTo === form.validFrom) return [];
    const days = `${form.validFrom ?? "để trống"}, còn ${before.position} hết hiệu lực ${before.validTo ?? "để trống"}`;
    return [problem(form.position, `mã ${form.id} lặp lại: dòng sau phải bắt đầu đúng ngày dòng trước hết hiệu lực; đã nhận ${days}`)];
  });
}

function checkParent(form: Form, byId: ReadonlyMap<string, readonly Form[]>): readonly RowProblem[] {
  if (form.parent === null) return [];
  const parents = byId.get(form.parent);
  if (!parents) return [unknown(form.position, "parent", form.parent)];
  const [first, last] = [parents.at(0), parents.at(-1)];
  const starts = first?.validFrom == null || (form.validFrom !== null && first.validFrom <= form.validFrom);
  const ends = last?.validTo == null || (form.validTo !== null && form.validTo <= last.validTo);
  return starts && ends ? [] : [problem(form.position, `parent ${form.parent} không có hiệu lực suốt thời gian của ${form.id}`)];
}

function checkReferences(rows: RegisterRows, byId: ReadonlyMap<string, readonly Form[]>): readonly RowProblem[] {
  const missing = (position: string, column: string, id: string) => (byId.has(id) ? [] : [unknown(position, column, id)]);
  return [
    ...rows.aliases.flatMap(({ position, agency }) => missing(position, "agency", agency)),
    ...rows.succession.flatMap(({ position, predecessor, successor }) => [...missing(position, "predecessor", predecessor), ...missing(position, "successor", successor)]),
    ...rows.groups.flatMap(({ position, group }) =>
      byId.get(group)?.[0]?.kind === "GROUP" ? [] : [problem(position, `cột group: cho phép mã có kind GROUP trong bodies.csv; đã nhận "${group}"`)],
    ),
  ];
}

function unknown(position: string, column: string, id: string): RowProblem {
  return problem(position, `cột ${column}: cho phép mã có trong bodies.csv hoặc places.csv; đã nhận "${id}"`);
}

/** The successor exists on the day; the predecessor existed the day before, and no longer unless only a function passed. */
function checkSuccession(row: RegisterRows["succession"][number], byId: ReadonlyMap<string, readonly Form[]>): readonly RowProblem[] {
  const [before, after] = [byId.get(row.predecessor), byId.get(row.successor)];
  if (!before || !after) return [];
  const wrong: RowProblem[] = [];
  if (!after.some((form) => validOn(form, row.on))) wrong.push(problem(row.position, `successor ${row.successor} chưa có hoặc không còn hiệu lực ngày ${row.on}`));
  if (!before.some((form) => validOn(form, addDays(row.on, -1)))) wrong.push(problem(row.position, `predecessor ${row.predecessor} không có hiệu lực ngay trước ngày ${row.on}`));
  if (row.kind !== "FUNCTION_TRANSFER" && before.some((form) => validOn(form, row.on))) wrong.push(problem(row.position, `predecessor ${row.predecessor} vẫn còn hiệu lực ngày ${row.on}; chỉ FUNCTION_TRANSFER cho phép như vậy`));
  return wrong;
}

/** One text means one agency on one day. */
function checkAliases(aliases: readonly PlacedAlias[]): readonly RowProblem[] {
  const groups = Map.groupBy(aliases, (alias) => `${alias.kind}|${aliasText(alias)}`);
  return [...groups.values()].flatMap((group) =>
    group.flatMap((alias, i) => {
      const other = group.slice(0, i).find((candidate) => candidate.agencyId !== alias.agencyId && overlap(candidate, alias));
      return other ? [problem(alias.position, `"${alias.text}" chỉ ${alias.agencyId}, nhưng cùng ngày đã chỉ ${other.agencyId} (${other.position})`)] : [];
    }),
  );
}
