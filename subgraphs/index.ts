// The only list of the subgraphs; adding one is adding a line.

import agencies from "./agencies/index.ts";
import egov from "./egov/index.ts";

export const subgraphs = [agencies, egov] as const;
