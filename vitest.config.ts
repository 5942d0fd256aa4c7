// How the tests run: one PostgreSQL for all of them, one copy of graphql.

import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // Packages load the CommonJS file, Vite would take the other one: two copies, and graphql refuses each other's schemas.
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve("graphql/index.js")) }],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/global-setup.ts"],
    pool: "forks",
    maxWorkers: 2,
    execArgv: ["--import", import.meta.resolve("./kit/quick-start.ts")],
    // The first test that needs a filled database fills it.
    testTimeout: 180_000,
    hookTimeout: 240_000,
  },
});
