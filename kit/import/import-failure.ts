// Failures of the database, or of the file, in the middle of an import, said so that a person knows: nothing was loaded, and what to do.

import { innermostCause } from "../innermost.ts";
import { outageOf } from "../outage.ts";
import { PlainError } from "../plain-error.ts";

/** The database had no room, or was lost, or the file could not be read to its end; nothing of the file was loaded – unless it was lost while it committed, which it alone knows. */
export class ImportFailure extends PlainError {
  readonly code: "NO_ROOM" | "FILE_LOST" | "DATABASE_LOST" | "COMMIT_UNKNOWN";
  constructor(code: ImportFailure["code"], vi: string, en: string, cause: unknown) {
    super(vi, en, { cause, exitCode: code === "NO_ROOM" || code === "FILE_LOST" ? 1 : 3 });
    this.name = "ImportFailure";
    this.code = code;
  }
}

/** Class 53: disk full, out of memory, a limit of the configuration. */
const noRoom = /^53[0-9A-Z]{3}$/;

/** What is called of the system to read a file; of a connection, "read" is what fails when it is reset. */
const ofFiles = new Set(["open", "stat", "fstat", "lstat"]);
const fileCodes = new Set(["EIO", "ESTALE", "EBADF", "EISDIR", "ENXIO"]);

/** Anything else is given back as it is: it is a refusal, or a bug. */
export function failureOf(error: unknown, committing: boolean): unknown {
  if (error instanceof PlainError) return error;
  const inner = innermostCause(error);
  const code = inner instanceof Error && "code" in inner && typeof inner.code === "string" ? inner.code : "";
  if (noRoom.test(code)) {
    return new ImportFailure(
      "NO_ROOM",
      `Máy chủ dữ liệu hết chỗ (${code}); chưa nạp dòng nào. Dọn đĩa hoặc nới giới hạn rồi nạp lại.`,
      `The database has no room (${code}); nothing was loaded. Make room or raise the limit, and import again.`,
      error,
    );
  }
  if (inner instanceof Error && "syscall" in inner && typeof inner.syscall === "string" && (ofFiles.has(inner.syscall) || (inner.syscall === "read" && fileCodes.has(code)))) {
    return new ImportFailure(
      "FILE_LOST",
      `Không đọc tiếp được tệp (${code}); chưa nạp dòng nào. Xem tệp còn ở chỗ cũ và mở được không rồi nạp lại.`,
      `The file could not be read on (${code}); nothing was loaded. See that it is still there and can be opened, and import again.`,
      error,
    );
  }
  if (outageOf(error) !== "SOURCE_UNAVAILABLE") return error;
  if (committing) {
    return new ImportFailure(
      "COMMIT_UNKNOWN",
      `Mất kết nối với máy chủ dữ liệu đúng lúc ghi nhận (${code}); có thể đã nạp trọn tệp, có thể chưa nạp gì. Nạp lại: nếu đã nạp thì không có gì thay đổi.`,
      `The database was lost just while it committed (${code}); the file was loaded whole or not at all. Import again: if it was loaded, nothing changes.`,
      error,
    );
  }
  return new ImportFailure(
    "DATABASE_LOST",
    `Mất kết nối với máy chủ dữ liệu giữa chừng (${code}); chưa nạp dòng nào. Đợi máy chủ chạy lại rồi nạp lại.`,
    `The database was lost in the middle (${code}); nothing was loaded. Wait until it runs again, and import again.`,
    error,
  );
}
