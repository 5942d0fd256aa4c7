// inspections on a PostgreSQL of its own – empty, or with its sample – answering with the statements it took.

import { migrate } from "../../database/migrate.ts";
import { provision } from "../../database/provision.ts";
import { openSubgraph } from "../../kit/open-subgraph.ts";
import { buildRegister } from "../../subgraphs/agencies/import/build-register.ts";
import inspections from "../../subgraphs/inspections/index.ts";
import { shippedFiles } from "../agencies/files.ts";
import { createDatabase, testSecret } from "../database.ts";

const secret = testSecret;
const built = buildRegister(shippedFiles(), "2025-07-01T17:00:00.000Z");
if (!("register" in built)) throw new Error("the shipped register has problems");
const { document } = built.register;

export async function openInspections(now = "2026-11-23T00:00:00Z") {
  const database = await createDatabase();
  const urls = await provision({ adminUrl: database.adminUrl, sources: ["inspections"], secret });
  await migrate({ url: database.adminUrl, source: "inspections", folder: `${inspections.folder}/migrations` });
  const statements: string[] = [];
  const faults: unknown[] = [];
  const subgraph = await openSubgraph(inspections, {
    databaseUrl: urls.get("inspections") ?? "",
    secret,
    clock: () => new Date(now),
    onStatement: (text) => statements.push(text),
    onFault: (_, error) => faults.push(error),
  });
  await subgraph.refreshRegister(() => Promise.resolve({ register: document }));
  return {
    subgraph,
    document,
    faults,
    /** `fields` of the inspections of each agency, in order; `statements` is how many it took. */
    async ask<View = unknown>(agencyIds: readonly string[], period: string, fields: string, asOf = "LATEST") {
      statements.length = 0;
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on IndicatorView { inspections { ${fields} } } } }`;
      const variables = { r: agencyIds.map((agencyId) => ({ __typename: "IndicatorView", agencyId, period, asOf })) };
      // The answer has the shape of the fields asked for; each test asserts it whole.
      const result = JSON.parse(JSON.stringify(await subgraph.execute({ query, variables }, {}))) as Answer<View>;
      return { views: result.data?._entities?.map(({ inspections: view }) => view) ?? [], errors: result.errors, statements: statements.length };
    },
    async [Symbol.asyncDispose]() {
      await subgraph.close();
      await database[Symbol.asyncDispose]();
    },
  };
}

interface Answer<View> {
  readonly data?: { readonly _entities?: readonly { readonly inspections: View }[] };
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}
