// Keeps a subgraph's copy of the register fresh while it runs alone, and loads its shipped data as soon as there is a copy.

import { randomUUID } from "node:crypto";
import { httpSource } from "../gateway/sources/http.ts";
import type { Subgraph } from "../kit/open-subgraph.ts";
import type { AskAgencies } from "../kit/register/copy.ts";

interface KeepOptions {
  readonly subgraph: Pick<Subgraph, "name" | "refreshRegister" | "registerVersion" | "loadShipped">;
  readonly ask: AskAgencies;
  readonly onFault: (source: string, error: unknown) => void;
  readonly everyMs?: number;
  /** After a failure. */
  readonly retryMs?: number;
}

/** Owns the register; every other source asks it. */
export const registerOwner = "agencies";

/** The whole register is larger than any client's answer, and nobody waits for it. */
const limits = { connectMs: 2_000, headersMs: 20_000, wholeMs: 30_000, answerBytes: 32 * 1024 * 1024 };

/** Resolves after the first attempt: with the copy on disk when *agencies* does not answer, without any on a first start. */
export async function keepRegister({ subgraph, ask, onFault, everyMs = 300_000, retryMs = 5_000 }: KeepOptions): Promise<{ close(): Promise<void> }> {
  let loaded = false;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;

  const load = async (): Promise<void> => {
    if (loaded || subgraph.registerVersion() === undefined) return;
    await subgraph.loadShipped();
    loaded = true;
  };
  const refresh = async (): Promise<boolean> => {
    try {
      await subgraph.refreshRegister(ask);
      return true;
    } catch (error) {
      onFault(subgraph.name, error);
      return false;
    }
  };
  let round: Promise<void>;
  const plan = (waitMs: number): void => {
    if (!closed) timer = setTimeout(() => (round = again()), waitMs).unref();
  };
  const again = async (): Promise<void> => {
    const fresh = await refresh();
    await load().catch((error: unknown) => onFault(subgraph.name, error));
    plan(fresh && loaded ? everyMs : retryMs);
  };

  const fresh = await refresh();
  await load();
  round = Promise.resolve();
  plan(fresh ? everyMs : retryMs);
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await round;
    },
  };
}

/** *agencies* asks itself, as its clients would. */
export function askSelf(subgraph: Pick<Subgraph, "execute">): AskAgencies {
  return async (query) => dataOf(await subgraph.execute({ query }, {}));
}

export function askOther(url: string): AskAgencies {
  return async (query) => {
    const source = httpSource(registerOwner, url, { limits, connections: 1 });
    try {
      return dataOf(await source.call({ query, variables: {}, request: { requestId: randomUUID(), signal: AbortSignal.timeout(limits.wholeMs) } }));
    } finally {
      await source.close();
    }
  };
}

function dataOf({ data, errors }: { readonly data?: unknown; readonly errors?: unknown }): unknown {
  if (errors !== undefined) throw new Error(`the register came with errors: ${JSON.stringify(errors).slice(0, 200)}`);
  return data;
}
