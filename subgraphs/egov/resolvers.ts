// Which loader answers each field; no SQL here.

import { resolveHistory } from "../../kit/history/history.ts";
import { originFields, statusFields } from "../../kit/provenance/fields.ts";
import { metricFields, readingByCode, resolveView, scorableReadings } from "../../kit/reading/resolvers.ts";
import { publishedFields } from "../../kit/published.ts";
import { metrics } from "./readings.ts";
import type { EgovIndicatorsResolvers, Resolvers } from "./types.ts";

type MetricField = Exclude<keyof EgovIndicatorsResolvers, "reading" | "readings" | "published" | "publishedElsewhere" | "__isTypeOf">;

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
  },
  EgovReading: { dossiers: (reading, page, { dossiers }) => dossiers(reading, page) },
  EgovDossier: {
    id: (row) => row.id.toString(),
    code: (row) => row.key,
    agency: (row) => ({ id: row.agencyId }),
    onTime: (row) => (row.closedAt === null ? null : Date.parse(row.closedAt) <= Date.parse(row.dueAt)),
    ...originFields,
  },
  EgovPublishedFigure: { ...publishedFields, ...originFields },
  EgovQuarantinedRow: originFields,
  EgovSource: statusFields,
};
