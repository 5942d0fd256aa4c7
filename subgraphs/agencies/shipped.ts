// What comes with the product: the register as it stood after the changes of 1/7/2025.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ShippedFile } from "../../kit/import/profile.ts";
import { fileNames } from "./import/files.ts";
import { bundle } from "./import/register.ts";

export function shipped(): readonly ShippedFile[] {
  return [
    {
      profile: "register",
      file: "danh-ba-2025-07-02.json",
      content: () => bundle(fileNames.map((name) => ({ name, text: readFileSync(join(import.meta.dirname, "data", name), "utf8") }))),
      knownAt: "2025-07-02T00:00:00+07:00",
      coversFrom: null,
      coversTo: null,
      sample: false,
      by: "hub",
    },
  ];
}
