// The address is the state: page, language, period, day of knowledge, and whatever a page adds.

import { useSyncExternalStore } from "react";

export interface Address {
  readonly page: string;
  readonly params: Readonly<Record<string, string>>;
}

/** Undefined takes a parameter away. */
export type Changes = Readonly<Record<string, string | undefined>>;

/** Go along to the next page; everything else belongs to the page it was set on. */
const shared = ["lang", "period", "asOf"];
const moved = "chiso:moved";

export function readAddress(url: string): Address {
  const { pathname, searchParams } = new URL(url);
  return { page: decodeURIComponent(pathname.slice(1)), params: Object.fromEntries(searchParams) };
}

/** The address of another state of this page. */
export function sameWith({ page, params }: Address, changes: Changes): string {
  return write(page, { ...params, ...changes });
}

/** The address of another page. */
export function toPage({ params }: Address, page: string, changes: Changes = {}): string {
  return write(page, { ...Object.fromEntries(shared.map((name) => [name, params[name]])), ...changes });
}

function write(page: string, params: Changes): string {
  const search = new URLSearchParams(Object.entries(params).flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, value]])));
  search.sort();
  const text = search.toString();
  return `/${page}${text === "" ? "" : `?${text}`}`;
}

/** `replace` for what is typed letter by letter: the way back stays short. */
export function go(href: string, replace = false): void {
  history[replace ? "replaceState" : "pushState"](null, "", href);
  dispatchEvent(new Event(moved));
}

export function useAddress(): Address {
  const href = useSyncExternalStore(listen, () => location.href);
  return readAddress(href);
}

function listen(changed: () => void): () => void {
  addEventListener("popstate", changed);
  addEventListener(moved, changed);
  return () => {
    removeEventListener("popstate", changed);
    removeEventListener(moved, changed);
  };
}
