// The subgraph with its shipped data on a PostgreSQL of its own, answering with the statements it took.

import { print, parse } from "graphql";
import { migrate } from "../../database/migrate.ts";
import { provision } from "../../database/provision.ts";
import { openSubgraph } from "../../kit/open-subgraph.ts";
import agencies from "../../subgraphs/agencies/index.ts";
import { createDatabase, testSecret, templateDatabase } from "../database.ts";

const secret = testSecret;
const sources = ["agencies"];
async function openOn(adminUrl: string, statements: string[], faults: unknown[], clock: () => Date) {
  const urls = await provision({ adminUrl, sources, secret });
  return openSubgraph(agencies, {
    databaseUrl: urls.get("agencies") ?? "",
    secret,
    clock,
    onStatement: (text) => statements.push(text),
    onFault: (_, error) => faults.push(error),
  });
}

/** The clock stands unless `clock` moves it. */
export async function openAgencies({ clock = () => new Date("2025-08-01T03:00:00Z") } = {}) {
  const template = await templateDatabase("agencies_shipped", async (adminUrl) => {
    await provision({ adminUrl, sources, secret });
    await migrate({ url: adminUrl, source: "agencies", folder: `${agencies.folder}/migrations` });
    const subgraph = await openOn(adminUrl, [], [], clock);
    await subgraph.loadShipped();
    await subgraph.close();
  });
  const database = await createDatabase(template);
  const statements: string[] = [];
  const faults: unknown[] = [];
  const subgraph = await openOn(database.adminUrl, statements, faults, clock);
  return {
    subgraph,
    /** Errors that a client would see as INTERNAL. */
    faults,
    /** The answer as JSON, and how many statements it took. */
    async ask(query: string, variables: Readonly<Record<string, unknown>> = {}) {
      statements.length = 0;
      const { extensions, ...answer } = await subgraph.execute({ query: print(parse(query)), variables }, {});
      if (JSON.stringify(extensions) !== JSON.stringify({ hub: { version: subgraph.version.current() } })) throw new Error("the answer says another version than the subgraph");
      const plain: unknown = JSON.parse(JSON.stringify(answer));
      return { answer: plain, statements: statements.length };
    },
    async [Symbol.asyncDispose]() {
      await subgraph.close();
      await database[Symbol.asyncDispose]();
    },
  };
}
