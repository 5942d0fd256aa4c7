// /metrics on a listener of its own, so that the public port has no such page.

import { createServer } from "node:http";
import { PlainError } from "../../kit/plain-error.ts";

export interface MetricsServer extends AsyncDisposable {
  readonly url: string;
}

export async function serveMetrics(text: () => Promise<string>, { host, port }: { readonly host: string; readonly port: number }): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    if (request.method !== "GET" || request.url !== "/metrics") return void response.writeHead(404).end();
    text().then(
      (body) => response.writeHead(200, { "content-type": "text/plain; version=0.0.4; charset=utf-8" }).end(body),
      () => response.writeHead(500).end(),
    );
  });
  server.maxConnections = 16;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const code = cause.code ?? "?";
      reject(new PlainError(`Không mở được HUB_METRICS_PORT ${host}:${port} (${code}): đặt cổng khác.`, `HUB_METRICS_PORT ${host}:${port} cannot be opened (${code}): set another port.`, { cause }));
    });
    server.listen({ host, port }, resolve);
  });
  const address = server.address();
  const shown = host.includes(":") ? `[${host}]` : host;
  return {
    url: `http://${shown}:${typeof address === "object" && address !== null ? address.port : port}/metrics`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
