// inspections: inspections and checks, their conclusions, findings and recommendations.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defineSubgraph } from "../../kit/subgraph.ts";
import { createInspectionsList } from "./import/inspections-list.ts";
import { createRecommendationsAnnex } from "./import/recommendations-annex.ts";
import { createReportProfile } from "./import/report.ts";
import { readRules } from "./import/rules.ts";
import { createLoaders, prepare, rules } from "./loaders.ts";
import { resolvers } from "./resolvers.ts";
import { shipped } from "./shipped.ts";
import { conclusions, corruptionCases, findings, inspections, kit, recommendations, sanctions } from "./tables.ts";

const law = readRules((file) => readFileSync(join(import.meta.dirname, "data", file), "utf8"));

export default defineSubgraph({
  name: "inspections",
  folder: import.meta.dirname,
  kit,
  facts: { inspections, conclusions, findings, recommendations, sanctions, corruptionCases },
  prepare,
  context: createLoaders,
  resolvers,
  profiles: [createReportProfile(law), createRecommendationsAnnex(law), createInspectionsList(law)],
  shipped,
  graceDays: rules.graceDays,
});
