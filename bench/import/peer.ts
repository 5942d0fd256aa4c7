// The peer: rows into a bare table without index or key, by psql where there is one, otherwise by COPY over one connection.

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { withConnection } from "../../database/connect.ts";
import { bareTable } from "./dossiers.ts";

export const peerName = spawnSync("psql", ["--version"]).status === 0 ? "psql \\copy" : "COPY FROM STDIN over one connection (no psql here)";

/** The file as it is, a table of texts. Seconds. */
export async function copyBare(adminUrl: string, path: string): Promise<number> {
  await withConnection(adminUrl, (sql) => sql.unsafe(`drop table if exists bare_peer; create table bare_peer ${bareTable}`));
  return await copyInto(adminUrl, "bare_peer", path, "csv, header");
}

/** The rows that the import made of it – values, owner, place, hash –, written out and copied into a table of their types. Seconds. */
export async function copySameRows(adminUrl: string, table: string, path: string): Promise<number> {
  await withConnection(adminUrl, async (sql) => {
    await pipeline(await sql.unsafe(`copy ${table} to stdout (format csv)`).readable(), createWriteStream(path));
    await sql.unsafe(`create table bare_rows (like ${table})`);
  });
  try {
    return await copyInto(adminUrl, "bare_rows", path, "csv");
  } finally {
    await rm(path);
  }
}

async function copyInto(adminUrl: string, table: string, path: string, format: string): Promise<number> {
  const started = performance.now();
  if (peerName.startsWith("psql")) {
    const psql = spawn("psql", [adminUrl, "--no-psqlrc", "--quiet", "--command", `\\copy ${table} from '${path}' with (format ${format})`], { stdio: ["ignore", "ignore", "inherit"] });
    const [code] = await once(psql, "exit");
    if (code !== 0) throw new Error(`psql ended with ${code}`);
  } else {
    await withConnection(adminUrl, async (sql) => pipeline(createReadStream(path), await sql.unsafe(`copy ${table} from stdin with (format ${format})`).writable()));
  }
  return (performance.now() - started) / 1000;
}
