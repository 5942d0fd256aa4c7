// The zip that a workbook is: what its central directory says is checked before any part is read, and again while it is.

import { pipeline } from "node:stream";
import { crc32, createInflateRaw } from "node:zlib";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { chunkBytes, limits } from "../limits.ts";
import { FileRefusal } from "../refusal.ts";

export interface Archive {
  /** Names of the parts in lower case, which is how a workbook compares them. */
  readonly names: ReadonlySet<string>;
  /** Inflated bytes of a part, counted and compared with what the zip says; refuses a part that is missing. */
  part(name: string): AsyncGenerator<Buffer>;
  [Symbol.asyncDispose](): Promise<void>;
}

export async function openArchive(path: string): Promise<Archive> {
  const zip = await openPromise(path, { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: true }).catch((cause: unknown) => {
    throw damaged("mục lục của tệp zip hỏng", cause);
  });
  try {
    const entries = await checkedEntries(zip);
    return {
      names: new Set(entries.keys()),
      part: (name) => bytesOf(zip, entries.get(name.toLowerCase()), name),
      [Symbol.asyncDispose]: async () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function checkedEntries(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > limits.zipEntries) throw hostile("tệp zip có quá nhiều mục", `nhiều nhất ${limits.zipEntries} mục`, String(zip.entryCount));
  const entries = new Map<string, Entry>();
  for await (const entry of entriesOf(zip)) {
    const name = entry.fileNameRaw.toString("utf8");
    const given = name.slice(0, 100);
    if (entry.isEncrypted()) throw new FileRefusal("ENCRYPTED", { what: "tệp zip đặt mật khẩu", allowed: "bỏ mật khẩu rồi lưu lại", given });
    if (/^[/\\]|^[A-Za-z]:|\\|\0|(?:^|\/)\.\.(?:\/|$)|\ufffd/.test(name)) throw hostile("tên mục trỏ ra ngoài tệp zip", "lưu lại bằng Excel", given);
    if (entries.has(name.toLowerCase())) throw hostile("tệp zip có hai mục cùng tên", "lưu lại bằng Excel", given);
    if (entry.uncompressedSize > limits.partBytes) throw bomb("một mục của tệp zip quá lớn", `nhiều nhất ${limits.partBytes} byte`, `${given}: ${entry.uncompressedSize} byte`);
    if (entry.uncompressedSize > limits.ratioFromBytes && entry.uncompressedSize > entry.compressedSize * limits.ratio) {
      throw bomb("một mục của tệp zip nén quá mức", `nhiều nhất ${limits.ratio}:1`, `${given}: ${entry.compressedSize} → ${entry.uncompressedSize} byte`);
    }
    entries.set(name.toLowerCase(), entry);
  }
  return entries;
}

/** yauzl's own findings become refusals. */
async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry();
  } catch (cause) {
    throw damaged("mục lục của tệp zip hỏng", cause);
  }
}

async function* bytesOf(zip: ZipFile, entry: Entry | undefined, name: string): AsyncGenerator<Buffer> {
  if (!entry) throw new FileRefusal("DAMAGED", { what: `bảng tính thiếu phần ${name}`, allowed: "mở bằng Excel để sửa rồi lưu lại" });
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    throw hostile("cách nén không phải của bảng tính", "lưu lại bằng Excel", `${name}: cách ${entry.compressionMethod}`);
  }
  let size = 0;
  let check = 0;
  const expected = `${name}: ghi ${entry.uncompressedSize} byte`;
  try {
    const raw = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    // What goes wrong in the pipeline comes out of the last stream.
    const bytes = entry.compressionMethod === 0 ? raw : pipeline(raw, createInflateRaw({ chunkSize: chunkBytes }), () => undefined);
    // Streams without an encoding give Buffers.
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > entry.uncompressedSize) throw bomb("một mục của tệp zip lớn hơn kích thước nó khai", "lưu lại bằng Excel", expected);
      check = crc32(chunk, check);
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof FileRefusal) throw cause;
    throw damaged(`không giải nén được phần ${name}`, cause);
  }
  if (size !== entry.uncompressedSize) throw hostile("một mục của tệp zip nhỏ hơn kích thước nó khai", "lưu lại bằng Excel", expected);
  if (check !== entry.crc32) throw damaged(`phần ${name} của bảng tính không khớp mã kiểm CRC`, undefined);
}

function hostile(what: string, allowed: string, given: string): FileRefusal {
  return new FileRefusal("ZIP_HOSTILE", { what, allowed, given });
}

function bomb(what: string, allowed: string, given: string): FileRefusal {
  return new FileRefusal("ZIP_BOMB", { what, allowed, given });
}

function damaged(what: string, cause: unknown): FileRefusal {
  const given = cause instanceof Error ? { given: cause.message } : {};
  return new FileRefusal("DAMAGED", { what, allowed: "tải hoặc chép lại tệp, hoặc mở bằng Excel để sửa rồi lưu lại", ...given }, { cause });
}
