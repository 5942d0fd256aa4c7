// inspections: inspections and checks, their conclusions, findings and recommendations.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defineSubgraph } from "../../kit/subgraph.ts";
import { createReportProfile } from "./import/report.ts";
import { readRules } from "./import/rules.ts";
import { createLoaders, prepare, rules } from "./loaders.ts";
import { resolvers } from "./resolvers.ts";
import { shipped } from "./shipped.ts";
import { conclusions, findings, inspections, kit, recommendations } from "./tables.ts";

const limits = readRules(readFileSync(join(import.meta.dirname, "data/rules.csv"), "utf8"));

export default defineSubgraph({
  name: "inspections",
  folder: import.meta.dirname,
  kit,
  facts: { inspections, conclusions, findings, recommendations },
  prepare,
  context: createLoaders,
  resolvers,
  profiles: [createReportProfile(limits)],
  shipped,
  graceDays: rules.graceDays,
});
