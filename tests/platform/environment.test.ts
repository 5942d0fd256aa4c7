import { readFile, mkdtemp, rm, writeFile, chmod } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { configurationTable, environmentExample } from "../../gateway/configuration.ts";
import { readEnvironment } from "../../gateway/environment.ts";
import { exampleSecret } from "../../gateway/variables.ts";

const secret = "0b6f9a54c1de2387f0b6f9a54c1de238";
const read = (env: Record<string, string>, readFile?: (path: string) => string) => readEnvironment(env, ["agencies", "egov"], readFile);

test("nothing set: loopback, port 4000, every source in this process", () => {
  expect(read({ PATH: "/bin" })).toEqual({
    environment: {
      port: 4000,
      host: "127.0.0.1",
      dataDir: ".hub",
      sample: true,
      logLevel: "info",
      language: "vi",
      secret: undefined,
      databaseUrl: undefined,
      allowedOrigins: [],
      sharing: true,
      answerCache: true,
    trustedOnly: false,
      metricsPort: undefined,
      sources: new Map([
        ["agencies", { kind: "inprocess" }],
        ["egov", { kind: "inprocess" }],
      ]),
      databaseUrls: new Map(),
      pulls: new Map(),
    },
    warnings: [],
  });
});

test.each([
  [{ HUB_PORT: "0" }, { port: 0 }],
  [{ HUB_HOST: "::1" }, { host: "::1" }],
  [{ HUB_HOST: "0.0.0.0", HUB_SECRET: secret }, { host: "0.0.0.0", secret }],
  [{ HUB_DATA_DIR: "/var/lib/hub" }, { dataDir: "/var/lib/hub" }],
  [{ HUB_SAMPLE: "off" }, { sample: false }],
  [{ HUB_LOG_LEVEL: "silent", HUB_LANG: "en" }, { logLevel: "silent", language: "en" }],
  [{ HUB_METRICS_PORT: "9464" }, { metricsPort: 9464 }],
  [{ HUB_SHARING: "off", HUB_ANSWER_CACHE: "off" }, { sharing: false, answerCache: false }],
  [{ HUB_ALLOWED_ORIGINS: "" }, { allowedOrigins: [] }],
  [{ HUB_ALLOWED_ORIGINS: "https://a.vn, http://localhost:5173" }, { allowedOrigins: ["https://a.vn", "http://localhost:5173"] }],
  [{ DATABASE_URL: "postgres://a:b@db/chiso" }, { databaseUrl: "postgres://a:b@db/chiso" }],
  [{ DATABASE_URL: "postgresql://a:b@h1:1,h2:2/chiso?sslmode=require" }, { databaseUrl: "postgresql://a:b@h1:1,h2:2/chiso?sslmode=require" }],
  [{ DATABASE_URL_EGOV: "postgres://e:b@db/egov" }, { databaseUrls: new Map([["egov", "postgres://e:b@db/egov"]]) }],
  [{ HUB_PULL_EGOV: "https://a.vn/x.csv" }, { pulls: new Map([["egov", { url: "https://a.vn/x.csv", profile: undefined, everyMs: 3_600_000 }]]) }],
  [
    { HUB_PULL_EGOV: "http://a.vn/x?token=t", HUB_PULL_EGOV_PROFILE: "dossiers", HUB_PULL_EGOV_EVERY: "15m" },
    { pulls: new Map([["egov", { url: "http://a.vn/x?token=t", profile: "dossiers", everyMs: 900_000 }]]) },
  ],
  [{ HUB_SOURCE_EGOV: "http://egov:4001" }, { sources: new Map([["agencies", { kind: "inprocess" }], ["egov", { kind: "http", url: "http://egov:4001/" }]]) }],
  [{ HUB_SOURCE_EGOV: "unix:/run/egov.sock" }, { sources: new Map([["agencies", { kind: "inprocess" }], ["egov", { kind: "unix", path: "/run/egov.sock" }]]) }],
])("%o is read", (env, expected) => {
  expect(read(env)).toMatchObject({ environment: expected, warnings: [] });
});

