// plan: Decision 534/QĐ-UBND and what follows it – tasks, metric catalogue, scoring frames, official results.

import { defineSubgraph } from "../../kit/subgraph.ts";
import { frameProfile } from "./import/frame.ts";
import { metricsProfile } from "./import/metrics.ts";
import { planProfile } from "./import/plan.ts";
import { resultsProfile } from "./import/results.ts";
import { createLoaders, graceDays, prepare } from "./loaders.ts";
import { resolvers } from "./resolvers.ts";
import { shipped } from "./shipped.ts";
import { criteria, documents, domains, duties, frames, goals, kit, metrics, plans, results, tasks } from "./tables.ts";

export default defineSubgraph({
  name: "plan",
  folder: import.meta.dirname,
  kit,
  facts: { plans, documents, domains, goals, duties, tasks, metrics, frames, criteria, results },
  prepare,
  context: createLoaders,
  resolvers,
  profiles: [planProfile, metricsProfile, frameProfile, resultsProfile],
  shipped,
  graceDays,
});
