// How a gateway leaves: not ready at once, what is in flight finishes, nothing is lost on the way.

import { setTimeout as sleep } from "node:timers/promises";
import type { Gateway } from "./server.ts";

/** Time for whoever shares out requests to hear of it, and to send the next ones elsewhere. A person at a terminal need not wait. */
const lingerMs = 1_000;

export async function stopGateway(gateway: Gateway, signal: NodeJS.Signals): Promise<void> {
  gateway.drain();
  if (signal === "SIGTERM") await sleep(lingerMs);
  await gateway.close();
}
