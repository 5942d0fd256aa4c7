// Our door asked with a whole document that it has seen before, its sources in the same process.

import type { Start } from "./contender.ts";
import { inProcessSources, startDoor } from "./ours.ts";

const start: Start = (setting) => startDoor(setting, inProcessSources);
export default start;
