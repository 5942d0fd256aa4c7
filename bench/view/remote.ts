// Our engine alone, the house's subgraphs reached over HTTP, asked for a trusted document.

import { openEngine } from "../../gateway/open-engine.ts";
import type { Start } from "../contenders/contender.ts";
import { remoteSources, serveTrusted } from "../contenders/ours.ts";

const start: Start = async (setting) => serveTrusted(await openEngine(setting.supergraphSdl, remoteSources(setting)), setting.questions);
export default start;
