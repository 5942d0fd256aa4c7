// egov: the one-stop system's dossiers.

import { publishedProfile } from "../../kit/published.ts";
import { defineSubgraph } from "../../kit/subgraph.ts";
import { dossierCounting } from "./counting.ts";
import { dossiersProfile } from "./import/dossiers.ts";
import { createLoaders, prepare, rules } from "./loaders.ts";
import { resolvers } from "./resolvers.ts";
import { shipped } from "./shipped.ts";
import { dossiers, kit, publishedFigures } from "./tables.ts";

export default defineSubgraph({
  name: "egov",
  folder: import.meta.dirname,
  kit,
  facts: { dossiers, publishedFigures },
  countings: [dossierCounting],
  prepare,
  context: createLoaders,
  resolvers,
  profiles: [dossiersProfile, publishedProfile],
  shipped,
  graceDays: rules.graceDays,
});
