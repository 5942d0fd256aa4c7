// disbursement: public-investment capital, what was assigned and what was paid.

import { defineSubgraph } from "../../kit/subgraph.ts";
import { createLoaders, prepare, rules } from "./loaders.ts";
import { profiles } from "./profiles.ts";
import { resolvers } from "./resolvers.ts";
import { shipped } from "./shipped.ts";
import { allocations, capitalPlans, kit, pathSteps, payments, publishedFigures, recoveries, settlementReviews, snapshots } from "./tables.ts";

export default defineSubgraph({
  name: "disbursement",
  folder: import.meta.dirname,
  kit,
  facts: { allocations, payments, snapshots, settlementReviews, recoveries, capitalPlans, pathSteps, publishedFigures },
  prepare,
  context: createLoaders,
  resolvers,
  profiles,
  shipped,
  graceDays: rules.graceDays,
});
