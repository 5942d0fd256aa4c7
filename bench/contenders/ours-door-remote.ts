// Our door asked with a whole document that it has seen before, its sources reached over HTTP.

import type { Start } from "./contender.ts";
import { remoteSources, startDoor } from "./ours.ts";

const start: Start = (setting) => startDoor(setting, remoteSources);
export default start;
