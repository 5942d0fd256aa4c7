// Which loader answers each field; no SQL here.

import { percent } from "../../kit/numbers.ts";
import { resolveHistory } from "../../kit/history/history.ts";
import { originFields, statusFields } from "../../kit/provenance/fields.ts";
import { publishedFields } from "../../kit/published.ts";
import { metricFields, readingByCode, resolveView, scorableReadings } from "../../kit/reading/resolvers.ts";
import { metrics } from "./readings.ts";
import type { DisbursementIndicatorsResolvers, Resolvers } from "./types.ts";

type MetricField = Exclude<keyof DisbursementIndicatorsResolvers, "plans" | "reading" | "readings" | "published" | "__isTypeOf">;

const record = {
  id: (row: { readonly id: bigint }) => row.id.toString(),
  agency: (row: { readonly agencyId: string }) => ({ id: row.agencyId }),
  ...originFields,
};

export const resolvers: Resolvers = {
  Query: {
    disbursementSource: (_, __, { status }) => status(),
    disbursementRanking: (_, asked, { ranking }) => ranking(asked),
    disbursementImports: (_, page, { provenance }) => provenance.imports(page),
    disbursementQuarantine: (_, page, { provenance }) => provenance.quarantine(page),
  },
  IndicatorView: { __resolveReference: resolveView, disbursement: (view) => view },
  AgencyHistory: { __resolveReference: resolveHistory, disbursement: (history, asked, { series }) => series(history, asked) },
  DisbursementIndicators: {
    ...metricFields<MetricField>(metrics),
    plans: async (view, _, { plans }) => [...(await plans.load(view))],
    reading: readingByCode(metrics),
    readings: scorableReadings(metrics),
    published: async (view, _, { published }) => [...(await published.load(view))],
  },
  DisbursementReading: {
    projects: (reading, page, { projects }) => projects(reading, page),
    allocations: (reading, page, { allocations }) => allocations(reading, page),
    payments: (reading, page, { payments }) => payments(reading, page),
    snapshots: (reading, page, { snapshots }) => snapshots(reading, page),
    settlementReviews: (reading, page, { settlementReviews }) => settlementReviews(reading, page),
    recoveries: (reading, page, { recoveries }) => recoveries(reading, page),
  },
  DisbursementProject: {
    agency: record.agency,
    ...originFields,
    name: (row) => row.name ?? row.code,
    rate: (row) => (BigInt(row.assignedVnd) > 0n ? percent(BigInt(row.paidVnd), BigInt(row.assignedVnd)) : null),
  },
  DisbursementAllocation: { ...record, code: (row) => row.projectCode, name: (row) => row.projectName },
  DisbursementPayment: { ...record, voucher: (row) => row.key },
  DisbursementSnapshot: { ...record, code: (row) => row.projectCode, name: (row) => row.projectName },
  DisbursementSettlementReview: record,
  DisbursementRecovery: record,
  DisbursementPlan: record,
  DisbursementPublishedFigure: { ...publishedFields, ...originFields },
  DisbursementQuarantinedRow: originFields,
  DisbursementSource: statusFields,
};
