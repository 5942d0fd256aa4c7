// A hub starts with sources down, and with databases of their own.

import { type AddressInfo, createServer } from "node:net";
import { expect, test } from "vitest";
import { withConnection } from "../../database/connect.ts";
import { provision } from "../../database/provision.ts";
import { createDatabase, testSecret } from "../database.ts";
import { openTestHub } from "./harness.ts";

const query = '{ agency(id: "QNG-SNV") { nameVi indicators(period: "2024") { egov { onTimeRate { value } } disbursement { rate { value } } } } }';

/** A port of this machine where nobody listens. */
async function deadPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A listening TCP server has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test("with a remote source down: it starts, and only that source's fields are missing", async () => {
  await using hub = await openTestHub({ addresses: new Map([["egov", { kind: "http", url: `http://127.0.0.1:${await deadPort()}` }]]) });
  const { answer } = await hub.ask(query);
  expect(answer).toMatchObject({
    data: { agency: { nameVi: "Sở Nội vụ", indicators: { egov: null, disbursement: { rate: { value: expect.any(String) } } } } },
    errors: [{ extensions: { code: "SOURCE_UNAVAILABLE", source: "egov" } }],
  });
});

test("with the database of one source down: it starts, and the others answer", async () => {
  const url = `postgres://chiso_egov:x@127.0.0.1:${await deadPort()}/chiso`;
  await using hub = await openTestHub({ databaseUrls: new Map([["egov", url]]) });
  const { answer } = await hub.ask(query);
  expect(answer).toMatchObject({
    data: { agency: { nameVi: "Sở Nội vụ", indicators: { egov: null, disbursement: { rate: { value: expect.any(String) } } } } },
    errors: [{ extensions: { code: "SOURCE_UNAVAILABLE", source: "egov" } }],
  });
  expect(hub.faults.join()).toContain("egov");
});

test("a source with a database of its own answers from it", async () => {
  await using other = await createDatabase();
  const url = (await provision({ adminUrl: other.adminUrl, sources: ["egov"], secret: testSecret })).get("egov") ?? "";
  // Its own role owns nothing there yet: it is given the schema, as an operator would.
  await withConnection(other.adminUrl, (sql) => sql`alter schema egov owner to chiso_egov`);
  await using hub = await openTestHub({ databaseUrls: new Map([["egov", url]]) });
  const { answer } = await hub.ask(query);
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toMatchObject({ agency: { indicators: { egov: { onTimeRate: { value: "92.78" } } } } });
}, 60_000);
