// plan: Decision 534/QĐ-UBND and what follows it – tasks, metric catalogue, scoring frames, official results, and what agencies report.

import { defineSubgraph } from "../../kit/subgraph.ts";
import { assignmentsProfile } from "./import/assignments.ts";
import { entriesProfile } from "./import/entries.ts";
import { frameProfile } from "./import/frame.ts";
import { metricsProfile } from "./import/metrics.ts";
import { planProfile } from "./import/plan.ts";
import { quarterlyReport } from "./import/quarterly-report.ts";
import { resultsProfile } from "./import/results.ts";
import { rulesProfile } from "./import/rules.ts";
import { createLoaders, graceDays, prepare } from "./loaders.ts";
import { resolvers } from "./resolvers.ts";
import { shipped } from "./shipped.ts";
import { assignments, criteria, documents, domains, duties, frameDomains, frames, goals, kit, metrics, plans, reportEntries, results, rules, tasks } from "./tables.ts";

export default defineSubgraph({
  name: "plan",
  folder: import.meta.dirname,
  kit,
  facts: { plans, documents, domains, goals, duties, tasks, metrics, frames, frameDomains, criteria, results, rules, assignments, reportEntries },
  prepare,
  context: createLoaders,
  resolvers,
  profiles: [planProfile, metricsProfile, frameProfile, resultsProfile, rulesProfile, assignmentsProfile, entriesProfile, quarterlyReport],
  shipped,
  graceDays,
});
