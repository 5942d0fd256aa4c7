// The hub as `npm start` runs it, asked at its door with the whole document.

import { openHub } from "../../hub/open-hub.ts";
import { type Start, wanted } from "../contenders/contender.ts";
import { portIn } from "../contenders/ours.ts";
import { houseOptions } from "./house.ts";

const start: Start = async ({ database }) => {
  const { gateway } = await openHub(houseOptions(wanted(database)));
  return { port: portIn(await gateway.app.listen({ port: 0, host: "127.0.0.1" })) };
};
export default start;
