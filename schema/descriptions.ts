// Every type and field of a subgraph must say what it is: Vietnamese on the first line, English below.

import { type ASTNode, Kind, parse, visit } from "graphql";
import type { SchemaProblem } from "./problem.ts";
import type { SubgraphSdl } from "./subgraph-files.ts";

const described = new Set<string>([
  Kind.OBJECT_TYPE_DEFINITION, Kind.INTERFACE_TYPE_DEFINITION, Kind.ENUM_TYPE_DEFINITION, Kind.INPUT_OBJECT_TYPE_DEFINITION, Kind.SCALAR_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION, Kind.FIELD_DEFINITION, Kind.ENUM_VALUE_DEFINITION, Kind.INPUT_VALUE_DEFINITION,
]);

/** Root types speak through their fields. */
const roots = new Set(["Query", "Mutation", "Subscription"]);

export function checkDescriptions({ sdl, files }: SubgraphSdl): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  const own = files.slice(1).map(({ file }) => file).join(", ");
  const path: string[] = [];
  visit(parse(sdl), {
    enter(node: ASTNode) {
      const name = "name" in node && node.name?.kind === Kind.NAME ? node.name.value : undefined;
      if (name === undefined || !described.has(node.kind)) return;
      path.push(name);
      if (roots.has(name)) return;
      const text = "description" in node ? node.description?.value : undefined;
      const lines = text?.trim().split("\n") ?? [];
      const missing = lines.length === 0 ? "không có mô tả" : lines.length < 2 ? "chỉ có một ngôn ngữ" : undefined;
      if (missing) {
        problems.push({
          code: "HUB-L701",
          place: `${own} ${path.join(".")}`,
          message: `${path.join(".")} ${missing}`,
          fix: 'viết mô tả """…""" hai dòng: tiếng Việt trước, English sau; nêu đơn vị và nguồn',
        });
      }
    },
    leave(node: ASTNode) {
      if (described.has(node.kind)) path.pop();
    },
  });
  return problems;
}
