// The styles of a workbook, as far as they say what a cell means: whether a number is a date, and an old font's encoding.

import { limits } from "../limits.ts";
import { type LegacyFont, legacyFont } from "./fonts.ts";
import { readXml } from "./xml.ts";

export interface Styles {
  /** Whether a number of this style (attribute s of a cell) is a day. */
  isDate(style: number): boolean;
  fontOf(style: number): LegacyFont | null;
  /** Of the old fonts that cells have. */
  readonly encodings: readonly string[];
}

export const noStyles: Styles = { isDate: () => false, fontOf: () => null, encodings: [] };

// 14–17 and 22 everywhere; 27–36 and 50–58 in East Asian versions. 18–21 and 45–47 are times of no day.
const builtIn = (id: number) => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);

export async function readStyles(part: AsyncIterable<Buffer>, where: string): Promise<Styles> {
  const formats = new Map<number, string>();
  const fonts: (LegacyFont | null)[] = [];
  const styles: { readonly format: number; readonly font: number }[] = [];
  let inCells = false;
  let inFonts = false;
  await readXml(part, where, {
    open(name, attributes) {
      if (name === "numFmt") formats.set(Number(attributes.numFmtId), (attributes.formatCode ?? "").slice(0, limits.numberChars));
      else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) styles.push({ format: Number(attributes.numFmtId ?? 0), font: Number(attributes.fontId ?? 0) });
      else if (name === "fonts") inFonts = true;
      else if (name === "font" && inFonts) fonts.push(null);
      else if (name === "name" && inFonts) fonts[fonts.length - 1] = legacyFont(attributes.val ?? "");
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
      else if (name === "fonts") inFonts = false;
    },
  });
  const dates = styles.map(({ format }) => {
    const code = formats.get(format);
    return code === undefined ? builtIn(format) : isDateFormat(code);
  });
  return {
    isDate: (style) => dates[style] ?? false,
    fontOf: (style) => fonts[styles[style]?.font ?? 0] ?? null,
    encodings: styles.flatMap(({ font }) => fonts[font]?.encoding ?? []),
  };
}

/** A format shows a day when it has a year or a day, or a month beside no hour or second. */
export function isDateFormat(code: string): boolean {
  // Quoted and escaped text, fill and space characters, then colours, conditions and languages in brackets.
  const plain = code.replace(/"[^"]*"|\\.|[_*]./g, "").replace(/\[[^\]]*\]/g, "").toLowerCase().split(";")[0] ?? "";
  if (/general/.test(plain)) return false;
  return /[yd]/.test(plain) || (/m/.test(plain) && !/[hs]/.test(plain));
}
