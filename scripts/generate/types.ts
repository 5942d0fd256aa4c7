// Resolver types of one subgraph from its schema.graphql, with the row types that mappers.json names.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "@graphql-codegen/cli";
import { subgraphSdl } from "../../kit/sdl.ts";

/** The text of subgraphs/<name>/types.ts. */
export async function generateTypes(folder: string): Promise<string> {
  const mappers: unknown = JSON.parse(readFileSync(join(folder, "mappers.json"), "utf8"));
  const files = await generate(
    {
      silent: true,
      schema: subgraphSdl(folder),
      generates: {
        "types.ts": {
          plugins: ["typescript", "typescript-resolvers"],
          config: {
            federation: true,
            mappers,
            contextType: "./loaders.ts#Loaders",
            enumsAsTypes: true,
            importExtension: ".ts",
            useTypeImports: true,
            immutableTypes: true,
            avoidOptionals: { resolvers: false, field: true },
            maybeValue: "T | null",
            defaultScalarType: "unknown",
            scalars: { Decimal: "string", Money: "string", Date: "string", DateTime: "string", Period: "string", AsOf: "string" },
          },
        },
      },
    },
    false,
  );
  const [file] = files;
  if (!file) throw new Error(`${folder}: nothing was generated`);
  return `// Generated from schema.graphql; edit that and run npm run generate.\n${file.content}`;
}
