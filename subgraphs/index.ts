// The only list of the subgraphs; adding one is adding a line.

import agencies from "./agencies/index.ts";
import complaints from "./complaints/index.ts";
import disbursement from "./disbursement/index.ts";
import egov from "./egov/index.ts";
import inspections from "./inspections/index.ts";
import plan from "./plan/index.ts";
import type { AnySubgraph } from "../kit/subgraph.ts";

export const subgraphs: readonly AnySubgraph[] = [agencies, plan, inspections, disbursement, egov, complaints];
