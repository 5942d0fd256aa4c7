// The dashboard's questions as typed values: schema/operations/dashboard-<name>.graphql → dashboard/generated/<name>.ts.

import { generate } from "@graphql-codegen/cli";
import { parse } from "graphql";
import { hashOfDocument } from "../../gateway/trusted/documents.ts";
import type { TrustedFile } from "../../gateway/trusted/read-files.ts";

const prefix = "dashboard-";

interface Generated {
  readonly file: string;
  readonly text: string;
}

export async function generateOperations(apiSdl: string, files: readonly TrustedFile[]): Promise<readonly Generated[]> {
  const own = files.filter(({ name }) => name.startsWith(prefix));
  return Promise.all(own.map(async ({ name, text }) => {
    const operation = operationOf(name, text);
    const [types] = await generate({ silent: true, schema: apiSdl, documents: text, generates: { "types.ts": { plugins: ["typescript-operations"], config } } }, false);
    if (types === undefined) throw new Error(`${name}.graphql: nothing was generated`);
    const short = name.slice(prefix.length);
    const value = `export const ${camel(short)} = trusted<${operation}Query, ${operation}QueryVariables>({ name: "${name}", operation: "${operation}", hash: "${hashOfDocument(text)}" });`;
    const content = types.content.replaceAll(/^ *\/\*\*[\s\S]*?\*\/\n/gm, "").replace(/^export type Incremental.*\n/m, "").replaceAll(/\n{2,}/g, "\n").trim();
    return { file: `dashboard/generated/${short}.ts`, text: `// Generated from schema/operations/${name}.graphql; edit that and run npm run generate.\nimport { trusted } from "../ask/trusted.ts";\n${content}\n${value}\n` };
  }));
}

function operationOf(name: string, text: string): string {
  for (const definition of parse(text).definitions) if (definition.kind === "OperationDefinition" && definition.name !== undefined) return definition.name.value;
  throw new Error(`${name}.graphql: the query needs a name`);
}

function camel(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const config = {
  enumsAsTypes: true,
  immutableTypes: true,
  useTypeImports: true,
  skipTypename: true,
  avoidOptionals: { field: true },
  defaultScalarType: "unknown",
  scalars: { Decimal: "string", Money: "string", Date: "string", DateTime: "string", Period: "string", AsOf: "string" },
};
