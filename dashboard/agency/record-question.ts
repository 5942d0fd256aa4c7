// The question for the records behind a figure, and their lists in its answer, in one shape whatever the source.

import type { Trusted } from "../ask/trusted.ts";
import { recordsComplaints } from "../generated/records-complaints.ts";
import { recordsDisbursement } from "../generated/records-disbursement.ts";
import { recordsEgov } from "../generated/records-egov.ts";
import { recordsInspections } from "../generated/records-inspections.ts";
import { recordsReporting } from "../generated/records-reporting.ts";
import type { AnsweringSource } from "../metrics/answered.ts";

export interface EvidenceRecord {
  readonly id: string;
  readonly agencyText: string;
  readonly agencyRule: string;
  readonly file: string;
  readonly position: string;
  readonly filePlace: { readonly sheet: string | null; readonly row: number | null; readonly column: string | null; readonly text: string };
  readonly import: { readonly id: string; readonly profile: string; readonly by: string; readonly file: { readonly name: string; readonly sha256: string } };
  readonly knownAt: string;
  readonly recordedAt: string;
  readonly sample: boolean;
}

export interface RecordList {
  /** The field of the graph: "dossiers", "payments", … */
  readonly name: string;
  readonly nodes: readonly EvidenceRecord[];
  readonly totalCount: number | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface RecordsWanted {
  readonly source: AnsweringSource;
  readonly metric: string;
  readonly id: string;
  readonly period: string;
  readonly asOf: string | null;
}

// Each is asked with what `variablesOf` gives for its own source; what they share is only that.
const questions = {
  egov: recordsEgov,
  disbursement: recordsDisbursement,
  inspections: recordsInspections,
  complaints: recordsComplaints,
  reporting: recordsReporting,
} as unknown as Readonly<Record<AnsweringSource, Trusted<object, object>>>;

/** What reports answer has a field a metric; the other sources find a reading by its code. */
const reportFields: Readonly<Record<string, string>> = { "RPT-01": "planIssuedOnTime", "RPT-02": "reportsOnTime", "RPT-03": "assignedTasksOnTime", "RPT-04": "initiatives", "RPT-05": "events", "RPT-06": "planTasksCompleted", "RPT-07": "evidenceFiled", "RPT-08": "communicationTasksDone", "RPT-09": "simplificationTasksDone", "RPT-10": "assetRulesIssued" };

const first = 20;

export function recordQuestion({ source, metric, id, period, asOf }: RecordsWanted) {
  const shared = { id, period, asOf, first };
  const variables: Readonly<Record<string, unknown>> = source === "reporting" ? { ...shared, [reportFields[metric] ?? ""]: true } : { ...shared, metric };
  return { question: questions[source], variables };
}

/** `agency.indicators.<source>.<reading>.<list>`, of whichever document. */
export function recordListsIn(data: unknown, source: string): readonly RecordList[] {
  const view = ["agency", "indicators", source].reduce<unknown>((at, name) => entriesOf(at).find(([key]) => key === name)?.[1], data);
  // The documents give every list this shape, and a reading nothing else that is an object.
  return entriesOf(view).flatMap(([, reading]) => entriesOf(reading).flatMap(([name, list]) => (list !== null && typeof list === "object" ? [{ name, ...list } as RecordList] : [])));
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return value !== null && typeof value === "object" ? Object.entries(value) : [];
}
