// The list of the contenders.

import type { Contender } from "./contender.ts";

const contender = (id: string, title: string, asks: Contender["asks"], file = `./${id}.ts`): Contender => ({ id, title, asks, file });

export const contenders: readonly Contender[] = [
  contender("ours-trusted-remote", "ours, trusted document, remote sources", "name"),
  contender("ours-trusted-in-process", "ours, trusted document, in process", "name"),
  contender("ours-door-remote", "ours, ad-hoc document seen before, remote sources", "document"),
  contender("ours-door-in-process", "ours, ad-hoc document seen before, in process", "document"),
  contender("apollo-gateway", "Apollo Gateway", "document", "../peers/apollo-gateway.ts"),
  contender("hive-gateway", "Hive Gateway, JavaScript planner, JIT", "document", "../peers/hive-gateway.ts"),
  contender("hive-gateway-rust", "Hive Gateway, Rust planner", "document", "../peers/hive-gateway-rust.ts"),
  contender("grafbase", "Grafbase (npm binary, `grafbase dev`)", "document"),
  contender("handwritten-remote", "written by hand, undici, remote sources", "name"),
  contender("handwritten-in-process", "written by hand, graphql-jit in process", "name"),
  contender("merged", "one merged schema on graphql-jit", "name"),
  contender("prebuilt", "node:http with a prebuilt answer", "name"),
];
