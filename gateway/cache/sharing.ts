// Equal calls of a source that are in flight at the same time are one call: requests of the same identity class get the same answer,
// each its own copy.

import type { RequestContext, Source, SourceRequest, SourceResponse } from "../sources/source.ts";
import { copyJson } from "./copy.ts";
import type { SourceVersions } from "./source-versions.ts";
import { isQuery } from "./used-versions.ts";
import { withCall } from "./with-call.ts";

interface Flight {
  readonly answer: Promise<SourceResponse>;
  /** Aborted when nobody waits any more. */
  readonly abandoned: AbortController;
  waiting: number;
}

export function shareCalls(source: Source, versions: SourceVersions): Source {
  const flights = new Map<string, Flight>();

  const wait = (flight: Flight, key: string, { signal }: RequestContext, joined: boolean): Promise<SourceResponse> => {
    flight.waiting++;
    let left = false;
    const leave = (): void => {
      left = true;
      if (--flight.waiting > 0) return;
      if (flights.get(key) === flight) flights.delete(key);
      flight.abandoned.abort();
    };
    signal.addEventListener("abort", leave, { once: true });
    return flight.answer
      .finally(() => signal.removeEventListener("abort", leave))
      .then((response) => {
        // The last one takes the answer itself; until then nothing hangs on it.
        const last = !left && --flight.waiting === 0;
        const own = last ? response : { ...response, data: copyJson(response.data) };
        return joined ? { ...own, via: "shared" } : own;
      });
  };

  return withCall(source, (request) => {
    const { signal } = request.request;
    if (signal.aborted || !isQuery(request)) return source.call(request);
    const key = keyOf(request, versions.heard(source.name)?.version);
    const known = flights.get(key);
    if (known !== undefined) return wait(known, key, request.request, true);
    const abandoned = new AbortController();
    // A context of its own: the loaders of one client's request may hold what they read earlier.
    const answer = source.call({ ...request, request: { ...request.request, signal: abandoned.signal } });
    if (!(answer instanceof Promise)) return answer;
    const flight: Flight = { answer, abandoned, waiting: 0 };
    flights.set(key, flight);
    const land = (): void => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    answer.then(land, land);
    return wait(flight, key, request.request, false);
  });
}

/** With the version, so that who asks after an import does not join a call from before it. */
function keyOf({ query, variables, bytes = false, request }: SourceRequest, version = ""): string {
  // The engine writes variables in the order of the document and of the input types, whatever the client's was.
  return `${request.identityClass ?? ""}\n${version}\n${bytes}\n${query}\n${JSON.stringify(variables)}`;
}
