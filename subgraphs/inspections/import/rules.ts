// What the law sets, as data: time limits, words that tell a field, and the forms of discipline there are.

import { nameKey } from "../../../kit/names.ts";
import { addDays } from "../../../kit/time/calendar.ts";
import { fields, sanctionForms } from "../codes.ts";
import { inForceOn, readDatedRows } from "./dated-rows.ts";

type Field = (typeof fields)[keyof typeof fields];

export interface Rules {
  /** The last day to publish what was signed on a day, and by which law; undefined where no law of the table holds on that day. */
  publication(signedOn: string): { readonly by: string; readonly basis: string } | undefined;
  /** What a text of that day is about, by the first words of the table that stand in it; undefined where none do. */
  field(text: string, on: string): { readonly field: Field; readonly rule: string } | undefined;
  /** The law that knew a form of discipline on a day; undefined where none did. */
  sanctionForm(form: string, on: string): string | undefined;
}

/** `read` gives the text of a file of data/. */
export function readRules(read: (file: string) => string): Rules {
  const limits = readDatedRows("rules.csv", read("rules.csv"), ["rule", "days"]).map((row) => ({ ...row, days: Number(row.cells["days"]) }));
  const forms = readDatedRows("sanction-forms.csv", read("sanction-forms.csv"), ["form"]);
  const words = readDatedRows("fields.csv", read("fields.csv"), ["field", "words"]).flatMap((row) =>
    (row.cells["words"] ?? "").split("|").map((word) => ({ ...row, word: word.trim(), key: wordsOf(word), field: fieldNamed(row.cells["field"]) })),
  );
  const known: readonly string[] = Object.values(sanctionForms);
  const strange = [...limits.filter(({ days }) => !Number.isInteger(days)), ...forms.filter(({ cells }) => !known.includes(cells["form"] ?? ""))];
  if (strange[0]) throw new Error(`rules.csv, sanction-forms.csv: ${JSON.stringify(strange[0].cells)}`);
  return {
    publication(signedOn) {
      const rule = limits.filter(inForceOn(signedOn)).find(({ cells }) => cells["rule"] === "PUBLICATION");
      return rule && { by: addDays(signedOn, rule.days), basis: rule.basis };
    },
    field(text, on) {
      const key = wordsOf(text);
      const found = words.filter(inForceOn(on)).find((one) => key.includes(one.key));
      return found && { field: found.field, rule: `từ “${found.word}”: ${found.basis}` };
    },
    sanctionForm: (form, on) => forms.filter(inForceOn(on)).find(({ cells }) => cells["form"] === form)?.basis,
  };
}

/** Its words with a space on each side, so that one stands in another only as whole words. */
const wordsOf = (text: string) => ` ${nameKey(text).replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;

function fieldNamed(text: string | undefined): Field {
  const field = Object.values(fields).find((name) => name === text);
  if (field === undefined) throw new Error(`fields.csv: "${text}"; cho phép ${Object.values(fields).join(", ")}`);
  return field;
}
