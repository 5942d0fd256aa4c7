// The hub as `npm start` runs it, asked for a trusted document.

import { composeHouse } from "../../hub/compose-house.ts";
import { openEngine } from "../../gateway/open-engine.ts";
import { openHub } from "../../hub/open-hub.ts";
import { type Start, wanted } from "../contenders/contender.ts";
import { serveTrusted } from "../contenders/ours.ts";
import { houseOptions } from "./house.ts";

const start: Start = async ({ database, questions }) => {
  const options = houseOptions(wanted(database));
  const { sources } = await openHub(options);
  return serveTrusted(await openEngine(composeHouse(options.definitions).supergraphSdl, sources), questions);
};
export default start;
