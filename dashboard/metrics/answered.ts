// Which source answers a metric. The catalogue says it too, but an address must be understood before the catalogue is there.

export const recordSources = ["egov", "disbursement", "inspections", "complaints"] as const;
/** The sources that rank agencies and have series. */
export type RecordSource = (typeof recordSources)[number];
/** Reports are the agencies' own: they have entries, but no ranking and no series. */
export type AnsweringSource = RecordSource | "reporting";

const bySign: Readonly<Record<string, AnsweringSource>> = { EGV: "egov", DIS: "disbursement", INS: "inspections", CMP: "complaints", RPT: "reporting" };

export function sourceOf(code: string): AnsweringSource | undefined {
  return /^[A-Z]{3}-\d\d/.test(code) ? bySign[code.slice(0, 3)] : undefined;
}

export function rankedSourceOf(code: string): RecordSource | undefined {
  const source = sourceOf(code);
  return source === "reporting" ? undefined : source;
}

/** A code of one level sums up that level; agencies of it have none of their own. */
export function isOfLevel(code: string): boolean {
  return /\.(DEPARTMENT|DISTRICT|COMMUNE)$/.test(code);
}

/** `{ egov: true, disbursement: false, … }`: a document with one part a source answers only the part that is wanted. */
export function onlyOf(source: RecordSource | undefined): Record<RecordSource, boolean> {
  return { egov: source === "egov", disbursement: source === "disbursement", inspections: source === "inspections", complaints: source === "complaints" };
}
