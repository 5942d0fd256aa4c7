// The file that an argument names, opened; what is wrong with the path is a sentence too.

import { openFile } from "../../kit/import/open/open-file.ts";
import type { OpenedFile } from "../../kit/import/open/table.ts";
import { textEncodings, type TextEncoding } from "../../kit/import/open/encoding/encoding.ts";
import { nearest } from "../../gateway/nearest.ts";
import { usage } from "./session.ts";

/** Errors: PlainError for a path that names no file, FileRefusal for a file that is not read. */
export async function openGiven(path: string, encoding: string | undefined): Promise<OpenedFile> {
  try {
    return await openFile(path, { encoding: encodingNamed(encoding) });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") throw usage(`Không có tệp ${path}.`, `There is no file ${path}.`);
    if (code === "EACCES" || code === "EPERM") throw usage(`Không được đọc tệp ${path}: cấp quyền đọc cho người chạy lệnh.`, `The file ${path} may not be read: give read permission to who runs the command.`);
    throw error;
  }
}

function encodingNamed(name: string | undefined): TextEncoding | undefined {
  if (name === undefined) return undefined;
  const found = textEncodings.find((encoding) => encoding.toLowerCase() === name.toLowerCase());
  if (found) return found;
  const guess = nearest(name.toLowerCase(), textEncodings);
  throw usage(
    `--encoding: cho phép ${textEncodings.join(", ")}; nhận được "${name}"${guess === undefined ? "" : ` (ý bạn là ${guess}?)`}.`,
    `--encoding: allowed are ${textEncodings.join(", ")}; given was "${name}"${guess === undefined ? "" : ` (did you mean ${guess}?)`}.`,
  );
}
