// Answers in byte strings: undecoded, and the same whatever the text.

import { expect, test } from "vitest";
import { httpSource } from "../../gateway/sources/http.ts";
import { ask, request } from "./ask.ts";
import { fakeSource, text } from "./fake-source.ts";

const bytesOf = (given: string): string => Buffer.from(given, "utf8").toString("latin1");
const asked = { ...request(), bytes: true };

test.each<[string, string, unknown]>([
  ["no escape", '{"data":{"a":"Sở"}}', { data: { a: bytesOf("Sở") }, bytes: true, plain: true }],
  ["an escaped quote", String.raw`{"data":{"a":"Sở \"x\""}}`, { data: { a: bytesOf('Sở "x"') }, bytes: true, plain: false }],
  ["a character by its number, so it is decoded", String.raw`{"data":{"a":"Sở \u1edf"}}`, { data: { a: "Sở ở" }, bytes: false, plain: false }],
  ["a byte order mark", '\ufeff{"data":{"a":"Sở"}}', { data: { a: bytesOf("Sở") }, bytes: true, plain: true }],
  ["claims of its own", String.raw`{"data":{"a":"\n"},"plain":true,"via":"cached"}`, { data: { a: "\n" }, bytes: true, plain: false }],
])("an answer with %s", async (_, body, expected) => {
  await using server = await fakeSource(text(body));
  const source = httpSource("egov", server.url);
  expect([source.bytes, await ask(source, asked)]).toEqual([true, expected]);
  await source.close();
});

test("bytes that are not UTF-8 are no answer", async () => {
  await using server = await fakeSource(text(Buffer.from('{"data":{"a":"\xe9"}}', "latin1")));
  const source = httpSource("egov", server.url);
  expect(await ask(source, asked)).toEqual({ source: "egov", code: "SOURCE_BAD_RESPONSE" });
  await source.close();
});

test("an answer asked for in text makes no promise for itself", async () => {
  await using server = await fakeSource(text(String.raw`{"data":{"a":"\n"},"plain":true,"bytes":true}`));
  const source = httpSource("egov", server.url);
  expect(await ask(source)).toEqual({ data: { a: "\n" } });
  await source.close();
});
