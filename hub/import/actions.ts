// What the commands of imports do, by name.

import { subgraphs } from "../../subgraphs/index.ts";
import { listImports } from "./imports.ts";
import { printProfiles } from "./print-profiles.ts";
import { runCommand, sourceNamed } from "./session.ts";
import { writeKept } from "./write-kept.ts";

type Json = true | undefined;

const named = (source: string | undefined) => (source === undefined ? subgraphs : [sourceNamed(source)]);

export const imports = (source: string | undefined, json: Json) => runCommand(json === true, (session) => listImports(named(source), session));
export const profiles = (source: string | undefined, json: Json) => runCommand(json === true, async (session) => printProfiles(named(source), session));
export const file = (sha256: string, out: string | undefined, json: Json) => runCommand(json === true, (session) => writeKept(sha256, out, session));
