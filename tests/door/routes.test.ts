import { expect, test } from "vitest";
import { documents, hashOf, openDoor } from "./door.ts";
test("smoke", async () => {
  await using door = await openDoor();
  const { app } = door.gateway;
  const r1 = await app.inject({ method: "POST", url: "/graphql", payload: { query: "{ agency(id: \"x\") { name score } }" } });
  console.log(r1.statusCode, r1.headers, r1.body);
  const r2 = await app.inject({ method: "POST", url: "/graphql", payload: { documentId: `sha256:${hashOf(documents.agency)}`, variables: { id: "x" } } });
  console.log(r2.statusCode, r2.headers, r2.body);
  const r3 = await app.inject({ method: "GET", url: `/trusted/agency?variables=${encodeURIComponent('{"id":"x"}')}`, headers: {"x-hub-explain":"1"} });
  console.log(r3.statusCode, r3.headers, r3.body);
  const r4 = await app.inject({ method: "POST", url: "/graphql", headers: {"x-hub-explain":"1"}, payload: { query: "{ agency(id: \"x\") { name score } }" } });
  console.log(r4.statusCode, r4.headers, r4.body);
  expect(1).toBe(1);
});
