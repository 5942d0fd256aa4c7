// The file formats of this source, and which of them say how far which figures reach.

import type { ImportProfile } from "../../kit/import/profile.ts";
import { publishedProfile } from "../../kit/published.ts";
import { allocationsProfile } from "./import/allocations.ts";
import { monthlyReport, yearReport } from "./import/monthly-report.ts";
import { pathProfile } from "./import/path.ts";
import { paymentsProfile } from "./import/payments.ts";
import { plansProfile } from "./import/plans.ts";
import { recoveriesProfile } from "./import/recoveries.ts";
import { settlementReviewsProfile } from "./import/settlement-reviews.ts";
import { tabmisPayments } from "./import/tabmis-payments.ts";

const capital = [allocationsProfile, paymentsProfile, monthlyReport, yearReport, tabmisPayments];

export const profiles: readonly ImportProfile[] = [...capital, plansProfile, pathProfile, publishedProfile, settlementReviewsProfile, recoveriesProfile];

const capitalNames = capital.map(({ name }) => name);

/** A list of recoveries does not make what was paid complete, nor the other way round. */
export const profilesOf = { capital: capitalNames, reviews: capitalNames, recoveries: [recoveriesProfile.name] } as const;
