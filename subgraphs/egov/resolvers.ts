// Which loader answers each field; no SQL here.

import { resolveHistory } from "../../kit/history/history.ts";
import { originFields, statusFields } from "../../kit/provenance/fields.ts";
import { metricFields, readingByCode, resolveView, scorableReadings } from "../../kit/reading/resolvers.ts";
import { publishedFields } from "../../kit/published.ts";
import { metrics } from "./readings.ts";
import { statusRules } from "./rules.ts";
import type { EgovIndicatorsResolvers, Resolvers } from "./types.ts";

type MetricField = Exclude<keyof EgovIndicatorsResolvers, "reading" | "readings" | "published" | "publishedElsewhere" | "reported" | "monthlyReports" | "__isTypeOf">;

const id = (row: { readonly id: bigint }) => row.id.toString();
const agency = (row: { readonly agencyId: string }) => ({ id: row.agencyId });
const days = { from: (row: { readonly fromOn: string }) => row.fromOn, to: (row: { readonly toOn: string }) => row.toOn };

export const resolvers: Resolvers = {
  Query: {
    egovSource: (_, __, { status }) => status(),
    egovRanking: (_, asked, { ranking }) => ranking(asked),
    egovImports: (_, page, { provenance }) => provenance.imports(page),
    egovQuarantine: (_, page, { provenance }) => provenance.quarantine(page),
  },
  IndicatorView: { __resolveReference: resolveView, egov: (view) => view },
  AgencyHistory: { __resolveReference: resolveHistory, egov: (history, asked, { series }) => series(history, asked) },
  EgovIndicators: {
    ...metricFields<MetricField>(metrics),
    reading: readingByCode(metrics),
    readings: scorableReadings(metrics),
    published: (view, _, { published }) => published.load(view),
    publishedElsewhere: (view, _, { publishedElsewhere }) => publishedElsewhere(view),
    reported: (view, _, { reported }) => reported(view),
    monthlyReports: async (view, _, { reports }) => (await reports(view)).slice(0, 200),
  },
  EgovReading: {
    dossiers: (reading, page, { dossiers }) => dossiers(reading, page),
    procedures: (reading, page, { procedures }) => procedures(reading, page),
    ratings: (reading, page, { ratings }) => ratings(reading, page),
    documents: (reading, page, { documents }) => documents(reading, page),
    systems: (reading, page, { systems }) => systems(reading, page),
  },
  EgovDossier: {
    id,
    code: (row) => row.key,
    agency,
    firstDueAt: (row, _, { firstDueOf }) => firstDueOf(row),
    statusRule: (row) => statusRules.find(({ id }) => id === row.statusRule) ?? null,
    onTime: (row) => (row.closedAt === null ? null : Date.parse(row.closedAt) <= Date.parse(row.dueAt)),
    ...originFields,
  },
  EgovStatusRule: { validTo: (rule) => rule.validTo || null },
  EgovProcedure: { id, agency, ...originFields },
  EgovRating: { id, agency, ...days, ...originFields },
  EgovDocuments: { id, agency, ...days, ...originFields },
  EgovSystem: { id, agency, ...originFields },
  EgovMonthlyReport: { agency, ...originFields },
  EgovPublishedFigure: { ...publishedFields, ...originFields },
  EgovQuarantinedRow: originFields,
  EgovSource: statusFields,
};
