// The register: agencies, their dated names, parents and aliases, succession between them, and the rules of groups.

import { date, index, integer, pgSchema, text } from "drizzle-orm/pg-core";
import { agencyLevels, aliasKinds, aliasRelations, factMarks, successionKinds } from "../../kit/register/document.ts";
import { factColumns, factIndexes, kitTables } from "../../kit/tables.ts";

export const schema = pgSchema("agencies");

export const kit = kitTables(schema);
export const { imports, quarantine, quarantineOutcomes, rememberedNames, registerCopies } = kit;

export const agencyKinds = [
  "PEOPLE_COMMITTEE",
  "OFFICE_HOLDER",
  "PEOPLE_COUNCIL",
  "ONE_STOP_CENTRE",
  "OFFICE",
  "DEPARTMENT",
  "INSPECTORATE",
  "BOARD",
  "MINISTRY",
  "PARTY",
  "MASS_ORGANISATION",
  "POLICE",
  "PRESS",
  "COMMUNITY_BODY",
  "ENTERPRISE",
  "GROUP",
] as const;

/** `validFrom` is the first day, `validTo` the first day after; null is open. */
const validity = () => ({ validFrom: date({ mode: "string" }), validTo: date({ mode: "string" }) });
const mark = () => text({ enum: factMarks });

/** `key` is the agency's id. */
export const agencies = schema.table(
  "agencies",
  {
    ...factColumns(),
    ...validity(),
    /** Order of protocol; null where names decide. */
    rank: integer(),
    level: text({ enum: agencyLevels }).notNull(),
    kind: text({ enum: agencyKinds }).notNull(),
    mark: mark().notNull(),
    datesMark: mark(),
    basis: text().notNull(),
  },
  (t) => factIndexes("agencies", t),
);

/** One row per form of an agency; their days follow each other and make up its validity, so the last ends with it. */
export const names = schema.table(
  "names",
  { ...factColumns(), ...validity(), agencyId: text().notNull(), nameVi: text().notNull(), nameEn: text() },
  (t) => [...factIndexes("names", t), index("names_agency").on(t.agencyId)],
);

export const parents = schema.table(
  "parents",
  { ...factColumns(), ...validity(), agencyId: text().notNull(), parentId: text().notNull() },
  (t) => [...factIndexes("parents", t), index("parents_agency").on(t.agencyId)],
);

export const aliases = schema.table(
  "aliases",
  {
    ...factColumns(),
    ...validity(),
    agencyId: text().notNull(),
    kind: text({ enum: aliasKinds }).notNull(),
    text: text().notNull(),
    relation: text({ enum: aliasRelations }).notNull(),
    mark: mark().notNull(),
  },
  (t) => factIndexes("aliases", t),
);

export const succession = schema.table(
  "succession",
  {
    ...factColumns(),
    predecessorId: text().notNull(),
    successorId: text().notNull(),
    kind: text({ enum: successionKinds }).notNull(),
    scope: text(),
    effectiveOn: date({ mode: "string" }).notNull(),
    legalBasis: text(),
    mark: mark().notNull(),
    /** How sure the day is. */
    onMark: mark().notNull(),
  },
  (t) => factIndexes("succession", t),
);

/** What a line of a decision may do; all but the first are kinds of succession too. */
export const changeKinds = ["ESTABLISH", ...successionKinds] as const;

/** Lines of decisions as they were stated, with the agencies that were meant; what they come to stands in the other tables. */
export const changes = schema.table(
  "changes",
  {
    ...factColumns(),
    kind: text({ enum: changeKinds }).notNull(),
    effectiveOn: date({ mode: "string" }).notNull(),
    beforeText: text(),
    beforeId: text(),
    afterText: text(),
    afterId: text(),
    nameEn: text(),
    level: text({ enum: agencyLevels }),
    agencyKind: text({ enum: agencyKinds }),
    parentId: text(),
    gso: text(),
    qcvn102: text(),
    qd20: text(),
    dvqhns: text(),
    scope: text(),
    legalBasis: text().notNull(),
  },
  (t) => factIndexes("changes", t),
);

/** A group holds every agency of its levels that is valid on the day. */
export const groupLevels = schema.table(
  "group_levels",
  {
    ...factColumns(),
    groupId: text().notNull(),
    level: text({ enum: agencyLevels }).notNull(),
    mark: mark().notNull(),
    basis: text().notNull(),
  },
  (t) => factIndexes("group_levels", t),
);
