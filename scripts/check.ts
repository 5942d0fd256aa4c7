// `npm test`: types, lint with the layering rule, generated files, then the tests on a real PostgreSQL; one line at the end counts.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const house = join(import.meta.dirname, "..");
const outcome = { passed: 0, failed: 0 };
const bin = (name: string) => join(house, "node_modules/.bin", name);

function run(title: string, command: string, args: readonly string[]): boolean {
  const start = performance.now();
  process.stdout.write(`▸ ${title}\n`);
  const { status } = spawnSync(command, args, { cwd: house, stdio: "inherit" });
  process.stdout.write(`${status === 0 ? "✔" : "✖"} ${title} ${((performance.now() - start) / 1000).toFixed(1).replace(".", ",")} s\n`);
  return status === 0;
}

function step(title: string, command: string, ...args: string[]): void {
  outcome[run(title, command, args) ? "passed" : "failed"]++;
}

/** Adds the counts of Vitest's own report; a run that ends without one is a failure. */
function tests(folder: string): void {
  const report = join(folder, "tests.json");
  const ok = run("kiểm thử · tests", bin("vitest"), ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...process.argv.slice(2)]);
  try {
    // Vitest's own report; its two counts are all that is read.
    const counts = JSON.parse(readFileSync(report, "utf8")) as { numPassedTests: number; numFailedTests: number };
    outcome.passed += counts.numPassedTests;
    outcome.failed += counts.numFailedTests;
    if (!ok && counts.numFailedTests === 0) outcome.failed++;
  } catch {
    outcome.failed++;
  }
}

const folder = mkdtempSync(join(tmpdir(), "chiso-check-"));
step("kiểu · types", bin("tsc"), "--noEmit", "-p", ".");
step("kiểu của trang · types of the pages", bin("tsc"), "--noEmit", "-p", "tests/dashboard");
step("quy tắc, phân lớp · lint, layering", bin("oxlint"), "--type-aware", "--max-warnings", "0");
step("tệp sinh ra · generated files", process.execPath, "scripts/generate.ts", "--check");
step("dựng bảng điều khiển · the dashboard's build", process.execPath, "scripts/dashboard.ts");
tests(folder);
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`\n${outcome.passed} passed, ${outcome.failed} failed\n`);
process.exitCode = outcome.failed === 0 ? 0 : 1;
