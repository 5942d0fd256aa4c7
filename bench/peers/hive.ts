// Hive Gateway's runtime on node:http.

import { once } from "node:events";
import { createServer } from "node:http";
import { createGatewayRuntime, type GatewayConfigSupergraph } from "@graphql-hive/gateway-runtime";
import type { Running } from "../contenders/contender.ts";

export async function serveHive(config: GatewayConfigSupergraph): Promise<Running> {
  // Nobody in this comparison lets one client wait for another's calls.
  const transportEntries = { "*.http": { options: { deduplicateInflightRequests: false } } };
  const gateway = createGatewayRuntime({ logging: false, landingPage: false, transportEntries, ...config });
  const server = createServer(gateway);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { port: address.port };
}
