// The one way to the hub: trusted documents by GET, kept by their ETag.

import { cacheExchange, type Client, createClient, fetchExchange } from "urql";
import { createRevalidatingFetch } from "./revalidating-fetch.ts";

export function createAskClient(): Client {
  return createClient({
    url: "/graphql",
    preferGetMethod: "force",
    // What was answered before is shown at once, and asked again.
    requestPolicy: "cache-and-network",
    exchanges: [cacheExchange, fetchExchange],
    fetch: createRevalidatingFetch(),
  });
}
