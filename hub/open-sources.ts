// Every source of the hub as the gateway calls it: in this process, over HTTP or over a unix socket, each behind its guard.

import { guardSource } from "../gateway/sources/guarded.ts";
import { httpSource } from "../gateway/sources/http.ts";
import { inProcessSource } from "../gateway/sources/in-process.ts";
import { type Source, SourceError } from "../gateway/sources/source.ts";
import type { SourceAddress } from "../gateway/variables.ts";
import type { AnySubgraph } from "../kit/subgraph.ts";
import type { InProcess } from "./in-process.ts";
