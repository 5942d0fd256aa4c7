// Which unit of the register a decision means by a name or an id, on a day.

import { nameKey } from "../../../kit/names.ts";
import { validOn } from "../../../kit/register/register.ts";
import { createLikeness } from "../../../kit/similar.ts";
import type { Form } from "./forms.ts";
import type { RegisterState } from "./state.ts";

/** The form of the unit on the day, or why there is none. */
export type FindUnit = (text: string, day: string) => { readonly form: Form } | { readonly refused: string };

/** Only a unit's own names count, not those of its project board or one-stop unit. */
export function createFindUnit({ forms, aliases }: RegisterState): FindUnit {
  const own = aliases.filter(({ kind, relation }) => kind === "NAME" && relation === "SELF");
  const byName = Map.groupBy(own, ({ text }) => nameKey(text));
  let likeness: ReturnType<typeof createLikeness<(typeof own)[number]>> | undefined;
  const formOf = (id: string, day: string) => forms.find((form) => form.id === id && validOn(form, day));
  const nearest = (text: string, day: string): string => {
    likeness ??= createLikeness(own, (alias) => alias.text);
    const found = new Map(likeness(text, (alias) => validOn(alias, day)).slice(0, 20).map(({ item }) => [item.agencyId, formOf(item.agencyId, day)?.nameVi]));
    const names = [...found.values()].filter((name) => name !== undefined).slice(0, 3);
    return names.length > 0 ? `; gần nhất: ${names.join(", ")}` : "";
  };
  return (text, day) => {
    const direct = formOf(text, day);
    if (direct) return { form: direct };
    const ids = new Set((byName.get(nameKey(text)) ?? []).filter((alias) => validOn(alias, day)).map(({ agencyId }) => agencyId));
    if (ids.size > 1) return { refused: `"${text}" là tên của ${ids.size} đơn vị ngày ${day}: ${[...ids].join(", ")}; ghi mã` };
    const [id] = ids;
    const form = id === undefined ? undefined : formOf(id, day);
    return form ? { form } : { refused: `cho phép tên hoặc mã có hiệu lực ngày ${day} trong danh bạ; đã nhận "${text}"${nearest(text, day)}` };
  };
}
