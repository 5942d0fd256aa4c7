// One source alone on a PostgreSQL of its own, with the real register; empty, or with its shipped data.

import { migrate } from "../database/migrate.ts";
import { provision } from "../database/provision.ts";
import { type OpenOptions, openSubgraph, type Subgraph } from "../kit/open-subgraph.ts";
import type { AnySubgraph } from "../kit/subgraph.ts";
import { buildRegister } from "../subgraphs/agencies/import/build-register.ts";
import { shippedFiles } from "./agencies/files.ts";
import { createDatabase, templateDatabase, testSecret } from "./database.ts";

const built = buildRegister(shippedFiles(), "2025-07-01T17:00:00.000Z");
if (!("register" in built)) throw new Error("the shipped register has problems");
export const { document: register } = built.register;

export const today = "2026-11-23T00:00:00Z";

interface OpenSourceOptions {
  /** Field of IndicatorView that the source answers. */
  readonly field: string;
  readonly shipped?: boolean;
  /** Whether loadShipped() loads sample data. */
  readonly sample?: boolean;
}

export interface ViewAnswer {
  /** The field asked for, of each agency in order. */
  readonly views: readonly Record<string, unknown>[];
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[] | undefined;
  /** SQL statements that it took. */
  readonly statements: number;
}

export async function openSource(definition: AnySubgraph, { field, shipped = false, sample }: OpenSourceOptions) {
  const { name } = definition;
  const template = shipped ? await templateDatabase(`${name}_shipped`, (adminUrl) => loadInto(definition, adminUrl)) : undefined;
  const database = await createDatabase(template);
  const open: Subgraph[] = [];
  const statements: string[] = [];

  /** The same data at another hour. */
  const at = async (now: string) => {
    const subgraph = await openOn(definition, database.adminUrl, now, { sample, onStatement: (text) => statements.push(text) });
    open.push(subgraph);
    return {
      subgraph,
      async view(agencyIds: readonly string[], period: string, selection: string, asOf = "LATEST"): Promise<ViewAnswer> {
        statements.length = 0;
        const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on IndicatorView { ${field} { ${selection} } } } }`;
        const variables = { r: agencyIds.map((agencyId) => ({ __typename: "IndicatorView", agencyId, period, asOf })) };
        // As a caller over HTTP would see it.
        const { data, errors } = JSON.parse(JSON.stringify(await subgraph.execute({ query, variables }, {})));
        const entities: Record<string, Record<string, unknown>>[] = data?._entities ?? [];
        return { views: entities.map((entity) => entity[field] ?? {}), errors, statements: statements.length };
      },
    };
  };
  return {
    ...(await at(today)),
    at,
    adminUrl: database.adminUrl,
    async [Symbol.asyncDispose]() {
      await Promise.all(open.map((subgraph) => subgraph.close()));
      await database[Symbol.asyncDispose]();
    },
  };
}

async function loadInto(definition: AnySubgraph, adminUrl: string): Promise<void> {
  const subgraph = await openOn(definition, adminUrl, today);
  await subgraph.loadShipped();
  await subgraph.close();
}

async function openOn(definition: AnySubgraph, adminUrl: string, now: string, options: Pick<OpenOptions, "onStatement" | "sample"> = {}): Promise<Subgraph> {
  const { name, folder } = definition;
  const urls = await provision({ adminUrl, sources: [name], secret: testSecret });
  await migrate({ url: adminUrl, source: name, folder: `${folder}/migrations` });
  const onFault = (_: string, error: unknown) => console.error(error);
  const subgraph = await openSubgraph(definition, { databaseUrl: urls.get(name) ?? "", secret: testSecret, clock: () => new Date(now), onFault, ...options });
  if (!subgraph.registerVersion()) await subgraph.refreshRegister(() => Promise.resolve({ register }));
  return subgraph;
}
