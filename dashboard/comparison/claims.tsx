// What agencies reported of themselves beside what is recorded.

import { toPage, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { timeOf } from "../address/time.ts";
import { daysIn } from "../format/date.ts";
import { decimal, toNumber } from "../format/number.ts";
import { originLine } from "../metrics/origin.ts";
import type { Column } from "../parts/columns.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Reading } from "../parts/reading.tsx";
import { dictionary, named, useLanguage, useWords } from "../words/dictionary.ts";
import type { Compared } from "./conflicts.tsx";
import { verdictLights, verdictOrder } from "./verdict.ts";

const words = dictionary(
  { title: "Tự báo cáo và ghi nhận", none: "Chưa có số tự báo cáo nào trong kỳ này.", down: "Nguồn kế hoạch không trả lời: chưa so sánh được.", agency: "Cơ quan", metric: "Chỉ số", claimed: "Tự báo cáo", recorded: "Ghi nhận", gap: "Chênh lệch", verdict: "Kết luận", place: "Nơi báo cáo", verdicts: { AGREES: "Khớp", DIFFERS: "Lệch", NOT_COMPARABLE: "Không so sánh được" } },
  { title: "Reported and recorded", none: "Nothing was reported for this period yet.", down: "The plan does not answer: nothing can be compared.", agency: "Agency", metric: "Metric", claimed: "Reported", recorded: "Recorded", gap: "Gap", verdict: "Verdict", place: "Where reported", verdicts: { AGREES: "Agrees", DIFFERS: "Differs", NOT_COMPARABLE: "Not comparable" } },
);

interface Line {
  readonly agency: Compared;
  readonly claim: NonNullable<Compared["indicators"]["claims"]>[number];
}

export function Claims({ agencies }: { readonly agencies: readonly Compared[] }) {
  const address = useAddress();
  const language = useLanguage();
  const text = useWords(words);
  if (agencies.every(({ indicators }) => indicators.claims === null)) return <p className="missing down">{text.down}</p>;
  const lines = agencies.flatMap((agency) => (agency.indicators.claims ?? []).map((claim): Line => ({ agency, claim })));
  if (lines.length === 0) return <p className="empty">{text.none}</p>;
  const columns: readonly Column<Line>[] = [
    { id: "agency", title: text.agency, heads: true, sort: ({ agency }) => named(language, agency), cell: ({ agency, claim }) => <Link href={toPage(address, "co-quan", { id: agency.id, metric: claim.metric })}>{named(language, agency)}</Link>, text: ({ agency }) => named(language, agency) },
    { id: "metric", title: text.metric, sort: ({ claim }) => claim.metric, cell: ({ claim }) => `${claim.metric} ${claim.nameVi ?? ""}`, text: ({ claim }) => claim.metric },
    { id: "claimed", title: text.claimed, numeric: true, sort: ({ claim }) => toNumber(claim.claimed), cell: ({ claim }) => <b>{decimal(claim.claimed, language)}</b>, text: ({ claim }) => toNumber(claim.claimed) },
    { id: "recorded", title: text.recorded, numeric: true, sort: ({ claim }) => toNumber(claim.recorded), cell: ({ claim }) => <Reading of={claim.recordedState === null ? null : { state: claim.recordedState, value: claim.recorded, unit: claim.unit ?? "PERCENT" }} />, text: ({ claim }) => toNumber(claim.recorded) },
    { id: "gap", title: text.gap, numeric: true, sort: ({ claim }) => toNumber(claim.gap), cell: ({ claim }) => (claim.gap === null ? "" : decimal(claim.gap, language)), text: ({ claim }) => toNumber(claim.gap) },
    { id: "verdict", title: text.verdict, sort: ({ claim }) => verdictOrder[claim.verdict], cell: ({ claim }) => <span className={`light ${verdictLights[claim.verdict]}`} {...(claim.noteVi !== null && { title: daysIn(claim.noteVi) })}>{text.verdicts[claim.verdict]}</span>, text: ({ claim }) => text.verdicts[claim.verdict] },
    { id: "place", title: text.place, cell: ({ claim }) => <small>{`${claim.entry.file}, ${claim.entry.position}`}</small>, text: ({ claim }) => `${claim.entry.file}, ${claim.entry.position}` },
  ];
  return <DataTable name="c" title={text.title} rows={lines} columns={columns} idOf={({ agency, claim }) => `${agency.id} ${claim.metric} ${claim.claimed} ${claim.entry.position}`} searched={({ agency, claim }) => `${agency.nameVi} ${claim.metric} ${claim.nameVi ?? ""}`} sortedBy="verdict" origin={originLine("plan", timeOf(address), language, false)} tall />;
}
