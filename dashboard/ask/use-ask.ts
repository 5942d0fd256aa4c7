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
  /** The hub could not be asked again: what is shown is its answer of this time. Undefined: it was answered. */
  readonly outdatedSince: Date | undefined;
  readonly again: () => void;
}

export function useAsk<Data, Variables extends object>(question: Trusted<Data, Variables>, variables: Variables, pause = false): Asked<Data> {
  const [{ data, error, fetching, stale }, execute] = useQuery<Data, Variables>({ query: question.document, variables, pause });
  useEffect(() => {
    if (pause) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") execute({ requestPolicy: "network-only" });
    }, askAgainMs);
    return () => clearInterval(timer);
  }, [execute, pause]);
  // The same bytes make another object; a page that shows it would draw everything again.
  const text = useMemo(() => (data === undefined ? undefined : JSON.stringify(data)), [data]);
  const key = question.hash + JSON.stringify(variables);
  const kept = useRef<Kept<Data>>(nothingKept);
  if (kept.current.key !== key) kept.current = { ...nothingKept, key };
  const troubles = useMemo(() => troublesOf(error), [error]);
  // A question that was lost on the way leaves what is shown; so does the next try, until it is answered.
  const isSilent = hasNothing(data) && kept.current.data !== undefined && (fetching || troubles.some(({ code }) => lost.has(code)));
  if (!isSilent) {
    const isNew = kept.current.text !== text;
    const isConfirmed = kept.current.answer !== data && !fetching && !stale && data !== undefined;
    if (isNew || isConfirmed || kept.current.isOutdated) kept.current = { key, text, data: isNew ? data : kept.current.data, answer: data, confirmedAt: isConfirmed ? new Date() : kept.current.confirmedAt, isOutdated: false };
  } else if (!fetching && !kept.current.isOutdated) kept.current = { ...kept.current, isOutdated: true };
  const { data: shown, confirmedAt, isOutdated } = kept.current;
  return { data: shown, troubles, loading: fetching && shown === undefined, outdatedSince: isOutdated ? confirmedAt : undefined, again: () => execute({ requestPolicy: "network-only" }) };
}

interface Kept<Data> {
  /** Question and variables: an answer is never shown for another question. */
  readonly key: string;
  readonly text: string | undefined;
  readonly data: Data | undefined;
  /** The object that last said so. */
  readonly answer: Data | undefined;
  readonly confirmedAt: Date | undefined;
  readonly isOutdated: boolean;
}

const nothingKept = { key: "", text: undefined, data: undefined, answer: undefined, confirmedAt: undefined, isOutdated: false } as const;

/** What may pass by itself: no answer came, so the one before is shown. A refusal is an answer. */
const lost = new Set(["NETWORK", "OVERLOADED", "INTERNAL"]);

function hasNothing(data: unknown): boolean {
  return data === undefined || data === null || Object.values(data).every((value) => value === null);
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
