// Servers that behave as badly as a test asks, on a free port.

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSocketServer, type Server, type Socket } from "node:net";

export type Behaviour = (response: ServerResponse, request: IncomingMessage) => void;

export interface FakeSource extends AsyncDisposable {
  readonly url: string;
  /** Requests that arrived. */
  readonly calls: number;
  /** Connections ever opened, and those open now. */
  readonly connections: number;
  readonly open: number;
  /** Resolves when no connection is open. */
  idle(): Promise<void>;
}

/** Answers each request by the next behaviour, and for ever by the last. */
export async function fakeSource(...behaviours: readonly Behaviour[]): Promise<FakeSource> {
  let calls = 0;
  const server = createServer((request, response) => {
    const behave = behaviours[Math.min(calls++, behaviours.length - 1)];
    request.resume();
    request.once("end", () => behave?.(response, request));
  });
  return tracked(server, () => calls);
}

/** The same without HTTP: the behaviour gets the connection when the first bytes have come. */
export async function rawSource(...behaviours: readonly ((socket: Socket) => void)[]): Promise<FakeSource> {
  let calls = 0;
  const server = createSocketServer((socket) => {
    socket.once("data", () => behaviours[Math.min(calls++, behaviours.length - 1)]?.(socket));
  });
  return tracked(server, () => calls);
}

async function tracked(server: Server, calls: () => number): Promise<FakeSource> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on("connection", (socket: Socket) => {
    connections++;
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.once("close", () => {
      sockets.delete(socket);
      server.emit("one-less");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    get calls() {
      return calls();
    },
    get connections() {
      return connections;
    },
    get open() {
      return sockets.size;
    },
    async idle() {
      while (sockets.size > 0) await new Promise((resolve) => server.once("one-less", resolve));
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server does not listen on a port");
  return address.port;
}

export function text(body: string | Buffer, type: string | null = "application/json", status = 200, headers: Readonly<Record<string, string>> = {}): Behaviour {
  return (response) => void response.writeHead(status, { ...headers, ...(type !== null && { "content-type": type }) }).end(body);
}

export const healthy = text('{"data":{"agency":{"nameVi":"Sở Nội vụ"}}}');
export const healthyAnswer = { data: { agency: { nameVi: "Sở Nội vụ" } } };

/** Never answers. */
export const hang: Behaviour = () => undefined;
/** Closes the connection instead of answering. */
export const hangUp: Behaviour = (response) => void response.socket?.destroy();
