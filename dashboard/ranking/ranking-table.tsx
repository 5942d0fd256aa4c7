// The ranking as a table.

import { useMemo } from "react";
import { toPage, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { day } from "../format/date.ts";
import { decimal, signed, toNumber } from "../format/number.ts";
import type { DashboardRankingQuery } from "../generated/ranking.ts";
import type { Column } from "../parts/columns.ts";
import { DataTable } from "../parts/data-table.tsx";
import { fractionText, Reading, readingText } from "../parts/reading.tsx";
import { dictionary, named, useLanguage, useWords } from "../words/dictionary.ts";

const words = dictionary(
  { rank: "Hạng", agency: "Cơ quan", value: "Giá trị", fraction: "Tử số / mẫu số", previous: "Kỳ trước", change: "Thay đổi", size: "Cỡ mẫu", age: "Số liệu biết ngày", note: "Ghi chú", notComparable: "không so sánh được" },
  { rank: "Rank", agency: "Agency", value: "Value", fraction: "Numerator / denominator", previous: "Period before", change: "Change", size: "Sample size", age: "Known on", note: "Note", notComparable: "not comparable" },
);

export type Ranked = NonNullable<DashboardRankingQuery["egovRanking"]>["nodes"][number];

interface RankingTableProps {
  readonly nodes: readonly Ranked[];
  readonly title: string;
  readonly origin: string;
  readonly metric: string;
}

export function RankingTable({ nodes, title, origin, metric }: RankingTableProps) {
  const address = useAddress();
  const language = useLanguage();
  const text = useWords(words);
  const columns = useMemo((): readonly Column<Ranked>[] => {
    const fraction = ({ reading }: Ranked): string => fractionText(reading.numerator, reading.denominator, language);
    return [
      { id: "rank", title: text.rank, numeric: true, sort: ({ rank }) => (rank === null ? null : rank), cell: ({ rank }) => rank ?? "–", text: ({ rank }) => rank },
      { id: "agency", title: text.agency, heads: true, sort: ({ agency }) => named(language, agency), cell: ({ agency }) => <Link href={toPage(address, "co-quan", { id: agency.id, metric })}>{named(language, agency)}</Link>, text: ({ agency }) => named(language, agency) },
      { id: "value", title: text.value, numeric: true, sort: ({ reading }) => toNumber(reading.value), cell: ({ reading }) => <Reading of={reading} />, text: ({ reading }) => toNumber(reading.value) ?? readingText(reading, language) },
      { id: "fraction", title: text.fraction, numeric: true, cell: (row) => <span className="fraction">{fraction(row)}</span>, text: fraction },
      { id: "previous", title: text.previous, numeric: true, sort: ({ previous }) => toNumber(previous?.value), cell: ({ previous }) => <Reading of={previous} />, text: ({ previous }) => toNumber(previous?.value) ?? readingText(previous, language) },
      {
        id: "change",
        title: text.change,
        numeric: true,
        sort: ({ change }) => toNumber(change),
        cell: ({ change, comparable }) => (comparable ? (change === null ? "" : <Change value={change} />) : <small>{text.notComparable}</small>),
        text: ({ change, comparable }) => (comparable ? toNumber(change) : text.notComparable),
      },
      { id: "size", title: text.size, numeric: true, sort: ({ sampleSize }) => toNumber(sampleSize), cell: ({ sampleSize }) => (sampleSize === null ? "" : sampleSize.length > 9 ? "" : decimal(sampleSize, language)), text: ({ sampleSize }) => toNumber(sampleSize) },
      { id: "age", title: text.age, sort: ({ reading }) => reading.asOf, cell: ({ reading }) => (reading.asOf === null ? "" : day(reading.asOf)), text: ({ reading }) => (reading.asOf === null ? null : day(reading.asOf)) },
      ...(nodes.some(({ noteVi }) => noteVi !== null) ? [{ id: "note", title: text.note, cell: ({ noteVi }: Ranked) => <small>{noteVi}</small>, text: ({ noteVi }: Ranked) => noteVi }] : []),
    ];
  }, [nodes, language, address, metric, text]);
  return <DataTable title={title} rows={nodes} columns={columns} idOf={({ agency }) => agency.id} searched={({ agency }) => `${agency.nameVi} ${agency.nameEn ?? ""}`} sortedBy="rank" origin={origin} tall />;
}

function Change({ value }: { readonly value: string }) {
  const language = useLanguage();
  const number = Number(value);
  return (
    <span className="change">
      <span aria-hidden="true">{number > 0 ? "▲" : number < 0 ? "▼" : "="}</span> {signed(number, 2, language)}
    </span>
  );
}
