// Names of this source's file formats, by what they speak of: a file says how far its own records are known, not how far the others are.

/** Formats that say how far the data behind each group of counters reaches. */
export const profilesOf = {
  dossiers: ["dossiers", "dossier-export"],
  services: ["dossiers", "dossier-export"],
  procedures: ["procedure-catalogue"],
  ratings: ["satisfaction-ratings"],
  documents: ["documents-exchanged"],
  systems: ["agency-systems"],
} as const;

export type Group = keyof typeof profilesOf;

/** Every format. */
export const profiles: readonly string[] = [...new Set<string>(Object.values(profilesOf).flat()), "monthly-summary", "published"];

/** Those whose files say nothing of how far the dossiers are known. */
export const besidesDossiers: readonly string[] = profiles.filter((name) => !profilesOf.dossiers.some((one) => one === name));
