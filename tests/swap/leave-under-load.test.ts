// SIGTERM under load (R8), behind a load balancer that looks at /readyz ten times a second: no request is lost.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { startProcess } from "../hub/processes.ts";
import { fakeSource } from "../sources/fake-source.ts";

const names = ["agencies", "complaints", "disbursement", "egov", "inspections", "plan"];
const status = '{"data":{"agenciesSource":{"__typename":"AgenciesSource","source":"agencies","imports":3}}}';
const payload = JSON.stringify({ query: "{ agenciesSource { source imports } }" });

test("SIGTERM under load: every request that was sent while it said it was ready is answered", async () => {
  const folder = await mkdtemp(join(tmpdir(), "chiso-leave-"));
  await using source = await fakeSource((response) => void setTimeout(() => response.writeHead(200, { "content-type": "application/json" }).end(status), 20));
  const addresses = Object.fromEntries(names.map((name) => [`HUB_SOURCE_${name.toUpperCase()}`, source.url]));
  await using gateway = await startProcess(["gateway/index.ts"], { HUB_PORT: "0", HUB_LOG_LEVEL: "silent", HUB_DATA_DIR: folder, ...addresses });
  const outcomes = new Map<string, number>();
  let ready = true;
  const watch = async (): Promise<void> => {
    while (ready) {
      ready = await fetch(`${gateway.address}/readyz`).then(({ ok }) => ok, () => false);
      await sleep(100);
    }
  };
  const send = async (): Promise<void> => {
    while (ready) {
      const outcome = await fetch(`${gateway.address}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: payload }).then(
        async (response) => `${response.status} ${await response.text()}`,
        (error: unknown) => String(error),
      );
      outcomes.set(outcome.trim(), (outcomes.get(outcome.trim()) ?? 0) + 1);
    }
  };
  const clients = [watch(), ...Array.from({ length: 16 }, send)];
  await sleep(1_000);
  gateway.send("SIGTERM");
  await Promise.all(clients);
  expect(await gateway.ended).toBe(0);
  expect([...outcomes.keys()]).toEqual(['200 {"data":{"agenciesSource":{"source":"agencies","imports":3}}}']);
  expect([...outcomes.values()][0]).toBeGreaterThan(50);
  await rm(folder, { recursive: true, force: true });
});
