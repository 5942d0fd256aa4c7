// Which loader answers each field; no SQL here.

import { resolveHistory } from "../../kit/history/history.ts";
import { originFields, statusFields } from "../../kit/provenance/fields.ts";
import { metricFields, readingByCode, resolveView, scorableReadings } from "../../kit/reading/resolvers.ts";
import { metrics } from "./readings.ts";
import type { InspectionIndicatorsResolvers, Resolvers } from "./types.ts";

type MetricField = Exclude<keyof InspectionIndicatorsResolvers, "reading" | "readings" | "__isTypeOf">;

/** What every record behind a reading answers alike. */
const record = {
  id: (row: { readonly id: bigint }) => row.id.toString(),
  agency: (row: { readonly agencyId: string }) => ({ id: row.agencyId }),
  ...originFields,
};

export const resolvers: Resolvers = {
  Query: {
    inspectionsSource: (_, __, { status }) => status(),
    inspectionsRanking: (_, asked, { ranking }) => ranking(asked),
    inspectionsImports: (_, page, { provenance }) => provenance.imports(page),
    inspectionsQuarantine: (_, page, { provenance }) => provenance.quarantine(page),
  },
  IndicatorView: { __resolveReference: resolveView, inspections: (view) => view },
  AgencyHistory: { __resolveReference: resolveHistory, inspections: (history, asked, { series }) => series(history, asked) },
  InspectionIndicators: { ...metricFields<MetricField>(metrics), reading: readingByCode(metrics), readings: scorableReadings(metrics) },
  InspectionReading: {
    inspections: (reading, page, { inspections }) => inspections(reading, page),
    conclusions: (reading, page, { conclusions }) => conclusions(reading, page),
    findings: (reading, page, { findings }) => findings(reading, page),
    recommendations: (reading, page, { recommendations }) => recommendations(reading, page),
    sanctions: (reading, page, { sanctions }) => sanctions(reading, page),
    corruptionCases: (reading, page, { corruptionCases }) => corruptionCases(reading, page),
  },
  InspectionRecord: record,
  InspectionConclusion: record,
  InspectionFinding: { ...record, code: (row) => row.key },
  InspectionRecommendation: record,
  InspectionSanction: { ...record, code: (row) => row.key },
  InspectionCorruptionCase: { ...record, code: (row) => row.key },
  InspectionsQuarantinedRow: originFields,
  InspectionsSource: statusFields,
};
