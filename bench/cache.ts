// `node bench/cache.ts [seconds]`: what sharing and the answer cache bring over the product's own view of all departments and of all communes.

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
import { communes, day, departments } from "./view/questions.ts";

const seconds = Number(process.argv[2] ?? 3);
const rounds = 3;
pinSelf(restCore);

await using opened = new AsyncDisposableStack();
const dataDir = await mkdtemp(join(tmpdir(), "chiso-bench-"));
opened.defer(() => rm(dataDir, { recursive: true, force: true }));
const { adminUrl } = opened.use(await startEmbedded({ dataDir, settings: { max_connections: "300" } }));
const database = { adminUrl, secret: benchSecret };

const views = [
  { name: "departments", query: departments.query },
  { name: "communes", query: communes.query },
] as const;
const references = await readReferences();
const host = (sharing: boolean, answerCache: boolean) => startHost({ database, caching: { sharing, answerCache } });
const [plain, shared, cached] = [await host(false, false), await host(true, false), await host(true, true)];

console.log(`# Sharing and caching over the product's own view\n\n\`node bench/cache.ts ${seconds}\`, ${new Date().toISOString().slice(0, 16)} UTC. Medians of ${rounds} interleaved rounds of ${seconds} s.\n`);
for (const view of views) await measureView(view);
const resident = async ({ pid }: { readonly pid: number }) => `${((await residentMb(pid)) ?? 0).toFixed(0)} MB`;
console.log(`Resident at the end: ${await resident(plain)} with nothing shared or kept, ${await resident(shared)} shared, ${await resident(cached)} kept.`);

async function measureView({ name, query }: (typeof views)[number]): Promise<void> {
  const { body, etag } = references.get(name) ?? { body: "", etag: "" };
  const prebuilt = opened.use(await startChild<{ readonly port: number }>({ program: new URL("cache/prebuilt.ts", import.meta.url), setting: { body }, core: gatewayCore }));
  const trusted = head("GET", pathOf(name));
  const document = JSON.stringify({ query });
  const adHoc = `${head("POST", "/graphql", `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(document)}\r\n`)}${document}`;
  const entries = [
    { id: "trusted, nothing shared or kept", child: plain, request: trusted, connections: 4, status: 200 },
    { id: "trusted, shared in flight", child: shared, request: trusted, connections: 4, status: 200 },
    { id: "ad hoc, nothing shared or kept", child: plain, request: adHoc, connections: 4, status: 200 },
    { id: "ad hoc, shared in flight", child: shared, request: adHoc, connections: 4, status: 200 },
    { id: "ad hoc, entities kept", child: cached, request: adHoc, connections: 4, status: 200 },
    { id: "trusted, kept answer", child: cached, request: trusted, connections: 50, status: 200 },
    { id: "trusted, 304", child: cached, request: head("GET", pathOf(name), `if-none-match: ${etag}\r\n`), connections: 50, status: 304 },
    { id: "node:http, prebuilt answer", child: prebuilt, request: trusted, connections: 50, status: 200 },
  ] as const;
  const callsOf = async (child: typeof plain): Promise<number> => (child === prebuilt ? 0 : Number((await child.ask("calls"))["calls"]));

  const measured = entries.map(({ id }) => ({ id, rounds: [] as (Asked & { readonly cpu: number; readonly calls: number })[] }));
  for (let round = 0; round <= rounds; round++) {
    for (const [index, { child, request, connections, status }] of entries.entries()) {
      const [cpuBefore, callsBefore] = [(await cpuMs(child.pid)) ?? 0, await callsOf(child)];
      const asked = await ask({ port: child.ready.port, request, connections, status, ms: seconds * 1000 });
      const [cpu, calls] = [((await cpuMs(child.pid)) ?? 0) - cpuBefore, (await callsOf(child)) - callsBefore];
      // The first warms up.
      if (round > 0) measured[index]?.rounds.push({ ...asked, cpu: cpu / asked.answers, calls: calls / asked.answers });
    }
  }

  console.log(`## All ${name}, ${Buffer.byteLength(body)} bytes\n`);
  console.log("| | answers/s | CPU ms | p50 ms | p99 ms | calls of sources |\n|---|---|---|---|---|---|");
  for (const { id, rounds: all } of measured) {
    const of = (read: (one: (typeof all)[number]) => number, digits: number) => (median(all.map(read)) ?? 0).toFixed(digits);
    console.log(`| ${id} | ${of((one) => one.perSecond, 0)} | ${of((one) => one.cpu, 3)} | ${of((one) => one.p50Ms, 1)} | ${of((one) => one.p99Ms, 1)} | ${of((one) => one.calls, 2)} |`);
  }
  console.log("");
}

function head(method: string, target: string, more = ""): string {
  return `${method} ${target} HTTP/1.1\r\nhost: bench\r\naccept: application/json\r\n${more}\r\n`;
}

function pathOf(name: string): string {
  return `/trusted/${name}?variables=${encodeURIComponent(JSON.stringify({ period: "2024", on: day }))}`;
}

/** Loads the data, and asks once. */
async function readReferences(): Promise<ReadonlyMap<string, { readonly body: string; readonly etag: string }>> {
  await using hub = await openHub(houseOptions(database));
  const found = new Map<string, { readonly body: string; readonly etag: string }>();
  for (const { name } of views) {
    const answer = await hub.gateway.app.inject({ method: "GET", url: pathOf(name) });
    if (answer.statusCode !== 200) throw new Error(`status ${answer.statusCode}: ${answer.body.slice(0, 500)}`);
    found.set(name, { body: answer.body, etag: String(answer.headers["etag"]) });
  }
  return found;
}

async function startHost(setting: HostSetting) {
  return opened.use(await startChild<{ readonly port: number }>({ program: new URL("cache/host.ts", import.meta.url), setting, core: gatewayCore }));
}
