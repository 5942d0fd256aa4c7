// Changes of rules and definitions after which this source's figures do not compare with earlier ones: data/breaks.csv, read once.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readBreaks } from "../../kit/history/breaks.ts";

export const ruleChanges = readBreaks(readFileSync(join(import.meta.dirname, "data/breaks.csv"), "utf8"));
