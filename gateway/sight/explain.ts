// How an answer came about, in words that an auditor can read: which source gave which fields, in which wave, of how many entities, how long it took.

import type { RequiresSelection } from "@graphql-hive/router-query-planner";
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
  const used = usedBy(calls);
  const explained = calls.map((call) => explainCall(call, used)).toSorted((a, b) => a.wave - b.wave || (a.source < b.source ? -1 : 1));
  const waves = new Set(explained.map(({ wave }) => wave)).size;
  const sources = [...new Set(explained.map(({ source }) => source))].sort();
  return {
    summary: {
      vi: `${sources.length} nguồn (${sources.join(", ")}), ${calls.length} lượt gọi, ${waves} đợt`,
      en: `${counted(sources.length, "source")} (${sources.join(", ")}), ${counted(calls.length, "call")}, ${counted(waves, "wave")}`,
    },
    calls: explained,
  };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Fields that a source needs of others for its own (`@requires`), by path → the sources. */
function usedBy(calls: readonly CallRecord[]): ReadonlyMap<string, ReadonlySet<string>> {
  const used = new Map<string, Set<string>>();
  const read = (source: string, selections: readonly RequiresSelection[], before: string): void => {
    for (const selection of selections) {
      if (selection.kind === "InlineFragment") read(source, selection.selections, before);
      else if (selection.kind === "Field" && selection.selections !== undefined && selection.selections.length > 0) {
        const path = `${before}${selection.name}`;
        used.set(path, (used.get(path) ?? new Set()).add(source));
        read(source, selection.selections, `${path}.`);
      }
    }
  };
  for (const { fetch } of calls) for (const { requires } of fetch.loads) read(fetch.source, requires, "");
  return used;
}

function explainCall({ fetch, keys, ms, outcome, via }: CallRecord, used: ReadonlyMap<string, ReadonlySet<string>>): ExplainedCall {
  const { wave, source } = fetch;
  const entities = [...new Set(fetch.loads.flatMap(({ requires }) => requires.flatMap((one) => (one.kind === "InlineFragment" ? [one.typeCondition] : []))))];
  const tree = [...fetch.fields, ...fetch.loads.flatMap(({ fields }) => fields)];
  const fields = [...new Set(pathsOf(tree, ""))];
  const figures = figuresOf(tree, source);
  const took = rounded(ms);
  const told = (language: keyof Words): string => {
    const vi = language === "vi";
    const named = [...figures].map(([path, name]) => {
      const by = [...(used.get(path) ?? [])].filter((other) => other !== source);
      return by.length === 0 ? name : `${name} (${vi ? "dùng cho" : "used by"} ${by.join(", ")})`;
    });
    const shown = named.length <= namedFields ? named.join(", ") : `${named.slice(0, namedFields).join(", ")} ${vi ? `và ${named.length - namedFields} trường khác` : `and ${named.length - namedFields} more fields`}`;
    const asked = entities.map((type) => nouns[type]?.[language] ?? type).join(", ");
    const of = fetch.loads.length === 0 ? "" : ` ${vi ? "cho" : "for"} ${keys} ${asked === "" ? (vi ? "thực thể" : "entities") : asked}`;
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

/** Paths → what a person would call the fields there: the objects that hold values, and values that stand alone; `egov.onTimeRate` of egov is `onTimeRate`. */
function figuresOf(fields: readonly PlannedField[], source: string): ReadonlyMap<string, string> {
  const figures = new Map<string, string>();
  const read = (inner: readonly PlannedField[], before: string): void => {
    for (const { name, fields: deeper } of inner) {
      if (name === "__typename") continue;
      const path = `${before}${name}`;
      const objects = deeper?.filter((field) => field.fields !== undefined) ?? [];
      const hasValues = deeper?.some((field) => field.fields === undefined && field.name !== "__typename") ?? true;
      if (hasValues || objects.length === 0) figures.set(path, path.startsWith(`${source}.`) ? path.slice(source.length + 1) : path);
      read(objects, `${path}.`);
    }
  };
  read(fields, "");
  return figures;
}
