// What comes with the product: sample petitions, oldest file first. Nothing is published about the province's own.

import type { ShippedFile } from "../../kit/import/profile.ts";
import type { Register } from "../../kit/register/register.ts";
import { sampleFiles } from "./sample/files.ts";

export function shipped(register: Register): readonly ShippedFile[] {
  return sampleFiles(register).toSorted((a, b) => Date.parse(a.knownAt ?? "") - Date.parse(b.knownAt ?? ""));
}
