// The register of agencies as one versioned document: what `Query.register` of *agencies* answers and what every source keeps a copy of.
// Days are YYYY-MM-DD; `validFrom` is the first day, `validTo` the first day after; null is open.

export const agencyLevels = ["CENTRAL", "PROVINCE", "DEPARTMENT", "DISTRICT", "COMMUNE", "OTHER"] as const;
export type AgencyLevel = (typeof agencyLevels)[number];

interface Dated {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** V read in a public source, D derived, M from memory, A assumption: the surest first. */
export const factMarks = ["V", "D", "M", "A"] as const;
export type FactMark = (typeof factMarks)[number];

export interface RegisterUnit extends Dated {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string | null;
  readonly level: AgencyLevel;
  /** One of AgencyKind of agencies' schema. */
  readonly kind: string;
  /** How sure its days are, and where they stand; copies of earlier versions of the hub lack both. */
  readonly datesMark?: FactMark | null | undefined;
  readonly basis?: string | undefined;
}

export const aliasKinds = ["GSO", "QCVN102", "QD20", "DVQHNS", "NAME"] as const;
export type AliasKind = (typeof aliasKinds)[number];

/** How what carries the alias relates to the agency: the agency itself, or a body whose records count for it. */
export const aliasRelations = ["SELF", "PROJECT_BOARD", "ONE_STOP_UNIT", "SUBORDINATE"] as const;
export type AliasRelation = (typeof aliasRelations)[number];

export interface RegisterAlias extends Dated {
  readonly agencyId: string;
  readonly kind: AliasKind;
  readonly text: string;
  readonly relation: AliasRelation;
  readonly mark: FactMark;
}

export interface RegisterParent extends Dated {
  readonly agencyId: string;
  readonly parentId: string;
}

export const successionKinds = ["MERGE", "SPLIT", "ABSORB", "RENAME", "ABOLISH", "FUNCTION_TRANSFER"] as const;

export interface RegisterSuccession {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly kind: (typeof successionKinds)[number];
  /** Which functions pass, in words; null when all of them do. */
  readonly scope: string | null;
  readonly on: string;
  readonly legalBasis: string | null;
  readonly mark: FactMark;
  /** How sure the day is; copies of earlier versions of the hub lack it. */
  readonly onMark?: FactMark | undefined;
}

/** A group role ("UBND cấp huyện") is a rule: every agency of these levels that is valid on the date. */
export interface RegisterGroup {
  readonly groupId: string;
  readonly levels: readonly AgencyLevel[];
}

export interface RegisterDocument {
  /** First 16 hex digits of the SHA-256 of the content. */
  readonly version: string;
  /** RFC 3339, UTC. */
  readonly publishedAt: string;
  readonly units: readonly RegisterUnit[];
  readonly aliases: readonly RegisterAlias[];
  readonly parents: readonly RegisterParent[];
  readonly succession: readonly RegisterSuccession[];
  readonly groups: readonly RegisterGroup[];
}

/** The query by which a source asks for the register; the answer's `data.register` is a RegisterDocument. */
export const registerQuery = /* GraphQL */ `
  query Register {
    register {
      version
      publishedAt
      units { id nameVi nameEn level kind validFrom validTo datesMark basis }
      aliases { agencyId kind text relation validFrom validTo mark }
      parents { agencyId parentId validFrom validTo }
      succession { predecessorId successorId kind scope on legalBasis mark onMark }
      groups { groupId levels }
    }
  }
`;
