// Tổng quan: for thirty seconds of a leader's time – goals, domains, agencies that need attention, sources.

import { before, timeOf, yearOf } from "../address/time.ts";
import { useAddress } from "../address/address.ts";
import { useAsk } from "../ask/use-ask.ts";
import { overview } from "../generated/overview.ts";
import { sources } from "../generated/sources.ts";
import { Attention } from "../overview/attention.tsx";
import { Domains } from "../overview/domains.tsx";
import { Goals } from "../overview/goals.tsx";
import { SourceHealth } from "../overview/source-health.tsx";
import { Answer } from "../parts/answer.tsx";
import type { PageDefinition } from "../shell/page.ts";

export const page: PageDefinition = {
  order: 1,
  title: { vi: "Tổng quan", en: "Overview" },
  lead: {
    vi: "Mục tiêu của Quyết định 534, kết quả chính thức mới nhất, các lĩnh vực tự tính, và cơ quan cần chú ý.",
    en: "The goals of Decision 534, the newest official results, the domains as computed here, and the agencies that need attention.",
  },
  View,
};

const nothing = {};

function View() {
  const { period, on, asOf } = timeOf(useAddress());
  const variables = { period, before1: before(period), before2: before(period, 2), before3: before(period, 3), year: yearOf(period), on, asOf };
  const asked = useAsk(overview, variables);
  const status = useAsk(sources, nothing);
  const isSample = Object.values(status.data ?? {}).some((source) => source?.sample === true);
  return (
    <>
      <Answer of={asked} rows={16}>
        {(data) => (
          <>
            <Goals data={data} />
            <Domains data={data} periods={[variables.before3, variables.before2, variables.before1, period]} />
            <Attention data={data} isSample={isSample} />
          </>
        )}
      </Answer>
      <SourceHealth />
    </>
  );
}
