// More than the gateway can do: a bounded number in flight, a short queue, then 503 with Retry-After – and healthy again at once.

import type { LightMyRequestResponse } from "fastify";
import { describe, expect, test } from "vitest";
import { createGate, createLag } from "../../gateway/admission/gate.ts";
import { openDoor } from "./door.ts";
import { ask, expectHealthy } from "./refused.ts";
import { open } from "./socket.ts";

describe("the door", () => {
  test("lets 2 in, 2 wait for 50 ms, and refuses the rest at once with 503 and Retry-After", async () => {
    await using door = await openDoor({ gate: { inFlight: 2, queued: 2, waitMs: 50 } });
    const held: (() => void)[] = [];
    door.before = () => new Promise((resolve) => held.push(() => resolve({ data: { find: "late" } })));
    const answered: LightMyRequestResponse[] = [];
    const all = Array.from({ length: 6 }, () => door.gateway.app.inject(ask("{ find }")).then((response) => void answered.push(response)));
    await expect.poll(() => answered.length).toBe(4);
    const refused = [...answered];
    expect(refused.map(({ statusCode, headers }) => [statusCode, headers["retry-after"]])).toEqual(Array.from({ length: 4 }, () => [503, "1"]));
    expect(refused[0]?.json()).toMatchObject({ errors: [{ message: "The gateway is overloaded; try again", extensions: { code: "OVERLOADED" } }] });
    expect(door.calls).toHaveLength(2);
    door.before = undefined;
    for (const release of held) release();
    await Promise.all(all);
    expect(answered.slice(4).map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    await expectHealthy(door);
  });

  test("a place that becomes free goes to who waits", async () => {
    await using door = await openDoor({ gate: { inFlight: 1, queued: 1, waitMs: 5_000 } });
    const held: (() => void)[] = [];
    door.before = () => new Promise((resolve) => held.push(() => resolve({ data: { find: "late" } })));
    const both = [1, 2].map(() => door.gateway.app.inject(ask("{ find }")));
    for (let released = 0; released < 2; released++) {
      await expect.poll(() => held.length).toBe(released + 1);
      held[released]?.();
    }
    expect((await Promise.all(both)).map(({ statusCode }) => statusCode)).toEqual([200, 200]);
  });

  test("health and pages are answered however full it is, and refusals need no place", async () => {
    await using door = await openDoor({ gate: { inFlight: 0, queued: 0 } });
    const { app } = door.gateway;
    const answered = await Promise.all([app.inject("/healthz"), app.inject("/readyz"), app.inject("/schema.graphql"), app.inject({ method: "POST", url: "/graphql", headers: { "content-type": "application/json" }, payload: "[]" })]);
    expect(answered.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 400]);
  });

  test("H20 clients that leave end the calls made for them, and leave nothing behind", async () => {
    await using door = await openDoor({ gate: { inFlight: 40, queued: 0 } });
    await door.gateway.app.listen({ host: "127.0.0.1", port: 0 });
    const address = door.gateway.app.server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    door.before = () => new Promise(() => undefined);
    const body = JSON.stringify({ query: "{ find }" });
    for (let round = 0; round < 5; round++) {
      const sockets = await Promise.all(Array.from({ length: 40 }, () => open(port)));
      for (const socket of sockets) socket.write(`POST /graphql HTTP/1.1\r\nHost: hub\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
      await expect.poll(() => door.signals.length, { timeout: 5_000 }).toBe(40 * (round + 1));
      for (const socket of sockets) socket.destroy();
      await expect.poll(() => door.signals.filter(({ aborted }) => aborted).length, { timeout: 5_000 }).toBe(40 * (round + 1));
    }
    const connections = async () => new Promise<number>((resolve) => door.gateway.app.server.getConnections((_, count) => resolve(count)));
    await expect.poll(connections, { timeout: 5_000 }).toBe(0);
    door.before = undefined;
    await expectHealthy(door);
    expect(door.bugs).toEqual([]);
  });

  test("R3 a request that takes too long is told what is missing, within its own clock", async () => {
    await using door = await openDoor({ limits: { requestMs: 50 } });
    door.before = (source) => (source === "egov" ? new Promise(() => undefined) : undefined);
    const response = await door.gateway.app.inject(ask('{ agency(id: "x") { name dossiers { totalCount } } }'));
    expect([response.statusCode, response.json().data]).toEqual([200, { agency: { name: "Sở Nội vụ", dossiers: null } }]);
    expect(response.json().errors).toMatchObject([{ path: ["agency", "dossiers"], extensions: { code: "REQUEST_DEADLINE", source: "egov" } }]);
  });
});

describe("a late event loop", () => {
  test.each([
    ["never late", [0, 10, 199], false],
    ["late for less than a second", [0, 300, 300, 300, 300], false],
    ["one long task", [0, 5_000], false],
    ["late at every look for a second", Array.from({ length: 12 }, () => 201), true],
    ["late for a second, then in time", [...Array.from({ length: 12 }, () => 201), 20], false],
  ])("%s", (_, lags, late) => {
    const lag = createLag({ lagMs: 200, lagForMs: 1_000 });
    for (const [at, ms] of lags.entries()) lag.sample(ms, at * 100);
    expect(lag.now).toBe(late);
  });

  test("lets nobody in while it lasts, and everybody after", async () => {
    const gate = createGate({ lagMs: 20, lagForMs: 100, sampleMs: 10 });
    for (let round = 0; round < 6; round++) {
      const until = performance.now() + 60;
      while (performance.now() < until);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    expect(gate.enter()).toBe(false);
    await expect.poll(() => gate.enter(), { timeout: 5_000 }).toBe(true);
    gate.close();
  });
});
