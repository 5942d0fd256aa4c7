// The one-stop source on a database of its own, with a clock that the test moves.

import { migrate } from "../../database/migrate.ts";
import { provision } from "../../database/provision.ts";
import { openSubgraph } from "../../kit/open-subgraph.ts";
import { createDatabase, templateDatabase, testSecret } from "../database.ts";
import { register } from "../source.ts";
import { type Line, linesProfile, openFolder, textOf } from "./files.ts";
import { source } from "./source.ts";

export async function openWorld(onStatement?: (text: string) => void) {
  const template = await templateDatabase("egov_loading", async (adminUrl) => {
    await provision({ adminUrl, sources: ["egov"], secret: testSecret });
    await migrate({ url: adminUrl, source: "egov", folder: `${source.folder}/migrations` });
  });
  const database = await createDatabase(template);
  const folder = await openFolder();
  const urls = await provision({ adminUrl: database.adminUrl, sources: ["egov"], secret: testSecret });
  const databaseUrl = urls.get("egov") ?? "";
  let now = Date.parse("2024-08-01T00:00:00Z");
  let files = 0;
  const onFault = (_: string, error: unknown) => console.error(error);
  const subgraph = await openSubgraph(source, { databaseUrl, secret: testSecret, clock: () => new Date(now), onStatement, onFault });
  await subgraph.refreshRegister(() => Promise.resolve({ register }));
  return {
    subgraph,
    adminUrl: database.adminUrl,
    databaseUrl,
    folder,
    /** An hour later; the time in the hub's spelling. */
    tick(): string {
      now += 3_600_000;
      return new Date(now).toISOString();
    },
    importLines: async (lines: readonly Line[], { coversTo, commit = true, onProgress }: { readonly coversTo?: string; readonly commit?: boolean; readonly onProgress?: () => void } = {}) => {
      const opened = await folder.open(`tep-${++files}.csv`, textOf(lines, coversTo));
      return await subgraph.importFile({ opened, profile: linesProfile.name, period: undefined, by: "thử", osUser: null, sample: false }, { commit, ...(onProgress && { onProgress }) });
    },
    async [Symbol.asyncDispose]() {
      await subgraph.close();
      await folder[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}
