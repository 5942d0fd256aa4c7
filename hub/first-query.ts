// The query that README, the first page and `npm start` show: one file, checked by a test.

import { readFileSync } from "node:fs";
import { join } from "node:path";

export function readFirstQuery(): string {
  return readFileSync(join(import.meta.dirname, "../schema/operations/first-query.graphql"), "utf8");
}
