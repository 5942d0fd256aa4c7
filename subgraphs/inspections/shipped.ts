// What comes with the product: sample inspections of 2022–2025, oldest first.

import type { ShippedFile } from "../../kit/import/profile.ts";
import type { Register } from "../../kit/register/register.ts";
import { sampleFiles } from "./sample/files.ts";

export function shipped(register: Register): readonly ShippedFile[] {
  return sampleFiles(register).sort((a, b) => Date.parse(a.knownAt ?? "") - Date.parse(b.knownAt ?? ""));
}
