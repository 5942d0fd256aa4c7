// The shipped data on its way in: the register first, a copy of it to every source, then the sources side by side.

import type { AskAgencies } from "../kit/register/copy.ts";
import type { InProcess } from "./in-process.ts";
import { formatCount, type Report } from "./report.ts";

interface LoadOptions {
  readonly running: ReadonlyMap<string, InProcess>;
  readonly ask: AskAgencies;
  readonly report: Report;
  /** Called with the name of each source that has loaded something. */
  readonly onFilled: (source: string) => Promise<void>;
  readonly onFault: (place: string, error: unknown) => void;
}

const registerOwner = "agencies";

export async function loadAll({ running, ask, report, onFilled, onFault }: LoadOptions): Promise<void> {
  const opened = [...running.values()].flatMap(({ subgraph }) => subgraph() ?? []);
  const owner = opened.find(({ name }) => name === registerOwner);
  const others = opened.filter(({ name }) => name !== registerOwner);
  await report.stage({ vi: "Danh bạ cơ quan", en: "register" }, async () => {
    await owner?.loadShipped();
    // A source that cannot get the register goes on with the copy it has.
    await Promise.all(opened.map((subgraph) => subgraph.refreshRegister(ask).catch((error: unknown) => onFault(subgraph.name, error))));
    return opened.find((subgraph) => subgraph.registerVersion() !== undefined)?.registerVersion() ?? "–";
  }, (version) => version);
  await report.stage({ vi: "Số liệu đi kèm", en: "shipped data" }, async () => {
    const reports = await Promise.all(others.map(async (subgraph) => {
      const loaded = await subgraph.loadShipped();
      // Its figures are right without it, only later.
      if (loaded.rows > 0) await onFilled(subgraph.name).catch((error: unknown) => onFault(subgraph.name, error));
      return loaded;
    }));
    return reports.reduce((sum, { rows }) => sum + rows, 0);
  }, (rows) => (rows === 0 ? "đã nạp trước đó · loaded before" : `${formatCount(rows)} dòng · rows`));
}