test.each([
  [{ HUB_PORT: "abc" }, 'HUB_PORT: allowed is a port, 0–65535 (0: any free one); given was "abc".'],
  [{ HUB_PORT: "65536" }, 'given was "65536".'],
  [{ HUB_PORT: "-1" }, 'given was "-1".'],
  [{ HUB_PORT: "4000 " }, 'given was "4000 ".'],
  [{ HUB_PORT: "" }, "given was an empty text."],
  [{ HUB_HOST: "http://localhost" }, "HUB_HOST: allowed is a host name or an IP address"],
  [{ HUB_HOST: "0.0.0.0" }, "HUB_HOST=0.0.0.0 opens the port beyond this machine, so set HUB_SECRET or HUB_SECRET_FILE"],
  [{ HUB_LOG_LEVEL: "verbose" }, "HUB_LOG_LEVEL: allowed is fatal, error, warn, info, debug, trace, silent"],
  [{ HUB_LANG: "fr" }, 'HUB_LANG: allowed is vi, en; given was "fr".'],
  [{ HUB_SECRET: "too short, and hidden" }, "HUB_SECRET: allowed is at least 32 random bytes, not an example (openssl rand -hex 32); given was 21 bytes (not shown)."],
  [{ HUB_SECRET: exampleSecret }, "not an example"],
  [{ HUB_SECRET: "a".repeat(40) }, "not an example"],
  [{ HUB_SECRET: secret, HUB_SECRET_FILE: "/x" }, "Set only one of HUB_SECRET and HUB_SECRET_FILE."],
  [{ DATABASE_URL: "mysql://root:hidden@db/chiso" }, "DATABASE_URL: allowed is postgres://user:password@host:port/database; given was 28 bytes (not shown)."],
  [{ DATABASE_URL_EGOV: "postgres://db" }, "DATABASE_URL_EGOV: allowed is"],
  [{ HUB_PULL_EGOV: "ftp://hidden/x" }, "HUB_PULL_EGOV: allowed is http://… or https://…; given was 14 bytes (not shown)."],
  [{ HUB_PULL_EGOV_EVERY: "25d" }, 'HUB_PULL_EGOV_EVERY: allowed is a number and s, m, h or d, from 1s to 24d, such as 15m; given was "25d".'],
  [{ HUB_SOURCE_EGOV: "egov:4001" }, "HUB_SOURCE_EGOV: allowed is inprocess, http://host:port, https://host or unix:/path"],
  [{ HUB_SOURCE_EGOV: "unix:relative" }, "HUB_SOURCE_EGOV: allowed is"],
  [{ HUB_SOURCE_EGOV: "http://me:hidden@egov" }, 'given was "http://…@egov".'],
  [{ HUB_ALLOWED_ORIGINS: "*" }, "HUB_ALLOWED_ORIGINS: allowed is origins separated by commas"],
  [{ HUB_ALLOWED_ORIGINS: "https://a.vn/path" }, "HUB_ALLOWED_ORIGINS: allowed is"],
  [{ HUB_METRICS_PORT: "4000" }, "HUB_METRICS_PORT and HUB_PORT are both 4000: set two different ports."],
  [{ APOLLO_DISABLE_SECURITY_CHECKS: "1" }, "APOLLO_DISABLE_SECURITY_CHECKS turns a protection off: unset it."],
])("%o is one problem, said in one sentence that shows no secret", (env, sentence) => {
  const reading = read(env);
  expect(reading).toEqual({ problems: [expect.stringContaining(sentence)], warnings: [] });
  expect(JSON.stringify(reading)).not.toContain("hidden");
});

test("all problems are named at once", () => {
  expect(read({ HUB_PORT: "x", HUB_LANG: "x", HUB_SOURCE_EGOV: "x" })).toMatchObject({ problems: { length: 3 } });
});

test.each([
  [{ HUB_PROT: "1" }, "There is no variable HUB_PROT; it is ignored. Did you mean HUB_PORT?"],
  [{ HUB_SOURCE_EGOVV: "1" }, "Did you mean HUB_SOURCE_EGOV?"],
  [{ DATABASE_URL_EGO: "1" }, "Did you mean DATABASE_URL_EGOV?"],
  [{ HUB_SOMETHING_ELSE_ALTOGETHER: "1" }, "There is no variable HUB_SOMETHING_ELSE_ALTOGETHER; it is ignored."],
])("%o is a warning with the nearest name", (env, sentence) => {
  expect(read(env)).toMatchObject({ environment: { port: 4000 }, warnings: [expect.stringContaining(sentence)] });
});

test("a secret may come from a file", () => {
  const files: Record<string, string> = { "/s": `${secret}\n`, "/d": "postgres://a:b@db/chiso\n" };
  expect(read({ HUB_SECRET_FILE: "/s", DATABASE_URL_FILE: "/d" }, (path) => files[path] ?? "")).toMatchObject({ environment: { secret, databaseUrl: "postgres://a:b@db/chiso" }, warnings: [] });
});

test("a secret's file that is missing, or that anybody can read, is refused", async () => {
  const folder = await mkdtemp(join(tmpdir(), "chiso-env-"));
  const file = join(folder, "secret");
  await writeFile(file, secret, { mode: 0o644 });
  await chmod(file, 0o644);
  expect(read({ HUB_SECRET_FILE: file })).toMatchObject({ problems: [expect.stringContaining(`chmod 600 ${file}`)] });
  await chmod(file, 0o600);
  expect(read({ HUB_SECRET_FILE: file })).toMatchObject({ environment: { secret } });
  await rm(folder, { recursive: true });
  expect(read({ HUB_SECRET_FILE: file })).toMatchObject({ problems: [expect.stringContaining("(ENOENT)")] });
});

test(".env.example is what the table of variables says, and a hub that uses it as it is refuses the example secret", async () => {
  expect(await readFile(join(import.meta.dirname, "../../.env.example"), "utf8")).toBe(environmentExample());
  expect(environmentExample()).toContain(`#HUB_SECRET=${exampleSecret}\n`);
});

test("the configuration table has a row for every variable", () => {
  const rows = configurationTable().trim().split("\n").slice(2);
  expect(rows).toHaveLength(19);
  expect(rows[0]).toBe("| `HUB_PORT` | `4000` | a port, 0–65535 (0: any free one) | port of the gateway |");
  expect(configurationTable("vi")).toContain("| `HUB_SOURCE_<NAME>` | `inprocess` |");
});
