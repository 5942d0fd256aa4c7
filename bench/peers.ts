// The peers' packages, installed from their own lock when they are missing; the product never installs them.

import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("peers/", import.meta.url));
const installMs = 600_000;

export function installPeers(say: (line: string) => void): void {
  // npm writes this file last.
  const installed = `${folder}node_modules/.package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${folder}package-lock.json`).mtimeMs) return;
  say("Installing the peers' packages (npm ci --ignore-scripts in bench/peers) …");
  const { status, error } = spawnSync("npm", ["ci", "--ignore-scripts"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"], timeout: installMs, shell: process.platform === "win32" });
  if (status !== 0) throw new Error(`npm ci in bench/peers failed with ${status ?? "no status"}`, { cause: error });
}
