// `npm start`: one line per stage with its seconds, then the addresses and a query to paste; stops cleanly on a signal.

import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { addressOf } from "../database/connect.ts";
import { dashboardBuild } from "../dashboard/build.ts";
import { startEmbedded } from "../database/embedded.ts";
import { PlainError } from "../kit/plain-error.ts";
import { readEnvironment, type Environment } from "../gateway/environment.ts";
import { subgraphs } from "../subgraphs/index.ts";
import { checkPlace, listen } from "../gateway/listen.ts";
import { lockDataDir } from "./lock.ts";
import { createLog } from "../gateway/log.ts";
import { openHub } from "./open-hub.ts";
import { createReport, formatSeconds, type Report } from "./report.ts";
import { loadSecret } from "./secret.ts";
import { hearSignals } from "../gateway/signals.ts";
import { stopGateway } from "../gateway/stop.ts";
import { lastGoodIn } from "../gateway/swap/last-good.ts";
import { welcome } from "./welcome.ts";

const configurationError = 78;

/** The exit code. */
export async function start(env: NodeJS.ProcessEnv, version: string): Promise<number> {
  const report = createReport();
  const reading = readEnvironment(env, subgraphs.map(({ name }) => name));
  for (const warning of reading.warnings) report.warn(warning);
  if ("problems" in reading) {
    for (const problem of reading.problems) report.fail(new PlainError(problem, ""));
    return configurationError;
  }
  try {
    await run(reading.environment, version, createReport(process.stderr, reading.environment.language));
    return 0;
  } catch (error) {
    report.fail(error);
    return error instanceof PlainError ? error.exitCode : 1;
  }
}

async function run(environment: Environment, version: string, report: Report): Promise<void> {
  const started = performance.now();
  const dataDir = resolve(environment.dataDir);
  const signals = hearSignals();
  const log = createLog(environment.logLevel);
  await using lock = await lockDataDir(dataDir);
  await checkPlace(environment);
  const secret = await loadSecret(dataDir, environment.secret);
  await buildDashboard(report);
  await using database = await openDatabase(environment, dataDir, report, log.line);
  await using hub = await openHub({
    definitions: subgraphs,
    addresses: environment.sources,
    adminUrl: environment.databaseUrl ?? database.adminUrl,
    databaseUrls: environment.databaseUrls,
    secret,
    version,
    clock: () => new Date(),
    report,
    onFault: log.fault,
    log,
    keepSupergraph: lastGoodIn(dataDir).write,
    caching: environment,
    sample: environment.sample,
    trustedOnly: environment.trustedOnly,
    allowedOrigins: environment.allowedOrigins,
    metrics: environment.metricsPort === undefined ? undefined : { host: environment.host, port: environment.metricsPort },
  });
  signals.onHangup(() => void hub.reload());
  const url = await listen(hub.gateway, environment);
  await lock.announce(url, database.adminUrl && addressOf(database.adminUrl));
  report.line(welcome({ url, sample: await hub.hasSample(), seconds: formatSeconds(performance.now() - started) }));
  const signal = await signals.stop;
  await report.stage({ vi: "Dừng", en: "stopping" }, async () => {
    await stopGateway(hub.gateway, signal);
    await hub.close();
  });
}

/** Without a dashboard the hub still answers: its first page is then the plain one. */
async function buildDashboard(report: Report): Promise<void> {
  const { stale, build } = dashboardBuild();
  if (!stale) return;
  try {
    await report.stage({ vi: "Dựng bảng điều khiển", en: "building the dashboard" }, build);
  } catch (error) {
    report.warn(`Không dựng được bảng điều khiển, dùng trang đơn giản: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function openDatabase(environment: Environment, dataDir: string, report: Report, log: (line: string) => void) {
  const own = subgraphs.every(({ name }) => environment.databaseUrls.has(name) || environment.sources.get(name)?.kind !== "inprocess");
  if (environment.databaseUrl !== undefined || own) return { adminUrl: undefined, [Symbol.asyncDispose]: async () => undefined };
  const words = existsSync(join(dataDir, "postgres")) ? { vi: "Cơ sở dữ liệu", en: "database" } : { vi: "Tạo cơ sở dữ liệu", en: "new database" };
  return report.stage(words, () => startEmbedded({ dataDir, log }));
}
