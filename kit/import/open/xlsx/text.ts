// Texts of a workbook: runs put together, escapes undone, lost characters refused.

import { limits } from "../limits.ts";
import { FileRefusal } from "../refusal.ts";

/** In NFC. */
export function cellText(written: string, where: string): string {
  const text = (written.includes("_x") ? written.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : written).normalize("NFC");
  if (text.length > limits.cellChars) {
    throw new FileRefusal("TOO_LARGE", { what: `một ô dài hơn ${limits.cellChars} ký tự`, allowed: `ô dài nhất ${limits.cellChars} ký tự`, where });
  }
  // oxlint-disable-next-line no-control-regex
  if (/[\0\u0080-\u009f\ufffd]/.test(text) || !text.isWellFormed()) {
    throw new FileRefusal("FORBIDDEN_CHARACTER", { what: "ô có ký tự hỏng do chuyển mã sai", allowed: "sửa ô này trong bảng tính", given: JSON.stringify(text.slice(0, 40)), where });
  }
  return text;
}
