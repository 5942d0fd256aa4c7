// Sources that fail in the four ways that a client must survive: down, silent, not JSON, wrong types.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { httpSource } from "../../gateway/sources/http.ts";
import type { Source, SourceResponse } from "../../gateway/sources/source.ts";

export const faultKinds = ["down", "hanging", "html", "wrong type"] as const;
export type FaultKind = (typeof faultKinds)[number];

export const expectedCode: Readonly<Record<FaultKind, string>> = {
  down: "SOURCE_UNAVAILABLE",
  hanging: "SOURCE_TIMEOUT",
  html: "SOURCE_BAD_RESPONSE",
  "wrong type": "SOURCE_INVALID_VALUE",
};

export interface Faults extends AsyncDisposable {
  /** What fails now; undefined: nothing. */
  now: { readonly source: string; readonly kind: FaultKind } | undefined;
  wrap(source: Source): Source;
}

const page = "<html><body><h1>502 Bad Gateway</h1>at Object.query (/srv/secret/db.ts:12) select * from citizens 10.0.0.7</body></html>";

export async function createFaults(): Promise<Faults> {
  const html = await listen((_, response) => response.writeHead(200, { "content-type": "text/html" }).end(page));
  const silent = await listen(() => undefined);
  const closed = await listen(() => undefined);
  const nowhere = addressOf(closed);
  closed.close();
  const faulty = (name: string, kind: FaultKind, real: Source): Source => {
    switch (kind) {
      case "down":
        return httpSource(name, nowhere);
      case "hanging":
        return httpSource(name, addressOf(silent));
      case "html":
        return httpSource(name, addressOf(html));
      case "wrong type":
        return { ...real, call: (request) => Promise.resolve(real.call(request)).then(misspell) };
    }
  };
  const faults: Faults = {
    now: undefined,
    wrap: (source) => ({
      ...source,
      call: (request) => (faults.now?.source === source.name ? faulty(source.name, faults.now.kind, source) : source).call(request),
    }),
    async [Symbol.asyncDispose]() {
      for (const server of [html, silent]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
  return faults;
}

/** Every leaf but type names and keys (which the engine asks back under names of its own) becomes an object. */
function misspell({ data }: SourceResponse): SourceResponse {
  const keys = new Set(["__typename", "agencyId", "period", "asOf", "id"]);
  const wrong = (value: unknown, key = ""): unknown => {
    if (Array.isArray(value)) return value.map((item) => wrong(item, key));
    if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, wrong(item, name)]));
    return keys.has(key) || key.startsWith("key_") ? value : { wrong: "type" };
  };
  return { data: wrong(data) };
}

function listen(handler: Parameters<typeof createServer>[1]): Promise<Server> {
  const server = createServer(handler);
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

function addressOf(server: Server): string {
  // A listening TCP server has an AddressInfo.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
