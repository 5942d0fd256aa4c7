// `hub pull`: a source's file fetched from its configured address, then imported like any other; with --watch again and again.

import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Pull } from "../../gateway/environment.ts";
import { openFile } from "../../kit/import/open/open-file.ts";
import type { AnySubgraph } from "../../kit/subgraph.ts";
import { PlainError } from "../../kit/plain-error.ts";
import { fetchFile, shownAddress } from "./fetch-file.ts";
import { sayNext } from "./import-file.ts";
import { pullMemory } from "./pull-memory.ts";
import { exitCodeOf, runImport } from "./run-import.ts";
import { exitCodes, failed, type Session, sourceNamed } from "./session.ts";

export interface PullOptions {
  readonly period?: string;
  readonly by?: string;
  readonly commit?: true;
  readonly watch?: true;
}

export async function pull(source: string, options: PullOptions, session: Session): Promise<number> {
  const definition = sourceNamed(source);
  const configured = session.environment.pulls.get(source);
  if (configured === undefined) throw notConfigured(source);
  if (options.watch !== true) return await pullOnce(definition, configured, options, session);
  for (;;) {
    // One fetch that fails is told, and tried again when its time comes.
    await pullOnce(definition, configured, { ...options, commit: true }, session).catch((error: unknown) => failed(session, error));
    session.talk.line(`… hỏi lại sau ${configured.everyMs / 1000} s · asking again`);
    await sleep(configured.everyMs);
  }
}

async function pullOnce(definition: AnySubgraph, { url, profile }: Pull, { period, by, commit }: PullOptions, session: Session): Promise<number> {
  const { name: source } = definition;
  const memory = await pullMemory(resolve(session.environment.dataDir), source);
  const path = join(memory.folder, `.${randomUUID()}`);
  try {
    session.talk.line(`▸ ${shownAddress(url)}`);
    const fetched = await fetchFile({ url, path, known: await memory.read(url), signal: new AbortController().signal });
    if (fetched.kind === "same") {
      session.printJson({ ok: true, source, outcome: "NOT_MODIFIED" });
      session.talk.line(`${shownAddress(url)}: chưa có gì mới (304) · nothing new`);
      return exitCodes.ok;
    }
    // As the server names it, not as it lies here.
    const opened = { ...(await openFile(path)), name: fetched.name };
    const file = { definition, opened, path, profile, period, knownAt: undefined, by, fetchedFrom: shownAddress(url), commit: commit === true, command: "hub pull" };
    const report = await runImport(file, session);
    if (report.outcome === "LOADED" || report.outcome === "ALREADY_IMPORTED") await memory.write(url, fetched);
    sayNext(report, source, `npx hub pull ${source}${period === undefined ? "" : ` --period ${period}`}`, session);
    return exitCodeOf(report);
  } finally {
    await rm(path, { force: true });
  }
}

function notConfigured(source: string): PlainError {
  const name = `HUB_PULL_${source.toUpperCase()}`;
  return new PlainError(
    `Chưa có địa chỉ để lấy tệp của ${source}: đặt ${name} (và ${name}_PROFILE, ${name}_EVERY nếu cần).`,
    `There is no address to fetch files of ${source} from: set ${name} (and ${name}_PROFILE, ${name}_EVERY if needed).`,
    { exitCode: exitCodes.configuration },
  );
}
