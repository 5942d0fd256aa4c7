// A whole hub on a copy of a database that holds the shipped data; it counts what a question costs.

import type { ExecutionResult } from "graphql";
import { type Hub, type HubOptions, openHub } from "../../hub/open-hub.ts";
import type { Report } from "../../hub/report.ts";
import { subgraphs } from "../../subgraphs/index.ts";
import { createDatabase, templateDatabase, testSecret } from "../database.ts";


export const now = "2026-11-23T00:00:00.000Z";

const silent: Report = { stage: (_, work) => work(), line: () => undefined, warn: () => undefined, fail: () => undefined };

export interface TestHub extends AsyncDisposable {
  readonly hub: Hub;
  readonly adminUrl: string;
  /** Calls of sources, and SQL statements by source, since the last question began. */
  readonly cost: { calls: string[]; statements: Record<string, number> };
  readonly faults: string[];
  ask(query: string, variables?: Record<string, unknown>): Promise<{ readonly status: number; readonly answer: ExecutionResult<Record<string, unknown>> }>;
}

export async function shippedDatabase() {
  const template = await templateDatabase("hub_shipped", async (adminUrl) => {
    const hub = await openHub(optionsFor(adminUrl));
    await hub.close();
  });
  return createDatabase(template);
}

export function optionsFor(adminUrl: string): HubOptions {
  return {
    definitions: subgraphs,
    addresses: new Map(),
    adminUrl,
    databaseUrls: new Map(),
    secret: testSecret,
    version: "test",
    clock: () => new Date(now),
    // Tests count what a question costs, whatever was asked before; tests/cache/ has both on.
    caching: { sharing: false, answerCache: false },
    report: silent,
    onFault: (place, error) => {
      throw new Error(`fault in ${place}`, { cause: error });
    },
  };
}

export async function openTestHub(options: Partial<HubOptions> = {}): Promise<TestHub> {
  const database = await shippedDatabase();
  const cost: TestHub["cost"] = { calls: [], statements: {} };
  const faults: string[] = [];
  const hub = await openHub({
    ...optionsFor(database.adminUrl),
    onFault: (place, error) => faults.push(`${place}: ${String(error)}`),
    onStatement: (source) => {
      cost.statements[source] = (cost.statements[source] ?? 0) + 1;
    },
    ...options,
    wrapSource: (source) => {
      const inner = options.wrapSource?.(source) ?? source;
      return { ...inner, call: (request) => (cost.calls.push(source.name), inner.call(request)) };
    },
  });
  return {
    hub,
    adminUrl: database.adminUrl,
    cost,
    faults,
    async ask(query, variables = {}) {
      cost.calls = [];
      cost.statements = {};
      const response = await hub.gateway.app.inject({ method: "POST", url: "/graphql", payload: { query, variables } });
      return { status: response.statusCode, answer: response.json() };
    },
    async [Symbol.asyncDispose]() {
      await hub.close();
      await database[Symbol.asyncDispose]();
    },
  };
}
