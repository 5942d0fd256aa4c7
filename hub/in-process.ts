// A subgraph that runs in this process: opened as soon as its database answers, tried again until it does.

import { setTimeout as sleep } from "node:timers/promises";
import { migrate } from "../database/migrate.ts";
import { PlainError } from "../kit/plain-error.ts";
import { openSubgraph, type OpenOptions, type Subgraph } from "../kit/open-subgraph.ts";
import type { AnySubgraph } from "../kit/subgraph.ts";
import type { AskAgencies } from "../kit/register/copy.ts";

export interface InProcessOptions {
  readonly databaseUrl: string;
  /** May create tables. */
  readonly ownerUrl: string;
  readonly secret: string;
  readonly clock: () => Date;
  readonly onFault: (source: string, error: unknown) => void;
  readonly onStatement?: ((source: string, text: string) => void) | undefined;
  readonly onLoaded?: OpenOptions["onLoaded"];
  readonly sample?: OpenOptions["sample"];
}

export interface InProcess {
  readonly name: string;
  /** Undefined while its database does not answer. */
  readonly subgraph: () => Subgraph | undefined;
  close(): Promise<void>;
}

const retryMs = 3_000;
const cannotReach = 3;

/** Migrates and opens. A database that cannot be reached is tried again for as long as the hub runs; anything else is thrown. */
export async function openInProcess(definition: AnySubgraph, options: InProcessOptions, askAgencies: AskAgencies): Promise<InProcess> {
  const { name, folder } = definition;
  const { databaseUrl, ownerUrl, secret, clock, onFault, onStatement, onLoaded, sample } = options;
  const closing = new AbortController();
  let opened: Subgraph | undefined;

  const open = async (): Promise<void> => {
    await migrate({ url: ownerUrl, source: name, folder: `${folder}/migrations` });
    opened = await openSubgraph(definition, {
      databaseUrl,
      secret,
      clock,
      onFault,
      onLoaded,
      sample,
      onStatement: onStatement && ((text) => onStatement(name, text)),
    });
  };
  const retry = async (): Promise<void> => {
    while (!closing.signal.aborted && opened === undefined) {
      await sleep(retryMs, undefined, { signal: closing.signal }).catch(() => undefined);
      if (closing.signal.aborted) return;
      await open()
        .then(() => opened?.refreshRegister(askAgencies))
        .then(() => opened?.loadShipped())
        .catch((error: unknown) => onFault(name, error));
    }
  };
  let retrying: Promise<void> = Promise.resolve();
  await open().catch((error: unknown) => {
    if (!(error instanceof PlainError && error.exitCode === cannotReach)) throw error;
    onFault(name, error);
    retrying = retry();
  });
  return {
    name,
    subgraph: () => opened,
    async close() {
      closing.abort();
      await retrying;
      await opened?.close();
    },
  };
}
