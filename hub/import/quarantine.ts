// `hub quarantine`: the names that rows wait for, with what they may mean; whose they are, remembered from then on; or that they never count.

import type { WaitingName } from "../../kit/import/quarantine.ts";
import { formatCount } from "../report.ts";
import { inColumns } from "./columns.ts";
import { openSource } from "./open-source.ts";
import { exitCodes, type Session, sourceNamed, usage } from "./session.ts";
import { operatingSystemUser } from "./who.ts";

export interface ResolveOptions {
  readonly from?: string;
  readonly to?: string;
  readonly by: string;
  readonly note?: string;
}

export interface DismissOptions {
  readonly by: string;
  readonly reason: string;
}

export async function listQuarantine(source: string, session: Session): Promise<number> {
  await using open = await openSource(sourceNamed(source), "hub quarantine", session);
  const names = await open.subgraph.quarantined();
  session.printJson({ ok: true, source, names });
  session.print(names.length === 0 ? [`${source}: không dòng nào chờ nối tên · nothing waits`] : names.flatMap(linesOf));
  const [first] = names;
  if (first) session.talk.line(`\nNối một tên · to resolve one:\n  npx hub quarantine resolve ${source} ${first.example.id} ${first.suggestions[0]?.agencyId ?? "<mã cơ quan>"} --by <tên>`);
  return exitCodes.ok;
}

export async function resolveQuarantine(source: string, which: string, agencyId: string, { from, to, by, note }: ResolveOptions, session: Session): Promise<number> {
  const definition = sourceNamed(source);
  const decision = { agencyId, validFrom: dayOf("--from", from), validTo: dayOf("--to", to) };
  await using open = await openSource(definition, "hub quarantine", session);
  const report = await open.subgraph.resolveQuarantined(which, decision, { by, osUser: operatingSystemUser(), note: note ?? null });
  session.printJson({ ok: true, source, ...report });
  session.print([
    `“${report.text}” là ${report.agencyId}; nhớ cho các lần nạp sau · remembered`,
    ...inColumns([["đã nạp · loaded", formatCount(report.loaded)], ["lần nạp sau đã nêu · stated later", formatCount(report.outdated)], ["còn chờ, ngoài thời gian đó · still waiting", formatCount(report.stillWaiting)]], "  "),
  ]);
  session.talk.line(`✔ ${report.importIds.length === 0 ? "Không có dòng nào phải nạp" : `Đã nạp, lần ${report.importIds.join(", ")}`} · done`);
  return exitCodes.ok;
}

export async function dismissQuarantine(source: string, which: string, { by, reason }: DismissOptions, session: Session): Promise<number> {
  await using open = await openSource(sourceNamed(source), "hub quarantine", session);
  const rows = await open.subgraph.dismissQuarantined(which, reason, { by, osUser: operatingSystemUser() });
  session.printJson({ ok: true, source, rows });
  session.print([`${formatCount(rows)} dòng thôi chờ, không tính cho ai · dismissed`]);
  return exitCodes.ok;
}

function linesOf({ text, reason, rows, firstDay, lastDay, example, suggestions }: WaitingName): readonly string[] {
  return [
    `“${text}” – ${formatCount(rows)} dòng${firstDay === null || lastDay === null ? "" : `, ngày ${firstDay}${firstDay === lastDay ? "" : ` – ${lastDay}`}`}`,
    `  ${reason}`,
    `  ví dụ · example  số ${example.id}: ${example.file}, ${example.position}`,
    ...suggestions.map(({ agencyId, nameVi, score }) => `  gần giống · like   ${agencyId}  ${nameVi}  (${score.toFixed(2).replace(".", ",")})`),
  ];
}

function dayOf(option: string, text: string | undefined): string | null {
  if (text === undefined) return null;
  const valid = /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
  if (!valid) throw usage(`${option}: cho phép ngày YYYY-MM-DD; nhận được "${text}".`, `${option}: allowed is a day YYYY-MM-DD; given was "${text}".`);
  return text;
}
