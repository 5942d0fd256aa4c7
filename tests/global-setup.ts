// Runs once, before and after all test files.

import type { TestProject } from "vitest/node";
import { startTestDatabase } from "./database.ts";

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestDatabase();
  project.provide("adminUrl", server.adminUrl);
  return () => server.stop();
}
