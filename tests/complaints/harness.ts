// The complaints source on a PostgreSQL of its own, empty or with its shipped data, at a fixed hour.

import { migrate } from "../../database/migrate.ts";
import { provision } from "../../database/provision.ts";
import { openSubgraph } from "../../kit/open-subgraph.ts";
import complaints from "../../subgraphs/complaints/index.ts";
import { createDatabase, templateDatabase, testSecret as secret } from "../database.ts";
import { register } from "./register.ts";

async function openOn(adminUrl: string) {
  const urls = await provision({ adminUrl, sources: ["complaints"], secret });
  await migrate({ url: adminUrl, source: "complaints", folder: `${complaints.folder}/migrations` });
  const statements: string[] = [];
  const shared = { databaseUrl: urls.get("complaints") ?? "", secret, onStatement: (text: string) => statements.push(text), onFault: console.error };
  const at = (now: string) => openSubgraph(complaints, { ...shared, clock: () => new Date(now) });
  const subgraph = await at("2026-11-23T00:00:00Z");
  if (!subgraph.registerVersion()) await subgraph.refreshRegister(async () => ({ register }));
  return { subgraph, at, statements, adminUrl };
}

export const shippedTemplate = () =>
  templateDatabase("complaints_shipped", async (adminUrl) => {
    const { subgraph } = await openOn(adminUrl);
    await subgraph.loadShipped();
    await subgraph.close();
  });

export async function openComplaints(template?: string) {
  const database = await createDatabase(template);
  const opened = await openOn(database.adminUrl);
  return { ...opened, close: async () => (await opened.subgraph.close(), database[Symbol.asyncDispose]()) };
}
