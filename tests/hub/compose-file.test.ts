// docker-compose.yml says what the code can do: names, ports, commands, addresses.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readEnvironment } from "../../gateway/environment.ts";
import { houseFolder } from "../../schema/subgraph-files.ts";
import { subgraphs } from "../../subgraphs/index.ts";

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly user?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
}

const read = (file: string) => readFileSync(join(houseFolder, file), "utf8");
const { services }: { services: Readonly<Record<string, Service>> } = parse(read("docker-compose.yml"), { merge: true });
const names = subgraphs.map(({ name }) => name);

test("there is PostgreSQL 18, one service a subgraph from one image, and the gateway", () => {
  expect(Object.keys(services).sort()).toEqual([...names, "gateway", "postgres"].sort());
  expect(services["postgres"]?.image).toBe("postgres:18");
  expect(new Set([...names, "gateway"].map((name) => services[name]?.image))).toEqual(new Set(["chiso"]));
});

test("each subgraph is started by its name, the gateway alone", () => {
  for (const name of names) expect(services[name]?.command).toEqual(["node", "subgraphs/serve.ts", name]);
  expect(services["gateway"]?.command).toEqual(["node", "gateway/index.ts"]);
});

test("the gateway calls every source at the name and port of its service, and its variables are ones it reads", () => {
  const secret = "0123456789abcdef0123456789abcdef-of-a-test";
  for (const name of [...names, "gateway"]) {
    const environment = Object.fromEntries(Object.entries(services[name]?.environment ?? {}).map(([key, value]) => [key, value.replace(/\$\{HUB_SECRET:[^}]*\}/, secret).replace(/\$\{POSTGRES_PASSWORD:[^}]*\}/, "pw")]));
    expect(readEnvironment(environment, names)).toMatchObject({ environment: { host: "0.0.0.0", port: 4000 }, warnings: [] });
  }
  const addresses = services["gateway"]?.environment ?? {};
  for (const name of names) expect(addresses[`HUB_SOURCE_${name.toUpperCase()}`]).toBe(`http://${name}:4000`);
});

test("only the gateway is published, on loopback; nothing runs as root; everything is watched", () => {
  expect(Object.entries(services).filter(([, service]) => service.ports).map(([name, { ports }]) => [name, ports])).toEqual([["gateway", ["127.0.0.1:4000:4000"]]]);
  for (const name of [...names, "gateway"]) expect(services[name]?.user).toBe("node");
  for (const service of Object.values(services)) expect(service.healthcheck?.test.length).toBeGreaterThan(1);
});

test("the image is Node 24, runs as a user without rights, and holds every folder that the commands read", () => {
  const dockerfile = read("Dockerfile");
  expect(dockerfile).toMatch(/^FROM node:24/m);
  expect(dockerfile).toMatch(/^USER node$/m);
  for (const folder of ["kit", "database", "schema", "gateway", "subgraphs"]) expect(dockerfile).toContain(`COPY ${folder} ./${folder}`);
});
