// Our engine asked for a trusted document, its sources reached over HTTP.

import type { Start } from "./contender.ts";
import { remoteSources, startTrusted } from "./ours.ts";

const start: Start = (setting) => startTrusted(setting, remoteSources);
export default start;
