// The plan's subgraph with its shipped data and the shipped register on a PostgreSQL of its own.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { migrate } from "../../database/migrate.ts";
import { provision } from "../../database/provision.ts";
import { openSubgraph } from "../../kit/open-subgraph.ts";
import { buildRegister } from "../../subgraphs/agencies/import/build-register.ts";
import { fileNames } from "../../subgraphs/agencies/import/files.ts";
import plan from "../../subgraphs/plan/index.ts";
import { createDatabase, testSecret } from "../database.ts";
import { plain } from "../plain.ts";

const secret = testSecret;
const agenciesData = join(import.meta.dirname, "../../subgraphs/agencies/data");

export function shippedRegister() {
  const built = buildRegister(fileNames.map((name) => ({ name, text: readFileSync(join(agenciesData, name), "utf8") })), "2025-07-01T17:00:00.000Z");
  if ("problems" in built) throw new Error(JSON.stringify(built.problems));
  return built.register.document;
}

export async function openPlan({ shipped = true } = {}) {
  const database = await createDatabase();
  const urls = await provision({ adminUrl: database.adminUrl, sources: ["plan"], secret });
  await migrate({ url: database.adminUrl, source: "plan", folder: join(plan.folder, "migrations") });
  const statements: string[] = [];
  const clock = () => new Date("2026-11-23T00:00:00Z");
  const onFault = (_: string, error: unknown) => console.error(error);
  const subgraph = await openSubgraph(plan, { databaseUrl: urls.get("plan") ?? "", secret, clock, onStatement: (text) => statements.push(text), onFault });
  await subgraph.refreshRegister(() => Promise.resolve({ register: shippedRegister() }));
  if (shipped) await subgraph.loadShipped();
  return {
    subgraph,
    /** The answer as plain JSON, and how many statements it took. */
    async ask(query: string, variables: Readonly<Record<string, unknown>> = {}) {
      statements.length = 0;
      const answer: unknown = plain(await subgraph.execute({ query, variables }, {}));
      return { answer, statements: statements.length };
    },
    async [Symbol.asyncDispose]() {
      await subgraph.close();
      await database[Symbol.asyncDispose]();
    },
  };
}
