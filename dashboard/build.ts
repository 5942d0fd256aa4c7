// Builds the dashboard when what it is made of has changed since; `npm start` and `npm run dashboard` both ask here.

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const house = join(import.meta.dirname, "..");
const built = join(house, "dashboard/dist");
const stamp = "built-from.txt";
const run = promisify(execFile);
const compress = promisify(brotliCompress);
const compressible = /\.(js|css|html|svg|json)$/;

export interface DashboardBuild {
  readonly stale: boolean;
  build(): Promise<void>;
}

/** Whether a build is needed, and how to do it: reading takes milliseconds, building seconds. */
export function dashboardBuild(): DashboardBuild {
  const from = sourceHash();
  return { stale: stampOf(built) !== from, build: () => build(from) };
}

async function build(from: string): Promise<void> {
  // Built aside and moved when it is whole: a second start never sees half of it.
  const aside = join(house, `dashboard/.dist-${process.pid}`);
  try {
    // In a process of its own: whoever asks, a test or a developer, the pages are built for production.
    const vite = fileURLToPath(import.meta.resolve("vite/package.json").replace("package.json", "bin/vite.js"));
    await run(process.execPath, [vite, "build", "--config", join(house, "dashboard/vite.config.ts"), "--logLevel", "error", "--outDir", aside], { cwd: house, env: { ...process.env, NODE_ENV: "production" } });
    await compressFiles(aside);
    await writeFile(join(aside, stamp), from);
    await rm(built, { recursive: true, force: true });
    await rename(aside, built).catch((error: unknown) => {
      // Another process was faster with the same.
      if (stampOf(built) !== from) throw error;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

function stampOf(folder: string): string | undefined {
  const file = join(folder, stamp);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** What the pages are made of, by content. */
function sourceHash(): string {
  const own = globSync("dashboard/**/*.{ts,tsx,css,html,svg,json}", { cwd: house, exclude: (path) => /(^|\/)\.?dist/.test(path) });
  const documents = globSync("schema/operations/*.graphql", { cwd: house });
  const hash = createHash("sha256");
  for (const file of [...own, ...documents, "package-lock.json"].sort()) hash.update(file).update("\0").update(readFileSync(join(house, file))).update("\0");
  return hash.digest("hex");
}

/** A Brotli copy beside each text file, so that serving compresses nothing. */
async function compressFiles(folder: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => compressible.test(file));
  for (const file of files) {
    const bytes = await readFile(join(folder, file));
    // The editor's big files are loaded rarely; their last per cent is not worth the seconds.
    const quality = bytes.length > 400_000 ? 5 : 9;
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    await writeFile(join(folder, `${file}.br`), await compress(bytes, { params }));
  }
}
