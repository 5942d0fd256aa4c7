// Opens a file that somebody gave: what it is, whether it may be read, and its tables. Nothing of it is in memory yet.

import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { FileStamp } from "./chunks.ts";
import { detectEncoding, unicodeForm } from "./encoding/detect.ts";
import { encodingLabel, type FoundEncoding, type TextEncoding } from "./encoding/encoding.ts";
import { limits } from "./limits.ts";
import { FileRefusal } from "./refusal.ts";
import { sniff } from "./sniff.ts";
import { type Survey, survey } from "./survey.ts";
import type { OpenedFile } from "./table.ts";
import { openText } from "./text/open-text.ts";
import { openWorkbook } from "./xlsx/workbook.ts";

export interface OpenOptions {
  /** Of a text, when its sender says so; otherwise it is recognised. */
  readonly encoding?: TextEncoding | undefined;
}

/** Errors: FileRefusal for a file that is not read; those of the file system as they are. */
export async function openFile(path: string, options: OpenOptions = {}): Promise<OpenedFile> {
  const found = await stat(path);
  if (!found.isFile()) throw new FileRefusal("NOT_A_FILE", { what: "đường dẫn không phải tệp thường", allowed: "nêu một tệp .xlsx, CSV hoặc JSON", given: path });
  const file: FileStamp = { path, bytes: found.size, modifiedMs: found.mtimeMs };
  const { kind, head } = await sniff(path);
  const [most, what] = kind === "zip" ? [limits.workbookBytes, "bảng tính"] : [limits.textBytes, "văn bản"];
  if (file.bytes > most) throw new FileRefusal("TOO_LARGE", { what: `tệp ${what} quá lớn`, allowed: `nhiều nhất ${most} byte; chia tệp theo kỳ`, given: `${file.bytes} byte` });
  const surveyed = await survey(file, kind);
  const whole = { name: basename(path), sha256: surveyed.sha256, bytes: file.bytes };
  if (kind === "zip") return { ...whole, format: "xlsx", ...(await openWorkbook(file)) };
  const encoding = chooseEncoding(head, surveyed, options.encoding);
  const { format, table } = await openText(file, encoding);
  return { ...whole, format, encoding: encodingLabel(encoding), tables: [table] };
}

function chooseEncoding(head: Buffer, surveyed: Survey, forced: TextEncoding | undefined): FoundEncoding {
  const unicode = unicodeForm(head);
  if (forced) return unicode?.name === forced ? unicode : { name: forced, bom: 0, inUtf8: false };
  if (unicode?.name !== "UTF-8") return unicode ?? detectEncoding(surveyed);
  // A mark says UTF-8, but not what was converted to it; a broken byte is named when the text is decoded.
  return surveyed.utf8Until === null ? { ...detectEncoding(surveyed), bom: unicode.bom } : unicode;
}
