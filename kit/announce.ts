// News between the processes of one source, over LISTEN and NOTIFY of its database: an import was committed, a register arrived.

import { setTimeout as sleep } from "node:timers/promises";
import { desc, type SQL, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import type { Db } from "./database.ts";
import type { KitTables } from "./tables.ts";
import { type LastImport, noImport, type VersionKeeper } from "./version.ts";

type Transaction = Pick<Db, "execute">;

/** Within the transaction that imports: heard when it is committed, and only then. */
export async function announceImport(tx: { rows(statement: SQL): Promise<unknown> }, source: string, { id, sha256 }: LastImport): Promise<void> {
  await tx.rows(sql`select pg_notify(${channelOf(source)}, ${`import ${id} ${sha256}`})`);
}

/** Within the transaction that keeps a new copy of the register. */
export async function announceRegister(tx: Transaction, source: string, version: string): Promise<void> {
  await tx.execute(sql`select pg_notify(${channelOf(source)}, ${`register ${version}`})`);
}

interface ListenOptions {
  readonly url: string;
  readonly source: string;
  readonly kit: KitTables;
  readonly version: VersionKeeper;
  /** A register that another process of this source, or this one, has kept. */
  readonly onRegister: (version: string) => void;
  readonly retryMs?: number;
  /** The ledger is read anew this often: a connection that died unseen, or one through a pooler that passes no news, costs no longer. */
  readonly probeMs?: number;
}

const probePatienceMs = 5_000;

/** Resolves after the first attempt; a connection that is lost is made again, and meanwhile the version is unknown. */
export async function listenToAnnouncements({ url, source, kit, version, onRegister, retryMs = 1_000, probeMs = 15_000 }: ListenOptions): Promise<{ close(): Promise<void> }> {
  const closing = new AbortController();
  const { promise: attempted, resolve: attempt } = Promise.withResolvers<void>();

  const hear = (_: string, text: string): void => {
    const [kind, first = "", sha256 = ""] = text.split(" ");
    if (kind === "import") version.imported({ id: Number(first), sha256 });
    if (kind === "register") onRegister(first);
  };
  const listen = async (): Promise<void> => {
    const lost = new AbortController();
    // postgres.listen() hides that its connection was lost; these two options are what it is built on.
    const hooks = { onnotify: hear, onclose: () => lost.abort() };
    const client = postgres(url, { max: 1, max_lifetime: null, fetch_types: false, connect_timeout: 5, onnotice: () => undefined, connection: { application_name: `chiso ${source} listens` }, ...hooks });
    const db = drizzle({ client, casing: "snake_case" });
    const read = () => db.select({ id: kit.imports.id, sha256: kit.imports.sha256 }).from(kit.imports).orderBy(desc(kit.imports.id)).limit(1);
    const either = AbortSignal.any([closing.signal, lost.signal]);
    try {
      await client`listen ${client(channelOf(source))}`;
      // Read after LISTEN: what is committed from here on is heard.
      version.listening((await read())[0] ?? noImport);
      attempt();
      while (!either.aborted) {
        await sleep(probeMs, undefined, { signal: either }).catch(() => undefined);
        if (either.aborted) break;
        const [last] = await within(read(), probePatienceMs);
        if (last) version.imported(last);
      }
    } finally {
      version.listening(undefined);
      await client.end({ timeout: 0 });
    }
  };
  const run = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      // Why does not matter: a database that is away is told of by those who ask it.
      await listen().catch(() => undefined);
      attempt();
      if (!closing.signal.aborted) await sleep(retryMs, undefined, { signal: closing.signal }).catch(() => undefined);
    }
  };
  const running = run();
  await attempted;
  return {
    async close() {
      closing.abort();
      await running;
    },
  };
}

function channelOf(source: string): string {
  return `chiso_${source}`;
}

async function within<Answer>(answer: PromiseLike<Answer>, ms: number): Promise<Answer> {
  const late = new AbortController();
  const clock = sleep(ms, undefined, { signal: late.signal }).then(() => Promise.reject(new Error(`no answer in ${ms} ms`)));
  try {
    return await Promise.race([answer, clock]);
  } finally {
    late.abort();
    clock.catch(() => undefined);
  }
}
