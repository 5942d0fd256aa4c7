// A text as a whole, for the profiles that read from one: small files with layouts of their own.

import { readFile } from "node:fs/promises";
import type { OpenedFile } from "../../kit/import/open/table.ts";
import { PlainError } from "../../kit/plain-error.ts";

const plain = ["UTF-8", "UTF-16LE", "UTF-16BE", "windows-1258"];

/** In NFC, without a byte order mark. */
export async function readWhole(path: string, { name, encoding }: OpenedFile): Promise<string> {
  if (encoding === null || !plain.includes(encoding)) {
    throw new PlainError(
      `Mẫu này chỉ đọc văn bản ${plain.join(", ")}; ${name} là ${encoding ?? "bảng tính"}: lưu lại thành CSV UTF-8.`,
      `This profile reads texts in ${plain.join(", ")} only; ${name} is ${encoding ?? "a workbook"}: save it as CSV in UTF-8.`,
    );
  }
  return new TextDecoder(encoding, { fatal: true }).decode(await readFile(path)).normalize("NFC");
}
