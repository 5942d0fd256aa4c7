// The files that came with the product, by source and name, with the text that was loaded.

import { hash } from "node:crypto";
import { createRegister } from "../../kit/register/register.ts";
import { subgraphs } from "../../subgraphs/index.ts";
import { register } from "../source.ts";

interface ShippedText {
  readonly sha256: string;
  readonly lines: readonly string[];
}

/** Makes every text, which takes a while: to be called before a gateway is open, since it turns requests away while the event loop is late. */
export function shippedTexts(): (source: string, file: string) => ShippedText {
  const copy = createRegister(register);
  const texts = new Map(
    subgraphs.flatMap(({ name, shipped }) =>
      [...shipped(copy)].map(({ file, content }) => {
        const text = content();
        return [`${name}/${file}`, { sha256: hash("sha256", text, "hex"), lines: text.split("\n") }] as const;
      }),
    ),
  );
  return (source, file) => {
    const text = texts.get(`${source}/${file}`);
    if (!text) throw new Error(`${file} of ${source} did not come with the product`);
    return text;
  };
}
