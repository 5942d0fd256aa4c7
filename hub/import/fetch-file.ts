// Fetches a source's file from its configured address and from nowhere else: no other host, bounded in size and time, only kinds of file that can be imported.

import { open } from "node:fs/promises";
import { PlainError } from "../../kit/plain-error.ts";
import { endings, endingOf } from "./media-type.ts";

/** What the server said of the file it sent last. */
export interface Remembered {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface FetchLimits {
  readonly bytes: number;
  /** Until the first byte, and between two pieces. */
  readonly idleMs: number;
  readonly wholeMs: number;
}

interface FetchOptions {
  readonly url: string;
  /** Where the bytes go; the caller removes it. */
  readonly path: string;
  readonly known: Remembered | undefined;
  readonly limits?: FetchLimits;
  readonly signal: AbortSignal;
}

export type Fetched =
  | { readonly kind: "same" }
  | ({ readonly kind: "file"; /** As a file is named, with the ending of its format. */ readonly name: string; readonly bytes: number } & Remembered);

const usual: FetchLimits = { bytes: 2 * 2 ** 30, idleMs: 30_000, wholeMs: 30 * 60_000 };
const maxRedirects = 3;

/** Fails with a PlainError: exit code 3 when the server does not give the file, 1 when what it gives is refused. */
export async function fetchFile({ url, path, known, limits = usual, signal }: FetchOptions): Promise<Fetched> {
  const idle = new AbortController();
  const late = setTimeout(() => idle.abort(), limits.idleMs);
  const either = AbortSignal.any([signal, idle.signal, AbortSignal.timeout(limits.wholeMs)]);
  try {
    const { response, name } = await get(new URL(url), known, either);
    if (response.status === 304 && known !== undefined) return await drop(response, { kind: "same" });
    if (response.status !== 200) throw await drop(response, unanswered(url, `HTTP ${response.status}`));
    const ending = endingOf(response.headers.get("content-type"), name);
    if (ending === undefined) throw await drop(response, wrongKind(url, response.headers.get("content-type") ?? "–"));
    if (Number(response.headers.get("content-length") ?? 0) > limits.bytes) throw await drop(response, tooLarge(url, limits.bytes));
    const bytes = await save(response, path, url, limits.bytes, () => late.refresh());
    const base = name.replace(/\.[A-Za-z0-9]+$/, "").replace(/[^\p{L}\p{N}._ -]/gu, "") || "pull";
    return { kind: "file", name: `${base}${ending}`, bytes, etag: response.headers.get("etag"), lastModified: response.headers.get("last-modified") };
  } catch (error) {
    if (error instanceof PlainError || signal.aborted) throw error;
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    if (cause instanceof Error && "code" in cause && cause.code === "ENOSPC") throw error;
    const why = either.aborted ? { vi: `không xong trong ${limits.idleMs / 1000} s im lặng hoặc ${limits.wholeMs / 1000} s tất cả`, en: "it took too long" } : undefined;
    throw unanswered(url, why?.vi ?? codeOf(cause), why?.en, error);
  } finally {
    clearTimeout(late);
  }
}

/** Without credentials and parameters, which may be secrets: what messages and the ledger show. */
export function shownAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

async function get(url: URL, known: Remembered | undefined, signal: AbortSignal): Promise<{ readonly response: Response; readonly name: string }> {
  const credentials = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  const headers = {
    accept: "text/csv, application/json, application/x-ndjson, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "user-agent": "chiso-hub",
    ...(known?.etag ? { "if-none-match": known.etag } : {}),
    ...(known?.lastModified ? { "if-modified-since": known.lastModified } : {}),
    ...(credentials === ":" ? {} : { authorization: `Basic ${Buffer.from(credentials).toString("base64")}` }),
  };
  let at = new URL(url.href);
  for (let redirects = 0; ; redirects++) {
    at.username = at.password = "";
    const response = await fetch(at.href, { headers, redirect: "manual", signal });
    const location = [301, 302, 303, 307, 308].includes(response.status) ? response.headers.get("location") : null;
    if (location === null) return { response, name: decodedName(at) };
    await response.body?.cancel();
    const next = URL.parse(location, at.href);
    if (next?.origin !== url.origin || redirects === maxRedirects) throw redirected(url.href, next?.origin ?? location.slice(0, 80));
    at = next;
  }
}

function decodedName(url: URL): string {
  const last = url.pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

async function save(response: Response, path: string, url: string, limit: number, heard: () => void): Promise<number> {
  await using file = await open(path, "w", 0o600);
  let bytes = 0;
  for await (const part of response.body ?? []) {
    heard();
    bytes += part.byteLength;
    if (bytes > limit) throw tooLarge(url, limit);
    await file.writeFile(part);
  }
  return bytes;
}

async function drop<T>(response: Response, result: T): Promise<T> {
  await response.body?.cancel();
  return result;
}

function unanswered(url: string, why: string, whyEn = why, cause?: unknown): PlainError {
  return new PlainError(
    `${shownAddress(url)} không đưa tệp (${why}); chưa nạp gì. Kiểm tra máy đó và biến HUB_PULL_…`,
    `${shownAddress(url)} does not give the file (${whyEn}); nothing was loaded. Check that server and the variable HUB_PULL_…`,
    { cause, exitCode: 3 },
  );
}

function redirected(url: string, to: string): PlainError {
  return new PlainError(
    `${shownAddress(url)} chuyển sang ${to}: chỉ máy đã cấu hình được hỏi. Nếu địa chỉ mới là đúng, đặt nó vào HUB_PULL_…`,
    `${shownAddress(url)} redirects to ${to}: only the configured host is asked. If the new address is right, put it into HUB_PULL_…`,
  );
}

function wrongKind(url: string, given: string): PlainError {
  return new PlainError(
    `${shownAddress(url)} đưa loại nội dung không nạp được: cho phép ${endings.join(", ")}; nhận được "${given.slice(0, 80)}".`,
    `${shownAddress(url)} gives a kind of content that cannot be imported: allowed are ${endings.join(", ")}; given was "${given.slice(0, 80)}".`,
  );
}

function tooLarge(url: string, limit: number): PlainError {
  const megabytes = Math.floor(limit / 2 ** 20);
  return new PlainError(`Tệp ở ${shownAddress(url)} lớn hơn ${megabytes} MiB: chia theo kỳ.`, `The file at ${shownAddress(url)} is larger than ${megabytes} MiB: split it by period.`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : error instanceof Error ? error.message : String(error);
}
