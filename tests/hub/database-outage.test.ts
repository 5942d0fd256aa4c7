// PostgreSQL goes away under a running hub and comes back: typed errors meanwhile, answers afterwards, no restart of ours.

import { expect, test } from "vitest";
import { withConnection } from "../../database/connect.ts";
import { openTestHub } from "./harness.ts";

const query = '{ agency(id: "QNG-SNV") { nameVi indicators(period: "2024") { egov { onTimeRate { value } } } } }';

test("connections that the server ends are typed errors of their sources at worst, and the next question is answered", async () => {
  await using hub = await openTestHub();
  expect((await hub.ask(query)).answer.errors).toBeUndefined();
  await withConnection(hub.adminUrl, (sql) => sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'chiso %' and datname = current_database()`);
  const { status, answer } = await hub.ask(query);
  expect(status).toBe(200);
  for (const error of answer.errors ?? []) expect(error.extensions?.["code"]).toBe("SOURCE_UNAVAILABLE");
  expect((await hub.ask(query)).answer).toMatchObject({ data: { agency: { nameVi: "Sở Nội vụ", indicators: { egov: { onTimeRate: { value: expect.any(String) } } } } } });
});

