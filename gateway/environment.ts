// Every variable, read and checked once. Pure: what it reads comes in, what is wrong goes out as sentences.

import { nearest } from "./nearest.ts";
import { readSecretFile } from "./secret-file.ts";
import { pullEveryVariable, pullProfileVariable, pullVariable } from "./pull-variables.ts";
import { sourceDatabaseVariable, sourceVariable, variables, type SourceAddress, type Variable } from "./variables.ts";

export interface Environment {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Sample data is loaded beside the product's own. */
  readonly sample: boolean;
  readonly logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";
  readonly language: "vi" | "en";
  /** Undefined on loopback only; then hub/secret.ts makes one. */
  readonly secret: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly allowedOrigins: readonly string[];
  /** Nothing but trusted documents is answered. */
  readonly trustedOnly: boolean;
  /** Undefined: schema/supergraph.graphql of this house. */
  readonly supergraphFile: string | undefined;
  readonly sharing: boolean;
  readonly answerCache: boolean;
  readonly metricsPort: number | undefined;
  /** One for each source. */
  readonly sources: ReadonlyMap<string, SourceAddress>;
  /** Of the sources that have their own. */
  readonly databaseUrls: ReadonlyMap<string, string>;
  /** Of the sources that are fetched from an address. */
  readonly pulls: ReadonlyMap<string, Pull>;
}

export interface Pull {
  readonly url: string;
  readonly profile: string | undefined;
  readonly everyMs: number;
}

export type EnvironmentReading = ({ readonly environment: Environment } | { readonly problems: readonly string[] }) & { readonly warnings: readonly string[] };

const ofSource = [sourceVariable, sourceDatabaseVariable, pullVariable, pullProfileVariable, pullEveryVariable];

type Variables = Readonly<Record<string, string | undefined>>;

/** Problems end the process with exit code 78. `readFile` reads what a `…_FILE` names and throws when it may not be used. */
export function readEnvironment(env: Variables, sourceNames: readonly string[], readFile: (path: string) => string = readSecretFile): EnvironmentReading {
  const problems: string[] = [];
  const read = <T>(variable: Variable<T>): T | undefined => {
    const reading = readVariable(env, variable, readFile);
    if ("problem" in reading) problems.push(reading.problem);
    return "problem" in reading ? undefined : reading.value;
  };

  const known = readKnown(read);
  const sources = new Map<string, SourceAddress>();
  const databaseUrls = new Map<string, string>();
  const pulls = new Map<string, Pull>();
  for (const source of sourceNames) {
    sources.set(source, read(sourceVariable(source)) ?? { kind: "inprocess" });
    const url = read(sourceDatabaseVariable(source));
    if (url !== undefined) databaseUrls.set(source, url);
    const pull = { url: read(pullVariable(source)), profile: read(pullProfileVariable(source)), everyMs: read(pullEveryVariable(source)) ?? 3_600_000 };
    if (pull.url !== undefined) pulls.set(source, { ...pull, url: pull.url });
  }
  problems.push(...findContradictions(env, known, problems));
  const warnings = findUnknown(env, sourceNames);
  return problems.length > 0 ? { problems, warnings } : { environment: { ...known, sources, databaseUrls, pulls }, warnings };
}

type Known = Omit<Environment, "sources" | "databaseUrls" | "pulls">;

function readKnown(read: <T>(variable: Variable<T>) => T | undefined): Known {
  return {
    port: read(variables.port) ?? 4000,
    host: read(variables.host) ?? "127.0.0.1",
    dataDir: read(variables.dataDir) ?? ".hub",
    sample: read(variables.sample) ?? true,
    logLevel: read(variables.logLevel) ?? "info",
    language: read(variables.language) ?? "vi",
    secret: read(variables.secret),
    databaseUrl: read(variables.databaseUrl),
    allowedOrigins: read(variables.allowedOrigins) ?? [],
    trustedOnly: read(variables.trustedOnly) ?? false,
    supergraphFile: read(variables.supergraphFile),
    sharing: read(variables.sharing) ?? true,
    answerCache: read(variables.answerCache) ?? true,
    metricsPort: read(variables.metricsPort),
  };
}

