// complaints: the province's register of petitions.

import { defineSubgraph } from "../../kit/subgraph.ts";
import { createLoaders, prepare, rules } from "./loaders.ts";
import { profiles } from "./profiles.ts";
import { resolvers } from "./resolvers.ts";
import { shipped } from "./shipped.ts";
import { watchStock } from "./stock-watch.ts";
import { kit, petitions, receptions, stocks } from "./tables.ts";

export default defineSubgraph({
  name: "complaints",
  folder: import.meta.dirname,
  kit,
  facts: { petitions, receptions, stocks },
  prepare,
  context: createLoaders,
  resolvers,
  profiles,
  watch: watchStock,
  shipped,
  graceDays: rules.graceDays,
});
