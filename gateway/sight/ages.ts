// How old each source's data is, asked of the sources themselves: every root field whose type is a `SourceStatus`.

import { isInterfaceType, isNonNullType, isObjectType, parse, type DocumentNode, type GraphQLSchema } from "graphql";
import type { Generation } from "../swap/generation.ts";
import type { Generations } from "../swap/generations.ts";

export interface SourceAge {
  /** knownAt of its newest import. */
  readonly lastKnownAt: string;
  readonly seconds: number;
}

export interface Ages {
  /** As last heard, at today's age; a source that has never answered is missing. */
  known(): ReadonlyMap<string, SourceAge>;
  /** Asks again, unless that was done a moment ago. Never fails: a source that is silent keeps what it said before. */
  refresh(): Promise<void>;
  /** When no question is under way. */
  idle(): Promise<void>;
}

interface AgesOptions {
  readonly generations: Generations;
  readonly now?: () => Date;
  readonly deadlineMs?: number;
  /** Not asked more often than this. */
  readonly everyMs?: number;
}

const statusType = "SourceStatus";

export function createAges({ generations, now = () => new Date(), deadlineMs = 1_000, everyMs = 5_000 }: AgesOptions): Ages {
  const heard = new Map<string, string>();
  const documents = new WeakMap<Generation, DocumentNode | null>();
  let asking: Promise<void> | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;

  async function ask(generation: Generation): Promise<void> {
    let document = documents.get(generation);
    if (document === undefined) documents.set(generation, (document = statusQuery(generation.engine.apiSchema)));
    if (document === null) return;
    const { data } = await generation.engine.execute({
      document,
      documentHash: "ages of the sources",
      operationName: undefined,
      variables: {},
      trusted: true,
      request: { requestId: "ages", signal: AbortSignal.timeout(deadlineMs) },
    });
    for (const status of Object.values(data ?? {})) {
      const { source, lastKnownAt } = statusOf(status);
      if (source !== undefined && lastKnownAt !== undefined) heard.set(source, lastKnownAt);
    }
  }

  return {
    known() {
      const today = now().getTime();
      return new Map([...heard].map(([source, lastKnownAt]) => [source, { lastKnownAt, seconds: Math.max(0, Math.round((today - Date.parse(lastKnownAt)) / 1_000)) }]));
    },
    refresh() {
      if (asking === undefined && now().getTime() - askedAt >= everyMs) {
        askedAt = now().getTime();
        // Not a client's request, and yet one that an old generation must wait for.
        asking = Promise.resolve(generations.use(ask)).catch(() => undefined).finally(() => (asking = undefined));
      }
      return asking ?? Promise.resolve();
    },
    idle: () => asking ?? Promise.resolve(),
  };
}

/** Null when the supergraph has no such field. */
function statusQuery(schema: GraphQLSchema): DocumentNode | null {
  const status = schema.getType(statusType);
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    ({ type, args }) => isObjectType(type) && isInterfaceType(status) && schema.isSubType(status, type) && !args.some((argument) => isNonNullType(argument.type)),
  );
  return fields.length === 0 ? null : parse(`{ ${fields.map(({ name }) => `${name} { source lastKnownAt }`).join(" ")} }`, { noLocation: true });
}

/** The engine has checked the types; a value may be null. */
function statusOf(given: unknown): { readonly source?: string; readonly lastKnownAt?: string } {
  if (typeof given !== "object" || given === null) return {};
  const { source, lastKnownAt } = given as { readonly source?: unknown; readonly lastKnownAt?: unknown };
  return { ...(typeof source === "string" && { source }), ...(typeof lastKnownAt === "string" && { lastKnownAt }) };
}
