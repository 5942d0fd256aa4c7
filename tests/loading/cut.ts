// A way to the database that counts what goes to it, and calls when so much has gone.

import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export async function openCut(url: string, atByte: number, cut: () => void) {
  const { hostname, port: upstreamPort } = new URL(url);
  let sent = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const database = connect(Number(upstreamPort), hostname);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
    }
    client.on("data", (bytes) => {
      const rest = atByte - sent;
      sent += bytes.length;
      if (rest > bytes.length) return void database.write(bytes);
      // Only what comes before the cut arrives.
      if (rest > 0) {
        database.write(bytes.subarray(0, rest));
        cut();
      }
    });
    client.on("close", () => database.destroy());
    database.on("data", (bytes) => client.write(bytes)).on("close", () => client.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  // A listening TCP server has an address with a port.
  const { port } = server.address() as AddressInfo;
  const through = new URL(url);
  through.host = `127.0.0.1:${port}`;
  return {
    url: through.href,
    sent: () => sent,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}
