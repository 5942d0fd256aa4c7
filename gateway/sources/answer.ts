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

/**
 * A byte order mark is accepted. Keys such as `__proto__` become plain own properties. If `bytes` will do, nothing is decoded: that is half of
 * the cost of Vietnamese text. A `\u` names a character, not its bytes; an answer with one is decoded all the same.
 */
export function readAnswer(source: string, body: Buffer, bytes = false): SourceResponse {
  if (!isUtf8(body)) throw bad(source, "not UTF-8");
  const plain = !body.includes(backslash);
  const undecoded = bytes && (plain || !body.includes(String.raw`\u`));
  const start = hasMark(body) ? 3 : 0;
  let answer: unknown;
  try {
    answer = JSON.parse(body.toString(undecoded ? "latin1" : "utf8", start));
  } catch (cause) {
    // Its message quotes the answer.
    throw bad(source, `${body.length} bytes that are not JSON`, cause);
  }
  if (typeof answer !== "object" || answer === null || !(Object.hasOwn(answer, "data") || Object.hasOwn(answer, "errors"))) {
    throw bad(source, "JSON without data and errors");
  }
  // What the gateway notes about an answer is not for the answer to say.
  for (const key of noted) if (Object.hasOwn(answer, key)) Reflect.deleteProperty(answer, key);
  return bytes ? Object.assign(answer, { bytes: undecoded, plain }) : answer;
}

const noted = ["bytes", "plain", "via"] as const satisfies readonly (keyof SourceResponse)[];
const backslash = 0x5c;

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
