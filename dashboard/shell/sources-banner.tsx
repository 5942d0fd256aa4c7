// Above everything that is shown: "DỮ LIỆU MẪU", and which sources are older than their own cadence.

import { useAddress } from "../address/address.ts";
import { lastDay, timeOf } from "../address/time.ts";
import { useAsk } from "../ask/use-ask.ts";
import { day } from "../format/date.ts";
import { type DashboardSourcesQuery, sources } from "../generated/sources.ts";
import { common } from "../words/common.ts";
import { useLanguage, useWords } from "../words/dictionary.ts";

const nothing = {};

type Status = NonNullable<DashboardSourcesQuery[keyof DashboardSourcesQuery]>;

export function SourcesBanner() {
  const words = useWords(common);
  const { data } = useAsk(sources, nothing);
  const all = Object.values(data ?? {}).filter((status): status is Status => status !== null);
  const isSample = all.some(({ sample }) => sample);
  const late = all.filter(({ fresh }) => !fresh);
  return (
    <>
      {/* Until the hub has said so, the line is empty but stands: nothing jumps. */}
      <p className="sample" role="note" hidden={data !== undefined && !isSample}>
        {isSample && (
          <>
            <strong>{words.sample}</strong> {words.sampleNote}
          </>
        )}
      </p>
      {late.length > 0 && <Late late={late} />}
    </>
  );
}

function Late({ late }: { readonly late: readonly Status[] }) {
  const words = useWords(common);
  const language = useLanguage();
  const end = lastDay(timeOf(useAddress()).period);
  const names: Readonly<Record<string, string>> = words.sources;
  const behind = late.filter(({ dataTo }) => dataTo !== null && dataTo < end).map(({ source }) => names[source] ?? source);
  return (
    <details className={behind.length > 0 ? "late here" : "late"}>
      <summary>
        <span aria-hidden="true">◐</span> {words.late(String(late.length))}; {behind.length > 0 ? `${words.lateHere}: ${behind.join(", ")}` : words.lateElsewhere}
      </summary>
      <ul>
        {late.map(({ source, dataTo, cadenceVi, cadenceEn }) => (
          <li key={source}>
            <b>{names[source] ?? source}</b>
            {dataTo !== null && `: ${words.dataTo(day(dataTo))}`} – {language === "vi" ? cadenceVi : cadenceEn}
          </li>
        ))}
      </ul>
    </details>
  );
}
