// complaints: the province's register of petitions.

import { defineSubgraph } from "../../kit/subgraph.ts";
import { deadlines } from "./data.ts";
import { petitionsProfile } from "./import/petitions.ts";
import { createLoaders, prepare, rules } from "./loaders.ts";
import { resolvers } from "./resolvers.ts";
import { shipped } from "./shipped.ts";
import { kit, petitions } from "./tables.ts";

export default defineSubgraph({
  name: "complaints",
  folder: import.meta.dirname,
  kit,
  facts: { petitions },
  prepare,
  context: createLoaders,
  resolvers,
  profiles: [petitionsProfile(deadlines)],
  shipped,
  graceDays: rules.graceDays,
});
