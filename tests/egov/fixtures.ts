// The example files of tests/fixtures/egov, and loading one as the command line does.

import { join } from "node:path";
import { openFile } from "../../kit/import/open/open-file.ts";
import type { OpenedFile } from "../../kit/import/open/table.ts";
import type { Subgraph } from "../../kit/open-subgraph.ts";

export const fixture = (name: string) => join(import.meta.dirname, "../fixtures/egov", name);

interface How {
  readonly period?: string;
  readonly knownAt?: string;
  readonly commit?: boolean;
}

/** `file`: a fixture's name, or an opened file. */
export async function importInto(subgraph: Subgraph, file: string | OpenedFile, profile: string, { period, knownAt, commit = true }: How = {}) {
  const opened = typeof file === "string" ? await openFile(fixture(file)) : file;
  return subgraph.importFile({ opened, profile, period, by: "tests", osUser: null, knownAt, sample: false }, { commit });
}
