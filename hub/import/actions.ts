// What the commands of imports do, by name.

import { subgraphs } from "../../subgraphs/index.ts";
import { importFile, type ImportOptions } from "./import-file.ts";
import { listImports } from "./imports.ts";
import { printProfiles } from "./print-profiles.ts";
import { pull, type PullOptions } from "./pull.ts";
import { dismissQuarantine, type DismissOptions, listQuarantine, resolveQuarantine, type ResolveOptions } from "./quarantine.ts";
import { withdrawSample, type WithdrawOptions } from "./sample.ts";
import { runCommand, sourceNamed } from "./session.ts";
import { undo as takeBack, type UndoOptions } from "./undo.ts";
import { writeKept } from "./write-kept.ts";

type Json = true | undefined;
type WithJson<Options> = Options & { readonly json?: true };

const named = (source: string | undefined) => (source === undefined ? subgraphs : [sourceNamed(source)]);

export const importing = (source: string, file: string, options: WithJson<ImportOptions>) => runCommand(options.json, (session) => importFile(source, file, options, session));
export const pulling = (source: string, options: WithJson<PullOptions>) => runCommand(options.json, (session) => pull(source, options, session));
export const imports = (source: string | undefined, json: Json) => runCommand(json, (session) => listImports(named(source), session));
export const undo = (source: string, number: string, options: WithJson<UndoOptions>) => runCommand(options.json, (session) => takeBack(source, number, options, session));
export const withdrawing = (source: string | undefined, options: WithJson<WithdrawOptions>) => runCommand(options.json, (session) => withdrawSample(named(source), options, session));
export const quarantined = (source: string, json: Json) => runCommand(json, (session) => listQuarantine(source, session));
export const resolving = (source: string, name: string, agency: string, options: WithJson<ResolveOptions>) => runCommand(options.json, (session) => resolveQuarantine(source, name, agency, options, session));
export const dismissing = (source: string, name: string, options: WithJson<DismissOptions>) => runCommand(options.json, (session) => dismissQuarantine(source, name, options, session));
export const profiles = (source: string | undefined, json: Json) => runCommand(json, async (session) => printProfiles(named(source), session));
export const file = (sha256: string, out: string | undefined, json: Json) => runCommand(json, (session) => writeKept(sha256, out, session));
