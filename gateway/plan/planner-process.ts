// The planner's own process; see `isolated-planner.ts`. Told the supergraph first, then one text after the other.

import { QueryPlanner } from "@graphql-hive/router-query-planner";
import { noLabels, noPercentage } from "./planner.ts";

let planner: QueryPlanner | undefined;

process.on("disconnect", () => process.exit());
process.on("message", (message: { readonly sdl: string } | { readonly text: string }) => {
  if ("sdl" in message) {
    planner = new QueryPlanner(message.sdl);
    process.send?.({ ready: true });
    return;
  }
  try {
    process.send?.({ plan: planner?.plan(message.text, null, new Set(noLabels), noPercentage) });
  } catch (error) {
    process.send?.({ error: String(error) });
  }
});
