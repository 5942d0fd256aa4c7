// Where the database of one source is, for a command: DATABASE_URL as `npm start` reads it, that of a hub that runs, or the embedded one, started for the command.

import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { codeOf, withConnection } from "../../database/connect.ts";
import { startEmbedded } from "../../database/embedded.ts";
import { migrate } from "../../database/migrate.ts";
import { ownerUrl, provision, roleUrl } from "../../database/provision.ts";
import type { Environment } from "../../gateway/environment.ts";
import { PlainError } from "../../kit/plain-error.ts";
import type { AnySubgraph } from "../../kit/subgraph.ts";
import { type Holder, holderOf, lockDataDir, taken } from "../lock.ts";
import { loadSecret } from "../secret.ts";

export interface SourceDatabase extends AsyncDisposable {
  /** Of the source's own role. */
  readonly url: string;
  readonly secret: string;
}

interface Options {
  readonly definition: AnySubgraph;
  readonly environment: Environment;
  /** `hub import`: what others are told that wait for it. */
  readonly command: string;
  readonly onWait: () => void;
}

const cannotReach = 3;
const badConfiguration = 78;
/** A start with its shipped data takes about ten seconds on a slow machine. */
const startPatienceMs = 60_000;

/** Fails with a PlainError: exit code 3 when it cannot be reached, 78 when what is configured cannot be right. */
export async function databaseOf(options: Options): Promise<SourceDatabase> {
  const { definition: { name }, environment } = options;
  const own = environment.databaseUrls.get(name);
  const admin = environment.databaseUrl;
  if (own !== undefined || admin !== undefined) return await configured(options, own, admin);
  if (environment.sources.get(name)?.kind !== "inprocess") throw elsewhere(name);
  const dataDir = resolve(environment.dataDir);
  if (!existsSync(join(dataDir, "postgres"))) throw neverStarted(dataDir);
  const holder = await runningHub(dataDir, options.onWait);
  return holder === undefined ? await startedHere(options, dataDir) : await ofRunningHub(name, dataDir, environment, holder);
}

async function configured({ definition: { name, folder }, environment }: Options, own: string | undefined, admin: string | undefined): Promise<SourceDatabase> {
  const secret = await loadSecret(resolve(environment.dataDir), environment.secret);
  const url = own ?? roleUrl(name, admin ?? "", secret);
  const owner = ownerUrl(name, { adminUrl: admin, own: environment.databaseUrls });
  if (owner === undefined) throw new Error(`${name}: nobody owns its schema`);
  const refused = await withConnection(url, async () => undefined).catch((error: unknown) => error);
  if (refused !== undefined) {
    if (admin === undefined || !(refused instanceof PlainError) || !codeOf(refused.cause).startsWith("28")) throw refused;
    // The role is made with a password that the secret gives: of another secret, it would lock out the hub that runs.
    const role = new URL(url).username;
    const known = await withConnection(admin, (sql) => sql`select 1 from pg_roles where rolname = ${role}`);
    if (known.length > 0) throw otherSecret(role, refused);
    await provision({ adminUrl: admin, sources: [name], secret, own: environment.databaseUrls });
  }
  await migrate({ url: owner, source: name, folder: `${folder}/migrations` });
  return { url, secret, [Symbol.asyncDispose]: async () => undefined };
}

/** Waits for a hub that is starting; fails when another command has the folder. */
async function runningHub(dataDir: string, onWait: () => void): Promise<Holder | undefined> {
  const deadline = Date.now() + startPatienceMs;
  for (let told = false; ; told = true) {
    const holder = await holderOf(dataDir);
    if (holder?.command !== undefined) throw taken(dataDir, holder);
    if (holder === undefined || holder.url !== undefined || Date.now() > deadline) return holder;
    if (!told) onWait();
    await sleep(200);
  }
}

async function ofRunningHub(source: string, dataDir: string, environment: Environment, { pid, database }: Holder): Promise<SourceDatabase> {
  if (database === undefined) {
    throw new PlainError(
      `Hub đang chạy (pid ${pid}) dùng DATABASE_URL: đặt DATABASE_URL (hoặc DATABASE_URL_${source.toUpperCase()}) như của hub rồi chạy lại.`,
      `The hub that runs (pid ${pid}) uses DATABASE_URL: set DATABASE_URL (or DATABASE_URL_${source.toUpperCase()}) as the hub has it and try again.`,
      { exitCode: badConfiguration },
    );
  }
  const secret = await loadSecret(dataDir, environment.secret);
  return { url: roleUrl(source, `postgres://${database}`, secret), secret, [Symbol.asyncDispose]: async () => undefined };
}

async function startedHere({ definition: { name, folder }, environment, command }: Options, dataDir: string): Promise<SourceDatabase> {
  await using stack = new AsyncDisposableStack();
  stack.use(await lockDataDir(dataDir, command));
  const secret = await loadSecret(dataDir, environment.secret);
  const { adminUrl } = stack.use(await startEmbedded({ dataDir }));
  const urls = await provision({ adminUrl, sources: [name], secret });
  await migrate({ url: adminUrl, source: name, folder: `${folder}/migrations` });
  const kept = stack.move();
  return { url: urls.get(name) ?? "", secret, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

function neverStarted(dataDir: string): PlainError {
  return new PlainError(
    `Chưa có cơ sở dữ liệu nào ở ${dataDir}: chạy \`npm start\` một lần ở thư mục này, hoặc đặt HUB_DATA_DIR hay DATABASE_URL như của hub.`,
    `There is no database in ${dataDir} yet: run \`npm start\` once in this folder, or set HUB_DATA_DIR or DATABASE_URL as the hub has them.`,
    { exitCode: cannotReach },
  );
}

function elsewhere(source: string): PlainError {
  const name = source.toUpperCase();
  return new PlainError(
    `Nguồn ${source} trả lời ở nơi khác (HUB_SOURCE_${name}): chạy lệnh này ở máy của nguồn đó, hoặc đặt DATABASE_URL_${name}.`,
    `The source ${source} answers elsewhere (HUB_SOURCE_${name}): run this command on its machine, or set DATABASE_URL_${name}.`,
    { exitCode: badConfiguration },
  );
}

function otherSecret(role: string, cause: unknown): PlainError {
  return new PlainError(
    `Mật khẩu của vai trò ${role} không do khoá bí mật này mà ra: đặt HUB_SECRET hoặc HUB_DATA_DIR như của hub đang dùng cơ sở dữ liệu này.`,
    `The password of the role ${role} does not come from this secret: set HUB_SECRET or HUB_DATA_DIR as the hub has them that uses this database.`,
    { cause, exitCode: badConfiguration },
  );
}
