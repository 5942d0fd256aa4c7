// A process of its own: the house's subgraphs over HTTP, each as it is served alone.

import { provision } from "../../database/provision.ts";
import { openSubgraph } from "../../kit/open-subgraph.ts";
import { serveSubgraph } from "../../kit/serve.ts";
import { announce, readSetting } from "../measure/child.ts";
import { type Database, houseOptions } from "./house.ts";

const options = houseOptions(await readSetting<Database>());
const { definitions, adminUrl, secret, databaseUrls, onFault } = options;
const urls = await provision({ adminUrl, sources: definitions.map(({ name }) => name), secret, own: databaseUrls });
let calls = 0;

const addresses = await Promise.all(
  definitions.map(async (definition) => {
    const { name } = definition;
    const subgraph = await openSubgraph(definition, { ...options, databaseUrl: urls.get(name) ?? "", onStatement: undefined });
    const counted: typeof subgraph = {
      ...subgraph,
      execute(query, request) {
        calls++;
        return subgraph.execute(query, request);
      },
    };
    const { address } = await serveSubgraph({ subgraph: counted, listen: { host: "127.0.0.1", port: 0 }, ping: () => Promise.resolve(), onFault });
    return [name, `${address}/graphql`] as const;
  }),
);
process.on("message", (asked) => {
  if (asked === "calls") process.send?.({ calls });
});
announce({ urls: Object.fromEntries(addresses) });
