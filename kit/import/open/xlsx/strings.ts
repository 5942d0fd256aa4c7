// The texts that the cells of a workbook share.

import { limits } from "../limits.ts";
import { FileRefusal } from "../refusal.ts";
import { fromFont, type LegacyFont, legacyFont } from "./fonts.ts";
import { cellText } from "./text.ts";
import { readXml } from "./xml.ts";

export interface SharedStrings {
  readonly texts: readonly string[];
  /** Of the texts whose parts have fonts of their own, by their index. */
  readonly runs: ReadonlyMap<number, readonly Run[]>;
}

export interface Run {
  readonly text: string;
  /** Undefined: that of the cell. */
  readonly font: LegacyFont | null | undefined;
}

export const noStrings: SharedStrings = { texts: [], runs: new Map() };

/** As a cell with this font shows it; undefined when there is no such text. */
export function sharedText({ texts, runs }: SharedStrings, index: number, font: LegacyFont | null, address: string): string | undefined {
  const parts = runs.get(index);
  if (parts) return cellText(parts.map((run) => fromFont(run.text, run.font === undefined ? font : run.font)).join(""), address);
  const text = texts[index];
  return text === undefined || !font ? text : fromFont(text, font);
}

export async function readSharedStrings(part: AsyncIterable<Buffer>, where: string): Promise<SharedStrings> {
  const texts: string[] = [];
  const runs = new Map<number, readonly Run[]>();
  let bytes = 0;
  let parts: Run[] = [];
  let run = "";
  let font: LegacyFont | null | undefined;
  let inText = false;
  // Readings of characters (furigana) are no part of the text.
  let phonetic = false;
  await readXml(part, where, {
    open(name, { val = "" }) {
      if (name === "si") parts = [];
      else if (name === "r") font = undefined;
      else if (name === "rPh") phonetic = true;
      else if (name === "rFont") font = legacyFont(val);
      inText = name === "t" && !phonetic;
      if (inText) run = "";
    },
    text(given) {
      if (inText) run += given;
    },
    close(name) {
      if (name === "t" && inText) {
        inText = false;
        parts.push({ text: run, font });
      } else if (name === "rPh") phonetic = false;
      else if (name === "r") font = undefined;
      else if (name === "si") {
        const text = cellText(parts.map((one) => one.text).join(""), `${where}, chữ thứ ${texts.length + 1}`);
        if (parts.some((one) => one.font !== undefined) && /[^\0-\u007f]/.test(text)) runs.set(texts.length, parts);
        texts.push(text);
        // Two bytes a unit, and what an element of the list costs.
        bytes += text.length * 2 + 24;
        if (bytes > limits.sharedTextBytes) throw tooMuch();
      }
    },
  });
  return { texts, runs };
}

function tooMuch(): FileRefusal {
  return new FileRefusal("TOO_LARGE", { what: "chữ của bảng tính chiếm quá nhiều bộ nhớ", allowed: `nhiều nhất ${limits.sharedTextBytes} byte; lưu từng trang thành CSV UTF-8` });
}
