// Which loader answers each field; no SQL here.

import { originFields, statusFields } from "../../kit/provenance/fields.ts";
import { readRule } from "./scoring/rule.ts";
import { statusOf, targetRule, targetText } from "./task.ts";
import type { Resolvers } from "./types.ts";

const agency = (id: string) => ({ __typename: "Agency" as const, id });

export const resolvers: Resolvers = {
  Query: {
    plan: (_, { id }, { plan }) => plan(id),
    metrics: (_, filter, { metrics }) => metrics(filter),
    officialResults: (_, filter, { results }) => results(filter),
    frames: (_, filter, { frames }) => frames(filter),
    planSource: (_, __, { status }) => status(),
    planImports: (_, page, { provenance }) => provenance.imports(page),
    planQuarantine: (_, page, { provenance }) => provenance.quarantine(page),
  },
  IndicatorView: {
    __resolveReference: (reference) => reference,
    scores: async (view, _, { scored }) => (await scored(view)).scores,
    total: async (view, _, { scored }) => (await scored(view)).total,
    totalMax: async (view, _, { scored }) => (await scored(view)).totalMax,
  },
  Plan: {
    id: ({ number }) => number,
    ...originFields,
    date: ({ issuedOn }) => issuedOn,
    goals: (plan, _, { goals }) => goals(plan),
    domains: (plan, _, { domains }) => domains(plan),
    documents: (plan, _, { documents }) => documents(plan),
    duties: (plan, _, { duties }) => duties(plan),
    tasks: (plan, filter, { tasks }) => tasks(plan, filter),
  },
  PlanGoal: { id: ({ goalId }) => goalId },
  PlanDocument: { date: ({ issuedOn }) => issuedOn },
  ReportingDuty: {
    id: ({ dutyId }) => dutyId,
    reporters: ({ reporters }) => reporters.map(agency),
    to: ({ recipient }) => agency(recipient),
    through: ({ through }) => agency(through),
  },
  PlanTask: {
    id: ({ taskId }) => taskId,
    ...originFields,
    lead: ({ lead }) => lead.map(agency),
    cooperate: ({ cooperate }) => cooperate.map(agency),
    metrics: ({ metrics: codes }, _, { metrics }) => metrics({ codes }),
    target: targetText,
    targetRule,
    status: (task, _, { register }) => statusOf(task, register),
    period: (task) => task,
  },
  PlanTaskPeriod: { text: ({ cadenceText }) => cadenceText },
  CatalogueMetric: { owner: ({ owner }) => agency(owner), ...originFields },
  Frame: { date: ({ issuedOn }) => issuedOn, ...originFields },
  Criterion: {
    code: ({ criterion }) => criterion.code,
    frame: ({ frame }) => frame.code,
    domain: ({ criterion }) => criterion.domain,
    nameVi: ({ criterion }) => criterion.nameVi,
    nameEn: ({ criterion }) => criterion.nameEn,
    scoring: ({ criterion }) => readRule(criterion.scoring).kind,
    target: ({ criterion }) => criterion.target,
    max: ({ criterion }) => criterion.max,
    metrics: ({ criterion }) => criterion.metrics,
    mark: ({ criterion }) => criterion.mark,
    ruleMark: ({ criterion }) => criterion.ruleMark,
    maxMark: ({ criterion }) => criterion.maxMark,
    note: ({ criterion }) => criterion.note,
    import: ({ criterion }, _, { provenance }) => provenance.importOf(criterion.importId),
    filePlace: ({ criterion }) => originFields.filePlace(criterion),
  },
  OfficialResult: { id: ({ key }) => key, agency: (row) => (row.agency === null ? null : agency(row.agency)), ...originFields },
  PlanQuarantinedRow: originFields,
  PlanSource: statusFields,
};
