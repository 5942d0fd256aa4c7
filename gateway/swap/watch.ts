// Tells of a file that has come to rest after it was changed, replaced or made.

import { watch } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, dirname } from "node:path";

/** Editors write in pieces, deployments rename. */
const quietMs = 100;
/** Some file systems (network mounts, bind mounts of one file) tell of nothing. */
const pollMs = 5_000;

export interface Watch {
  close(): void;
}

export function watchFile(file: string, changed: () => void, { quiet = quietMs, poll = pollMs } = {}): Watch {
  let timer: NodeJS.Timeout | undefined;
  let seen: string | undefined;
  const look = async (): Promise<void> => {
    const mark = await markOf(file);
    if (mark === seen) return;
    const first = seen === undefined;
    seen = mark;
    if (!first) changed();
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), quiet);
  };
  void look();
  const polling = setInterval(() => void look(), poll).unref();
  // The folder, not the file: a rename puts another file in its place, and the watch would stay with the old one.
  const watcher = watchFolder(dirname(file), (name) => {
    if (name === null || name === basename(file)) soon();
  });
  return {
    close() {
      clearTimeout(timer);
      clearInterval(polling);
      watcher?.close();
    },
  };
}

/** What differs when the file's content may differ. */
async function markOf(file: string): Promise<string> {
  return stat(file, { bigint: true }).then(
    ({ ino, size, mtimeNs }) => `${ino} ${size} ${mtimeNs}`,
    () => "missing",
  );
}

/** Where nothing can be watched (no folder, no handles left) the polling remains. */
function watchFolder(folder: string, told: (name: string | null) => void) {
  try {
    const watcher = watch(folder, { persistent: false }, (_, name) => told(name));
    watcher.on("error", () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}
