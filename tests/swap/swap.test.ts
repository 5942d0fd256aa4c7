// A supergraph takes the place of another while requests are in flight, or is refused while the other keeps serving.

import { expect, test } from "vitest";
import type { SourceResponse } from "../../gateway/sources/source.ts";
import { hashOf } from "../../gateway/swap/generation.ts";
import { answer, at, egov, openDoor, question, register, supergraph } from "./harness.ts";

test("a new supergraph serves the next request, is kept on disk, and the one before is stopped", async () => {
  await using door = await openDoor();
  expect((await door.ask("{ agencies { egov { rate1 } } }")).status).toBe(400);
  expect(await door.swapper.offer(() => supergraph(1))).toEqual({ swapped: hashOf(supergraph(1)) });
  expect(await door.ask("{ agencies { egov { rate1 } } }")).toEqual({ status: 200, body: { data: { agencies: [{ egov: { rate1: 3.5 } }, { egov: { rate1: 3.5 } }] } } });
  expect((await door.ask("{ agencies { egov { rate0 } } }")).status).toBe(400);
  expect(door.kept).toEqual([supergraph(1)]);
  expect(door.generations.running).toBe(1);
  const ready = await door.gateway.app.inject("/readyz");
  expect(ready.json()).toMatchObject({ ready: true, supergraph: { hash: hashOf(supergraph(1)), since: at } });
  expect((await door.gateway.app.inject("/schema.graphql")).body).toContain("rate1: Float");
});

test("the supergraph that already serves changes nothing", async () => {
  await using door = await openDoor();
  const before = door.generations.current();
  expect(await door.swapper.offer(() => supergraph(0))).toEqual({ unchanged: hashOf(supergraph(0)) });
  expect(door.generations.current()).toBe(before);
});

test.each([
  ["an empty file", "", "it is empty"],
  ["a file cut in the middle", supergraph(1).slice(0, 900), "it is not GraphQL (line"],
  ["another language", "<html>502</html>", "it is not GraphQL (line 1, column 1)"],
  ["a schema without join directives", "type Query { agencies: [String] }", "it has no join directives"],
  ["types that no source answers for", "enum join__Graph { EGOV @join__graph(name: \"egov\", url: \"\") }\ntype Query { a: Int }", "none of its types says which source answers for it"],
  ["a source that nobody can call", supergraph(1).replace('name: "egov"', 'name: "satisfaction"'), "it needs sources that this gateway cannot call: satisfaction; set HUB_SOURCE_SATISFACTION and restart"],
  ["a field that a trusted document asks for is gone", supergraph(1).replace(/\brate: Float/, "other: Float"), "a trusted document would break: first.graphql: Cannot query field"],
  ["a type that is not there", supergraph(1).replace(/\btype Egov\b/, "type Egow"), "the engine cannot run it"],
  ["no Query", supergraph(1).replace(/\btype Query[^}]*}/s, ""), "the engine cannot run it"],
])("%s is refused with its reason, and the one before keeps serving", async (_, sdl, reason) => {
  await using door = await openDoor();
  const outcome = await door.swapper.offer(() => sdl);
  expect(outcome).toEqual({ refused: expect.stringContaining(reason) });
  expect(await door.ask()).toEqual({ status: 200, body: { data: answer } });
  const ready = await door.gateway.app.inject("/readyz");
  expect([ready.statusCode, ready.json().supergraph]).toEqual([200, { hash: hashOf(supergraph(0)), since: at, refused: { reason: "refused" in outcome ? outcome.refused : "", at } }]);
  expect([door.kept, door.generations.running, door.told]).toEqual([[], 1, [outcome]]);
  // What was wrong is mended.
  await door.swapper.offer(() => supergraph(2));
  expect((await door.gateway.app.inject("/readyz")).json().supergraph).toEqual({ hash: hashOf(supergraph(2)), since: at });
});

test("a file that cannot be read is refused like a broken one", async () => {
  await using door = await openDoor();
  expect(await door.swapper.offer(() => Promise.reject(new Error("ENOENT: no such file")))).toEqual({ refused: "ENOENT: no such file" });
  expect((await door.ask()).body).toEqual({ data: answer });
});

test("a request in flight finishes on the supergraph it began on, which is stopped when it has ended", async () => {
  const waiting = Promise.withResolvers<void>();
  const arrived = Promise.withResolvers<void>();
  await using door = await openDoor({
    async register(request): Promise<SourceResponse> {
      if (/\bname\b/.test(request.query)) {
        arrived.resolve();
        await waiting.promise;
      }
      return register(request);
    },
  });
  const slow = door.ask("{ agencies { id name egov { rate0 } } }");
  await arrived.promise;
  await door.swapper.offer(() => supergraph(1));
  expect(door.generations.running).toBe(2);
  expect((await door.ask("{ agencies { id egov { rate1 } } }")).status).toBe(200);
  waiting.resolve();
  expect(await slow).toEqual({ status: 200, body: { data: { agencies: ["SNV", "STC"].map((id) => ({ id, name: `Sở ${id}`, egov: { rate0: 3.5 } })) } } });
  await new Promise(setImmediate);
  expect(door.generations.running).toBe(1);
});

test("50 swaps under load lose no request and leave no generation behind", { timeout: 120_000 }, async () => {
  await using door = await openDoor({ egov: async (request) => (await new Promise(setImmediate), egov(request)) });
  const address = await door.gateway.app.listen({ port: 0, host: "127.0.0.1" });
  const wrong: unknown[] = [];
  let requests = 0;
  let over = false;
  const client = async (): Promise<void> => {
    while (!over) {
      const response = await fetch(`${address}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: question }) });
      const text = await response.text();
      requests++;
      if (response.status !== 200 || text.trim() !== JSON.stringify({ data: answer })) wrong.push([response.status, text]);
    }
  };
  const clients = Array.from({ length: 4 }, client);
  const sdls = Array.from({ length: 50 }, (_, n) => supergraph(n + 1));
  for (const sdl of sdls) await door.swapper.offer(() => sdl);
  const during = requests;
  over = true;
  await Promise.all(clients);
  expect(wrong).toEqual([]);
  expect(during).toBeGreaterThan(50);
  expect(door.told).toEqual(sdls.map((sdl) => ({ swapped: hashOf(sdl) })));
  await new Promise(setImmediate);
  expect(door.generations.running).toBe(1);
  expect(door.generations.current().hash).toBe(hashOf(supergraph(50)));
});
