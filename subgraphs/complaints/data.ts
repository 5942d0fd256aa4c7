// The tables of data/, read once when the folder is loaded.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDeadlines } from "./deadlines.ts";
import { readReceptionRules } from "./reception-days.ts";

const read = (file: string) => readFileSync(join(import.meta.dirname, "data", file), "utf8");

export const deadlines = readDeadlines(read("rules.csv"), read("remote-areas.csv"));

export const receptionRules = readReceptionRules(read("reception-rules.csv"));
