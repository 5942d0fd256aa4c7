// The file that an argument names, opened; what is wrong with the path is a sentence too.

import { openFile } from "../../kit/import/open/open-file.ts";
import type { OpenedFile } from "../../kit/import/open/table.ts";
import { textEncodings, type TextEncoding } from "../../kit/import/open/encoding/encoding.ts";
import { usage } from "./session.ts";

/** Errors: PlainError for a path that names no file, FileRefusal for a file that is not read. */
export async function openGiven(path: string, encoding: string | undefined): Promise<OpenedFile> {
  try {
    return await openFile(path, { encoding: encodingNamed(encoding) });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "NOT_A_FILE") throw usage(`${path} không phải một tệp thường: nêu một tệp .xlsx, CSV hoặc JSON.`, `${path} is no regular file: name a file in .xlsx, CSV or JSON.`);
    if (code === "ENOENT" || code === "ENOTDIR") throw usage(`Không có tệp ${path}.`, `There is no file ${path}.`);
    if (code === "EACCES" || code === "EPERM") throw usage(`Không được đọc tệp ${path}: cấp quyền đọc cho người chạy lệnh.`, `The file ${path} may not be read: give read permission to who runs the command.`);
    throw error;
  }
}

function encodingNamed(name: string | undefined): TextEncoding | undefined {
  if (name === undefined) return undefined;
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[-_ ]/g, "");
  const found = textEncodings.find((encoding) => plain(encoding) === plain(name));
  if (found) return found;
  throw usage(`--encoding: cho phép ${textEncodings.join(", ")}; nhận được "${name}".`, `--encoding: allowed are ${textEncodings.join(", ")}; given was "${name}".`);
}
