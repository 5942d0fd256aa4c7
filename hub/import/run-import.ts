// A file read, compared and – with --commit – loaded in one transaction, and what came of it told: `hub import`, and `hub pull` with what it fetched.

import { resolve } from "node:path";
import type { Subgraph } from "../../kit/open-subgraph.ts";
import type { OpenedFile } from "../../kit/import/open/table.ts";
import type { ImportReport } from "../../kit/import/report.ts";
import type { AnySubgraph } from "../../kit/subgraph.ts";
import { chooseProfile, titleOf } from "./choose-profile.ts";
import { countLines } from "./count-lines.ts";
import { hearInterrupt } from "./interrupt.ts";
import { keepFile } from "./keep.ts";
import { openSource } from "./open-source.ts";
import { reportLines } from "./print-report.ts";
import { createProgress } from "./progress.ts";
import { hasSample } from "../has-sample.ts";
import { exitCodes, type Session } from "./session.ts";
import { stoppable } from "./stoppable.ts";
import { operatingSystemUser } from "./who.ts";

export interface FileToLoad {
  readonly definition: AnySubgraph;
  readonly opened: OpenedFile;
  /** Where its bytes lie. */
  readonly path: string;
  readonly profile: string | undefined;
  readonly period: string | undefined;
  /** RFC 3339; only a backfill states it. */
  readonly knownAt: string | undefined;
  readonly by: string | undefined;
  readonly fetchedFrom: string | undefined;
  readonly commit: boolean;
  /** What others are told that wait for the data, e.g. "hub import". */
  readonly command: string;
}

/** Prints the report; the caller says what to do next. */
export async function runImport(file: FileToLoad, session: Session): Promise<ImportReport> {
  const { definition, opened, path, period, commit } = file;
  using interrupt = hearInterrupt(session.talk);
  const { profile, content } = await chooseProfile(file);
  await using open = await openSource(definition, file.command, session);
  const total = opened.format === "xlsx" ? undefined : await countLines(path);
  const progress = createProgress({ out: process.stderr, total, now: () => performance.now() });
  const osUser = operatingSystemUser();
  interrupt.begin();
  const report = await open.subgraph
    .importFile(
      {
        opened: stoppable(opened, interrupt.signal),
        content,
        profile: profile.name,
        period,
        by: file.by ?? osUser,
        osUser,
        knownAt: file.knownAt,
        sample: false,
        fetchedFrom: file.fetchedFrom ?? null,
        async keep({ forbidden }) {
          const kept = await keepFile(resolve(session.environment.dataDir), path, opened, forbidden);
          // The last moment at which it can still be taken back.
          interrupt.signal.throwIfAborted();
          return kept;
        },
      },
      { commit, onProgress: ({ rows }) => progress.rows(rows) },
    )
    .finally(() => progress.end());
  if (!commit) interrupt.signal.throwIfAborted();
  session.printJson({ ok: report.outcome !== "REFUSED", source: definition.name, ...report });
  session.print(reportLines({ report, source: definition.name, opened, profile: titleOf(profile) }));
  if (report.outcome === "DRY_RUN" || report.outcome === "LOADED") await warnOfSample(open.subgraph, session);
  return report;
}

/** Real records beside sample ones count together until somebody decides. */
async function warnOfSample(subgraph: Subgraph, { talk }: Session): Promise<void> {
  const { name } = subgraph;
  if (await hasSample(subgraph)) talk.warn(`Nguồn ${name} còn dữ liệu mẫu, cộng chung với số thật. Bỏ mẫu · sample data still counts beside yours; without it:\n  npx hub sample withdraw ${name}`);
}

export function exitCodeOf({ outcome }: ImportReport): number {
  return outcome === "REFUSED" ? exitCodes.refused : exitCodes.ok;
}
