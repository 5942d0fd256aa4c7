// Written by hand: undici, JSON.parse, merge, JSON.stringify.

import { type Dispatcher, Pool } from "undici";
import type { Data } from "../handwritten/answers.ts";
import type { Start } from "./contender.ts";
import { startHandwritten } from "./handwritten.ts";

const headers = ["content-type", "application/json"];

const start: Start = (setting) => {
  const pools = new Map(Object.entries(setting.urls).map(([name, url]) => [name, new Pool(new URL(url).origin, { connections: 64 })]));
  return startHandwritten(setting, (source, query, variables) => {
    const pool = pools.get(source);
    if (pool === undefined) throw new Error(`no source ${source}`);
    return post(pool, JSON.stringify({ query, variables }));
  });
};
export default start;

function post(dispatcher: Dispatcher, body: string): Promise<Data> {
  const { promise, resolve, reject } = Promise.withResolvers<Data>();
  const chunks: Buffer[] = [];
  dispatcher.dispatch(
    { path: "/graphql", method: "POST", headers, body },
    {
      onRequestStart() {},
      onResponseStart() {},
      onResponseData(_, chunk) {
        chunks.push(chunk);
      },
      onResponseEnd() {
        const [first] = chunks;
        const whole = first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks);
        resolve(JSON.parse(whole.toString()).data);
      },
      onResponseError(_, error) {
        reject(error);
      },
    },
  );
  return promise;
}
