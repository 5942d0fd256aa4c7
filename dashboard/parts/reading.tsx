// One figure of one source: its value, or in words why there is none. Zero is a value.

import { billions, decimal, type Language } from "../format/number.ts";
import { common } from "../words/common.ts";
import { useLanguage, useWords } from "../words/dictionary.ts";

export interface Figure {
  readonly state: "OK" | "PROVISIONAL" | "STALE" | "NO_DATA" | "NOT_APPLICABLE" | "WITHHELD";
  readonly value: string | null;
  readonly unit: "PERCENT" | "PERCENTAGE_POINT" | "VND" | "COUNT" | "BOOLEAN";
}

/** `null`: the source did not answer. */
export function Reading({ of: reading }: { readonly of: Figure | null | undefined }) {
  const words = useWords(common);
  const language = useLanguage();
  if (reading === null || reading === undefined) return <span className="missing down">{words.states.DOWN}</span>;
  if (reading.value === null) return <span className={`missing ${reading.state.toLowerCase()}`}>{words.states[reading.state]}</span>;
  return (
    <span className="figure">
      {figureText(reading.value, reading.unit, language)}
      {reading.state !== "OK" && <small className={`state ${reading.state.toLowerCase()}`}>{words.states[reading.state]}</small>}
    </span>
  );
}

export function figureText(value: string, unit: Figure["unit"], language: Language): string {
  switch (unit) {
    case "PERCENT":
      return `${decimal(value, language)}%`;
    case "PERCENTAGE_POINT":
      return `${value.startsWith("-") || value === "0" ? "" : "+"}${decimal(value, language)} ${common[language].units.PERCENTAGE_POINT}`;
    case "VND":
      return `${billions(value, language)} ${common[language].billion}`;
    case "BOOLEAN":
      return value === "0" ? common[language].no : common[language].yes;
    case "COUNT":
      return decimal(value, language);
  }
}

/** Numerator over denominator; money in tỷ đồng. */
export function fractionText(numerator: string | null, denominator: string | null, language: Language): string {
  if (numerator === null || denominator === null) return "";
  const isMoney = denominator.length > 9;
  const one = (text: string): string => (isMoney ? billions(text, language) : decimal(text, language));
  return `${one(numerator)} / ${one(denominator)}${isMoney ? ` ${common[language].billion}` : ""}`;
}

/** For tables that leave the page: the same words. */
export function readingText(reading: Figure | null | undefined, language: Language): string {
  const { states } = common[language];
  if (reading === null || reading === undefined) return states.DOWN;
  return reading.value === null ? states[reading.state] : figureText(reading.value, reading.unit, language);
}
