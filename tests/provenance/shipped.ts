// The files that came with the product, by source and name, with the text that was loaded.

import { hash } from "node:crypto";
import { createRegister } from "../../kit/register/register.ts";
import { subgraphs } from "../../subgraphs/index.ts";
import { register } from "../source.ts";

export interface ShippedText {
  readonly sha256: string;
  readonly lines: readonly string[];
}

const texts = new Map<string, ShippedText>();

export function shippedText(source: string, file: string): ShippedText {
  const key = `${source}/${file}`;
  const known = texts.get(key);
  if (known) return known;
  const found = [...(subgraphs.find(({ name }) => name === source)?.shipped(createRegister(register)) ?? [])].find((one) => one.file === file);
  if (!found) throw new Error(`${key} did not come with the product`);
  const content = found.content();
  const text = { sha256: hash("sha256", content, "hex"), lines: content.split("\n") };
  texts.set(key, text);
  return text;
}
