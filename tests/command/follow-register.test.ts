// A running hub and a register that another process changes, as `hub import agencies` does.

import { expect, test, vi } from "vitest";
import { roleUrl } from "../../database/provision.ts";
import { openSubgraph } from "../../kit/open-subgraph.ts";
import { bundle } from "../../subgraphs/agencies/import/register.ts";
import agencies from "../../subgraphs/agencies/index.ts";
import { shippedFiles } from "../agencies/files.ts";
import { testSecret } from "../database.ts";
import { now, openTestHub } from "../hub/harness.ts";

vi.setConfig({ testTimeout: 300_000 });

const versions = `{ egovSource { registerVersion } planSource { registerVersion } }`;

test("every source of a running hub gets the register that was imported beside it", async () => {
  await using it = await openTestHub();
  const { answer: before } = await it.ask(versions);
  const onFault = (_: string, error: unknown) => {
    throw error;
  };
  const other = await openSubgraph(agencies, { databaseUrl: roleUrl("agencies", it.adminUrl, testSecret), secret: testSecret, clock: () => new Date(now), onFault });
  const files = shippedFiles().map((file) => (file.name === "aliases.csv" ? { ...file, text: `${file.text}QNG-SNV,NAME,Sở Nội vụ và Tổ chức,SELF,,,D,\n` } : file));
  await other.load({ profile: "register", file: "danh-ba-moi.json", content: bundle(files), coversFrom: null, coversTo: null, sample: false, by: "thử" });
  await other.close();

  await vi.waitFor(async () => {
    const { egovSource, planSource } = (await it.ask(versions)).answer.data ?? {};
    expect(egovSource).not.toEqual(before.data?.["egovSource"]);
    expect(planSource).toEqual(egovSource);
  }, 20_000);
  expect(it.faults).toEqual([]);
});
