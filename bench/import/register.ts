// The register that comes with the product, without a database.

import { readFileSync } from "node:fs";
import { buildRegister } from "../../subgraphs/agencies/import/build-register.ts";
import { fileNames } from "../../subgraphs/agencies/import/files.ts";
import type { RegisterDocument } from "../../kit/register/document.ts";

export function shippedRegister(): RegisterDocument {
  const data = new URL("../../subgraphs/agencies/data/", import.meta.url);
  const built = buildRegister(fileNames.map((name) => ({ name, text: readFileSync(new URL(name, data), "utf8") })), "2025-07-01T17:00:00.000Z");
  if (!("register" in built)) throw new Error("the shipped register has problems");
  return built.register.document;
}
