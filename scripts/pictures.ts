// The pictures of the README: its terminals, from what the commands really print, and the dashboard. `node scripts/pictures.ts` takes about two minutes.

import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { houseFolder } from "../schema/subgraph-files.ts";
import { takeDashboardPictures } from "./pictures/dashboard.ts";

const folder = mkdtempSync(join(tmpdir(), "chiso-pictures-"));
const env = { ...process.env, HUB_DATA_DIR: join(folder, "data"), HUB_PORT: "0", HUB_LOG_LEVEL: "silent" };
const program = join(houseFolder, "hub/index.ts");

try {
  mkdirSync(join(houseFolder, "docs/pictures"), { recursive: true });
  await startOnce((origin) => takeDashboardPictures(origin, join(houseFolder, "docs/pictures")));
  const typed = ["import", "disbursement", "T10-2026.xlsx", "--period", "2026-10"];
  const text = await printed(typed, join(houseFolder, "tests/fixtures/disbursement"));
  writeFileSync(join(houseFolder, "docs/pictures/import.svg"), picture(`npx hub ${typed.join(" ")}`, text));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A database with the shipped data, and what is to be done while its hub runs. */
async function startOnce(during: (origin: string) => Promise<void>): Promise<void> {
  const hub = spawn(process.execPath, [program, "start"], { env, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<void>((resolve) => hub.once("close", () => resolve()));
  try {
    const origin = await new Promise<string>((resolve, reject) => {
      let said = "";
      const hear = (part: Buffer): void => {
        said += part.toString();
        const address = said.includes("Sẵn sàng") ? /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] : undefined;
        if (address !== undefined) resolve(address);
      };
      hub.stdout.on("data", hear);
      hub.stderr.on("data", hear);
      hub.once("close", () => reject(new Error(`the hub did not start:\n${said}`)));
    });
    await during(origin);
  } finally {
    hub.kill("SIGTERM");
    await ended;
  }
}

/** Data and talk in the order in which a terminal shows them. */
async function printed(args: readonly string[], cwd: string): Promise<string> {
  const path = join(folder, "printed");
  const file = openSync(path, "w");
  await ended(spawn(process.execPath, [program, ...args], { cwd, env, stdio: ["ignore", file, file] }));
  closeSync(file);
  return readFileSync(path, "utf8").trimEnd();
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => child.once("close", (code) => (code === 0 ? resolve() : reject(new Error(`the command ended with ${code}`)))));
}

function picture(command: string, text: string): string {
  const lines = [`$ ${command}`, "", ...text.split("\n")];
  const [letter, line, margin] = [7.85, 18, 18];
  const width = Math.ceil(Math.max(...lines.map(({ length }) => length)) * letter + margin * 2);
  const height = lines.length * line + margin + 44;
  const rows = lines.map((content, i) => `<text x="${margin}" y="${52 + i * line}" fill="${colourOf(content)}">${escaped(content)}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(command)}">
<rect width="${width}" height="${height}" rx="8" fill="#16181d"/>
${["#ff5f57", "#febc2e", "#28c840"].map((fill, i) => `<circle cx="${20 + i * 18}" cy="18" r="5.5" fill="${fill}"/>`).join("")}
<g font-family="'DejaVu Sans Mono', 'Noto Sans Mono', Menlo, Consolas, monospace" font-size="13">
${rows.filter((row) => !row.endsWith("></text>")).join("\n")}
</g>
</svg>
`;
}

function colourOf(line: string): string {
  if (line.startsWith("$ ")) return "#ffffff";
  if (/^\s*✔|^ {2}npx /.test(line)) return "#7ee787";
  if (/^\s*✖/.test(line)) return "#ff7b72";
  if (/^\s*⚠|quarantined \([1-9]/.test(line)) return "#f2cc60";
  return /^\S.* · /.test(line) ? "#79c0ff" : "#d0d7de";
}

function escaped(text: string): string {
  // Viewers take spaces together, whatever they are told; these they leave.
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll(" ", "\u00A0");
}
