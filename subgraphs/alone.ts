// What a subgraph needs to run alone: its name from the command line, the rest from the environment. Pure, as readEnvironment is.

import { type Environment, readEnvironment } from "../gateway/environment.ts";
import { registerOwner } from "./keep-register.ts";

export interface Alone {
  readonly name: string;
  readonly environment: Environment;
  readonly secret: string;
  readonly listen: { readonly host: string; readonly port: number } | { readonly path: string };
  /** Where the register is asked; undefined for its owner. */
  readonly agencies: string | undefined;
  readonly warnings: readonly string[];
}

/** Sentences for the person in front of it. */
interface Refusal {
  readonly problems: readonly string[];
  readonly exitCode: 2 | 78;
}

export function readAlone(args: readonly string[], env: Readonly<Record<string, string | undefined>>, names: readonly string[]): Alone | Refusal {
  const name = args.length === 1 ? names.find((one) => one === args[0]) : undefined;
  if (name === undefined) {
    const [known, given] = [names.join(", "), args.length === 0 ? "–" : args.join(" ").slice(0, 60)];
    return { exitCode: 2, problems: [`Cần một tên trong: ${known}; nhận được: ${given}.\n  One name is needed of: ${known}; given was: ${given}.`] };
  }
  const reading = readEnvironment(env, names);
  if ("problems" in reading) return { exitCode: 78, problems: reading.problems };
  const { environment, warnings } = reading;
  const { secret, sources, host, port } = environment;
  const agencies = addressOf(registerOwner, environment);
  if (secret === undefined) return missing("HUB_SECRET", "đặt cùng giá trị với gateway, ít nhất 32 byte", "set the gateway's value, at least 32 bytes");
  if (name !== registerOwner && agencies === undefined) {
    return missing("HUB_SOURCE_AGENCIES", "đặt địa chỉ của nguồn danh bạ, ví dụ http://agencies:4001", "set where the register is answered, such as http://agencies:4001");
  }
  const own = sources.get(name);
  const listen = own?.kind === "unix" ? { path: own.path } : { host, port };
  return { name, environment, secret, listen, agencies: name === registerOwner ? undefined : agencies, warnings };
}

function missing(variable: string, vi: string, en: string): Refusal {
  return { exitCode: 78, problems: [`Thiếu ${variable}: ${vi}.\n  ${variable} is missing: ${en}.`] };
}

/** As httpSource takes it. */
function addressOf(source: string, { sources }: Environment): string | undefined {
  const address = sources.get(source);
  if (address === undefined || address.kind === "inprocess") return undefined;
  return address.kind === "unix" ? `unix:${address.path}` : address.url;
}
