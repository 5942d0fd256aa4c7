// A typed dictionary: both languages have the same words, and a page brings its own.

import { useAddress } from "../address/address.ts";
import type { Language } from "../format/number.ts";

type Word = string | ((...values: never[]) => string) | { readonly [key: string]: Word };
type Same<Words> = { readonly [Key in keyof Words]: Words[Key] extends string ? string : Words[Key] extends (...values: never[]) => string ? Words[Key] : Same<Words[Key]> };

export interface Dictionary<Words> {
  readonly vi: Words;
  readonly en: Same<Words>;
}

export function dictionary<const Words extends { readonly [key: string]: Word }>(vi: Words, en: Same<Words>): Dictionary<Same<Words>> {
  // Words are their own kind of Same: the literal texts are given up, the names are kept.
  return { vi: vi as Same<Words>, en: en as Same<Same<Words>> };
}

/** Vietnamese, unless the address says otherwise. */
export function useLanguage(): Language {
  return useAddress().params["lang"] === "en" ? "en" : "vi";
}

export function useWords<Words>(words: Dictionary<Words>): Words {
  // Same<Words> of words that are Same already.
  return (useLanguage() === "en" ? words.en : words.vi) as Words;
}

/** A name that has both languages in the data; English may be missing. */
export function named(language: Language, { nameVi, nameEn }: { readonly nameVi: string; readonly nameEn?: string | null }): string {
  return language === "en" ? (nameEn ?? nameVi) : nameVi;
}
