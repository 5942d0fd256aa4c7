// What a subgraph is: a folder's files put together. `defineSubgraph` states it, open-subgraph.ts brings it to life.

import type { PgTable } from "drizzle-orm/pg-core";
import type { Counting } from "./counting/counting.ts";
import type { CursorCodec } from "./cursor.ts";
import type { Db } from "./database.ts";
import type { ImportProfile, RowProblem, ShippedFile } from "./import/profile.ts";
import type { Ask } from "./import/settle.ts";
import type { CreateWatch } from "./import/watch.ts";
import type { Ledger } from "./ledger.ts";
import type { Provenance } from "./provenance/provenance.ts";
import type { Register } from "./register/register.ts";
import type { KitTables } from "./tables.ts";

/** What the loaders and resolvers of one request may use. */
export interface RequestEnvironment<Statements> {
  readonly statements: Statements;
  readonly ledger: Ledger;
  /** A part of every context: resolvers of imports and of records' places stand on it. */
  readonly provenance: Provenance;
  readonly register: Register;
  readonly cursors: CursorCodec;
  readonly now: Date;
}

export interface SubgraphDefinition<Statements, Context> {
  /** Folder name, PostgreSQL schema and name in the supergraph. */
  readonly name: string;
  /** Holds schema.graphql and migrations/. */
  readonly folder: string;
  readonly kit: KitTables;
  /** Fact tables by the name that profiles use. */
  readonly facts: Readonly<Record<string, PgTable>>;
  /** Fact tables whose readings are served from counters. */
  readonly countings?: readonly Counting[];
  /** Prepares every statement once for a connection. */
  prepare(db: Db): Statements;
  /** Loaders of one request; also the GraphQL context of its resolvers. */
  context(environment: RequestEnvironment<Statements>): Context;
  /** Checked where it is written, by the `Resolvers` type that codegen makes of schema.graphql. */
  readonly resolvers: object;
  readonly profiles: readonly ImportProfile[];
  /** Only where records stand on each other: what must hold between them once an import has been taken back. */
  readonly checkWhole?: (ask: Ask) => Promise<readonly RowProblem[]>;
  /** Warnings that need what earlier files said. */
  readonly watch?: CreateWatch;
  /** Data that comes with the product, as the files a source would send, oldest first; the sample names its units as the register does. */
  readonly shipped: (register: Register) => Iterable<ShippedFile>;
  /** Days after the end of a month until which its data may arrive. */
  readonly graceDays: number;
}

/** Any subgraph, for those who do not look inside. */
export type AnySubgraph = SubgraphDefinition<unknown, object>;

export function defineSubgraph<Statements, Context>(definition: SubgraphDefinition<Statements, Context>): SubgraphDefinition<Statements, Context> {
  return definition;
}
