// How an answer came about, in words that an auditor can read: which source gave which fields, in which wave, of how many entities, how long it took.

import type { PlannedField } from "../plan/planned.ts";
import type { CallRecord } from "../sources/source.ts";
import { rounded } from "./request-record.ts";

export interface Explanation {
  readonly summary: Words;
  /** In the order of the waves. */
  readonly calls: readonly ExplainedCall[];
}

interface Words {
  readonly vi: string;
  readonly en: string;
}

export interface ExplainedCall extends Words {
  readonly wave: number;
  readonly source: string;
  /** Paths from the root, or from the entity. */
  readonly fields: readonly string[];
  /** Types of the entities asked about; empty for root fields. */
  readonly entities: readonly string[];
  readonly keys: number;
  readonly ms: number;
  readonly outcome: CallRecord["outcome"];
  readonly via: CallRecord["via"];
}

/** What the entities of the house are called when they are counted; others go by their type. */
const nouns: Readonly<Record<string, Words>> = {
  Agency: { vi: "cơ quan", en: "agencies" },
  IndicatorView: { vi: "bộ chỉ số cơ quan", en: "agency indicator views" },
  AgencyHistory: { vi: "chuỗi lịch sử cơ quan", en: "agency histories" },
};

const ways: Readonly<Record<CallRecord["via"], Words | undefined>> = {
  source: undefined,
  shared: { vi: "dùng chung lượt gọi với yêu cầu khác", en: "shared with another request's call" },
  cached: { vi: "từ bộ nhớ đệm", en: "from the cache" },
};

/** More are counted, not named. */
const namedFields = 8;
const listedFields = 200;

export function explain(calls: readonly CallRecord[]): Explanation {
  const explained = calls.map(explainCall).toSorted((a, b) => a.wave - b.wave || (a.source < b.source ? -1 : 1));
  const waves = new Set(explained.map(({ wave }) => wave)).size;
  const sources = [...new Set(explained.map(({ source }) => source))].sort();
  return {
    summary: {
      vi: `${sources.length} nguồn (${sources.join(", ")}), ${calls.length} lượt gọi, ${waves} đợt`,
      en: `${sources.length} sources (${sources.join(", ")}), ${calls.length} calls, ${waves} waves`,
    },
    calls: explained,
  };
}

function explainCall({ fetch, keys, ms, outcome, via }: CallRecord): ExplainedCall {
  const { wave, source } = fetch;
  const entities = [...new Set(fetch.loads.flatMap(({ requires }) => requires.flatMap((one) => (one.kind === "InlineFragment" ? [one.typeCondition] : []))))];
  const tree = [...fetch.fields, ...fetch.loads.flatMap(({ fields }) => fields)];
  const fields = [...new Set(pathsOf(tree, ""))];
  const named = [...new Set(figuresOf(tree, source))];
  const took = rounded(ms);
  const told = (language: keyof Words): string => {
    const vi = language === "vi";
    const shown = named.length <= namedFields ? named.join(", ") : `${named.slice(0, namedFields).join(", ")} ${vi ? `và ${named.length - namedFields} trường khác` : `and ${named.length - namedFields} more fields`}`;
    const counted = entities.map((type) => nouns[type]?.[language] ?? type).join(", ");
    const of = fetch.loads.length === 0 ? "" : ` ${vi ? "cho" : "for"} ${keys} ${counted === "" ? (vi ? "thực thể" : "entities") : counted}`;
    const duration = vi ? String(took).replace(".", ",") : String(took);
    const way = ways[via]?.[language];
    const failed = outcome === "ok" ? undefined : `${vi ? "không có kết quả" : "no result"}: ${outcome}`;
    return [`${vi ? "Đợt" : "Wave"} ${wave}: ${source} – ${shown}${of}, ${duration} ms`, way, failed].filter((part) => part !== undefined).join("; ");
  };
  return { wave, source, fields: fields.slice(0, listedFields), entities, keys, ms: took, outcome, via, vi: told("vi"), en: told("en") };
}

/** Schema names, never the client's aliases. */
function pathsOf(fields: readonly PlannedField[], before: string): readonly string[] {
  return fields.flatMap(({ name, fields: inner }) => (name === "__typename" ? [] : inner === undefined ? [before + name] : pathsOf(inner, `${before}${name}.`)));
}

/** What a person would call the fields: the objects that hold values, and values that stand alone; `egov.onTimeRate` of egov is `onTimeRate`. */
function figuresOf(fields: readonly PlannedField[], source: string, before = ""): readonly string[] {
  return fields.flatMap(({ name, fields: inner }) => {
    if (name === "__typename") return [];
    const path = `${before}${name}`;
    if (inner === undefined) return [path];
    const objects = inner.filter((field) => field.fields !== undefined);
    const hasValues = inner.some((field) => field.fields === undefined && field.name !== "__typename");
    return [...(hasValues || objects.length === 0 ? [path] : []), ...figuresOf(objects, source, path === source ? "" : `${path}.`)];
  });
}
