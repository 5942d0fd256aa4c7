// Cơ quan: every figure of one agency, and behind each its formula, its history and its records.

import { useAddress } from "../address/address.ts";
import { timeOf } from "../address/time.ts";
import { AgencyChoice } from "../agency/agency-choice.tsx";
import { AgencyHead } from "../agency/agency-head.tsx";
import { AgencyTasks } from "../agency/agency-tasks.tsx";
import { useAskAhead } from "../agency/ask-ahead.ts";
import { Indicators } from "../agency/indicators.tsx";
import { agencyWords } from "../agency/words.ts";
import { useAsk } from "../ask/use-ask.ts";
import { useChartsSoon } from "../charts/chart.tsx";
import { agency } from "../generated/agency.ts";
import { Answer } from "../parts/answer.tsx";
import type { PageDefinition } from "../shell/page.ts";
import { useWords } from "../words/dictionary.ts";

export const page: PageDefinition = {
  order: 3,
  title: { vi: "Cơ quan", en: "Agencies" },
  lead: { vi: "Vì sao số của cơ quan là như vậy: nguồn, mẫu số, độ mới, công thức, và từng hồ sơ tới tận dòng của tệp.", en: "Why an agency's figure is what it is: source, denominator, age, formula, and each record down to the line of its file." },
  View,
};

function View() {
  const { id } = useAddress().params;
  useChartsSoon();
  return id === undefined ? <AgencyChoice /> : <OneAgency key={id} id={id} />;
}

function OneAgency({ id }: { readonly id: string }) {
  const { period, on, asOf } = timeOf(useAddress());
  const asked = useAsk(agency, { id, period, on, asOf });
  useAskAhead(id);
  const text = useWords(agencyWords);
  return (
    <Answer of={asked} rows={16}>
      {(data) =>
        data.agency === null ? (
          <>
            <p className="notice">{text.unknown(id)}</p>
            <AgencyChoice />
          </>
        ) : (
          <>
            <AgencyHead agency={data.agency} />
            <Indicators agency={data.agency} />
            <AgencyTasks data={data} />
          </>
        )
      }
    </Answer>
  );
}
