// Which loader answers each field; no SQL here.

import { resolveHistory } from "../../kit/history/history.ts";
import { originFields, statusFields } from "../../kit/provenance/fields.ts";
import { metricFields, readingByCode, resolveView, scorableReadings } from "../../kit/reading/resolvers.ts";
import { metrics } from "./readings.ts";
import type { ComplaintIndicatorsResolvers, Resolvers } from "./types.ts";

type MetricField = Exclude<keyof ComplaintIndicatorsResolvers, "reading" | "readings" | "received" | "steps" | "stock" | "__isTypeOf">;

const endedWithout: readonly (string | null)[] = ["RUT_DON", "DINH_CHI"];

export const resolvers: Resolvers = {
  Query: {
    complaintsSource: (_, __, { status }) => status(),
    complaintsRanking: (_, asked, { ranking }) => ranking(asked),
    complaintsImports: (_, page, { provenance }) => provenance.imports(page),
    complaintsQuarantine: (_, page, { provenance }) => provenance.quarantine(page),
  },
  IndicatorView: { __resolveReference: resolveView, complaints: (view) => view },
  AgencyHistory: { __resolveReference: resolveHistory, complaints: (history, asked, { series }) => series(history, asked) },
  ComplaintIndicators: {
    ...metricFields<MetricField>(metrics),
    received: (view, asked, { received }) => received(view, asked),
    steps: (view, _, { steps }) => steps(view),
    stock: (view, _, { stock }) => stock(view),
    reading: readingByCode(metrics),
    readings: scorableReadings(metrics),
  },
  ComplaintReading: {
    petitions: (reading, page, { petitions }) => petitions(reading, page),
    receptionDays: (reading, page, { receptionDays }) => receptionDays(reading, page),
  },
  ComplaintReceptionDay: { id: (row) => row.id.toString(), agency: (row) => ({ id: row.agencyId }), ...originFields },
  ComplaintStock: { id: (row) => row.id.toString(), ...originFields },
  ComplaintPetition: {
    id: (row) => row.id.toString(),
    code: (row) => row.key,
    agency: (row) => ({ id: row.agencyId }),
    rule: (row, _, { rule }) => rule(row.dueRule),
    ...originFields,
    onTime: (row) => (row.resolvedOn === null || row.dueOn === null || endedWithout.includes(row.result) ? null : row.resolvedOn <= row.dueOn),
  },
  ComplaintsQuarantinedRow: originFields,
  ComplaintsSource: statusFields,
};
