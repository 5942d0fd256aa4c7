// The records behind a figure, in one shape whatever the source.

import { type Asked, useAsk } from "../ask/use-ask.ts";
import { recordsComplaints } from "../generated/records-complaints.ts";
import { recordsDisbursement } from "../generated/records-disbursement.ts";
import { recordsEgov } from "../generated/records-egov.ts";
import { recordsInspections } from "../generated/records-inspections.ts";
import type { RecordSource } from "../metrics/answered.ts";

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

export interface RecordPage {
  readonly nodes: readonly EvidenceRecord[];
  readonly totalCount: number | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Wanted {
  readonly source: RecordSource;
  /** The metric's field; the documents have a switch of the same name for each. */
  readonly field: string;
  readonly id: string;
  readonly period: string;
  readonly asOf: string | null;
  readonly after: string | null;
}

const first = 20;

/** One question is asked; the other three are paused. */
export function useRecords({ source, field, id, period, asOf, after }: Wanted): { readonly asked: Asked<object>; readonly page: RecordPage | undefined } {
  const variables = { id, period, asOf, after, first, [field]: true };
  const answers = {
    egov: useAsk(recordsEgov, variables, source !== "egov"),
    disbursement: useAsk(recordsDisbursement, variables, source !== "disbursement"),
    inspections: useAsk(recordsInspections, variables, source !== "inspections"),
    complaints: useAsk(recordsComplaints, variables, source !== "complaints"),
  };
  const asked = answers[source];
  return { asked, page: pageIn(asked.data, source, field) };
}

/** `agency.indicators.<source>.<field>.records`, of whichever document. */
function pageIn(data: unknown, source: string, field: string): RecordPage | undefined {
  let at: unknown = data;
  for (const name of ["agency", "indicators", source, field, "records"]) at = at !== null && typeof at === "object" ? Object.entries(at).find(([key]) => key === name)?.[1] : undefined;
  // The four documents give `records` this shape under every field.
  return at === undefined || at === null ? undefined : (at as RecordPage);
}
