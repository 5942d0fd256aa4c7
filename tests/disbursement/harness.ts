// disbursement on a PostgreSQL of its own, from a template where one is named, answering with the statements it took.

import { migrate } from "../../database/migrate.ts";
import { provision } from "../../database/provision.ts";
import type { OpenedFile } from "../../kit/import/open/table.ts";
import { openSubgraph, type Subgraph } from "../../kit/open-subgraph.ts";
import { buildRegister } from "../../subgraphs/agencies/import/build-register.ts";
import disbursement from "../../subgraphs/disbursement/index.ts";
import { shippedFiles } from "../agencies/files.ts";
import { createDatabase, templateDatabase, testSecret } from "../database.ts";

const built = buildRegister(shippedFiles(), "2025-07-01T17:00:00.000Z");
if (!("register" in built)) throw new Error("the shipped register has problems");
export const { document } = built.register;

async function openOn(adminUrl: string, statements: string[]): Promise<Subgraph> {
  const urls = await provision({ adminUrl, sources: ["disbursement"], secret: testSecret });
  await migrate({ url: adminUrl, source: "disbursement", folder: `${disbursement.folder}/migrations` });
  const clock = () => new Date("2026-11-23T00:00:00Z");
  const onFault = (_: string, error: unknown) => console.error(error);
  const subgraph = await openSubgraph(disbursement, { databaseUrl: urls.get("disbursement") ?? "", secret: testSecret, clock, onStatement: (text) => statements.push(text), onFault });
  if (!subgraph.registerVersion()) await subgraph.refreshRegister(() => Promise.resolve({ register: document }));
  return subgraph;
}

/** A template whose database `fill` has loaded once. */
export const filledWith = (name: string, fill: (subgraph: Subgraph) => Promise<unknown>) =>
  templateDatabase(`disbursement_${name}`, async (adminUrl) => {
    const subgraph = await openOn(adminUrl, []);
    await fill(subgraph);
    await subgraph.close();
  });

export async function openDisbursement(template?: string) {
  const database = await createDatabase(template);
  const statements: string[] = [];
  const subgraph = await openOn(database.adminUrl, statements);
  return {
    subgraph,
    adminUrl: database.adminUrl,
    /** A file as the command line gives it; committed unless `commit` is false. */
    importFile: (opened: OpenedFile, profile: string, period?: string, { knownAt, commit = true }: { readonly knownAt?: string; readonly commit?: boolean } = {}) =>
      subgraph.importFile({ opened, profile, period, by: "kiểm thử", osUser: null, knownAt, sample: false }, { commit }),
    /** `fields` of the disbursement of each agency, in order; `statements` is how many it took. */
    async ask<View = unknown>(agencyIds: readonly string[], period: string, fields: string, asOf = "LATEST") {
      statements.length = 0;
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on IndicatorView { disbursement { ${fields} } } } }`;
      const variables = { r: agencyIds.map((agencyId) => ({ __typename: "IndicatorView", agencyId, period, asOf })) };
      // The answer has the shape of the fields asked for; each test asserts it whole.
      const result = JSON.parse(JSON.stringify(await subgraph.execute({ query, variables }, {}))) as Answer<View>;
      const views = result.data?._entities?.map((entity) => entity.disbursement) ?? [];
      return { views, errors: result.errors, statements: statements.length };
    },
    async [Symbol.asyncDispose]() {
      await subgraph.close();
      await database[Symbol.asyncDispose]();
    },
  };
}

interface Answer<View> {
  readonly data?: { readonly _entities?: readonly { readonly disbursement: View }[] };
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}
