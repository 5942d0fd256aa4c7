// /metrics: the names and labels that alarms are built on; ages asked of the sources; nothing on the public port.

import { expect, test } from "vitest";
import { createAges } from "../../gateway/sight/ages.ts";
import { createHubMetrics } from "../../gateway/sight/hub-metrics.ts";
import { createImportRows } from "../../gateway/sight/import-rows.ts";
import { createHistogram } from "../../gateway/sight/metrics.ts";
import { openSight } from "../../gateway/sight/sight.ts";
import { SourceError } from "../../gateway/sources/source.ts";
import { at, openDoor, question, register, type TestDoor } from "../swap/harness.ts";

const now = () => new Date(at);
const metricsOf = (door: TestDoor) => createHubMetrics({ sources: [...door.sources.keys()], ages: createAges({ generations: door.generations, now }), breakerOf: (source) => (source === "egov" ? "open" : "closed") });

/** Samples without histogram buckets, sums and memory, which differ from run to run. */
const stable = (text: string): readonly string[] => text.split("\n").filter((line) => line !== "" && !/^#|_bucket|_sum|^process_/.test(line));

test("requests and calls are counted by closed labels; each source tells its age", async () => {
  await using door = await openDoor();
  const metrics = metricsOf(door);
  await door.ask();
  await door.ask("{ canary }");
  await door.gateway.app.inject({ method: "DELETE", url: "/graphql/canary" });
  await new Promise(setImmediate);
  for (const request of door.ended) metrics.requestEnded(request);
  const text = await metrics.text();
  expect(stable(text)).toEqual([
    'hub_http_request_duration_seconds_count{method="POST",status="2xx"} 1',
    'hub_http_request_duration_seconds_count{method="POST",status="4xx"} 1',
    'hub_http_request_duration_seconds_count{method="other",status="4xx"} 1',
    'hub_source_request_duration_seconds_count{source="register",outcome="ok"} 1',
    'hub_source_request_duration_seconds_count{source="egov",outcome="ok"} 1',
    'hub_source_age_seconds{source="egov"} 259200',
    'hub_source_age_seconds{source="register"} 3600',
    'hub_source_breaker_open{source="register"} 0',
    'hub_source_breaker_open{source="egov"} 1',
  ]);
  expect(text).not.toContain("canary");
  for (const name of ["hub_http_request_duration_seconds", "hub_source_request_duration_seconds", "hub_source_age_seconds"]) expect(text).toContain(`# TYPE ${name} `);
});

test("a source that does not answer in time keeps the age it told before", async () => {
  let silent = false;
  await using door = await openDoor({ register: (request) => (silent ? new Promise(() => undefined) : register(request)) });
  let today = Date.parse(at);
  const ages = createAges({ generations: door.generations, now: () => new Date(today), deadlineMs: 50 });
  await ages.refresh();
  silent = true;
  today += 60_000;
  const asked = performance.now();
  await ages.refresh();
  expect(performance.now() - asked).toBeLessThan(500);
  expect(ages.known()).toEqual(
    new Map([
      ["register", { lastKnownAt: "2026-11-22T23:00:00.000Z", seconds: 3_660 }],
      ["egov", { lastKnownAt: "2026-11-20T00:00:00.000Z", seconds: 259_260 }],
    ]),
  );
});

test("sources are asked for their age once, however many scrapes come at a time", async () => {
  let asked = 0;
  await using door = await openDoor({ register: (request) => ((asked += request.query.includes("registerSource") ? 1 : 0), register(request)) });
  const ages = createAges({ generations: door.generations, now });
  await Promise.all([ages.refresh(), ages.refresh(), ages.refresh()]);
  await ages.refresh();
  expect(asked).toBe(1);
});

test("rows of imports are counted by what became of them", () => {
  const rows = createImportRows(["egov"]);
  rows.loaded("egov", { rows: 10, changed: 6, quarantined: 1 });
  rows.loaded("egov", { rows: 5, changed: 5, quarantined: 0 });
  rows.loaded("canary", { rows: 1, changed: 0, quarantined: 0 });
  expect(stable(rows.render())).toEqual([
    'hub_import_rows_total{source="egov",outcome="changed"} 11',
    'hub_import_rows_total{source="egov",outcome="unchanged"} 3',
    'hub_import_rows_total{source="egov",outcome="quarantined"} 1',
    'hub_import_rows_total{source="other",outcome="changed"} 0',
    'hub_import_rows_total{source="other",outcome="unchanged"} 1',
    'hub_import_rows_total{source="other",outcome="quarantined"} 0',
  ]);
});

test("a histogram counts what is at most as large as each bound", () => {
  const histogram = createHistogram("seconds", "Help.", { source: ["egov"] }, [0.1, 1]);
  for (const value of [0.1, 0.5, 3]) histogram.observe({ source: "egov" }, value);
  expect(histogram.render()).toBe(
    '# HELP seconds Help.\n# TYPE seconds histogram\nseconds_bucket{source="egov",le="0.1"} 1\nseconds_bucket{source="egov",le="1"} 2\nseconds_bucket{source="egov",le="+Inf"} 3\nseconds_sum{source="egov"} 3.6\nseconds_count{source="egov"} 3\n',
  );
});

test("/metrics stands on a port of its own and nowhere else; /readyz tells age and breaker of each source", async () => {
  await using door = await openDoor({
    egov: () => {
      throw new SourceError("egov", "SOURCE_UNAVAILABLE", "down");
    },
  });
  const sources = new Map([...door.sources].map(([name, source]) => [name, { ...source, state: "closed" as const }]));
  await using sight = await openSight({ log: { request: () => undefined }, generations: door.generations, sources, metrics: { host: "127.0.0.1", port: 0 }, now });
  expect((await door.gateway.app.inject("/metrics")).statusCode).toBe(404);
  const response = await fetch(sight.metricsUrl ?? "");
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/plain; version=0.0.4; charset=utf-8"]);
  expect(await response.text()).toContain('hub_source_age_seconds{source="register"} 3600\n');
  expect((await fetch((sight.metricsUrl ?? "").replace("/metrics", "/graphql"))).status).toBe(404);
  expect(sight.sourceStates()).toEqual({ register: { breaker: "closed", lastKnownAt: "2026-11-22T23:00:00.000Z", ageSeconds: 3_600 }, egov: { breaker: "closed" } });
  await door.ask(question);
});
