// Bytes as they are, over a connection of one's own: what HTTP clients would not send.

import { connect, type Socket } from "node:net";

export interface Heard {
  /** 0: the connection was closed without an answer. */
  readonly status: number;
  readonly body: string;
  readonly closed: boolean;
}

/** Sends the parts one after the other; ends with the connection, or when an answer is complete. */
export async function exchange(port: number, parts: readonly (string | Buffer)[], { everyMs = 0, untilClosed = false } = {}): Promise<Heard> {
  const socket = await open(port);
  let text = "";
  let closed = false;
  const heard = new Promise<void>((resolve) => {
    socket.on("data", (chunk: Buffer) => {
      text += chunk.toString("latin1");
      if (!untilClosed && isComplete(text)) resolve();
    });
    socket.once("close", () => {
      closed = true;
      resolve();
    });
  });
  for (const part of parts) {
    if (closed) break;
    socket.write(part);
    if (everyMs > 0) await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  await heard;
  socket.destroy();
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0), body: text.slice(text.indexOf("\r\n\r\n") + 4), closed };
}

export function open(port: number): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => undefined);
  // Without a reader it would never hear that the other end has closed.
  socket.resume();
  return new Promise((resolve) => {
    socket.once("connect", () => resolve(socket));
    socket.once("close", () => resolve(socket));
  });
}

function isComplete(text: string): boolean {
  const end = text.indexOf("\r\n\r\n");
  const length = /content-length: (\d+)/i.exec(text)?.[1];
  return end !== -1 && length !== undefined && text.length - end - 4 >= Number(length);
}
