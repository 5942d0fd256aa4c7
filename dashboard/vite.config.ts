// How the dashboard and GraphiQL become files: two pages, hashed assets, nothing inline, nothing from elsewhere.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const here = import.meta.dirname;

/** The addresses that the gateway answers with index.html: the names of the files in pages/. */
function listPages(): Plugin {
  const pages = readdirSync(join(here, "pages")).filter((file) => file.endsWith(".tsx")).map((file) => file.slice(0, -".tsx".length));
  return {
    name: "chiso:pages",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "pages.json", source: JSON.stringify(pages.sort()) });
    },
  };
}

export default defineConfig({
  root: here,
  plugins: [react(), listPages()],
  // Whoever builds, tests included: urql's development checks refuse documents that are known by their hash.
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  worker: { format: "es" },
  build: {
    target: "es2023",
    emptyOutDir: true,
    // Fonts and pictures stay files: the policy of the page allows no data of other kinds.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 5_000,
    reportCompressedSize: false,
    rolldownOptions: { input: { index: join(here, "index.html"), graphiql: join(here, "graphiql.html") } },
  },
  server: { proxy: { "/graphql": "http://127.0.0.1:4000", "/schema.graphql": "http://127.0.0.1:4000", "/trusted": "http://127.0.0.1:4000" } },
});
