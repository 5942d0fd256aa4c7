// `hub import`: opens the file, lets it be read, and says what to do next.

import type { ImportReport } from "../../kit/import/report.ts";
import { PlainError } from "../../kit/plain-error.ts";
import { localTime } from "./imports.ts";
import { openGiven } from "./open-given.ts";
import { exitCodeOf, runImport } from "./run-import.ts";
import { type Session, sourceNamed, usage } from "./session.ts";

export interface ImportOptions {
  readonly profile?: string;
  readonly period?: string;
  readonly encoding?: string;
  readonly backfill?: true;
  readonly knownAt?: string;
  readonly by?: string;
  readonly commit?: true;
}

export async function importFile(source: string, path: string, options: ImportOptions, session: Session): Promise<number> {
  const definition = sourceNamed(source);
  const knownAt = knownAtOf(options);
  const opened = await openGiven(path, options.encoding);
  const { profile, period, by } = options;
  const report = await runImport({ definition, opened, path, profile, period, knownAt, by, fetchedFrom: undefined, commit: options.commit === true, command: "hub import" }, session);
  sayNext(report, source, commandLine(source, path, options), session);
  return exitCodeOf(report);
}

/** On stderr: what happened, and the very command that comes next. */
export function sayNext(report: ImportReport, source: string, again: string, { talk }: Session): void {
  const seconds = report.seconds.toFixed(1).replace(".", ",");
  switch (report.outcome) {
    case "REFUSED":
      return talk.fail(new PlainError(`Tệp bị từ chối (${report.findings.problemCount} lỗi): chưa nạp dòng nào. Sửa tệp rồi chạy lại.`, `The file is refused (${report.findings.problemCount} problems): not a row was loaded. Mend the file and try again.`));
    case "ALREADY_IMPORTED":
      return talk.line(sayBefore(report));
    case "DRY_RUN":
      talk.line(`\nMới là chạy thử (${seconds} s), chưa ghi gì. Để nạp · a dry run, nothing was written; to load:\n  ${again} --commit`);
      return report.quarantinedCount === 0 ? undefined : talk.line("Các dòng chờ nối tên được giữ lại khi nạp, chưa tính cho cơ quan nào · rows that wait are kept, and count for no agency yet");
    case "LOADED":
      talk.line(`\n✔ Đã nạp, lần ${report.importId}, ${seconds} s · loaded\n  Rút lại nếu nhầm · to take it back:\n  npx hub undo ${source} ${report.importId} --by <tên>`);
      return report.quarantinedCount === 0 ? undefined : talk.line(`  Nối ${report.quarantinedCount} dòng đang chờ · resolve the waiting rows:\n  npx hub quarantine list ${source}`);
  }
}

function sayBefore({ alreadyImported }: ImportReport): string {
  if (alreadyImported === null) return "";
  const { id, file, at } = alreadyImported;
  return `\nTệp này đã nhập lúc ${localTime(at)} (lần ${id}, ${file}): không có gì để nạp · this file was imported before, nothing to do`;
}

function knownAtOf({ backfill, knownAt }: ImportOptions): string | undefined {
  if ((backfill === true) !== (knownAt !== undefined)) throw usage("--known-at chỉ đi cùng --backfill, và ngược lại: nạp bù phải nêu tỉnh đã biết tệp lúc nào.", "--known-at goes with --backfill, and --backfill with it: a backfill states when the province knew the file.");
  if (knownAt === undefined) return undefined;
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(knownAt) ? new Date(knownAt) : new Date(Number.NaN);
  if (Number.isNaN(instant.valueOf())) throw usage(`--known-at: cho phép thời điểm có múi giờ, ví dụ 2026-10-03T08:00:00+07:00; nhận được "${knownAt}".`, `--known-at: allowed is an instant with its offset, such as 2026-10-03T08:00:00+07:00; given was "${knownAt}".`);
  if (instant.valueOf() > Date.now()) throw usage(`--known-at ${knownAt} ở tương lai.`, `--known-at ${knownAt} is in the future.`);
  return instant.toISOString();
}

function commandLine(source: string, path: string, { profile, period, encoding, knownAt, by }: ImportOptions): string {
  const options = { profile, period, encoding, "known-at": knownAt, by };
  const given = Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, quoted(value)]));
  return ["npx hub import", source, quoted(path), ...(knownAt === undefined ? [] : ["--backfill"]), ...given].join(" ");
}

/** For a shell. */
function quoted(text: string): string {
  return /^[\p{L}\p{N}_./:@%+=,-]+$/u.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
