// `x-hub-explain: 1`: how an answer came about, in words; the same by both ways in.

import { expect, test } from "vitest";
import { SourceError } from "../../gateway/sources/source.ts";
import { egov, openDoor, question } from "../swap/harness.ts";

/** Times differ from run to run; all else is fixed. */
const timeless = (given: unknown): unknown => JSON.parse(JSON.stringify(given, (key, value: unknown) => (key === "ms" ? 0 : value)).replace(/\d+(?:[.,]\d+)? ms/g, "0 ms"));

const register = {
  wave: 1,
  source: "register",
  fields: ["agencies.id", "agencies.name"],
  entities: [],
  keys: 0,
  ms: 0,
  outcome: "ok",
  via: "source",
  vi: "Đợt 1: register – agencies, 0 ms",
  en: "Wave 1: register – agencies, 0 ms",
};
const figures = {
  wave: 2,
  source: "egov",
  fields: ["egov.rate"],
  entities: ["Agency"],
  keys: 2,
  ms: 0,
  outcome: "ok",
  via: "source",
  vi: "Đợt 2: egov – egov cho 2 cơ quan, 0 ms",
  en: "Wave 2: egov – egov for 2 agencies, 0 ms",
};
const summary = { vi: "2 nguồn (egov, register), 2 lượt gọi, 2 đợt", en: "2 sources (egov, register), 2 calls, 2 waves" };

test.each([
  ["a trusted document", question],
  ["an ad-hoc document, whatever its aliases", "{ mine: agencies { id n: name egov { r: rate } } }"],
])("%s tells each call: source, fields, wave, keys, time", async (_, query) => {
  await using door = await openDoor();
  const { status, body } = await door.ask(query, { "x-hub-explain": "1" });
  expect([status, body.errors]).toEqual([200, undefined]);
  expect(timeless(body.extensions?.hub)).toMatchObject({ summary, calls: [register, figures] });
});

test.each(["0", "", "true", "1, 1"])("x-hub-explain: %o explains nothing", async (value) => {
  await using door = await openDoor();
  expect((await door.ask(question, { "x-hub-explain": value })).body).not.toHaveProperty("extensions");
});

test("a call that failed says so, in the code's words only", async () => {
  await using door = await openDoor({
    register: () => {
      throw new SourceError("register", "SOURCE_BUSY", "secret words");
    },
  });
  const failed = await door.ask(question, { "x-hub-explain": "1" });
  expect(timeless(failed.body.extensions?.hub)).toMatchObject({ summary: { en: "1 source (register), 1 call, 1 wave" }, calls: [{ ...register, outcome: "SOURCE_BUSY", vi: "Đợt 1: register – agencies, 0 ms; không có kết quả: SOURCE_BUSY", en: "Wave 1: register – agencies, 0 ms; no result: SOURCE_BUSY" }] });
  expect(JSON.stringify(failed.body)).not.toContain("secret words");
});

test("a shared call says so", async () => {
  await using door = await openDoor({ egov: async (request) => ({ ...(await egov(request)), via: "shared" }) });
  const { body } = await door.ask(question, { "x-hub-explain": "1" });
  expect(timeless(body.extensions?.hub)).toMatchObject({
    calls: [
      register,
      {
        ...figures,
        via: "shared",
        vi: "Đợt 2: egov – egov cho 2 cơ quan, 0 ms; dùng chung lượt gọi với yêu cầu khác",
        en: "Wave 2: egov – egov for 2 agencies, 0 ms; shared with another request's call",
      },
    ],
  });
});
