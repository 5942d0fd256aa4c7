// The peer: the same file into a bare table, by psql where there is one, otherwise by COPY over one connection.

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { withConnection } from "../../database/connect.ts";
import { bareTable } from "./dossiers.ts";

export const peerName = spawnSync("psql", ["--version"]).status === 0 ? "psql \\copy" : "COPY FROM STDIN over one connection (no psql here)";

/** Seconds. */
export async function copyBare(adminUrl: string, path: string): Promise<number> {
  await withConnection(adminUrl, (sql) => sql.unsafe(`drop table if exists bare_peer; create table bare_peer ${bareTable}`));
  const started = performance.now();
  if (peerName.startsWith("psql")) {
    const psql = spawn("psql", [adminUrl, "--no-psqlrc", "--quiet", "--command", `\\copy bare_peer from '${path}' with (format csv, header)`], { stdio: ["ignore", "ignore", "inherit"] });
    const [code] = await once(psql, "exit");
    if (code !== 0) throw new Error(`psql ended with ${code}`);
  } else {
    await withConnection(adminUrl, async (sql) => pipeline(createReadStream(path), await sql`copy bare_peer from stdin with (format csv, header)`.writable()));
  }
  return (performance.now() - started) / 1000;
}
