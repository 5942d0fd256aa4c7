// One question of a page: asked, shown, and asked again every 15 s while somebody looks.

import { useEffect, useMemo, useRef } from "react";
import { type CombinedError, useQuery } from "urql";
import type { Trusted } from "./trusted.ts";

export const askAgainMs = 15_000;

/** What went wrong with a part of an answer, or with all of it. */
export interface Trouble {
  readonly code: string;
  readonly source: string | undefined;
  readonly messageVi: string;
  readonly messageEn: string;
  readonly requestId: string | undefined;
}

export interface Asked<Data> {
  readonly data: Data | undefined;
  readonly troubles: readonly Trouble[];
  readonly loading: boolean;
  /** When the shown answer last was confirmed by the hub. */
  readonly confirmedAt: Date | undefined;
  readonly again: () => void;
}

export function useAsk<Data, Variables extends object>(question: Trusted<Data, Variables>, variables: Variables, pause = false): Asked<Data> {
  const [{ data, error, fetching, stale }, execute] = useQuery<Data, Variables>({ query: question.document, variables, pause });
  const confirmed = useRef<Date | undefined>(undefined);
  if (!fetching && !stale && data !== undefined) confirmed.current = new Date();
  useEffect(() => {
    if (pause) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") execute({ requestPolicy: "network-only" });
    }, askAgainMs);
    return () => clearInterval(timer);
  }, [execute, pause]);
  // The same bytes make another object; a page that shows it would draw everything again.
  const text = useMemo(() => (data === undefined ? undefined : JSON.stringify(data)), [data]);
  const kept = useRef<{ readonly text: string | undefined; readonly data: Data | undefined }>({ text: undefined, data: undefined });
  if (kept.current.text !== text) kept.current = { text, data };
  const troubles = useMemo(() => troublesOf(error), [error]);
  return { data: kept.current.data, troubles, loading: fetching && data === undefined, confirmedAt: confirmed.current, again: () => execute({ requestPolicy: "network-only" }) };
}

function troublesOf(error: CombinedError | undefined): readonly Trouble[] {
  if (error === undefined) return [];
  if (error.networkError !== undefined && error.graphQLErrors.length === 0) {
    return [{ code: "NETWORK", source: undefined, messageVi: "Không nối được với hub", messageEn: "The hub cannot be reached", requestId: undefined }];
  }
  return error.graphQLErrors.map(({ message, extensions }) => ({
    code: textOf(extensions["code"]) ?? "INTERNAL",
    source: textOf(extensions["source"]),
    messageVi: textOf(extensions["messageVi"]) ?? message,
    messageEn: message,
    requestId: textOf(extensions["requestId"]),
  }));
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
