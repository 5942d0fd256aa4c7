// The load: so many connections, each asking the same again as soon as it is answered, for a time.

import { connect, type Socket } from "node:net";
import { createResponseReader, type Heard } from "./response-reader.ts";

export interface LoadOptions {
  readonly port: number;
  readonly path: string;
  readonly body: string;
  readonly connections: number;
  readonly ms: number;
  /** The bytes of a right answer, known from an earlier one. */
  readonly expected: Buffer | undefined;
  /** Judges an answer of other bytes; throws if it is wrong. */
  readonly check: (heard: Heard) => void;
}

export interface LoadReport {
  readonly answers: number;
  readonly seconds: number;
  /** In ascending order. */
  readonly latenciesMs: readonly number[];
}

/** An answer this late means that something hangs. */
const patienceMs = 30_000;

/** Rejects at the first wrong answer. */
export async function load(options: LoadOptions): Promise<LoadReport> {
  const { port, path, body, connections, ms } = options;
  const request = Buffer.from(
    `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\naccept: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  const latenciesMs: number[] = [];
  const started = performance.now();
  const until = started + ms;
  await Promise.all(Array.from({ length: connections }, () => converse(options, request, until, latenciesMs)));
  const seconds = (performance.now() - started) / 1000;
  return { answers: latenciesMs.length, seconds, latenciesMs: latenciesMs.sort((a, b) => a - b) };
}

/** One connection; every answer is counted, those on their way at the end too. */
function converse({ port, expected, check }: LoadOptions, request: Buffer, until: number, latenciesMs: number[]): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const socket: Socket = connect({ port, host: "127.0.0.1", noDelay: true });
  let asked = performance.now();
  const read = createResponseReader(expected, (heard) => {
    const now = performance.now();
    latenciesMs.push(now - asked);
    if (heard.status !== 200 || heard.body !== undefined) check(heard);
    if (now >= until) return void socket.end(resolve);
    asked = now;
    socket.write(request);
  });
  socket.on("data", (chunk: Buffer) => {
    try {
      read(chunk);
    } catch (error) {
      reject(error);
      socket.destroy();
    }
  });
  socket.setTimeout(patienceMs, () => socket.destroy(new Error(`no answer within ${patienceMs} ms`)));
  socket.on("error", reject);
  socket.on("close", () => reject(new Error("the connection was closed before the answer came")));
  socket.write(request);
  return promise;
}
