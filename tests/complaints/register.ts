// The shipped register, and the questions that the tests put to the source.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Subgraph } from "../../kit/open-subgraph.ts";
import type { RegisterDocument } from "../../kit/register/document.ts";
import { buildRegister } from "../../subgraphs/agencies/import/build-register.ts";
import { fileNames } from "../../subgraphs/agencies/import/files.ts";
import { plain } from "../plain.ts";

const folder = join(import.meta.dirname, "../../subgraphs/agencies/data");

function build(): RegisterDocument {
  const built = buildRegister(fileNames.map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") })), "2025-07-02T00:00:00.000Z");
  if ("problems" in built) throw new Error(JSON.stringify(built.problems));
  return built.register.document;
}

export const register = build();

export interface Given {
  readonly metric: string;
  readonly state: string;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

export interface Answer<Complaints> {
  readonly data?: { readonly _entities: readonly { readonly agencyId: string; readonly complaints: Complaints }[] } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** Asks for views of agencies; `selection` is what is wanted of `complaints`. */
export async function askViews<Complaints>(subgraph: Subgraph, selection: string, agencyIds: readonly string[], period: string, asOf = "LATEST"): Promise<Answer<Complaints>> {
  const query = `query ($views: [_Any!]!) { _entities(representations: $views) { ... on IndicatorView { agencyId complaints { ${selection} } } } }`;
  const views = agencyIds.map((agencyId) => ({ __typename: "IndicatorView", agencyId, period, asOf }));
  const answer = await subgraph.execute({ query, variables: { views } }, {});
  // What was asked for has this shape; the assertions look at every value.
  return plain(answer) as Answer<Complaints>;
}

/** "CMP-01 OK 25.00 1/4" for each metric of each agency. */
export async function figures(subgraph: Subgraph, agencyId: string, period: string, asOf?: string): Promise<string[]> {
  const selection = "readings { metric state value numerator denominator }";
  const { data } = await askViews<{ readings: Given[] }>(subgraph, selection, [agencyId], period, asOf);
  return (data?._entities[0]?.complaints.readings ?? []).map(shown);
}

function shown({ metric, state, value, numerator, denominator }: Given): string {
  return [metric, state, value, denominator === null ? null : `${numerator}/${denominator}`].filter((part) => part !== null).join(" ");
}
