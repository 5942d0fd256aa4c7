// Our engine asked for a trusted document, its sources in the same process.

import type { Start } from "./contender.ts";
import { inProcessSources, startTrusted } from "./ours.ts";

const start: Start = (setting) => startTrusted(setting, inProcessSources);
export default start;
