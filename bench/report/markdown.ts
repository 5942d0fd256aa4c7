// The report as Markdown: a table for each suite, and one for the targets.

import type { Result } from "../measure/suite.ts";
import type { Suite } from "../suites.ts";
import type { Verdict } from "./targets.ts";

const baseline = "apollo-gateway";

export function suiteSection({ title, report: { results, failures } }: Suite): string {
  const base = results.find(({ id }) => id === baseline);
  const head = ["", "requests/s", "× Apollo", "CPU ms", "× Apollo by CPU", "p50 ms", "p99 ms", "RSS MB", "calls", "bytes"];
  const rows = results.map((result) => [
    name(result),
    result.perSecond.toFixed(result.perSecond < 100 ? 1 : 0),
    base ? ratio(result.perSecond / base.perSecond) : "–",
    result.cpuMs?.toFixed(3) ?? "–",
    base?.cpuMs !== undefined && result.cpuMs !== undefined && result.cpuMs > 0 ? ratio(base.cpuMs / result.cpuMs) : "–",
    result.p50Ms.toFixed(1),
    result.p99Ms.toFixed(1),
    result.residentMb?.toFixed(0) ?? "–",
    ratio(result.callsPerRequest),
    `${result.bytes}`,
  ]);
  const told = failures.map(({ id, reason, absent }) => `- **${id}** ${absent ? "was not measured" : "is invalid"}: ${reason.replaceAll(/\s+/g, " ").slice(0, 300)}`);
  return [`## ${title}`, "", table(head, rows), ...(told.length > 0 ? ["", ...told] : []), ""].join("\n");
}

export function targetSection(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ what, bound, measured, met }) => [what, bound, measured === undefined ? "–" : ratio(measured), met === undefined ? "not measured" : met ? "met" : "**missed**"]);
  return ["## Targets", "", table(["", "target", "measured", ""], rows), ""].join("\n");
}

function name({ id, title }: Result): string {
  return id.endsWith("(vietnamese)") ? `${title}, Vietnamese` : title;
}

function ratio(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}
