// No graph at all: one statement over all sources' tables, its rows as JSON.

import { readFileSync } from "node:fs";
import postgres from "postgres";
import { namedBody, type Start, wanted } from "../contenders/contender.ts";
import { serveText } from "../contenders/serve-text.ts";
import { communeReadings, day } from "./questions.ts";

const statement = readFileSync(new URL("readings.sql", import.meta.url), "utf8");

const start: Start = async ({ database }) => {
  const sql = postgres(wanted(database).adminUrl, { max: 10 });
  const asked = namedBody(communeReadings.id);
  return {
    port: await serveText(async (body) => {
      if (body !== asked) throw new Error(`not a question that is known here: ${body}`);
      return JSON.stringify(await sql.unsafe(statement, ["COMMUNE", day], { prepare: true }));
    }),
  };
};
export default start;
