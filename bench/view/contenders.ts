// Who answers the view.

import type { Contender } from "../contenders/contender.ts";

export const contenders: readonly Contender[] = [
  { id: "ours-in-process", title: "ours, trusted document, in process", file: "../view/in-process.ts", asks: "name" },
  { id: "ours-door-in-process", title: "ours, ad-hoc document seen before, in process", file: "../view/door.ts", asks: "document" },
  { id: "ours-remote", title: "ours, trusted document, subgraphs over HTTP", file: "../view/remote.ts", asks: "name" },
  { id: "apollo-gateway", title: "Apollo Gateway, subgraphs over HTTP", file: "../peers/apollo-gateway.ts", asks: "document" },
  { id: "hive-gateway-rust", title: "Hive Gateway (Rust planner), subgraphs over HTTP", file: "../peers/hive-gateway-rust.ts", asks: "document" },
];

export const sqlContender: Contender = { id: "sql", title: "one hand-written SQL statement, node:http", file: "../view/sql.ts", asks: "name" };
