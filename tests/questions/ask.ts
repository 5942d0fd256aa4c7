// A trusted document asked of the whole hub over HTTP, by its name.

import { expect } from "vitest";
import type { TestHub } from "../hub/harness.ts";

export type Ask = <Data>(name: string, variables?: Readonly<Record<string, unknown>>) => Promise<Data>;

/** Fails on any error in the answer. */
export function askOf(hub: () => TestHub): Ask {
  return async <Data>(name: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const response = await hub().hub.gateway.app.inject(`/trusted/${name}?variables=${encodeURIComponent(JSON.stringify(variables))}`);
    const { data, errors }: { readonly data: Data; readonly errors?: unknown } = response.json();
    expect([response.statusCode, errors]).toEqual([200, undefined]);
    return data;
  };
}

export interface Fact {
  readonly metric: string;
  readonly state: string;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

/** The value that its own numerator and denominator give, in per cent with two decimals. */
export function quotientOf({ numerator, denominator }: Pick<Fact, "numerator" | "denominator">): number {
  return (100 * Number(numerator)) / Number(denominator);
}
