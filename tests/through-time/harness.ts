// The one-stop source with dossiers written by hand, asked for histories and rankings as a gateway asks.

import egov from "../../subgraphs/egov/index.ts";
import { writeCsv } from "../../kit/import/csv.ts";
import type { ImportFile } from "../../kit/import/profile.ts";
import { dossierColumns } from "../../subgraphs/egov/import/dossiers.ts";
import { dossier } from "../egov/files.ts";
import { plain } from "../plain.ts";
import { openSource } from "../source.ts";

interface Closed {
  readonly owner: string;
  /** YYYY-MM-DD; received in the morning of the day. */
  readonly on: string;
  readonly late?: number;
  readonly inTime?: number;
}

/** Closed dossiers, so many in time and late, as one file that covers 2024 to 2025. */
export function closedDossiers(...closed: readonly Closed[]): ImportFile {
  let number = 1000;
  const records = closed.flatMap(({ owner, on, late = 0, inTime = 0 }) =>
    Array.from({ length: late + inTime }, (_, i) => {
      const day = on.replaceAll("-", "");
      const cells = { MaHoSo: `000.00.99.H48-${day.slice(2)}-${number++}`, DonViXuLy: owner, NgayTiepNhan: `${day}080000`, NgayTra: `${day}100000`, NgayHenTra: `${day}${i < late ? "090000" : "110000"}` };
      return dossier(number, cells);
    }),
  );
  return { profile: "dossiers", file: "tay.csv", content: writeCsv(dossierColumns, records), knownAt: "2026-01-05T00:00:00Z", coversFrom: "2024-01-01", coversTo: "2025-12-31", sample: false, by: "test" };
}

export async function openEgov(...files: readonly ImportFile[]) {
  const source = await openSource(egov, { field: "egov" });
  for (const file of files) await source.subgraph.load(file);
  const ask = async (query: string, variables: Readonly<Record<string, unknown>> = {}) => plain(await source.subgraph.execute({ query, variables }, {}));
  return {
    source,
    ask,
    /** The series of one agency, with what was selected of it. */
    async series(agencyId: string, mapping: string, asked: string, selection: string): Promise<unknown> {
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on AgencyHistory { egov(${asked}) { ${selection} } } } }`;
      const { data, errors } = await ask(query, { r: [{ __typename: "AgencyHistory", agencyId, mapping, asOf: "LATEST" }] });
      if (errors) return { errors };
      // The answer to the one representation asked for.
      return (data as { _entities: { egov: unknown }[] })._entities[0]?.egov;
    },
    [Symbol.asyncDispose]: () => source[Symbol.asyncDispose](),
  };
}
