// `node bench/cache.ts [seconds]`: what sharing and the answer cache bring over the product's own view of all communes.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "../database/embedded.ts";
import { openHub } from "../hub/open-hub.ts";
import { ask, type Asked } from "./cache/ask.ts";
import type { HostSetting } from "./cache/host.ts";
import { startChild } from "./measure/child.ts";
import { gatewayCore, pinSelf, restCore } from "./measure/cores.ts";
import { median } from "./measure/median.ts";
import { cpuMs, residentMb } from "./measure/process.ts";
import { benchSecret, houseOptions } from "./view/house.ts";
import { communes } from "./view/questions.ts";

const seconds = Number(process.argv[2] ?? 3);
const rounds = 3;
pinSelf(restCore);

await using opened = new AsyncDisposableStack();
const dataDir = await mkdtemp(join(tmpdir(), "chiso-bench-"));
opened.defer(() => rm(dataDir, { recursive: true, force: true }));
const { adminUrl } = opened.use(await startEmbedded({ dataDir, settings: { max_connections: "300" } }));
const database = { adminUrl, secret: benchSecret };

const path = `/trusted/communes?variables=${encodeURIComponent('{"period":"2024","on":"2022-06-30"}')}`;
const { body, etag } = await reference();
const host = (sharing: boolean, answerCache: boolean) => startHost({ database, caching: { sharing, answerCache } });
const [plain, shared, cached] = [await host(false, false), await host(true, false), await host(true, true)];
const prebuilt = opened.use(await startChild<{ readonly port: number }>({ program: new URL("cache/prebuilt.ts", import.meta.url), setting: { body }, core: gatewayCore }));

const head = (method: string, target: string, more = "") => `${method} ${target} HTTP/1.1\r\nhost: bench\r\naccept: application/json\r\n${more}\r\n`;
const trusted = head("GET", path);
const document = JSON.stringify({ query: communes.query });
const adHoc = `${head("POST", "/graphql", `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(document)}\r\n`)}${document}`;

const entries = [
  { id: "trusted, nothing shared or kept", child: plain, request: trusted, connections: 4, status: 200 },
  { id: "trusted, shared in flight", child: shared, request: trusted, connections: 4, status: 200 },
  { id: "ad hoc, nothing shared", child: plain, request: adHoc, connections: 4, status: 200 },
  { id: "ad hoc, shared in flight", child: shared, request: adHoc, connections: 4, status: 200 },
  { id: "ad hoc, entities kept", child: cached, request: adHoc, connections: 4, status: 200 },
  { id: "trusted, kept answer", child: cached, request: trusted, connections: 50, status: 200 },
  { id: "trusted, 304", child: cached, request: head("GET", path, `if-none-match: ${etag}\r\n`), connections: 50, status: 304 },
  { id: "node:http, prebuilt answer", child: prebuilt, request: trusted, connections: 50, status: 200 },
] as const;

const measured = entries.map(({ id }) => ({ id, rounds: [] as (Asked & { readonly cpu: number; readonly calls: number })[] }));
for (let round = 0; round <= rounds; round++) {
  for (const [index, { child, request, connections, status }] of entries.entries()) {
    const before = [(await cpuMs(child.pid)) ?? 0, await callsOf(child)] as const;
    const asked = await ask({ port: child.ready.port, request, connections, status, ms: seconds * 1000 });
    const cpu = ((await cpuMs(child.pid)) ?? 0) - before[0];
    // The first warms up.
    if (round > 0) measured[index]?.rounds.push({ ...asked, cpu: cpu / asked.answers, calls: ((await callsOf(child)) - before[1]) / asked.answers });
  }
}

console.log(`# Sharing and caching: all communes, ${Buffer.byteLength(body)} bytes; medians of ${rounds} interleaved rounds of ${seconds} s\n`);
console.log("| | answers/s | CPU ms | p50 ms | p99 ms | calls of sources |\n|---|---|---|---|---|---|");
for (const { id, rounds: all } of measured) {
  const of = (read: (one: (typeof all)[number]) => number, digits: number) => (median(all.map(read)) ?? 0).toFixed(digits);
  console.log(`| ${id} | ${of((one) => one.perSecond, 0)} | ${of((one) => one.cpu, 3)} | ${of((one) => one.p50Ms, 1)} | ${of((one) => one.p99Ms, 1)} | ${of((one) => one.calls, 2)} |`);
}
console.log(`\nResident with a full run behind it: ${((await residentMb(cached.pid)) ?? 0).toFixed(0)} MB.`);

/** Loads the data, and asks once. */
async function reference(): Promise<{ readonly body: string; readonly etag: string }> {
  await using hub = await openHub(houseOptions(database));
  const answer = await hub.gateway.app.inject({ method: "GET", url: path });
  if (answer.statusCode !== 200) throw new Error(`status ${answer.statusCode}: ${answer.body.slice(0, 500)}`);
  return { body: answer.body, etag: String(answer.headers["etag"]) };
}

async function startHost(setting: HostSetting) {
  return opened.use(await startChild<{ readonly port: number }>({ program: new URL("cache/host.ts", import.meta.url), setting, core: gatewayCore }));
}

async function callsOf(child: Awaited<ReturnType<typeof startHost>>): Promise<number> {
  return child === prebuilt ? 0 : Number((await child.ask("calls"))["calls"]);
}
