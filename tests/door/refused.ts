// What holds for every bad input: status and code, bounded time and memory, no source asked, the next request healthy, nothing internal told.

import type { InjectOptions } from "fastify";
import { expect } from "vitest";
import type { Door } from "./door.ts";

export interface Expected {
  readonly status: number;
  /** Of the first error; "" for an answer without errors. */
  readonly code: string;
  /** Sources that may have been asked. */
  readonly calls?: readonly string[];
}

export interface Told {
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly data?: unknown;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The machine may be loaded; what is wrong here takes seconds. */
const patienceMs = 1_500;
const memoryBytes = 64 * 1024 * 1024;
const internal = /node_modules|\.ts\b|\.js\b|\bat \w+ \(|(?:select|SELECT) .* (?:from|FROM)|127\.0\.0\.1|[A-Za-z]Error:|Did you mean|secret/;

export async function expectBounded(door: Door, request: InjectOptions, { status, code, calls = [] }: Expected): Promise<Told> {
  door.calls.length = 0;
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const response = await door.gateway.app.inject(request);
  const ms = performance.now() - started;
  const told: Told = response.body === "" ? {} : response.json();
  expect({ status: response.statusCode, code: told.errors?.[0]?.extensions["code"] ?? "" }).toEqual({ status, code });
  expect(door.calls).toEqual(calls);
  expect(ms).toBeLessThan(patienceMs);
  expect(process.memoryUsage().rss - before).toBeLessThan(memoryBytes);
  expect(response.body).not.toMatch(internal);
  expect(door.bugs).toEqual([]);
  for (const { extensions } of told.errors ?? []) expect(extensions).toMatchObject({ messageVi: expect.any(String), requestId: response.headers["x-request-id"] });
  await expectHealthy(door);
  return told;
}

export async function expectHealthy({ gateway }: Door): Promise<void> {
  const response = await gateway.app.inject({ method: "POST", url: "/graphql", payload: { query: '{ agency(id: "SNV") { name } }' } });
  expect({ status: response.statusCode, body: response.json() }).toEqual({ status: 200, body: { data: { agency: { name: "Sở Nội vụ" } } } });
}

export function ask(query: string, variables: unknown = {}): InjectOptions {
  return { method: "POST", url: "/graphql", payload: { query, variables } as object };
}

/** A body as it is. */
export function raw(body: string | Buffer, type = "application/json"): InjectOptions {
  return { method: "POST", url: "/graphql", headers: { "content-type": type }, payload: body };
}
