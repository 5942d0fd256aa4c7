// What comes with the product: figures published about the province, and sample dossiers, oldest first.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ShippedFile } from "../../kit/import/profile.ts";
import type { Register } from "../../kit/register/register.ts";
import { sampleFiles } from "./sample/files.ts";

/** Known when the newest of the pages was published. */
const published: ShippedFile = {
  profile: "published",
  file: "so-lieu-cong-bo-2025.csv",
  content: () => readFileSync(join(import.meta.dirname, "data/published.csv"), "utf8"),
  knownAt: "2025-09-16T08:00:00+07:00",
  coversFrom: null,
  coversTo: null,
  sample: false,
  by: "hub",
};

export function shipped(register: Register): readonly ShippedFile[] {
  return [...sampleFiles(register), published].sort((a, b) => Date.parse(a.knownAt ?? "") - Date.parse(b.knownAt ?? ""));
}
