// What is accepted as an answer: JSON of the agreed types, whole, in UTF-8, an object that says `data` or `errors`.

import { isUtf8 } from "node:buffer";
import { readRetryAfter } from "./retry-after.ts";
import { SourceError, type SourceResponse } from "./source.ts";

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What is wrong with an answer by its status and headers alone, before its body is read. */
export function headFault(source: string, status: number, headers: Headers, answerBytes: number): SourceError | undefined {
  if (status === 429 || status === 503) {
    const retryAfterMs = readRetryAfter(headers["retry-after"], Date.now());
    return new SourceError(source, "SOURCE_BUSY", `status ${status}`, { ...(retryAfterMs !== undefined && { retryAfterMs }) });
  }
  if (status >= 300 && status < 400) return bad(source, `redirect ${status}`);
  const type = headers["content-type"];
  if (typeof type !== "string" || !isJson(type)) return bad(source, `status ${status} with content type ${JSON.stringify(type ?? null).slice(0, 100)}`);
  // None was asked for.
  if ((headers["content-encoding"] ?? "identity") !== "identity") return bad(source, "compressed answer");
  const length = Number(headers["content-length"] ?? 0);
  return length > answerBytes ? new SourceError(source, "SOURCE_TOO_LARGE", `${length} bytes announced`) : undefined;
}

/** A byte order mark is accepted. Keys such as `__proto__` become plain own properties. */
export function readAnswer(source: string, body: Buffer): SourceResponse {
  if (!isUtf8(body)) throw bad(source, "not UTF-8");
  let answer: unknown;
  try {
    answer = JSON.parse(body.toString("utf8", hasMark(body) ? 3 : 0));
  } catch (cause) {
    // Its message quotes the answer.
    throw bad(source, `${body.length} bytes that are not JSON`, cause);
  }
  if (typeof answer !== "object" || answer === null || !(Object.hasOwn(answer, "data") || Object.hasOwn(answer, "errors"))) {
    throw bad(source, "JSON without data and errors");
  }
  return answer;
}

function isJson(contentType: string): boolean {
  const [type = "", ...parameters] = contentType.toLowerCase().split(";").map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith("charset"));
  return (type === "application/json" || type === "application/graphql-response+json") && (charset === undefined || /^charset="?utf-?8"?$/.test(charset));
}

function hasMark(body: Buffer): boolean {
  return body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf;
}

function bad(source: string, message: string, cause?: unknown): SourceError {
  return new SourceError(source, "SOURCE_BAD_RESPONSE", message, { cause });
}
