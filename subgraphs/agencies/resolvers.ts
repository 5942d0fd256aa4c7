// Which loader answers each field; no SQL here.

import { badInput } from "../../kit/errors.ts";
import { resolveHistory } from "../../kit/history/history.ts";
import { originFields, statusFields } from "../../kit/provenance/fields.ts";
import { resolveView } from "../../kit/reading/resolvers.ts";
import { validOn } from "../../kit/register/register.ts";
import { latest } from "../../kit/time/as-of.ts";
import { calendarWindow } from "../../kit/time/period.ts";
import type { Resolvers } from "./types.ts";

export const resolvers: Resolvers = {
  Query: {
    agency: async (_, { id, on }, { agency }) => {
      const day = on ?? null;
      const found = await agency(id, day);
      return found === null || day === null || validOn(found, day) ? found : null;
    },
    agencies: (_, { level, on, search }, { agencies, search: find }) =>
      typeof search === "string" ? find(search, level ?? null, on ?? null) : agencies(level ?? null, on ?? null),
    register: async (_, { version }, { register }) => {
      const found = await register(version ?? null);
      if (!found) throw badInput("Argument version", "Tham số version", "a version that this register had, or none for the present one", version);
      return found;
    },
    agenciesSource: (_, __, { status }) => status(),
    agenciesImports: (_, page, { provenance }) => provenance.imports(page),
    agenciesQuarantine: (_, page, { provenance }) => provenance.quarantine(page),
  },
  Agency: {
    __resolveReference: ({ id }, { agency }) => agency(id, null),
    ...originFields,
    predecessors: ({ id }, _, { predecessors }) => predecessors(id),
    successors: ({ id }, _, { successors }) => successors(id),
    members: ({ id, on }, args, { members }) => members(id, args.on ?? on),
    parent: (row, { on }, { parent }) => parent(row, on ?? row.on),
    indicators: ({ id }, { period, asOf }) => ({ agencyId: id, period, asOf: asOf ?? latest }),
    history: ({ id }, { mapping, asOf }) => ({ agencyId: id, mapping, asOf: asOf ?? latest }),
    names: ({ id }, { on }, { dated }) => dated.names(id, on),
    codes: ({ id }, { on }, { dated }) => dated.codes(id, on),
    parents: ({ id }, { on }, { dated }) => dated.parents(id, on),
    // An agency of another level is another agency, which the import makes sure of.
    levels: (agency) => [agency],
  },
  ScoreRanking: {
    __resolveReference: (ranking) => ranking,
    members: async ({ level, period, previousPeriod, asOf }, _, { agencies }) => {
      const viewsIn = async (of: string) => (await agencies(level, calendarWindow(of).to)).map(({ id }) => ({ agencyId: id, period: of, asOf }));
      return (await Promise.all([...new Set([period, previousPeriod])].map(viewsIn))).flat();
    },
  },
  AgencyParent: { agency: ({ parentId }, _, { knownAgency }) => knownAgency(parentId) },
  AgencyHistory: { __resolveReference: resolveHistory, agency: ({ agencyId }, _, { knownAgency }) => knownAgency(agencyId) },
  IndicatorView: { __resolveReference: resolveView, agency: ({ agencyId }, _, { knownAgency }) => knownAgency(agencyId) },
  Succession: originFields,
  AgenciesQuarantinedRow: originFields,
  AgenciesSource: statusFields,
};
