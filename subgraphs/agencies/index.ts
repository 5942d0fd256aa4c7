// agencies: the register of the province's agencies, and the keys of their indicator views.

import { defineSubgraph } from "../../kit/subgraph.ts";
import { changeDecision } from "./import/change-decision.ts";
import { registerProfile } from "./import/register.ts";
import { checkWhole } from "./import/settle-changes.ts";
import { createLoaders, prepare } from "./loaders.ts";
import { resolvers } from "./resolvers.ts";
import { shipped } from "./shipped.ts";
import { agencies, aliases, changes, groupLevels, kit, names, parents, succession } from "./tables.ts";

export default defineSubgraph({
  name: "agencies",
  folder: import.meta.dirname,
  kit,
  facts: { agencies, names, parents, aliases, succession, groupLevels, changes },
  prepare,
  context: createLoaders,
  resolvers,
  profiles: [registerProfile, changeDecision],
  checkWhole,
  shipped,
  graceDays: 0,
});
