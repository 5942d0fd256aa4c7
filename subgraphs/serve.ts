// `node subgraphs/serve.ts egov`: one subgraph alone, over HTTP (or on the unix socket that HUB_SOURCE_EGOV=unix:/… names).
// It prints the line with its address when it answers, and stops on SIGTERM or SIGINT when what is under way is done.

import "../kit/quick-start.ts";

const { serveAlone } = await import("./serve-alone.ts");
process.exitCode = await serveAlone(process.argv.slice(2), process.env);
