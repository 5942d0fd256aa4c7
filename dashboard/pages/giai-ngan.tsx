// Giải ngân: path against actual, which plan the rate is of, and each agency.

import { toPage, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { timeOf, yearOf } from "../address/time.ts";
import { useAsk } from "../ask/use-ask.ts";
import { PathChart } from "../disbursement/path-chart.tsx";
import { PlanTotals } from "../disbursement/plan-totals.tsx";
import { billions, toNumber } from "../format/number.ts";
import { disbursement } from "../generated/disbursement.ts";
import { type DashboardDisbursementAgenciesQuery, disbursementAgencies } from "../generated/disbursement-agencies.ts";
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
  order: 5,
  title: { vi: "Giải ngân", en: "Disbursement" },
  lead: { vi: "Thực tế so với lộ trình, cả hai mẫu số, mọi tổng kế hoạch đã từng có hiệu lực.", en: "Actual against the path, both denominators, and every plan total that was ever in force." },
  View,
};

const words = dictionary(
  { province: "Toàn tỉnh", chart: "Lộ trình và thực tế", agencies: "Từng cơ quan", note: "Vốn tính bằng tỷ đồng; lệch lộ trình tính bằng điểm phần trăm.", agency: "Cơ quan", assigned: "Vốn giao (tỷ đồng)", paid: "Đã giải ngân (tỷ đồng)", rate: "Trên vốn tỉnh giao", central: "Trên kế hoạch TTg", gap: "Lệch lộ trình", unallocated: "Chưa phân bổ", slow: "Dự án chậm" },
  { province: "The province", chart: "Path and actual", agencies: "Each agency", note: "Capital in billion đồng; the gap in percentage points.", agency: "Agency", assigned: "Assigned (bn đồng)", paid: "Paid (bn đồng)", rate: "Of provincial capital", central: "Of the PM's plan", gap: "Gap to path", unallocated: "Unallocated", slow: "Slow projects" },
);

function View() {
  const { period, asOf } = timeOf(useAddress());
  const text = useWords(words);
  const metrics = useMetrics();
  const year = yearOf(period);
  const asked = useAsk(disbursement, { id: "QNG-UBND", period, asOf, from: `${year}-01`, to: `${year}-12` });
  return (
    <>
      <Answer of={asked} rows={14}>
        {({ agency }) => {
          const view = agency?.indicators.disbursement;
          return (
            <>
              <Card title={text.province}>
                <FigureTiles facts={view == null ? undefined : [view.rate, view.rateOfCentralPlan, view.gapToPath, view.unallocatedShare, view.slowProjects]} metrics={metrics} agency="QNG-UBND" />
              </Card>
              {agency?.history.rate != null && (
                <Card title={text.chart}>
                  <PathChart history={agency.history} sample={view?.rate.sample === true} />
                </Card>
              )}
              {view != null && <PlanTotals view={view} />}
            </>
          );
        }}
      </Answer>
      <Agencies />
    </>
  );
}

type Row = DashboardDisbursementAgenciesQuery["agencies"][number];

function Agencies() {
  const address = useAddress();
  const language = useLanguage();
  const text = useWords(words);
  const time = timeOf(address);
  const level = useLevel();
  const asked = useAsk(disbursementAgencies, { level, period: time.period, on: time.on, asOf: time.asOf });
  const figure = (id: string, title: string, of: (row: Row) => Figure | undefined): Column<Row> => ({ id, title, numeric: true, sort: (row) => toNumber(of(row)?.value), cell: (row) => <Reading of={of(row)} />, text: (row) => toNumber(of(row)?.value) ?? readingText(of(row), language) });
  const money = (id: string, title: string, of: (row: Row) => string | null | undefined): Column<Row> => ({ id, title, numeric: true, sort: (row) => toNumber(of(row)), cell: (row) => (of(row) == null ? "–" : billions(of(row) ?? "0", language)), text: (row) => (of(row) == null ? null : Number(of(row)) / 1e9) });
  const columns: readonly Column<Row>[] = [
    { id: "agency", title: text.agency, heads: true, sort: (row) => named(language, row), cell: (row) => <Link href={toPage(address, "co-quan", { id: row.id, metric: "DIS-01" })}>{named(language, row)}</Link>, text: (row) => named(language, row) },
    money("assigned", text.assigned, ({ indicators }) => indicators.disbursement?.rate.denominator),
    money("paid", text.paid, ({ indicators }) => indicators.disbursement?.rate.numerator),
    figure("rate", text.rate, ({ indicators }) => indicators.disbursement?.rate),
    figure("central", text.central, ({ indicators }) => indicators.disbursement?.rateOfCentralPlan),
    figure("gap", text.gap, ({ indicators }) => indicators.disbursement?.gapToPath),
    figure("unallocated", text.unallocated, ({ indicators }) => indicators.disbursement?.unallocatedShare),
    figure("slow", text.slow, ({ indicators }) => indicators.disbursement?.slowProjects),
  ];
  return (
    <Card title={text.agencies} note={text.note} actions={<LevelTabs />}>
      <Answer of={asked} rows={12}>
        {({ agencies }) => <DataTable title={text.agencies} rows={agencies} columns={columns} idOf={({ id }) => id} searched={({ nameVi, nameEn }) => `${nameVi} ${nameEn ?? ""}`} sortedBy="rate" origin={originLine("disbursement", time, language, agencies.some(({ indicators }) => indicators.disbursement?.rate.sample === true))} tall />}
      </Answer>
    </Card>
  );
}
