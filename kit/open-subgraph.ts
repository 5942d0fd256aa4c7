// A defined subgraph brought to life on its database: it answers, loads files and keeps its copy of the register.

import { buildSubgraphSchema } from "@apollo/subgraph";
import { type ExecutionResult, type GraphQLSchema, parse } from "graphql";
import { listenToAnnouncements } from "./announce.ts";
import { createCursorCodec } from "./cursor.ts";
import { openDatabase } from "./database.ts";
import { resolveEntitiesAtOnce } from "./entities.ts";
import { createExecutor, type SubgraphRequest } from "./execute.ts";
import { createImporter, type Importer } from "./import/importer.ts";
import type { LoadReport } from "./import/load.ts";
import { prepareLedger } from "./ledger.ts";
import { createProvenance, prepareProvenance } from "./provenance/provenance.ts";
import { type AskAgencies, loadRegister, refreshRegister } from "./register/copy.ts";
import { createRegister, type Register } from "./register/register.ts";
import { scalars } from "./scalars.ts";
import { subgraphSdl } from "./sdl.ts";
import { missingOf } from "./import/shipped.ts";
import type { SubgraphDefinition } from "./subgraph.ts";
import { createVersion, type Version } from "./version.ts";

export interface OpenOptions {
  /** postgres://… of the source's own role. */
  readonly databaseUrl: string;
  /** At least 32 bytes; authenticates cursors. */
  readonly secret: string;
  /** The hub's clock; tests pass a fixed one. */
  readonly clock: () => Date;
  readonly onStatement?: ((text: string) => void) | undefined;
  /** Hears of bugs and outages that clients only see as INTERNAL. */
  readonly onFault: (source: string, error: unknown) => void;
  /** Whether sample data comes with the product's own; true unless said. */
  readonly sample?: boolean | undefined;
  /** Hears of every file that was loaded. */
  readonly onLoaded?: ((source: string, report: LoadReport) => void) | undefined;
}

export interface Subgraph extends Importer {
  readonly name: string;
  readonly schema: GraphQLSchema;
  /** `request` identifies the client's request: calls with the same object share loaders. */
  execute(query: SubgraphRequest, request: object): ExecutionResult | Promise<ExecutionResult>;
  /** Loads the shipped files that are not in the ledger yet. */
  loadShipped(): Promise<{ readonly files: number; readonly rows: number }>;
  /** Asks *agencies* for the register; on failure the copy on disk stays in use. */
  refreshRegister(ask: AskAgencies): Promise<void>;
  /** Undefined until a copy has arrived. */
  registerVersion(): string | undefined;
  /** Every answer carries it as `extensions.hub.version`. */
  readonly version: Version;
  close(): Promise<void>;
}

type ResolverMap = Extract<Extract<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[]>[number], { typeDefs: unknown }>["resolvers"] & object;

const noRegister: Register = createRegister({
  version: "none", publishedAt: "1970-01-01T00:00:00.000Z", units: [], aliases: [], parents: [], succession: [], groups: [],
});

export async function openSubgraph<Statements, Context extends object>(
  definition: SubgraphDefinition<Statements, Context>,
  { databaseUrl, secret, clock, onStatement, onFault, onLoaded, sample = true }: OpenOptions,
): Promise<Subgraph> {
  const { name, kit } = definition;
  const database = openDatabase({ url: databaseUrl, source: name, onStatement });
  const { db, close } = database;
  const statements = definition.prepare(db);
  const ledger = prepareLedger(db, kit);
  const provenance = prepareProvenance(db, kit);
  const cursors = createCursorCodec(secret);
  // The map's type says nothing that the generated types did not check already.
  const resolvers = { ...scalars, ...definition.resolvers } as ResolverMap;
  const schema = resolveEntitiesAtOnce(buildSubgraphSchema([{ typeDefs: parse(subgraphSdl(definition.folder)), resolvers }]));
  const execute = createExecutor(schema, (error) => onFault(name, error));
  let register = (await loadRegister(db, kit)) ?? noRegister;
  const version = createVersion(register.version);
  const useRegister = (given: Register): void => {
    register = given;
    version.registered(given.version);
  };
  const announcements = await listenToAnnouncements({
    url: databaseUrl,
    source: name,
    kit,
    version,
    onRegister(announced) {
      if (announced === register.version) return;
      loadRegister(db, kit, announced).then((copy) => copy && useRegister(copy), (error: unknown) => onFault(name, error));
    },
  });
  const contexts = new WeakMap<object, { readonly context: Context; readonly version: string | undefined }>();

  // The version is the one of the loaders: what they have read, they do not read again.
  const contextOf = (request: object) => {
    const known = contexts.get(request);
    if (known) return known;
    const context = definition.context({ statements, ledger, provenance: createProvenance(provenance, name, cursors), register, cursors, now: clock() });
    const made = { context, version: version.current() };
    contexts.set(request, made);
    return made;
  };
  const importer = createImporter(() => ({
    database, source: name, kit, facts: definition.facts, countings: definition.countings ?? [], watch: definition.watch, profiles: definition.profiles, checkWhole: definition.checkWhole, register, now: clock(),
    onCommitted: version.imported,
    onLoaded: (report) => onLoaded?.(name, report),
  }));

  return {
    name,
    schema,
    execute(query, request) {
      const { context, version: before } = contextOf(request);
      return execute(query, context, before);
    },
    ...importer,
    async loadShipped() {
      const missing = missingOf([...definition.shipped(register)].filter((file) => sample || !file.sample), await db.select({ file: kit.imports.file, profile: kit.imports.profile, knownAt: kit.imports.knownAt }).from(kit.imports));
      const reports = missing.length === 0 ? [] : await importer.loadAll(missing.values().map((file) => ({ ...file, shipped: true, content: file.content() })));
      const loaded = reports.filter((report) => report.loaded);
      return { files: loaded.length, rows: loaded.reduce((sum, { rows }) => sum + rows, 0) };
    },
    async refreshRegister(ask) {
      useRegister(await refreshRegister(db, name, kit, ask, clock()));
    },
    registerVersion: () => (register === noRegister ? undefined : register.version),
    version,
    async close() {
      await announcements.close();
      await close();
    },
  };
}
