// What a column's cells come to: one function a column, made once for a file.

import { nameKey } from "../../names.ts";
import { type At, refuse, warn } from "./at.ts";
import type { ChoiceColumn, DayColumn, FlagColumn, InstantColumn, PseudonymColumn, ReadColumn, TextColumn } from "./columns.ts";
import { allowedInstants, type DayFormat, readDay, readInstant } from "./days.ts";
import type { FactValue } from "./form.ts";
import { findPersonal, quoted } from "./personal.ts";
import { type NumberSettings, numberReader } from "./read-numbers.ts";
import { cleanText, foldText } from "./text.ts";

/** Undefined after a problem was said. Only asked for cells that hold something. */
export type Reader = (text: string, at: At) => FactValue | undefined;

export interface ReaderSettings extends NumberSettings {
  readonly days: readonly DayFormat[];
}

export function createReader(column: ReadColumn, settings: ReaderSettings): Reader {
  switch (column.kind) {
    case "text":
      return remembering(textReader(column));
    case "code":
      return (text, at) => {
        const code = foldText(text);
        if (column.pattern.test(code)) return code;
        return refuse(at, `cho phép ${column.allowed}; đã nhận ${quoted(code)}${at.kind === "number" ? " (ô là số: bảng tính có thể đã bỏ số 0 ở đầu; để cột ở dạng văn bản)" : ""}`);
      };
    case "integer":
    case "decimal":
    case "money":
    case "percent":
      return numberReader(column, settings);
    case "day":
      return dayReader(column, column.days ?? settings.days);
    case "instant":
      return instantReader(column);
    case "flag":
      return remembering(flagReader(column));
    case "choice":
      return remembering(choiceReader(column));
    case "pseudonym":
      return pseudonymReader(column);
    case "part":
      return (text, at) => column.take(text) ?? refuse(at, `cho phép ${column.allowed}; nội dung ô không nhắc lại`);
  }
}

const remembered = 20_000;

/** The same texts come again and again in a file; a text that was refused is refused again. */
function remembering(read: Reader): Reader {
  const known = new Map<string, FactValue>();
  return (text, at) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text, at);
    if (value === undefined || value === null) return value;
    if (known.size >= remembered) known.clear();
    known.set(text, value);
    return value;
  };
}

function textReader({ pattern, allowed, mayLookPersonal }: TextColumn): Reader {
  return (text, at) => {
    const clean = cleanText(text);
    const personal = mayLookPersonal === undefined ? findPersonal(clean) : undefined;
    if (personal) return refuse(at, `không được có dữ liệu cá nhân: giống ${personal} (nội dung ô không nhắc lại)`);
    return !pattern || pattern.test(clean) ? clean : refuse(at, `cho phép ${allowed}; đã nhận ${quoted(clean)}`);
  };
}

/** Says of a day that it is in the future or long ago; false when it is refused. */
function isBelieved({ future = "warn", earliest = "2000-01-01" }: DayColumn | InstantColumn, day: string, today: string, at: At): boolean {
  if (future !== "allow" && day > today) {
    const message = `ngày ${day} ở tương lai (hôm nay ${today})`;
    if (future === "refuse") return refuse(at, message) ?? false;
    warn(at, message);
  }
  if (day < earliest) warn(at, `ngày ${day} trước ${earliest}`);
  return true;
}

function dayReader(column: DayColumn, formats: readonly DayFormat[]): Reader {
  const known = new Map<string, ReturnType<typeof readDay>>();
  return (text, at) => {
    const read = at.kind === "date" ? { day: text.slice(0, 10) } : (known.get(text) ?? readDay(text, formats));
    if (known.size < remembered) known.set(text, read);
    if ("refused" in read) return refuse(at, at.kind === "number" ? `ô là số ${text}, không phải ngày; để ô ở dạng ngày` : read.refused);
    return isBelieved(column, read.day, at.today, at) ? read.day : undefined;
  };
}

function instantReader(column: InstantColumn): Reader {
  const { future, earliest = "2000-01-01" } = column;
  return (text, at) => {
    const read = at.kind === "date" ? `${text.slice(0, 10)}T${text.slice(11, 19) || "00:00:00"}+07:00` : readInstant(text, column.instants);
    if (read === undefined) return refuse(at, `cho phép ${allowedInstants(column.instants)}; đã nhận ${quoted(text)}`);
    // An instant of a day comes after the text of that day, and before "U", as "T" follows.
    const plain = read > earliest && (future === "allow" || read < at.endOfToday);
    return plain || isBelieved(column, read.slice(0, 10), at.today, at) ? read : undefined;
  };
}

function flagReader({ yes, no }: FlagColumn): Reader {
  const known = new Map([...yes.map((text) => [nameKey(text), true] as const), ...no.map((text) => [nameKey(text), false] as const)]);
  return (text, at) => known.get(nameKey(text)) ?? refuse(at, `cho phép ${[...yes, ...no].join(", ")}; đã nhận ${quoted(text)}`);
}

function choiceReader({ choices }: ChoiceColumn): Reader {
  const known = new Map(Object.entries(choices).map(([text, value]) => [nameKey(text), value]));
  return (text, at) => known.get(nameKey(text)) ?? refuse(at, `cho phép ${Object.keys(choices).join(", ")}; đã nhận ${quoted(text)}`);
}

function pseudonymReader({ pattern, allowed, make }: PseudonymColumn): Reader {
  return (text, at) => {
    const pseudonym = make ? make(cleanText(text)) : cleanText(text);
    return pattern.test(pseudonym) ? pseudonym : refuse(at, `cho phép bí danh ${allowed}; nội dung ô không nhắc lại`);
  };
}
