// Every published figure beside the recorded one of the same metric.

import { toPage, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { timeOf } from "../address/time.ts";
import { day } from "../format/date.ts";
import { rounded, toNumber } from "../format/number.ts";
import type { DashboardComparisonQuery } from "../generated/comparison.ts";
import { originLine } from "../metrics/origin.ts";
import type { Column } from "../parts/columns.ts";
import { DataTable } from "../parts/data-table.tsx";
import { figureText, fractionText, Reading, readingText } from "../parts/reading.tsx";
import { dictionary, named, useLanguage, useWords } from "../words/dictionary.ts";

const words = dictionary(
  { agency: "Cơ quan", label: "Số đã công bố", value: "Đã công bố", fraction: "Tử số / mẫu số nêu", place: "Nơi, ngày", recorded: "Ghi nhận", gap: "Chênh lệch", none: "Kỳ này không có số nào đã công bố. Thử Tháng 5/2025 hoặc Năm 2025.", unsaid: "không nêu", otherPeriod: "khác kỳ" },
  { agency: "Agency", label: "Published figure", value: "Published", fraction: "Stated numerator / denominator", place: "Place, day", recorded: "Recorded", gap: "Gap", none: "Nothing was published for this period. Try May 2025, or the year 2025.", unsaid: "not stated", otherPeriod: "another period" },
);

type Agency = NonNullable<DashboardComparisonQuery["province"]>;
type Said = NonNullable<Agency["indicators"]["egov"]>["published"][number];
type Fact = NonNullable<Agency["indicators"]["egov"]>["onTimeRate"];

interface Line {
  readonly agency: Agency;
  readonly said: Said;
  readonly recorded: Fact | undefined;
}

export function Published({ agencies }: { readonly agencies: readonly Agency[] }) {
  const address = useAddress();
  const language = useLanguage();
  const text = useWords(words);
  const lines = agencies.flatMap(linesOf);
  if (lines.length === 0) return <p className="empty">{text.none}</p>;
  const label = ({ said }: Line): string => (language === "en" ? said.labelEn : said.labelVi);
  // The gap between ten months and a year says nothing.
  const gap = ({ said, recorded }: Line): number | null => (said.value === null || recorded?.value == null || said.to.slice(0, 7) !== recorded.to.slice(0, 7) ? null : Number(said.value) - Number(recorded.value));
  const columns: readonly Column<Line>[] = [
    { id: "label", title: text.label, heads: true, sort: label, cell: label, text: label },
    { id: "agency", title: text.agency, cell: ({ agency, said }) => <Link href={toPage(address, "co-quan", { id: agency.id, metric: said.metric ?? undefined })}>{named(language, agency)}</Link>, text: ({ agency }) => named(language, agency) },
    { id: "value", title: text.value, numeric: true, sort: ({ said }) => toNumber(said.value), cell: ({ said }) => <b>{said.value === null ? "–" : figureText(said.value, said.unit, language)}</b>, text: ({ said }) => toNumber(said.value) },
    { id: "fraction", title: text.fraction, numeric: true, cell: ({ said }) => fractionText(said.numerator, said.denominator, language) || text.unsaid, text: ({ said }) => fractionText(said.numerator, said.denominator, language) },
    { id: "place", title: text.place, cell: ({ said }) => <small>{`${said.place}, ${day(said.knownAt)}`}</small>, text: ({ said }) => `${said.place}, ${said.reference}` },
    { id: "recorded", title: text.recorded, numeric: true, cell: ({ recorded }) => (recorded === undefined ? "–" : <Reading of={recorded} />), text: ({ recorded }) => (recorded === undefined ? null : readingText(recorded, language)) },
    { id: "gap", title: text.gap, numeric: true, sort: gap, cell: (line) => (gap(line) === null ? <small>{line.recorded === undefined ? "" : text.otherPeriod}</small> : rounded(gap(line) ?? 0, 2, language)), text: gap },
  ];
  return <DataTable name="p" title={text.label} rows={lines} columns={columns} idOf={({ agency, said }) => `${agency.id} ${said.labelVi} ${said.knownAt} ${said.value}`} origin={originLine("", timeOf(address), language, lines.some(({ recorded }) => recorded?.sample === true))} />;
}

function linesOf(agency: Agency): readonly Line[] {
  const { egov, disbursement } = agency.indicators;
  const facts = new Map<string, Fact | undefined>([["EGV-01", egov?.onTimeRate], ["EGV-05", egov?.onlineShare], ["DIS-01", disbursement?.rate], ["DIS-01.TTG", disbursement?.rateOfCentralPlan]]);
  return [...(egov?.published ?? []), ...(disbursement?.published ?? [])].map((said) => ({ agency, said, recorded: facts.get(said.metric ?? "") }));
}
