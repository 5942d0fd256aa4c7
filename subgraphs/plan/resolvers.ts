// Which loader answers each field; no SQL here.

import { resolveHistory } from "../../kit/history/history.ts";
import { originFields, statusFields } from "../../kit/provenance/fields.ts";
import { metricFields, scorableReadings } from "../../kit/reading/resolvers.ts";
import { comparable, goalNote, percentile } from "./goal.ts";
import { metrics } from "./readings.ts";
import { combinations } from "./scoring/combine.ts";
import { neededFor } from "./scoring/reasons.ts";
import { readRule } from "./scoring/rule.ts";
import { totalsOf } from "./scoring/view.ts";
import { ruleWords } from "./scoring/words.ts";
import { targetRule, targetText } from "./task.ts";
import { statusWords } from "./task-status.ts";
import type { PlanIndicatorsResolvers, Resolvers } from "./types.ts";

type MetricField = Exclude<keyof PlanIndicatorsResolvers, "readings" | "__isTypeOf">;

const agency = (id: string) => ({ __typename: "Agency" as const, id });

export const resolvers: Resolvers = {
  Query: {
    plan: (_, { id }, { plan }) => plan(id),
    metrics: (_, filter, { metrics }) => metrics(filter),
    officialResults: (_, filter, { results }) => results(filter),
    frames: (_, filter, { frames }) => frames(filter),
    papi: async (_, { year, asOf }, { results, frames }) => {
      const [official, [frame]] = await Promise.all([results({ index: "PAPI", year, asOf: asOf ?? null }), frames({ index: "PAPI", year, asOf: asOf ?? null })]);
      return { year, official, frame: frame ?? null };
    },
    planRules: (_, { on, asOf }, { rules }) => rules({ on: on ?? null, asOf: asOf ?? null }),
    scoreRanking: (_, ranking, { scoreRanking }) => scoreRanking(ranking),
    reportingRanking: (_, asked, { ranking }) => ranking(asked),
    planSource: (_, __, { status }) => status(),
    planImports: (_, page, { provenance }) => provenance.imports(page),
    planQuarantine: (_, page, { provenance }) => provenance.quarantine(page),
  },
  IndicatorView: {
    __resolveReference: (reference) => reference,
    scores: async (view, _, { scored }) => (await scored(view)).scores,
    total: async (view, _, { scored }) => (await scored(view)).total,
    totalMax: async (view, _, { scored }) => (await scored(view)).totalMax,
    scored: (view, { frame }, { scoredBy }) => scoredBy(view, frame),
    claims: (view, _, { claims }) => claims(view),
    conflicts: (view, _, { conflicts }) => conflicts(view),
    reporting: (view) => view,
  },
  AgencyHistory: { __resolveReference: resolveHistory, reporting: (history, asked, { series }) => series(history, asked) },
  PlanIndicators: { ...metricFields<MetricField>(metrics), readings: scorableReadings(metrics) },
  PlanReading: { entries: (reading, page, { entries }) => entries(reading, page) },
  ReportEntry: { id: ({ id }) => id.toString(), agency: ({ agencyId }) => agency(agencyId), ...originFields },
  ConflictStatement: { agency: ({ agencyId }) => agency(agencyId) },
  ScoreRanking: {
    __resolveReference: (ranking) => ranking,
    nodes: async (ranking, _, { ranked }) => (await ranked(ranking)).nodes,
    pageInfo: async (ranking, _, { ranked }) => (await ranked(ranking)).pageInfo,
    totalCount: async (ranking, _, { ranked }) => (await ranked(ranking)).totalCount,
    coverage: async (ranking, _, { ranked }) => (await ranked(ranking)).coverage,
  },
  ScoreRank: { agency: ({ agencyId }) => agency(agencyId) },
  Papi: {
    computed: () => false,
    noteVi: ({ frame }) => frame?.noteVi ?? "PAPI là khảo sát người dân, không tự tính",
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
  PlanGoal: {
    id: ({ goalId }) => goalId,
    official: async ({ kind, index }, _, { results }) =>
      kind === "RANK_RANGE" && (index === "PAR_INDEX" || index === "PAPI") ? (await results({ index })).filter((row) => row.agency !== null && ["SCORE", "RANK"].includes(row.figure)) : [],
    comparable: async (goal, _, { rules }) => comparable(goal, await rules({})),
    noteVi: async (goal, _, { rules }) => goalNote(goal, await rules({})),
    percentile,
  },
  PlanDocument: { date: ({ issuedOn }) => issuedOn },
  ReportingDuty: {
    id: ({ dutyId }) => dutyId,
    reporters: ({ reporters }) => reporters.map(agency),
    to: ({ recipient }) => agency(recipient),
    through: ({ through }) => agency(through),
    dueDay: async (duty, _, { dueRule }) => {
      const rule = await dueRule(duty);
      return rule ? Number(rule.value) : duty.dueDay;
    },
    dueRule: (duty, _, { dueRule }) => dueRule(duty),
    submissions: (duty, filter, { dutySubmissions }) => dutySubmissions(duty, filter),
  },
  Submission: { agency: ({ agencyId }) => agency(agencyId) },
  PlanTask: {
    id: ({ taskId }) => taskId,
    ...originFields,
    lead: ({ lead }) => lead.map(agency),
    cooperate: ({ cooperate }) => cooperate.map(agency),
    metrics: ({ metrics: codes }, _, { metrics }) => metrics({ codes }),
    target: targetText,
    targetRule,
    status: (task, _, { taskStatus }) => taskStatus(task),
    statusVi: async (task, _, { taskStatus }) => statusWords[await taskStatus(task)],
    leads: (task, _, { leads }) => leads(task),
    leadCandidates: (task, _, { candidates }) => candidates(task),
    progress: (task, filter, { progress }) => progress(task, filter),
    period: (task) => task,
  },
  TaskLead: { agency: ({ agencyId }) => agency(agencyId), insteadOf: ({ insteadOf }) => (insteadOf === null ? null : agency(insteadOf)) },
  LeadCandidate: { agency: ({ agencyId }) => agency(agencyId), insteadOf: ({ insteadOf }) => agency(insteadOf) },
  TaskProgress: {
    agency: ({ agencyId }) => agency(agencyId),
    claimedVi: ({ entry }) => entry?.textVi ?? null,
    evidence: ({ entry }) => entry?.evidence ?? [],
    view: ({ agencyId, period, asOf }) => ({ agencyId, period, asOf }),
  },
  PlanTaskPeriod: { text: ({ cadenceText }) => cadenceText },
  CatalogueMetric: {
    owner: ({ owner }) => agency(owner),
    ...originFields,
    scorable: ({ code }, _, { isScorable }) => isScorable(code),
    targets: async ({ code }, _, { targetsOf }) => (await targetsOf(code)).flatMap((task) => targetRule(task) ?? []),
  },
  Frame: { date: ({ issuedOn }) => issuedOn, ...originFields, domains: (frame, _, { domainsOf }) => domainsOf(frame) },
  FrameScore: { groups: async (score, _, { domainsOf }) => (await domainsOf(score.frame)).map((domain) => ({ domain, ...totalsOf(score, domain.code) })) },
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
    combine: ({ criterion }) => combinations.find((known) => known === criterion.combine) ?? null,
    neededVi: ({ criterion }) => neededFor(criterion)?.vi ?? null,
    neededEn: ({ criterion }) => neededFor(criterion)?.en ?? null,
    tolerance: ({ criterion, frame }) => criterion.tolerance ?? frame.tolerance,
    ruleVi: ({ criterion }) => ruleWords(readRule(criterion.scoring)),
    import: ({ criterion }, _, { provenance }) => provenance.importOf(criterion.importId),
    filePlace: ({ criterion }) => originFields.filePlace(criterion),
  },
  OfficialResult: { id: ({ key }) => key, agency: (row) => (row.agency === null ? null : agency(row.agency)), ...originFields },
  PlanQuarantinedRow: originFields,
  PlanSource: statusFields,
};
