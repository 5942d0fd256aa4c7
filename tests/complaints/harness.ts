// The complaints source on a PostgreSQL of its own, empty or with its shipped data, at a fixed hour.

import { migrate } from "../../database/migrate.ts";
import { provision } from "../../database/provision.ts";
import { openSubgraph, type Subgraph } from "../../kit/open-subgraph.ts";
import complaints from "../../subgraphs/complaints/index.ts";
import { createDatabase, templateDatabase, testSecret } from "../database.ts";
import { register } from "./register.ts";

async function openOn(adminUrl: string, now: string, statements: string[] = []): Promise<Subgraph> {
  const urls = await provision({ adminUrl, sources: ["complaints"], secret: testSecret });
  await migrate({ url: adminUrl, source: "complaints", folder: `${complaints.folder}/migrations` });
  const onFault = (_: string, error: unknown) => console.error(error);
  const subgraph = await openSubgraph(complaints, { databaseUrl: urls.get("complaints") ?? "", secret: testSecret, clock: () => new Date(now), onStatement: (text) => statements.push(text), onFault });
  if (!subgraph.registerVersion()) await subgraph.refreshRegister(async () => ({ register }));
  return subgraph;
}

export const shippedTemplate = () => templateDatabase("complaints_shipped", async (adminUrl) => {
  const subgraph = await openOn(adminUrl, "2026-11-23T00:00:00Z");
  await subgraph.loadShipped();
  await subgraph.close();
});

export async function openComplaints(template?: string) {
  const database = await createDatabase(template);
  const statements: string[] = [];
  const at = (now: string) => openOn(database.adminUrl, now, statements);
  const subgraph = await at("2026-11-23T00:00:00Z");
  return { subgraph, statements, at, adminUrl: database.adminUrl, close: async () => (await subgraph.close(), database[Symbol.asyncDispose]()) };
}
