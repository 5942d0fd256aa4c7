// Which loader answers each field; no SQL here.

import { metricFields, resolveView, scorableReadings } from "../../kit/reading/resolvers.ts";
import { metrics } from "./readings.ts";
import type { ComplaintIndicatorsResolvers, Resolvers } from "./types.ts";

type MetricField = Exclude<keyof ComplaintIndicatorsResolvers, "readings" | "__isTypeOf">;

const endedWithout: readonly (string | null)[] = ["RUT_DON", "DINH_CHI"];

export const resolvers: Resolvers = {
  Query: { complaintsSource: (_, __, { status }) => status() },
  IndicatorView: { __resolveReference: resolveView, complaints: (view) => view },
  ComplaintIndicators: { ...metricFields<MetricField>(metrics), readings: scorableReadings(metrics) },
  ComplaintReading: { petitions: (reading, page, { petitions }) => petitions(reading, page) },
  ComplaintPetition: {
    id: (row) => row.id.toString(),
    code: (row) => row.key,
    agency: (row) => ({ id: row.agencyId }),
    rule: (row, _, { rule }) => rule(row.dueRule),
    onTime: (row) => (row.resolvedOn === null || row.dueOn === null || endedWithout.includes(row.result) ? null : row.resolvedOn <= row.dueOn),
  },
};
