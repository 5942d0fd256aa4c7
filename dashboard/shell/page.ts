// What a page is. A file in pages/ that exports `page` is in the navigation, at the address of its own name.

import type { ComponentType } from "react";
import type { Language } from "../format/number.ts";

export interface PageDefinition {
  /** Place in the navigation. */
  readonly order: number;
  readonly title: Readonly<Record<Language, string>>;
  /** One line below the title: what can be seen here. */
  readonly lead: Readonly<Record<Language, string>>;
  readonly View: ComponentType;
}

export interface PlacedPage extends PageDefinition {
  readonly path: string;
}

const files = import.meta.glob<PageDefinition>("../pages/*.tsx", { eager: true, import: "page" });

/** The first stands at `/` too. */
export const pages: readonly PlacedPage[] = Object.entries(files)
  .map(([file, page]) => ({ ...page, path: file.slice("../pages/".length, -".tsx".length) }))
  .sort((a, b) => a.order - b.order);
