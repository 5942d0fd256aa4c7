// Hive Gateway with its JavaScript planner and `--jit`.

import { useJIT } from "@graphql-mesh/plugin-jit";
import type { Start } from "../contenders/contender.ts";
import { serveHive } from "./hive.ts";

const start: Start = ({ supergraphSdl }) => serveHive({ supergraph: supergraphSdl, plugins: () => [useJIT()] });
export default start;
