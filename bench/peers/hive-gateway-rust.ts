// Hive Gateway with its Rust planner.

import { unifiedGraphHandler } from "@graphql-hive/router-runtime";
import type { Start } from "../contenders/contender.ts";
import { serveHive } from "./hive.ts";

const start: Start = ({ supergraphSdl }) => serveHive({ supergraph: supergraphSdl, unifiedGraphHandler });
export default start;
