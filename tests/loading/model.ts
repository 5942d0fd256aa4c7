// The naive model of what is known: every version of every record in a list, in memory.

import type { Line } from "./files.ts";

interface Version {
  readonly by: number;
  /** Null where an undo left nothing. */
  readonly line: Line | null;
}

const unchanged = (a: Line | null, b: Line): boolean => JSON.stringify(a) === JSON.stringify(b);

export function createModel() {
  const versions = new Map<string, Version[]>();
  const undone = new Set<number>();
  const undos = new Set<number>();
  return {
    load(by: number, lines: readonly Line[]): void {
      for (const line of lines) {
        const known = versions.get(line.key) ?? [];
        if (!unchanged(known.at(-1)?.line ?? null, line)) versions.set(line.key, [...known, { by, line }]);
      }
    },
    /** What an import said counts no more; where it had the last word, the last word of an import that still stands does. */
    undo(id: number, by: number): void {
      undone.add(id);
      undos.add(by);
      for (const [key, known] of versions) {
        if (known.at(-1)?.by !== id) continue;
        const before = known.findLast((version) => !undone.has(version.by) && !undos.has(version.by));
        versions.set(key, [...known, { by, line: before?.line ?? null }]);
      }
    },
    /** Records that count now, by key. */
    state(): ReadonlyMap<string, Line> {
      return new Map([...versions].flatMap(([key, known]) => {
        const line = known.at(-1)?.line;
        return line && !line.withdrawn ? [[key, line] as const] : [];
      }).sort(([a], [b]) => (a < b ? -1 : 1)));
    },
  };
}
