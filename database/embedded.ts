// Our own supervisor of the PostgreSQL that comes with the packages: no install, no system user, no orphan.

import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findBinaries } from "./binaries.ts";
import { databaseName, makeFolder, ownFolder, prepareCluster } from "./cluster.ts";
import { withConnection } from "./connect.ts";
import { chooseLauncher, launchersFor } from "./launcher.ts";
import { clearLeftover } from "./leftover.ts";
import { freePort } from "./port.ts";
import { alreadyRuns, broken, complaintOf } from "./run.ts";
import { startServer, type Server, type ServerOptions } from "./server.ts";

export interface EmbeddedOptions {
  /** HUB_DATA_DIR; everything goes into its folder `postgres`. */
  readonly dataDir: string;
  readonly log?: (line: string) => void;
  /** Over ours: a test turns fsync off. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface EmbeddedPostgres extends AsyncDisposable {
  /** Superuser, on the hub's own database. */
  readonly adminUrl: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const defaults = {
  listen_addresses: "127.0.0.1",
  // No socket file: its path would have to fit into about 100 bytes wherever the data lies.
  unix_socket_directories: "",
  shared_buffers: "128MB",
  max_connections: "100",
  wal_level: "replica",
  synchronous_commit: "on",
  jit: "off",
  io_method: "sync",
  timezone: "UTC",
  log_timezone: "UTC",
  log_min_messages: "warning",
  log_checkpoints: "off",
  // The clients log what fails, without its values; the server's copy of the statement may hold personal data.
  log_min_error_statement: "panic",
  log_parameter_max_length_on_error: "0",
};
const leftoverMs = 5_000;
const attempts = 5;

/** Starts the server on the data of `dataDir`, made on first use; started again when it dies. Fails with a PlainError. */
export async function startEmbedded({ dataDir, log = () => {}, settings = {} }: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const folder = join(resolve(dataDir), "postgres");
  const data = join(folder, "data");
  await makeFolder(folder);
  const binaries = await findBinaries(folder);
  const candidates = launchersFor(process.platform, process.getuid?.());
  const leftover = await clearLeftover(data, leftoverMs);
  if (leftover !== undefined) throw alreadyRuns(folder, leftover);
  const launcher = await chooseLauncher(candidates, binaries, folder, (uid) => ownFolder(folder, uid));
  const password = await prepareCluster(folder, launcher, binaries);

  const options = { data, launcher, binaries, settings: { ...defaults, ...settings }, log };
  const { port, server } = await startOnFreePort(options);
  const adminUrl = `postgres://postgres:${password}@127.0.0.1:${port}/${databaseName}`;
  // A server can be ready and its database lost: only a connection sees that.
  await withConnection(adminUrl, (sql) => sql`select 1`).catch(async () => {
    await server.stop("immediate");
    throw broken(data, complaintOf(await server.ended));
  });
  let current: Server = server;
  let stopping = false;
  const supervision = supervise();

  async function supervise(): Promise<void> {
    for (;;) {
      const lines = await current.ended;
      if (stopping) return;
      log(`PostgreSQL ended; starting it again. Its last words: ${lines.split("\n").at(-1) ?? ""}`);
      const next = await restart({ ...options, port }, () => stopping);
      if (next === undefined) return;
      current = next;
      if (stopping) return await current.stop("fast");
    }
  }
  async function stop(): Promise<void> {
    stopping = true;
    await current.stop("fast");
    await supervision;
  }
  return {
    adminUrl,
    get pid() {
      return current.pid;
    },
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

type StartOptions = Omit<ServerOptions, "port">;

async function startOnFreePort(options: StartOptions): Promise<{ readonly port: number; readonly server: Server }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    try {
      return { port, server: await startServer({ ...options, port }) };
    } catch (error) {
      // Somebody took the port in between, or the last processes of a killed server still hold its memory.
      if (attempt === attempts || !isPassing(error)) throw error;
      await sleep(200);
    }
  }
}

async function restart(options: ServerOptions, isStopping: () => boolean): Promise<Server | undefined> {
  for (let waitMs = 100; !isStopping(); waitMs = Math.min(waitMs * 2, 10_000)) {
    try {
      return await startServer(options);
    } catch (error) {
      options.log(`PostgreSQL does not start: ${error instanceof Error ? error.message : String(error)}`);
      await sleep(waitMs, undefined, { ref: false });
    }
  }
  return undefined;
}

function isPassing(error: unknown): boolean {
  return error instanceof Error && /Address already in use|could not create any TCP|pre-existing shared memory block/.test(error.message);
}
