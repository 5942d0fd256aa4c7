// Units of money, as they stand in unit lines, in headings and after numbers.

import { nameKey } from "../../names.ts";

export type MoneyUnit = "đồng" | "nghìn đồng" | "triệu đồng" | "tỷ đồng";

export const moneyFactors: Readonly<Record<MoneyUnit, bigint>> = { đồng: 1n, "nghìn đồng": 1_000n, "triệu đồng": 1_000_000n, "tỷ đồng": 1_000_000_000n };

const spellings: Readonly<Record<MoneyUnit, RegExp>> = {
  đồng: /^(đồng|đ|vnđ|vnd|đồng việt nam|việt nam đồng)$/,
  "nghìn đồng": /^(nghìn|ngàn|1 ?000|ng) ?(đồng|đ|vnđ|vnd)?$/,
  "triệu đồng": /^(triệu|tr|1 ?000 ?000) ?(đồng|đ|vnđ|vnd)?$/,
  "tỷ đồng": /^(tỷ|tỉ|1 ?000 ?000 ?000) ?(đồng|đ|vnđ|vnd)?$/,
};

const units: readonly MoneyUnit[] = ["đồng", "nghìn đồng", "triệu đồng", "tỷ đồng"];

export const allowedUnits = units.join(", ");

export function readUnit(text: string): { readonly unit: MoneyUnit; readonly factor: bigint } | undefined {
  const key = nameKey(text);
  const unit = units.find((one) => spellings[one].test(key));
  return unit && { unit, factor: moneyFactors[unit] };
}

const inHeading = /\s*\(?\s*(?:(?:đơn vị(?: tính)?|đvt)\s*:?\s*)?([^()]*?)\s*\)?\s*$/iu;

/** The unit that ends a heading – "Kế hoạch (triệu đồng)", "Số tiền, ĐVT: đồng" – and the heading without it. */
export function unitInHeading(heading: string): { readonly rest: string; readonly unit: MoneyUnit } | undefined {
  const open = Math.max(heading.lastIndexOf("("), heading.toLowerCase().lastIndexOf("đvt"), heading.toLowerCase().lastIndexOf("đơn vị"));
  const start = heading[open - 1] === "(" ? open - 1 : open;
  if (start < 1) return undefined;
  const found = readUnit(inHeading.exec(heading.slice(start))?.[1] ?? "");
  return found && { rest: heading.slice(0, start).replace(/[\s,;-]+$/, ""), unit: found.unit };
}
