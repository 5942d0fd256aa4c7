// A process of its own: the four sources over HTTP, each on a port of its own, answering from answers that were made once for each request text.
// So the load measures the gateways, whatever calls they make.

import { createServer } from "node:http";
import { graphql, type GraphQLSchema } from "graphql";
import { announce, readSetting } from "../measure/child.ts";
import { portOf } from "../contenders/serve-text.ts";
import { createWorld, type Language } from "./data.ts";
import { subgraphSchemas } from "./resolvers.ts";

const largestMemo = 1_000;

const { language } = await readSetting<{ readonly language: Language }>();
let calls = 0;

const addresses = await Promise.all(
  Object.entries(subgraphSchemas(createWorld(language))).map(async ([name, schema]) => [name, `http://127.0.0.1:${await serve(schema)}/graphql`] as const),
);
process.on("message", (asked) => {
  if (asked === "calls") process.send?.({ calls });
});
announce({ urls: Object.fromEntries(addresses) });

function serve(schema: GraphQLSchema): Promise<number> {
  const memo = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const send = (answer: Buffer): void => {
      response.writeHead(200, { "content-type": "application/json", "content-length": answer.length });
      response.end(answer);
    };
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      calls++;
      const known = memo.get(body);
      if (known !== undefined) return send(known);
      void execute(schema, body).then((result) => {
        const made = Buffer.from(JSON.stringify(result));
        if (memo.size < largestMemo) memo.set(body, made);
        send(made);
      });
    });
  });
  server.keepAliveTimeout = 60_000;
  return portOf(server);
}

async function execute(schema: GraphQLSchema, body: string): Promise<unknown> {
  // Bodies are written by the gateways under test, as GraphQL over HTTP says.
  const { query, variables, operationName } = JSON.parse(body) as { query: string; variables?: Record<string, unknown>; operationName?: string };
  return graphql({ schema, source: query, variableValues: variables, operationName });
}
