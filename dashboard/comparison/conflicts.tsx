// Statements about one metric of one agency that differ by more than the tolerance.

import { toPage, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { day, daysIn } from "../format/date.ts";
import { decimal } from "../format/number.ts";
import type { DashboardComparisonQuery } from "../generated/comparison.ts";
import { common } from "../words/common.ts";
import { dictionary, named, useLanguage, useWords } from "../words/dictionary.ts";

const words = dictionary(
  { none: "Không có hai nguồn nào nói khác nhau quá ngưỡng trong kỳ này.", down: "Nguồn kế hoạch không trả lời: chưa so sánh được.", gap: (gap: string, tolerance: string) => `chênh ${gap}, ngưỡng ${tolerance}`, kinds: { RECORDED: "Ghi nhận", PUBLISHED: "Công bố", CLAIMED: "Tự báo cáo" } },
  { none: "No two sources disagree beyond the tolerance in this period.", down: "The plan does not answer: nothing can be compared.", gap: (gap: string, tolerance: string) => `gap ${gap}, tolerance ${tolerance}`, kinds: { RECORDED: "Recorded", PUBLISHED: "Published", CLAIMED: "Reported" } },
);

export type Compared = DashboardComparisonQuery["agencies"][number];

export function Conflicts({ agencies }: { readonly agencies: readonly Compared[] }) {
  const address = useAddress();
  const language = useLanguage();
  const text = useWords(words);
  const shared = useWords(common);
  const names: Readonly<Record<string, string>> = shared.sources;
  if (agencies.every(({ indicators }) => indicators.conflicts === null)) return <p className="missing down">{text.down}</p>;
  const found = agencies.flatMap((agency) => (agency.indicators.conflicts ?? []).map((conflict) => ({ agency, conflict })));
  if (found.length === 0) return <p className="empty">{text.none}</p>;
  return (
    <ul className="conflicts">
      {found.map(({ agency, conflict }) => (
        <li key={`${agency.id} ${conflict.metric}`}>
          <p>
            <Link href={toPage(address, "co-quan", { id: agency.id, metric: conflict.metric })}>{named(language, agency)}</Link> · <b>{conflict.metric}</b> {conflict.nameVi} · <span className="overdue">{text.gap(decimal(conflict.gap, language), decimal(conflict.tolerance, language))}</span>
          </p>
          <ul className="statements">
            {conflict.statements.map(({ kind, value, source, place, reference, basis, to, sample }) => (
              <li key={`${kind} ${source} ${value} ${place}`}>
                <b className="mid">{decimal(value, language)}</b> <span>{text.kinds[kind]}</span>
                <small>{[names[source] ?? source, place, reference, basis, to === null ? "" : day(to), sample ? shared.sample : ""].filter(Boolean).join(" · ")}</small>
              </li>
            ))}
          </ul>
          <small>{daysIn(conflict.noteVi)}</small>
        </li>
      ))}
    </ul>
  );
}
