// Hồ sơ: where dossiers are late, by procedure and agency, counted from the dossiers themselves.

import { useMemo } from "react";
import { toPage, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { timeOf } from "../address/time.ts";
import { useAsk } from "../ask/use-ask.ts";
import { HeatMap } from "../dossiers/heat-map.tsx";
import { type DashboardDossiersQuery, dossiers } from "../generated/dossiers.ts";
import { toNumber } from "../format/number.ts";
import { originLine } from "../metrics/origin.ts";
import { Answer } from "../parts/answer.tsx";
import { Card } from "../parts/card.tsx";
import type { Column } from "../parts/columns.ts";
import { DataTable } from "../parts/data-table.tsx";
import { LevelTabs, useLevel } from "../parts/level-tabs.tsx";
import { type Figure, fractionText, Reading, readingText } from "../parts/reading.tsx";
import type { PageDefinition } from "../shell/page.ts";
import { dictionary, named, useLanguage, useWords } from "../words/dictionary.ts";

export const page: PageDefinition = {
  order: 6,
  title: { vi: "Hồ sơ", en: "Dossiers" },
  lead: { vi: "Hồ sơ một cửa trễ hẹn theo lĩnh vực, thủ tục và cơ quan.", en: "Late one-stop dossiers by field, procedure and agency." },
  View,
};

const words = dictionary(
  {
    heat: "Hồ sơ trễ: lĩnh vực × cơ quan", heatNote: "Mỗi ô: số hồ sơ trễ trên số hồ sơ (đã trả, hoặc quá hạn chưa trả). Đậm hơn là trễ nhiều hơn. Mở một lĩnh vực để thấy từng thủ tục.",
    cut: (count: string) => `${count} cơ quan có hơn 200 hồ sơ: ô của chúng chỉ tính 200 hồ sơ đầu.`,
    table: "Từng cơ quan", agency: "Cơ quan", onTime: "Đúng hạn", late: "Trễ hẹn", online: "Trực tuyến", fraction: "Trễ / tổng",
  },
  {
    heat: "Late dossiers: field × agency", heatNote: "Each cell: late dossiers of dossiers (returned, or overdue). Darker is later. Open a field to see its procedures.",
    cut: (count: string) => `${count} agencies have more than 200 dossiers: their cells count the first 200 only.`,
    table: "Each agency", agency: "Agency", onTime: "On time", late: "Late", online: "Online", fraction: "Late / all",
  },
);

type Row = DashboardDossiersQuery["agencies"][number];

function View() {
  const address = useAddress();
  const language = useLanguage();
  const text = useWords(words);
  const time = timeOf(address);
  const level = useLevel();
  const asked = useAsk(dossiers, { level, period: time.period, on: time.on, asOf: time.asOf });
  const columns = useMemo((): readonly Column<Row>[] => {
    const figure = (id: string, title: string, of: (row: Row) => Figure | undefined): Column<Row> => ({ id, title, numeric: true, sort: (row) => toNumber(of(row)?.value), cell: (row) => <Reading of={of(row)} />, text: (row) => toNumber(of(row)?.value) ?? readingText(of(row), language) });
    const fraction = ({ indicators: { egov } }: Row): string => (egov === null ? "" : fractionText(egov.lateRate.numerator, egov.lateRate.denominator, language));
    return [
      { id: "agency", title: text.agency, heads: true, sort: (row) => named(language, row), cell: (row) => <Link href={toPage(address, "co-quan", { id: row.id, metric: "EGV-02" })}>{named(language, row)}</Link>, text: (row) => named(language, row) },
      figure("late", text.late, ({ indicators }) => indicators.egov?.lateRate),
      { id: "fraction", title: text.fraction, numeric: true, cell: fraction, text: fraction },
      figure("onTime", text.onTime, ({ indicators }) => indicators.egov?.onTimeRate),
      figure("online", text.online, ({ indicators }) => indicators.egov?.onlineShare),
    ];
  }, [language, text, address]);
  return (
    <>
      <div className="choices">
        <LevelTabs />
      </div>
      <Answer of={asked} rows={16}>
        {({ agencies }) => {
          const cut = agencies.filter(({ indicators: { egov } }) => egov !== null && (egov.lateRate.dossiers.totalCount ?? 0) > egov.lateRate.dossiers.nodes.length).length;
          const origin = originLine("egov", time, language, agencies.some(({ indicators }) => indicators.egov?.lateRate.sample === true));
          return (
            <>
              <Card title={text.heat} note={`${text.heatNote} ${cut > 0 ? text.cut(String(cut)) : ""}`}>
                <HeatMap agencies={agencies} title={text.heat} origin={origin} />
              </Card>
              <Card title={text.table}>
                <DataTable title={text.table} rows={agencies} columns={columns} idOf={({ id }) => id} searched={({ nameVi, nameEn }) => `${nameVi} ${nameEn ?? ""}`} sortedBy="-late" origin={origin} tall />
              </Card>
            </>
          );
        }}
      </Answer>
    </>
  );
}
