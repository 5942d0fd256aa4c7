// Grafbase's development server, as its npm package brings it.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "../../database/port.ts";
import { subgraphSdls } from "../world/schemas.ts";
import type { Start } from "./contender.ts";

const program = fileURLToPath(new URL("../peers/node_modules/@grafbase/cli-x86_64-unknown-linux-musl/grafbase", import.meta.url));
const startMs = 20_000;

const start: Start = async ({ urls }) => {
  const folder = await mkdtemp(join(tmpdir(), "chiso-grafbase-"));
  const port = await freePort();
  const sources = Object.entries(subgraphSdls).map(([name, sdl]) => writeFile(join(folder, `${name}.graphql`), sdl));
  const toml = Object.keys(subgraphSdls).map((name) => `[subgraphs.${name}]\nurl = "${urls[name]}"\nschema_path = "${name}.graphql"\n`);
  await Promise.all([...sources, writeFile(join(folder, "grafbase.toml"), toml.join("\n"))]);
  const said: string[] = [];
  const child = spawn(program, ["--home", folder, "dev", "--listen-address", `127.0.0.1:${port}`], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => said.push(text));
  process.once("exit", () => child.kill("SIGKILL"));
  const ended = once(child, "exit");
  const close = async (): Promise<void> => {
    child.kill("SIGTERM");
    await Promise.race([ended, sleep(2_000)]);
    await rm(folder, { recursive: true, force: true });
  };
  for (const until = performance.now() + startMs; performance.now() < until && child.exitCode === null; await sleep(200)) {
    const ready = await fetch(`http://127.0.0.1:${port}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: '{"query":"{__typename}"}' }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready && child.pid !== undefined) return { port, pid: child.pid, close };
  }
  await close();
  throw new Error(`grafbase dev did not start: ${said.join("").slice(-600)}`);
};
export default start;
