// So many connections that send the same request again as soon as it is answered; 200 with the same body each time, or 304.

import { connect } from "node:net";
import { percentile } from "../measure/median.ts";

export interface Asked {
  readonly perSecond: number;
  readonly answers: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

interface AskOptions {
  readonly port: number;
  /** Head and body, as they go over the wire. */
  readonly request: string;
  readonly connections: number;
  readonly ms: number;
  readonly status: 200 | 304;
}

export async function ask(options: AskOptions): Promise<Asked> {
  const latenciesMs: number[] = [];
  const started = performance.now();
  await Promise.all(Array.from({ length: options.connections }, () => converse(options, started + options.ms, latenciesMs)));
  const seconds = (performance.now() - started) / 1000;
  latenciesMs.sort((a, b) => a - b);
  return { perSecond: latenciesMs.length / seconds, answers: latenciesMs.length, p50Ms: percentile(latenciesMs, 50), p99Ms: percentile(latenciesMs, 99) };
}

function converse({ port, request, status }: AskOptions, until: number, latenciesMs: number[]): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const bytes = Buffer.from(request);
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  let left = -1;
  let asked = performance.now();
  socket.on("data", (chunk: Buffer) => {
    let body = chunk.length;
    if (left < 0) {
      const end = chunk.indexOf("\r\n\r\n");
      const head = chunk.toString("latin1", 0, end).toLowerCase();
      if (end < 0 || Number(head.slice(9, 12)) !== status) return void socket.destroy(new Error(`not ${status}: ${chunk.toString("utf8", 0, 500)}`));
      left = status === 304 ? 0 : Number(/\r\ncontent-length: *(\d+)/.exec(head)?.[1]);
      body -= end + 4;
    }
    left -= body;
    if (left > 0) return;
    left = -1;
    const now = performance.now();
    latenciesMs.push(now - asked);
    if (now >= until) return void socket.end(resolve);
    asked = now;
    socket.write(bytes);
  });
  socket.on("error", reject);
  socket.on("close", () => reject(new Error("the connection was closed before the answer came")));
  socket.write(bytes);
  return promise;
}
