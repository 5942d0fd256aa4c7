// As whom PostgreSQL runs. It refuses root, and it must not outlive us, however we die.

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Binaries } from "./binaries.ts";
import { PlainError } from "../kit/plain-error.ts";

export interface Launcher {
  /** Comes before the program; each of these ends in `exec`, so the pid stays that of PostgreSQL. */
  readonly prefix: readonly string[];
  /** Who must own the files; undefined: leave them as they are. */
  readonly uid?: number;
  /** Held by a pipe: when its other end closes, PostgreSQL is told to stop. */
  readonly piped?: true;
}

const nobody = 65_534;
const dieWithParent = ["setpriv", "--pdeathsig=INT"];

// `nobody` inside is still root outside, so a folder that only root may enter stays reachable, and the files stay root's.
const asRootInNamespace: Launcher = {
  prefix: ["unshare", "--user", `--map-user=${nobody}`, `--map-group=${nobody}`, ...dieWithParent],
  uid: 0,
};
// For containers that forbid user namespaces, and folders of others that only they may enter: really `nobody`, with root's right
// to enter folders. access(2), which PostgreSQL asks, ignores that right unless the secure bit is set.
const enterFolders = ["--inh-caps=+dac_override", "--ambient-caps=+dac_override", "--securebits=+no_setuid_fixup"];
const asNobody: Launcher = {
  prefix: [...dieWithParent, `--reuid=${nobody}`, `--regid=${nobody}`, "--clear-groups", ...enterFolders],
  uid: nobody,
};
const asOurselves: Launcher = { prefix: dieWithParent };
// Without setpriv (macOS): a grandchild waits for the pipe to close. It is no child of PostgreSQL, which would take it for one of its own.
const byPipe: Launcher = {
  prefix: ["sh", "-c", `exec 3<&0; ( ( cat <&3 >/dev/null; kill -INT $$ ) >/dev/null 2>&1 & ); exec "$@" 3<&- </dev/null`, "sh"],
  piped: true,
};
const plain: Launcher = { prefix: [] };

export function launchersFor(platform: NodeJS.Platform, uid: number | undefined): readonly Launcher[] {
  if (platform === "win32") return [plain];
  return uid === 0 ? [asRootInNamespace, asNobody] : [asOurselves, byPipe];
}

/** The first launcher under which PostgreSQL starts and may write to `folder`. `own` is called with the uid that must own it. */
export async function chooseLauncher(
  candidates: readonly Launcher[],
  binaries: Binaries,
  folder: string,
  own: (uid: number) => Promise<void>,
): Promise<Launcher> {
  const causes: unknown[] = [];
  for (const launcher of candidates) {
    try {
      if (launcher.uid !== undefined) await own(launcher.uid);
      await probe(launcher, binaries, folder);
      return launcher;
    } catch (cause) {
      causes.push(cause);
    }
  }
  throw new PlainError(
    `Không chạy được PostgreSQL đi kèm trên máy này (${lastLine(causes)}): chạy bằng người dùng thường, hoặc đặt DATABASE_URL tới một máy chủ PostgreSQL 18.`,
    `The bundled PostgreSQL does not run on this machine (${lastLine(causes)}): run as an ordinary user, or set DATABASE_URL to a PostgreSQL 18 server.`,
    { cause: new AggregateError(causes) },
  );
}

async function probe(launcher: Launcher, binaries: Binaries, folder: string): Promise<void> {
  const command =
    process.platform === "win32"
      ? [binaries.postgres, "--version"]
      : [...launcher.prefix, "sh", "-c", 'test -w "$1" || { echo "no write permission" >&2; exit 1; }; exec "$2" --version', "sh", folder, binaries.postgres];
  const [file = "", ...args] = command;
  await promisify(execFile)(file, args, { env: { ...process.env, ...binaries.environment } });
}

function lastLine(causes: readonly unknown[]): string {
  const cause = causes.at(-1);
  const text = cause instanceof Error ? cause.message : String(cause);
  return text.trim().split("\n").at(-1) ?? text;
}
