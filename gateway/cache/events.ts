// Listens to /events of a remote source. While it is not heard, its version is unknown.

import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "undici";
import { addressOf } from "../sources/http.ts";
import { type HeardVersion, readVersion } from "./source-versions.ts";

export interface Listening {
  heard(): HeardVersion | undefined;
  close(): Promise<void>;
}

interface ListenOptions {
  /** Until it is tried again; doubled with each failure in a row. */
  readonly retryMs?: number;
  readonly longestRetryMs?: number;
  /** A source that says nothing for so long is not heard: it sends something every 15 s. */
  readonly silenceMs?: number;
}

/** An event is one short line. */
const longestLine = 4_096;

/** `url` as `httpSource` takes it. */
export function listenToEvents(url: string, { retryMs = 500, longestRetryMs = 30_000, silenceMs = 20_000 }: ListenOptions = {}): Listening {
  const closing = new AbortController();
  const { signal } = closing;
  let heard: HeardVersion | undefined;
  let connection = 0;

  const listen = async (): Promise<void> => {
    const { origin, path, socketPath } = addressOf(url);
    const client = new Client(origin, { connectTimeout: 2_000, headersTimeout: 5_000, bodyTimeout: silenceMs, ...(socketPath !== undefined && { socketPath }) });
    try {
      const { statusCode, headers, body } = await client.request({ path: eventsOf(path), method: "GET", headers: { accept: "text/event-stream" }, signal });
      if (statusCode !== 200 || !String(headers["content-type"]).startsWith("text/event-stream")) throw new Error(`status ${statusCode}`);
      connection++;
      for await (const line of linesOf(body)) {
        const version = line.startsWith("data:") ? versionOf(line.slice("data:".length)) : heard?.version;
        heard = version === undefined ? undefined : { version, connection };
      }
    } finally {
      heard = undefined;
      await client.destroy();
    }
  };
  const run = async (): Promise<void> => {
    let failures = 0;
    while (!signal.aborted) {
      const before = connection;
      // Why does not matter: calls of a source that is away say so.
      await listen().catch(() => undefined);
      failures = connection === before ? failures + 1 : 0;
      await sleep(Math.min(longestRetryMs, retryMs * 2 ** Math.min(failures, 20)), undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
  const running = run();
  return {
    heard: () => heard,
    async close() {
      closing.abort();
      await running;
    },
  };
}

/** Beside where the source is asked. */
function eventsOf(path: string): string {
  return new URL("events", new URL(path, "http://localhost")).pathname;
}

async function* linesOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of body) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > longestLine) throw new Error("a line without end");
    yield* lines;
  }
}

function versionOf(text: string): string | undefined {
  try {
    const event: unknown = JSON.parse(text);
    return typeof event === "object" && event !== null && "version" in event ? readVersion(event.version) : undefined;
  } catch {
    return undefined;
  }
}
