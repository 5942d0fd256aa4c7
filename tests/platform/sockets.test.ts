// The way to PostgreSQL: at once, by whichever of its hosts answers, and with the error of a host that does not.

import { expect, test } from "vitest";
import { openDatabase } from "../../kit/database.ts";
import { promptSockets } from "../../kit/prompt-sockets.ts";
import { createDatabase } from "../database.ts";

test("of two hosts the one that answers is used", async () => {
  await using database = await createDatabase();
  const url = new URL(database.adminUrl);
  const both = database.adminUrl.replace(`@${url.host}/`, `@127.0.0.1:1,${url.host}/`);
  const { client, close } = openDatabase({ url: both, source: "test", maxConnections: 1 });
  expect(await client`select 1 as one`).toEqual([{ one: 1 }]);
  await close();
});

test("a host that does not answer is an error that names it, not a wait", async () => {
  const { client, close } = openDatabase({ url: "postgres://a:b@127.0.0.1:1/c", source: "test" });
  await expect(client`select 1`).rejects.toMatchObject({ code: "ECONNREFUSED", port: 1 });
  await close();
});

test("hosts are taken in turn, and a socket knows the name of its host, which TLS asks for", async () => {
  const socketTo = promptSockets();
  const place = { host: ["127.0.0.1", "localhost"], port: [1, 2], path: false } as const;
  const sockets = [socketTo(place), socketTo(place), socketTo(place)];
  expect(sockets.map((socket) => ("host" in socket && "port" in socket ? [socket.host, socket.port] : []))).toEqual([["127.0.0.1", 1], ["localhost", 2], ["127.0.0.1", 1]]);
  await Promise.all(sockets.map((socket) => new Promise((closed) => socket.on("error", () => undefined).on("close", closed))));
});
