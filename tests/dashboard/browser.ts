// A browser for tests: Debian's Chromium where it is, else the one inside @sparticuz/chromium with the libraries it carries.

import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

export async function launchBrowser(): Promise<Browser> {
  const own = installed.find((path) => existsSync(path));
  if (own !== undefined) return chromium.launch({ executablePath: own, args: flags });
  const carried = await import("@sparticuz/chromium");
  const executablePath = await carried.default.executablePath();
  const libraries = join(tmpdir(), "al2023", "lib");
  if (!existsSync(libraries)) await carried.inflate(join(import.meta.dirname, "../../node_modules/@sparticuz/chromium/bin/al2023.tar.br"));
  // Its own libraries come after the machine's: it brings libnss3, which a bare machine lacks.
  return chromium.launch({ executablePath, args: [...carried.default.args, ...flags], env: { ...process.env, LD_LIBRARY_PATH: [process.env["LD_LIBRARY_PATH"], libraries].filter(Boolean).join(":") } });
}
