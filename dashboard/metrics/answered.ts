// Which source answers a metric. The catalogue says it too, but an address must be understood before the catalogue is there.

export const answeringSources = ["egov", "disbursement", "inspections", "complaints", "reporting"] as const;
export type AnsweringSource = (typeof answeringSources)[number];

const bySign: Readonly<Record<string, AnsweringSource>> = { EGV: "egov", DIS: "disbursement", INS: "inspections", CMP: "complaints", RPT: "reporting" };

export function sourceOf(code: string): AnsweringSource | undefined {
  return /^[A-Z]{3}-\d\d/.test(code) ? bySign[code.slice(0, 3)] : undefined;
}

/** A code of one level sums up that level; agencies of it have none of their own. */
export function isOfLevel(code: string): boolean {
  return /\.(DEPARTMENT|DISTRICT|COMMUNE)$/.test(code);
}

/** `{ egov: true, disbursement: false, … }`: a document with one part a source answers only the part that is wanted. */
export function onlyOf(source: AnsweringSource | undefined): Record<AnsweringSource, boolean> {
  return { egov: source === "egov", disbursement: source === "disbursement", inspections: source === "inspections", complaints: source === "complaints", reporting: source === "reporting" };
}
