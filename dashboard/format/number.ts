// Exact decimals of the API (strings) as people write them: 1.234,5 and 86,45% in Vietnamese, 1,234.5 in English.

export type Language = "vi" | "en";

const marks = { vi: { group: ".", decimal: "," }, en: { group: ",", decimal: "." } } as const;

/** Nothing is rounded: the digits are those of the API. */
export function decimal(text: string, language: Language): string {
  const [whole = "", fraction] = text.replace(/^[-+]/, "").split(".");
  const { group, decimal: mark } = marks[language];
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, group);
  return `${text.startsWith("-") ? "−" : ""}${grouped}${fraction === undefined ? "" : mark + fraction}`;
}

/** Đồng as tỷ đồng with one decimal, half away from zero; exact, whatever the size. */
export function billions(vnd: string, language: Language): string {
  const dong = BigInt(vnd.split(".")[0] ?? "0");
  const tenths = (abs(dong) + 50_000_000n) / 100_000_000n;
  return `${dong < 0n && tenths > 0n ? "−" : ""}${decimal(`${tenths / 10n}.${tenths % 10n}`, language).replace("−", "")}`;
}

/** A number of the page's own making, with so many digits after the mark. */
export function rounded(value: number, digits: number, language: Language): string {
  return decimal(value.toFixed(digits), language);
}

/** A difference with its sign. */
export function signed(value: number, digits: number, language: Language): string {
  const text = rounded(value, digits, language);
  return value > 0 ? `+${text}` : text;
}

/** For sorting and drawing only. */
export function toNumber(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Number(text);
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}
