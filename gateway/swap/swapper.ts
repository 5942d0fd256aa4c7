// Offers of supergraphs, one after the other: each is checked beside the one that serves, and takes over or is refused.

import type { Checked } from "./open-checked.ts";
import { hashOf } from "./generation.ts";
import type { Generations } from "./generations.ts";

export type SwapOutcome = { readonly swapped: string } | { readonly unchanged: string } | { readonly refused: string };

export interface Swapper {
  /** `read` brings the text; what it throws is the reason of a refusal. */
  offer(read: () => string | Promise<string>): Promise<SwapOutcome>;
}

interface SwapperOptions {
  readonly generations: Generations;
  readonly check: (supergraphSdl: string) => Promise<Checked>;
  /** After a swap, and after a start: keeps it on disk. */
  readonly keep: (supergraphSdl: string) => Promise<void>;
  readonly told: (outcome: SwapOutcome) => void;
  readonly onFault: (error: unknown) => void;
  readonly now?: () => Date;
}

export function createSwapper({ generations, check, keep, told, onFault, now = () => new Date() }: SwapperOptions): Swapper {
  let last: Promise<unknown> = Promise.resolve();

  async function take(read: () => string | Promise<string>): Promise<SwapOutcome> {
    let text: string;
    try {
      text = await read();
    } catch (error) {
      return refuse(error instanceof Error ? error.message : String(error));
    }
    const hash = hashOf(text);
    if (hash === generations.current().hash) {
      // What was refused is gone again.
      generations.refuse(undefined);
      return { unchanged: hash };
    }
    const checked = await check(text);
    if ("reason" in checked) return refuse(checked.reason);
    generations.replace(checked.generation);
    await keep(text).catch(onFault);
    return { swapped: hash };
  }

  function refuse(reason: string): SwapOutcome {
    generations.refuse({ reason, at: now().toISOString() });
    return { refused: reason };
  }

  return {
    offer(read) {
      const outcome = last.then(() => take(read)).catch((error: unknown) => {
        onFault(error);
        return refuse("checking it failed; the log says why");
      });
      last = outcome;
      return outcome.then((known) => {
        told(known);
        return known;
      });
    },
  };
}
