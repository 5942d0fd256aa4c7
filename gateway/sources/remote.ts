// Every source of a gateway that runs alone: each is somewhere else, so each needs its address.

import { PlainError } from "../../kit/plain-error.ts";
import type { SourceAddress } from "../variables.ts";
import { type GuardedSource, guardSource } from "./guarded.ts";
import { httpSource } from "./http.ts";

const configurationError = 78;

export function openRemoteSources(names: readonly string[], addresses: ReadonlyMap<string, SourceAddress>): ReadonlyMap<string, GuardedSource> {
  const missing = names.filter((name) => (addresses.get(name)?.kind ?? "inprocess") === "inprocess").map((name) => `HUB_SOURCE_${name.toUpperCase()}`);
  if (missing.length > 0) {
    throw new PlainError(
      `Gateway chạy một mình cần địa chỉ của mọi nguồn: đặt ${missing.join(", ")} (http://máy:cổng hoặc unix:/đường-dẫn), hoặc chạy \`npm start\`.`,
      `A gateway alone needs every source's address: set ${missing.join(", ")} (http://host:port or unix:/path), or run \`npm start\`.`,
      { exitCode: configurationError },
    );
  }
  return new Map(names.map((name) => [name, guardSource(openRemote(name, addresses.get(name)))]));
}

function openRemote(name: string, address: SourceAddress | undefined) {
  const url = address?.kind === "unix" ? `unix:${address.path}` : address?.kind === "http" ? address.url : "";
  // All of our own sources give the keys of their answers back, so that rows cannot be swapped.
  return httpSource(name, url, { echoKeys: true });
}
