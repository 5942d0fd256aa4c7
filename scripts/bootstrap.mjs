// Runs before `npm start` and `npm test`: installs the packages when the lock file is not the one they were installed from.
// Plain JavaScript without packages, for the Node (20 or newer) that a fresh clone is started with.

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { explainInstall, explainMachine, explainNode, Plain } from "./bootstrap-errors.mjs";
import { withLock } from "./bootstrap-lock.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const modules = join(root, "node_modules");
const stampFile = join(modules, ".bootstrap.json");
const production = process.env.NODE_ENV === "production";

const start = performance.now();
try {
  const problem = explainMachine({ platform: process.platform, arch: process.arch, version: process.versions.node, isMusl: isMusl() });
  if (problem) throw problem;
  if (!isInstalled()) {
    await withLock(join(root, ".tmp", "bootstrap.lock"), async (holdBy) => {
      // Another one may have installed while we waited.
      if (!isInstalled()) await install(holdBy);
    });
  }
  if (!hasNode24()) throw explainNode();
  process.stderr.write(`▸ Gói phần mềm · packages … ${((performance.now() - start) / 1000).toFixed(1).replace(".", ",")} s\n`);
} catch (error) {
  if (!(error instanceof Plain)) throw error;
  process.stderr.write(`✖ ${error.message}\n`);
  process.exitCode = error.exitCode;
}

async function install(holdBy) {
  const args = ["ci", "--ignore-scripts", "--loglevel=error", "--no-audit", "--no-fund", "--prefer-offline", "--include=optional"];
  const { code, signal, output } = await run(npm([...args, ...(production ? ["--omit=dev"] : [])]), holdBy);
  if (signal || code !== 0) throw explainInstall(output, code, signal);
  writeStamp();
}

/** The npm that runs us, by the Node that runs it: the Node in node_modules is about to be replaced. */
function npm(args) {
  const cli = process.env.npm_execpath ?? "";
  if (basename(cli) === "npm-cli.js") return { file: process.env.npm_node_execpath ?? process.execPath, args: [cli, ...args], shell: false };
  return { file: "npm", args, shell: process.platform === "win32" };
}

function run({ file, args, shell }, holdBy) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: root, shell, stdio: ["ignore", "pipe", "pipe"] });
    if (child.pid) holdBy(child.pid);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    // An install cut off from us would go on beside the next one.
    let stoppedBy = null;
    const forward = (signal) => {
      stoppedBy = signal;
      child.kill(signal);
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, forward);
    const end = (code, signal) => {
      for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.off(name, forward);
      resolve({ code, signal: stoppedBy ?? signal, output });
    };
    child.on("error", (error) => {
      output += error.code === "ENOENT" ? "npm: command not found" : error.message;
      end(1, null);
    });
    child.on("close", end);
  });
}

function isInstalled() {
  const stamp = readJson(stampFile);
  if (!hasNode24()) return false;
  if (stamp?.lock === lockHash()) return stamp.omit !== "dev" || production;
  if (!isInstalledByHand()) return false;
  writeStamp();
  return true;
}

/** npm's own record of what it installed: the same versions as the lock, but for what this platform or production leaves out. */
function isInstalledByHand() {
  const wanted = readJson(join(root, "package-lock.json"))?.packages ?? {};
  const present = readJson(join(modules, ".package-lock.json"))?.packages;
  if (!present) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "" || entry.link) return true;
    const found = present[path];
    return found ? found.version === entry.version && found.integrity === entry.integrity : entry.optional === true || entry.devOptional === true || (entry.dev === true && production);
  });
}

function hasNode24() {
  return existsSync(join(modules, ".bin", "node")) || Number.parseInt(process.versions.node, 10) >= 24;
}

function writeStamp() {
  writeFileSync(stampFile, JSON.stringify({ lock: lockHash(), ...(production && { omit: "dev" }) }));
}

/** Another platform's packages are others, though the lock is the same: a folder may be shared with a container. */
function lockHash() {
  const lock = readFileSync(join(root, "package-lock.json"));
  return createHash("sha256").update(lock).update(`${process.platform}-${process.arch}`).digest("hex");
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function isMusl() {
  if (process.platform !== "linux") return false;
  process.report.excludeNetwork = true;
  return process.report.getReport().header.glibcVersionRuntime === undefined;
}
