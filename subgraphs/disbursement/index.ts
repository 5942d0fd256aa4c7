// disbursement: public-investment capital, what was assigned and what was paid.

import { publishedProfile } from "../../kit/published.ts";
import { defineSubgraph } from "../../kit/subgraph.ts";
import { allocationsProfile } from "./import/allocations.ts";
import { monthlyReport, yearReport } from "./import/monthly-report.ts";
import { pathProfile } from "./import/path.ts";
import { paymentsProfile } from "./import/payments.ts";
import { plansProfile } from "./import/plans.ts";
import { settlementReviewsProfile } from "./import/settlement-reviews.ts";
import { tabmisPayments } from "./import/tabmis-payments.ts";
import { createLoaders, prepare, rules } from "./loaders.ts";
import { resolvers } from "./resolvers.ts";
import { shipped } from "./shipped.ts";
import { allocations, capitalPlans, kit, pathSteps, payments, publishedFigures, settlementReviews, snapshots } from "./tables.ts";

export default defineSubgraph({
  name: "disbursement",
  folder: import.meta.dirname,
  kit,
  facts: { allocations, payments, snapshots, settlementReviews, capitalPlans, pathSteps, publishedFigures },
  prepare,
  context: createLoaders,
  resolvers,
  profiles: [allocationsProfile, paymentsProfile, plansProfile, pathProfile, publishedProfile, monthlyReport, yearReport, tabmisPayments, settlementReviewsProfile],
  shipped,
  graceDays: rules.graceDays,
});
