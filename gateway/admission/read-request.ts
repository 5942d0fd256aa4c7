// What a client asks, from the JSON of a POST or the parameters of a GET.

import { readJson } from "./read-json.ts";
import { refuse, type Refused } from "./refusal.ts";

export interface Asked {
  readonly query: string | undefined;
  /** SHA-256 of a trusted document. */
  readonly hash: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Json = Readonly<Record<string, unknown>>;

const shaOf = /^[0-9a-f]{64}$/;
const onceOnly = ["query", "variables", "extensions", "operationName", "documentId"] as const;

export function readBody(body: unknown): Asked | Refused {
  if (Array.isArray(body)) return refuse("BAD_USER_INPUT", "Batches are not answered: send one request at a time", "Không nhận nhiều yêu cầu một lần: gửi từng yêu cầu một");
  if (!isJsonObject(body)) return refuse("BAD_USER_INPUT", "The body is not a JSON object with a query", "Nội dung không phải đối tượng JSON có trường query");
  const { query, operationName, variables, extensions, documentId } = body;
  if (absent(query) !== undefined && typeof query !== "string") return wrongType("query", "a string", "chuỗi");
  if (absent(operationName) !== undefined && typeof operationName !== "string") return wrongType("operationName", "a string", "chuỗi");
  if (absent(variables) !== undefined && !isJsonObject(variables)) return wrongType("variables", "an object", "đối tượng");
  if (absent(extensions) !== undefined && !isJsonObject(extensions)) return wrongType("extensions", "an object", "đối tượng");
  const hash = hashOf(isJsonObject(extensions) ? extensions["persistedQuery"] : undefined, documentId);
  if (hash !== undefined && typeof hash !== "string") return hash;
  if (typeof query === "string" && !query.isWellFormed()) return refuse("GRAPHQL_PARSE_FAILED", "The document holds half of a surrogate pair", "Câu truy vấn có nửa cặp surrogate");
  if ((query === undefined || query === null || query === "") && hash === undefined) {
    return refuse("BAD_USER_INPUT", "The request has neither a query nor the hash of a trusted document", "Yêu cầu không có query, cũng không có mã băm của truy vấn đã đăng ký");
  }
  return {
    query: typeof query === "string" && query !== "" ? query : undefined,
    hash,
    operationName: typeof operationName === "string" ? operationName : undefined,
    variables: isJsonObject(variables) ? variables : {},
  };
}

/** `?extensions=…&variables=…`; each at most once. */
export function readParameters(search: string): Asked | Refused {
  const given = new URLSearchParams(search);
  const body: Record<string, unknown> = {};
  for (const name of onceOnly) {
    const values = given.getAll(name);
    if (values.length > 1) return refuse("BAD_USER_INPUT", `The parameter ${name} is allowed once`, `Tham số ${name} chỉ được có một lần`);
    const [text] = values;
    if (text === undefined) continue;
    if (name !== "variables" && name !== "extensions") {
      body[name] = text;
      continue;
    }
    const read = readJson(text);
    if ("refusals" in read) return refuse("BAD_USER_INPUT", `The parameter ${name} is not a JSON object`, `Tham số ${name} không phải đối tượng JSON`);
    body[name] = read.value;
  }
  return readBody(body);
}

function hashOf(persistedQuery: unknown, documentId: unknown): string | undefined | Refused {
  const wrong = refuse("BAD_USER_INPUT", 'A trusted document is named by { "version": 1, "sha256Hash": … } or by documentId "sha256:…"', 'Truy vấn đã đăng ký được gọi bằng { "version": 1, "sha256Hash": … } hoặc documentId "sha256:…"');
  if (absent(persistedQuery) !== undefined) {
    if (!isJsonObject(persistedQuery) || persistedQuery["version"] !== 1) return wrong;
    const hash = persistedQuery["sha256Hash"];
    return typeof hash === "string" && shaOf.test(hash) ? hash : wrong;
  }
  if (absent(documentId) === undefined) return undefined;
  const hash = typeof documentId === "string" && documentId.startsWith("sha256:") ? documentId.slice("sha256:".length) : "";
  return shaOf.test(hash) ? hash : wrong;
}

function wrongType(name: string, allowed: string, allowedVi: string): Refused {
  return refuse("BAD_USER_INPUT", `${name} must be ${allowed}`, `${name} phải là ${allowedVi}`);
}

function absent(value: unknown): unknown {
  return value === null ? undefined : value;
}

function isJsonObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
