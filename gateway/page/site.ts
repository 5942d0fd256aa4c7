// The built dashboard as values: every file read once, with its type, its tag and its Brotli copy.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, sep } from "node:path";
import { etagOf } from "../cache/etag.ts";

export interface SiteFile {
  readonly type: string;
  readonly etag: string;
  readonly body: Buffer;
  readonly brotli: Buffer | undefined;
}

export interface Site {
  /** By path below the site, `assets/index-abc.js`. */
  readonly files: ReadonlyMap<string, SiteFile>;
  /** Addresses that the dashboard itself takes apart: `xep-hang`, `co-quan`, … */
  readonly pages: readonly string[];
}

/** Undefined where the dashboard was not built. */
export function readSite(folder: string): Site | undefined {
  if (!existsSync(join(folder, "index.html"))) return undefined;
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => !path.endsWith(".br") && statSync(join(folder, path)).isFile());
  const files = new Map(paths.map((path) => [path.split(sep).join("/"), readSiteFile(join(folder, path))]));
  // The build writes pages.json as a list of names.
  const pages = JSON.parse(readFileSync(join(folder, "pages.json"), "utf8")) as readonly string[];
  return { files, pages };
}

function readSiteFile(path: string): SiteFile {
  const body = readFileSync(path);
  const brotli = existsSync(`${path}.br`) ? readFileSync(`${path}.br`) : undefined;
  return { type: types[extname(path)] ?? "application/octet-stream", etag: etagOf(body), body, brotli };
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".ttf": "font/ttf",
};
