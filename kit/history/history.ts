// The key of AgencyHistory: whose figures through time, carried across changes how, and known when.

/** How a series is carried across changes of the agencies. */
type Mapping = "AS_RECORDED" | "CURRENT_MAP";

export interface History {
  readonly agencyId: string;
  readonly mapping: Mapping;
  readonly asOf: string;
}

/** A history's key, as a gateway sends it, is all that a source needs of the history. */
export function resolveHistory({ agencyId, mapping, asOf }: History): History {
  return { agencyId, mapping, asOf };
}
