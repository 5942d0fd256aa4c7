// Every variable the hub reads: what it is for, what it allows, what it is when unset. README's table and .env.example come from here.

import { isIP } from "node:net";
import { isAbsolute } from "node:path";
import { z } from "zod";

export interface Variable<T> {
  readonly name: string;
  /** From the variable's text; refused values need no message, `allowed` is it. */
  readonly value: z.ZodType<T, string>;
  readonly allowed: Words;
  readonly about: Words;
  /** What counts when it is unset, as text; none: nothing. */
  readonly fallback?: string;
  readonly example: string;
  /** Never printed, and also read from the file that `<NAME>_FILE` names. */
  readonly secret?: true;
}

interface Words {
  readonly vi: string;
  readonly en: string;
}

export type SourceAddress =
  | { readonly kind: "inprocess" }
  | { readonly kind: "http"; readonly url: string }
  | { readonly kind: "unix"; readonly path: string };

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const languages = ["vi", "en"] as const;

const onOff = z.enum(["on", "off"]).transform((text) => text === "on");
const onOffWords = { vi: "on hoặc off", en: "on or off" };
const port = z.string().regex(/^\d{1,5}$/).transform(Number).refine((value) => value <= 65_535);
const host = z.string().refine((value) => isIP(value) !== 0 || /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i.test(value));
const portWords = { vi: "số cổng 0–65535 (0: cổng trống bất kỳ)", en: "a port, 0–65535 (0: any free one)" };
const databaseUrl = z.string().regex(/^postgres(ql)?:\/\/[^@/]+@[^/]+\/[^/?]+(\?.*)?$/);
const databaseWords = { vi: "postgres://người-dùng:mật-khẩu@máy:cổng/cơ-sở-dữ-liệu", en: "postgres://user:password@host:port/database" };

/** The one in .env.example, and what people type instead of a secret. */
export const exampleSecret = "change-me-change-me-change-me-change-me";
const poorSecret = /change.?me|example|your.?secret|^(.{1,8})\1+$/i;

