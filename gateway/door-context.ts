// What the door knows of a request, on its way through.

import type { Cost } from "./admission/cost.ts";
import type { RequestContext } from "./sources/source.ts";

export interface DoorContext extends RequestContext {
  readonly cost?: Cost;
}
