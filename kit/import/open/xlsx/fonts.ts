// Old workbooks say the encoding of a text by its font: ".VnTime" is TCVN3, "VNI-Times" is VNI, ".VnTimeH" is TCVN3 in capitals.

import { fromWestern } from "../encoding/encoding.ts";

export interface LegacyFont {
  readonly encoding: "TCVN3" | "VNI";
  readonly capitals: boolean;
}

export function legacyFont(name: string): LegacyFont | null {
  if (/^\.Vn/i.test(name)) return { encoding: "TCVN3", capitals: /H(?: |$)/.test(name) };
  return /^VNI[- ]/i.test(name) ? { encoding: "VNI", capitals: false } : null;
}

/** What was on the screen. A text that the encoding cannot have made was typed in Unicode under an old font: it stays. */
export function fromFont(text: string, font: LegacyFont | null): string {
  if (!font || /[^\0-\u00ff\u2013-\u2122]/.test(text)) return text;
  const { text: converted, badAt } = fromWestern(font.encoding, text);
  if (badAt !== -1) return text;
  return font.capitals ? converted.toUpperCase() : converted;
}
