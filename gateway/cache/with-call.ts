// One source, called another way: what guards and caches put around it.

import type { Source } from "../sources/source.ts";

/** The same source, called another way. */
export function withCall(source: Source, call: Source["call"]): Source {
  const { name, echoKeys, bytes } = source;
  return { name, ...(echoKeys !== undefined && { echoKeys }), ...(bytes !== undefined && { bytes }), call, close: () => source.close() };
}