function readVariable<T>(env: Variables, variable: Variable<T>, readFile: (path: string) => string): { readonly value: T | undefined } | { readonly problem: string } {
  const { name, value, allowed } = variable;
  const file = variable.secret ? env[`${name}_FILE`] : undefined;
  if (file !== undefined && env[name] !== undefined) return { problem: sentence(`Chỉ đặt một trong hai: ${name} hoặc ${name}_FILE.`, `Set only one of ${name} and ${name}_FILE.`) };
  let text = env[name] ?? (file === undefined ? variable.fallback : undefined);
  if (file !== undefined) {
    try {
      text = readFile(file).trim();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return { problem: sentence(`Không dùng được tệp trong ${name}_FILE: ${why}.`, `The file in ${name}_FILE cannot be used: ${why}.`) };
    }
  }
  if (text === undefined) return { value: undefined };
  const parsed = text === "" && variable.fallback !== "" ? undefined : value.safeParse(text);
  if (parsed?.success) return { value: parsed.data };
  const from = file === undefined ? name : `${name}_FILE`;
  return { problem: sentence(`${from}: cho phép ${allowed.vi}; nhận được ${shown(variable, text, "vi")}.`, `${from}: allowed is ${allowed.en}; given was ${shown(variable, text, "en")}.`) };
}

/** What single variables cannot see. */
function findContradictions(env: Variables, { host, port, metricsPort, secret }: Known, problems: readonly string[]): readonly string[] {
  const found: string[] = [];
  if (secret === undefined && !isLoopback(host) && !problems.some((problem) => problem.includes("HUB_SECRET"))) {
    found.push(sentence(
      `HUB_HOST=${host} mở cổng ra ngoài máy này nên phải đặt HUB_SECRET hoặc HUB_SECRET_FILE (openssl rand -hex 32).`,
      `HUB_HOST=${host} opens the port beyond this machine, so set HUB_SECRET or HUB_SECRET_FILE (openssl rand -hex 32).`,
    ));
  }
  if (metricsPort !== undefined && metricsPort !== 0 && metricsPort === port) {
    found.push(sentence(`HUB_METRICS_PORT và HUB_PORT cùng là ${port}: đặt hai cổng khác nhau.`, `HUB_METRICS_PORT and HUB_PORT are both ${port}: set two different ports.`));
  }
  for (const name of Object.keys(env).filter((key) => key.startsWith("APOLLO_DISABLE_SECURITY"))) {
    found.push(sentence(`${name} tắt một biện pháp bảo vệ: bỏ biến này.`, `${name} turns a protection off: unset it.`));
  }
  return found;
}

function findUnknown(env: Variables, sourceNames: readonly string[]): readonly string[] {
  const all = [...Object.values(variables), ...sourceNames.flatMap((source) => ofSource.map((variable) => variable(source)))];
  const names = all.flatMap((variable) => ("secret" in variable ? [variable.name, `${variable.name}_FILE`] : [variable.name]));
  const unknown = Object.keys(env).filter((name) => /^(HUB_|DATABASE_URL_)/.test(name) && !names.includes(name));
  return unknown.toSorted().map((name) => {
    const guess = nearest(name, names);
    return sentence(
      `Không có biến ${name}; bỏ qua.${guess === undefined ? "" : ` Ý bạn là ${guess}?`}`,
      `There is no variable ${name}; it is ignored.${guess === undefined ? "" : ` Did you mean ${guess}?`}`,
    );
  });
}

export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

function shown(variable: Variable<unknown>, text: string, language: "vi" | "en"): string {
  if (text === "") return language === "vi" ? "chuỗi rỗng" : "an empty text";
  if (variable.secret) return language === "vi" ? `${Buffer.byteLength(text)} byte (không in ra)` : `${Buffer.byteLength(text)} bytes (not shown)`;
  return JSON.stringify(text.replace(/\/\/[^/@]*@/, "//…@").slice(0, 100));
}

function sentence(vi: string, en: string): string {
  return `${vi}\n  ${en}`;
}
