// What the code of a recommendation is made of, and whether the law sets a day to publish its conclusion.

import type { Rules } from "./rules.ts";

/** Code of the inspection / number of the subject - number of the recommendation. */
export const recommendationCode = /^[0-9A-Z]+(-[0-9A-Z]+)+\/\d{1,3}-KN\d{2,3}$/;

export const inspectionCodePart = (code: string): string => code.slice(0, code.indexOf("/"));

/** Only inspections under the Law on Inspection must be published within its limit; checks and audits have other rules. */
const publishedByLaw: readonly string[] = ["ADMINISTRATIVE_INSPECTION", "SPECIALISED_INSPECTION"];

export function publishedWithin(rules: Rules, kind: string, signedOn: string): ReturnType<Rules["publication"]> {
  return publishedByLaw.includes(kind) && signedOn !== "" ? rules.publication(signedOn) : undefined;
}
