// The suites: which contenders are put to which question.

import { contenders } from "./contenders/index.ts";
import type { Entry, Pace, SuiteReport } from "./measure/suite.ts";
import { runSuite } from "./measure/suite.ts";
import { openView } from "./view/open.ts";
import { openWorld } from "./world/open.ts";
import { big, small } from "./world/questions.ts";

export const suiteNames = ["big", "small", "view", "import"] as const;
export type SuiteName = (typeof suiteNames)[number];

export interface Suite {
  readonly title: string;
  readonly report: SuiteReport;
}

/** Whose cost in Vietnamese is compared with the same bytes in ASCII, in the same rounds. */
const inVietnamese = new Set(["ours-trusted-remote", "ours-trusted-in-process", "apollo-gateway", "handwritten-remote", "handwritten-in-process"]);

export interface SuitesOptions {
  readonly only: readonly SuiteName[];
  /** Ids of contenders; all if empty. */
  readonly contenders: readonly string[];
  readonly pace: Pace;
  /** Folder for CPU profiles. */
  readonly profile: string | undefined;
  readonly say: (line: string) => void;
}

export async function runSuites({ only, contenders: wanted, pace, profile, say }: SuitesOptions): Promise<ReadonlyMap<string, Suite>> {
  const suites = new Map<string, Suite>();
  const asked = <Some extends { readonly id: string }>(all: readonly Some[]): readonly Some[] => all.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
  const listed = asked(contenders);
  const nodeOptions = profile === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${profile}`];
  const run = async (name: string, title: string, entries: readonly Entry[], at = pace): Promise<void> => {
    say(title);
    suites.set(name, { title, report: await runSuite({ entries, pace: at, say, nodeOptions }) });
  };
  if (only.includes("big") || only.includes("small")) {
    await using ascii = await openWorld("ascii");
    await using vietnamese = await openWorld("vietnamese");
    if (only.includes("big")) {
      const twins = listed.filter(({ id }) => inVietnamese.has(id));
      const entries = [...listed.map((contender) => ascii.entry(contender, big)), ...twins.map((contender) => vietnamese.entry(contender, big))];
      await run("big", "Big query: 89 KB, 4 sources, 7 fetches", entries);
    }
    if (only.includes("small")) await run("small", "Small query: 3 hops", listed.map((contender) => ascii.entry(contender, small)));
  }
  if (only.includes("view")) {
    await using view = await openView(say);
    for (const { name, title, entries } of view.suites) await run(name, title, entries.filter(({ contender }) => asked([contender]).length > 0), { ...pace, connections: pace.viewConnections });
  }
  return suites;
}
