// A composer's error → the file and line it is about, and what to do.

import { GraphQLError, Kind, parse, visit } from "graphql";
import type { SchemaProblem } from "./problem.ts";
import type { SubgraphSdl } from "./subgraph-files.ts";

/** By the composer's code: our number, and what mends it. */
const fixes: Readonly<Record<string, readonly [string, string]>> = {
  INVALID_GRAPHQL: ["HUB-C101", "sửa cú pháp SDL tại dòng nêu trên"],
  INVALID_FIELD_SHARING: ["HUB-C301", "bỏ trường này ở nguồn không sở hữu nó; gateway lấy từ nguồn sở hữu. Chỉ PageInfo được dùng chung (@shareable)"],
  FIELD_TYPE_MISMATCH: ["HUB-C302", "dùng đúng kiểu của nguồn sở hữu trường; kiểu dùng chung chỉ đổi trong schema/common.graphql"],
  EXTERNAL_MISSING_ON_BASE: ["HUB-C303", "không nguồn nào có trường này; bỏ @external hoặc thêm trường ở nguồn sở hữu"],
  REQUIRES_INVALID_FIELDS: ["HUB-C304", "kiểm tra danh sách trường của @requires; mỗi trường phải có và được đánh dấu @external"],
  REQUIRES_FIELDS_MISSING_EXTERNAL: ["HUB-C305", "đánh dấu @external cho trường được @requires"],
  KEY_INVALID_FIELDS: ["HUB-K101", 'dùng đúng khoá của nguồn sở hữu: Agency "id", IndicatorView "agencyId period asOf"'],
  SATISFIABILITY_ERROR: ["HUB-C306", "gateway không có đường đi tới trường này; thêm @key với khoá mà nguồn khác có"],
  ENUM_VALUE_MISMATCH: ["HUB-C307", "kiểu liệt kê vừa là tham số vừa là kết quả phải giống nhau ở mọi nguồn"],
  INTERFACE_FIELD_NO_IMPLEM: ["HUB-C308", "kiểu cài đặt interface phải có đủ trường; interface dùng chung chỉ đổi trong schema/common.graphql"],
  UNKNOWN_FEDERATION_LINK_VERSION: ["HUB-C309", "đừng khai báo @link riêng; schema/common.graphql đã có"],
};

const unknownFix = ["HUB-C300", "xem mã lỗi của bộ ghép (trong ngoặc) và sửa SDL của nguồn nêu tên"] as const;

export function explain(error: GraphQLError, subgraphs: readonly SubgraphSdl[]): SchemaProblem {
  const [at] = error.locations ?? [];
  // A syntax error knows its file.
  if (error.source && at && error.message.startsWith("Syntax Error")) {
    const [number, fix] = fixes["INVALID_GRAPHQL"] ?? unknownFix;
    return { code: `${number} (INVALID_GRAPHQL)`, place: `${error.source.name}:${at.line}:${at.column}`, message: error.message, fix };
  }
  const code = typeof error.extensions["code"] === "string" ? error.extensions["code"] : "INVALID_GRAPHQL";
  const [number, fix] = fixes[code] ?? unknownFix;
  const named = subgraphs.filter(({ name }) => error.message.includes(`"${name}"`) || error.message.includes(`[${name}]`));
  const coordinates = [...error.message.matchAll(/"?\b([A-Z_]\w*)(?:\.(\w+))?/g)].map(([, type, field]) => ({ type: type ?? "", field }));
  const places = (named.length > 0 ? named : subgraphs).flatMap((subgraph) => placeOf(subgraph, coordinates));
  return {
    code: `${number} (${code})`,
    place: places.slice(0, 3).join(", ") || named.map(({ name }) => `subgraphs/${name}/schema.graphql`).join(", ") || "schema/",
    message: error.message,
    fix,
  };
}

interface Coordinate {
  readonly type: string;
  readonly field: string | undefined;
}

/** file:line:column of the first coordinate that the subgraph's own files define. */
function placeOf({ files }: SubgraphSdl, coordinates: readonly Coordinate[]): string[] {
  for (const { type, field } of coordinates) {
    for (const { file, text } of files.slice(1)) {
      const offset = offsetOf(text, type, field);
      if (offset !== undefined) return [`${file}:${lineAndColumn(text, offset)}`];
    }
  }
  return [];
}

function offsetOf(text: string, type: string, field: string | undefined): number | undefined {
  let found: number | undefined;
  try {
    visit(parse(text), {
      enter(node, _key, _parent, _path, ancestors) {
        if (found !== undefined || !("name" in node) || node.name?.kind !== Kind.NAME) return;
        const owner = ancestors.findLast((one) => "kind" in one && "fields" in one);
        const ownerName = owner && "name" in owner && owner.name?.kind === Kind.NAME ? owner.name.value : undefined;
        const matches = field === undefined ? node.name.value === type && ownerName === undefined : node.name.value === field && ownerName === type;
        if (matches) found = node.name.loc?.start;
      },
    });
  } catch {
    return undefined; // The file cannot be parsed; the composer's own message says where.
  }
  return found;
}

function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
