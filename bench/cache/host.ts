// The hub as `npm start` runs it, with its caches as the measurement wants them.

import { openHub } from "../../hub/open-hub.ts";
import { portIn } from "../contenders/ours.ts";
import { announce, readSetting } from "../measure/child.ts";
import { type Database, houseOptions } from "../view/house.ts";

export interface HostSetting {
  readonly database: Database;
  readonly caching: { readonly sharing: boolean; readonly answerCache: boolean };
}

const { database, caching } = await readSetting<HostSetting>();
let calls = 0;
const { gateway } = await openHub({
  ...houseOptions(database),
  caching,
  wrapSource: (source) => ({ ...source, call: (request) => (calls++, source.call(request)) }),
});
process.on("message", (asked) => {
  if (asked === "calls") process.send?.({ calls });
});
announce({ port: portIn(await gateway.app.listen({ port: 0, host: "127.0.0.1" })) });
