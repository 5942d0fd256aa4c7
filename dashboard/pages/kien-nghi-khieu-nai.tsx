// Kiến nghị, khiếu nại: how far they came, step by step, and each agency.

import { toPage, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { timeOf } from "../address/time.ts";
import { useAsk } from "../ask/use-ask.ts";
import { Steps } from "../complaints/steps.tsx";
import { toNumber } from "../format/number.ts";
import { complaints, type DashboardComplaintsQuery } from "../generated/complaints.ts";
import { originLine } from "../metrics/origin.ts";
import { useMetrics } from "../metrics/use-metrics.ts";
import { Answer } from "../parts/answer.tsx";
import { Card } from "../parts/card.tsx";
import type { Column } from "../parts/columns.ts";
import { DataTable } from "../parts/data-table.tsx";
import { FigureTiles } from "../parts/figure-tiles.tsx";
import { LevelTabs, useLevel } from "../parts/level-tabs.tsx";
import { type Figure, Reading, readingText } from "../parts/reading.tsx";
import type { PageDefinition } from "../shell/page.ts";
import { dictionary, named, useLanguage, useWords } from "../words/dictionary.ts";

export const page: PageDefinition = {
  order: 7,
  title: { vi: "Kiến nghị, khiếu nại", en: "Complaints" },
  lead: { vi: "Khiếu nại, tố cáo, kiến nghị, phản ánh: đi tới đâu, đúng hạn hay không, đã thi hành chưa.", en: "Complaints, denunciations, petitions and feedback: how far they came, on time or not, executed or not." },
  View,
};

const words = dictionary(
  {
    province: "Toàn tỉnh", onTime: "Giải quyết đúng hạn", executed: "Quyết định đã thi hành",
    agencies: "Từng cơ quan", agency: "Cơ quan", feedbackOnTime: "Phản ánh đúng hạn", prolonged: "Vụ kéo dài", harassment: "Phản ánh nhũng nhiễu", small: "Dưới 3 đơn thì không công bố, để không lộ người gửi.",
  },
  {
    province: "The province", onTime: "Resolved on time", executed: "Decisions executed",
    agencies: "Each agency", agency: "Agency", feedbackOnTime: "Feedback on time", prolonged: "Prolonged cases", harassment: "Reports of harassment", small: "Fewer than 3 are withheld, so that nobody is revealed.",
  },
);

type Row = DashboardComplaintsQuery["agencies"][number];

function View() {
  const address = useAddress();
  const language = useLanguage();
  const text = useWords(words);
  const time = timeOf(address);
  const level = useLevel();
  const metrics = useMetrics();
  const asked = useAsk(complaints, { level, period: time.period, on: time.on, asOf: time.asOf });
  const figure = (id: string, title: string, of: (row: Row) => Figure | undefined): Column<Row> => ({ id, title, numeric: true, sort: (row) => toNumber(of(row)?.value), cell: (row) => <Reading of={of(row)} />, text: (row) => toNumber(of(row)?.value) ?? readingText(of(row), language) });
  const columns: readonly Column<Row>[] = [
    { id: "agency", title: text.agency, heads: true, sort: (row) => named(language, row), cell: (row) => <Link href={toPage(address, "co-quan", { id: row.id, metric: "CMP-01" })}>{named(language, row)}</Link>, text: (row) => named(language, row) },
    figure("onTime", text.onTime, ({ indicators }) => indicators.complaints?.resolvedOnTime),
    figure("executed", text.executed, ({ indicators }) => indicators.complaints?.decisionsExecuted),
    figure("feedback", text.feedbackOnTime, ({ indicators }) => indicators.complaints?.feedbackOnTime),
    figure("prolonged", text.prolonged, ({ indicators }) => indicators.complaints?.prolongedCases),
    figure("harassment", text.harassment, ({ indicators }) => indicators.complaints?.harassmentReports),
  ];
  return (
    <Answer of={asked} rows={16}>
      {({ province, agencies }) => {
        const view = province?.indicators.complaints;
        return (
          <>
            <Card title={text.province}>
              <FigureTiles facts={view == null ? undefined : [view.resolvedOnTime, view.resolutionRate, view.decisionsExecuted, view.feedbackOnTime, view.feedbackPublished, view.prolongedCases, view.harassmentReports]} metrics={metrics} agency="QNG-UBND" />
            </Card>
            {view != null && <Steps all={view.steps} isSample={view.resolvedOnTime.sample} />}
            <Card title={text.agencies} note={text.small} actions={<LevelTabs />}>
              <DataTable title={text.agencies} rows={agencies} columns={columns} idOf={({ id }) => id} searched={({ nameVi, nameEn }) => `${nameVi} ${nameEn ?? ""}`} sortedBy="onTime" origin={originLine("complaints", time, language, agencies.some(({ indicators }) => indicators.complaints?.resolvedOnTime.sample === true))} tall />
            </Card>
          </>
        );
      }}
    </Answer>
  );
}