export const variables = {
  port: {
    name: "HUB_PORT",
    value: port,
    allowed: portWords,
    about: { vi: "cổng của gateway", en: "port of the gateway" },
    fallback: "4000",
    example: "4000",
  },
  host: {
    name: "HUB_HOST",
    value: host,
    allowed: { vi: "tên máy hoặc địa chỉ IP", en: "a host name or an IP address" },
    about: { vi: "địa chỉ lắng nghe; ngoài loopback thì phải có HUB_SECRET", en: "address to listen on; beyond loopback HUB_SECRET is required" },
    fallback: "127.0.0.1",
    example: "127.0.0.1",
  },
  dataDir: {
    name: "HUB_DATA_DIR",
    value: z.string(),
    allowed: { vi: "đường dẫn thư mục", en: "a folder" },
    about: { vi: "thư mục của cơ sở dữ liệu đi kèm, khoá bí mật và tệp khoá", en: "folder of the bundled database, the secret and the lock" },
    fallback: ".hub",
    example: ".hub",
  },
  sample: {
    name: "HUB_SAMPLE",
    value: onOff,
    allowed: onOffWords,
    about: {
      vi: "nạp dữ liệu mẫu khi chạy lần đầu; bỏ mẫu đã nạp: `npx hub sample withdraw`",
      en: "sample data is loaded on the first start; what is loaded goes with `npx hub sample withdraw`",
    },
    fallback: "on",
    example: "on",
  },
  logLevel: {
    name: "HUB_LOG_LEVEL",
    value: z.enum(logLevels),
    allowed: { vi: logLevels.join(", "), en: logLevels.join(", ") },
    about: { vi: "mức nhật ký", en: "how much is logged" },
    fallback: "info",
    example: "info",
  },
  language: {
    name: "HUB_LANG",
    value: z.enum(languages),
    allowed: { vi: languages.join(", "), en: languages.join(", ") },
    about: { vi: "ngôn ngữ đứng trước trong các dòng của `npm start`", en: "which language comes first in the lines of `npm start`" },
    fallback: "vi",
    example: "vi",
  },
  secret: {
    name: "HUB_SECRET",
    value: z.string().refine((value) => Buffer.byteLength(value) >= 32 && !poorSecret.test(value)),
    allowed: { vi: "ít nhất 32 byte ngẫu nhiên, không phải giá trị mẫu (openssl rand -hex 32)", en: "at least 32 random bytes, not an example (openssl rand -hex 32)" },
    about: {
      vi: "khoá bí mật của hub; trên loopback được tạo khi chạy lần đầu",
      en: "the hub's secret; on loopback it is made on the first start",
    },
    example: exampleSecret,
    secret: true,
  },
  databaseUrl: {
    name: "DATABASE_URL",
    value: databaseUrl,
    allowed: databaseWords,
    about: {
      vi: "PostgreSQL 18 dùng thay cơ sở dữ liệu đi kèm; người dùng phải tạo được vai trò và lược đồ",
      en: "PostgreSQL 18 used instead of the bundled one; its user must be able to make roles and schemas",
    },
    example: "postgres://hub:…@db:5432/chiso",
    secret: true,
  },
  allowedOrigins: {
    name: "HUB_ALLOWED_ORIGINS",
    value: z.string().transform((text) => text.split(",").map((part) => part.trim()).filter((part) => part !== "")).refine((origins) => origins.every(isOrigin)),
    allowed: { vi: "các origin cách nhau bởi dấu phẩy, ví dụ https://bang.example.vn; không dùng *", en: "origins separated by commas, such as https://board.example.vn; not *" },
    about: { vi: "trang web khác được gọi gateway; rỗng: không có tiêu đề CORS", en: "other web sites that may call the gateway; empty: no CORS headers" },
    fallback: "",
    example: "https://bang.example.vn",
  },
  trustedOnly: {
    name: "HUB_TRUSTED_ONLY",
    value: z.enum(["true", "false"]).transform((text) => text === "true"),
    allowed: { vi: "true hoặc false", en: "true or false" },
    about: { vi: "chỉ trả lời các truy vấn đã đăng ký (schema/operations)", en: "answer trusted documents only (schema/operations)" },
    fallback: "false",
    example: "true",
  },
  supergraphFile: {
    name: "HUB_SUPERGRAPH",
    value: z.string(),
    allowed: { vi: "đường dẫn tệp", en: "a file" },
    about: {
      vi: "supergraph của gateway chạy riêng; đổi tệp là đổi lược đồ, không dừng máy; bỏ trống: schema/supergraph.graphql",
      en: "supergraph of a gateway that runs alone; a changed file is a changed schema, without a stop; unset: schema/supergraph.graphql",
    },
    example: "/etc/chiso/supergraph.graphql",
  },
  sharing: {
    name: "HUB_SHARING",
    value: onOff,
    allowed: onOffWords,
    about: { vi: "các lời gọi nguồn giống nhau đang chờ là một lời gọi", en: "equal calls of a source that are in flight are one call" },
    fallback: "on",
    example: "on",
  },
  answerCache: {
    name: "HUB_ANSWER_CACHE",
    value: onOff,
    allowed: onOffWords,
    about: {
      vi: "giữ câu trả lời của truy vấn đã đăng ký tới khi nguồn báo có dữ liệu mới",
      en: "answers of trusted documents are kept until a source says that its data changed",
    },
    fallback: "on",
    example: "on",
  },
  metricsPort: {
    name: "HUB_METRICS_PORT",
    value: port,
    allowed: portWords,
    about: { vi: "cổng riêng của /metrics; mặc định tắt", en: "separate port of /metrics; off by default" },
    example: "9464",
  },
} as const satisfies Record<string, Variable<unknown>>;

/** `HUB_SOURCE_EGOV`: where the subgraph egov answers. */
export function sourceVariable(source: string) {
  return {
    name: `HUB_SOURCE_${source.toUpperCase()}`,
    value: z.string().transform((text, context) => addressOf(text) ?? (context.addIssue("address"), z.NEVER)),
    allowed: { vi: "inprocess, http://máy:cổng, https://máy hoặc unix:/đường/dẫn", en: "inprocess, http://host:port, https://host or unix:/path" },
    about: { vi: "subgraph của nguồn này trả lời ở đâu", en: "where the subgraph of this source answers" },
    fallback: "inprocess",
    example: "http://egov:4001",
  } as const satisfies Variable<SourceAddress>;
}

/** `DATABASE_URL_EGOV`: the database of one source. */
export function sourceDatabaseVariable(source: string) {
  return {
    name: `DATABASE_URL_${source.toUpperCase()}`,
    value: databaseUrl,
    allowed: databaseWords,
    about: { vi: "cơ sở dữ liệu riêng của nguồn này, trước DATABASE_URL", en: "this source's own database, before DATABASE_URL" },
    example: "postgres://egov:…@db-egov:5432/egov",
    secret: true,
  } as const satisfies Variable<string>;
}

function addressOf(text: string): SourceAddress | undefined {
  if (text === "inprocess") return { kind: "inprocess" };
  if (text.startsWith("unix:")) return isAbsolute(text.slice("unix:".length)) ? { kind: "unix", path: text.slice("unix:".length) } : undefined;
  const url = URL.parse(text);
  const allowed = url !== null && ["http:", "https:"].includes(url.protocol) && url.username === "" && url.password === "" && url.hash === "";
  return allowed ? { kind: "http", url: url.href } : undefined;
}

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && ["http:", "https:"].includes(url.protocol) && url.origin === text;
}
