// Every total ever called "the plan", with who assigned it, by which decision, known when; and the rates published with them.

import { useAddress } from "../address/address.ts";
import { timeOf } from "../address/time.ts";
import { day } from "../format/date.ts";
import { billions } from "../format/number.ts";
import type { DashboardDisbursementQuery } from "../generated/disbursement.ts";
import { originLine } from "../metrics/origin.ts";
import { Card } from "../parts/card.tsx";
import type { Column } from "../parts/columns.ts";
import { DataTable } from "../parts/data-table.tsx";
import { figureText, fractionText } from "../parts/reading.tsx";
import { dictionary, useLanguage, useWords } from "../words/dictionary.ts";

const words = dictionary(
  {
    plans: "Các tổng “kế hoạch vốn” đã có", plansNote: "Một tỷ lệ không nêu mẫu số, người giao và ngày thì không phải là một sự thật.",
    published: "Các tỷ lệ đã công bố", publishedNote: "Là sự thật của nơi công bố; không cộng vào hồ sơ.",
    label: "Nêu là", amount: "Tổng (tỷ đồng)", assigner: "Người giao", decision: "Quyết định", known: "Biết ngày", place: "Nơi công bố", value: "Giá trị", fraction: "Tử số / mẫu số như nguồn nêu", covers: "Kỳ", none: "Không có trong năm này.", unsaid: "không nêu",
    assigners: { TTG: "Thủ tướng Chính phủ", HDND: "Hội đồng nhân dân tỉnh" },
  },
  {
    plans: "Totals called “the capital plan”", plansNote: "A rate without its denominator, assigner and date is not a fact.",
    published: "Published rates", publishedNote: "Facts of the place that published them; never added to the records.",
    label: "Stated as", amount: "Total (bn đồng)", assigner: "Assigned by", decision: "Decision", known: "Known on", place: "Published at", value: "Value", fraction: "Numerator / denominator as stated", covers: "Period", none: "None in this year.", unsaid: "not stated",
    assigners: { TTG: "Prime Minister", HDND: "Provincial People's Council" },
  },
);

type View = NonNullable<NonNullable<DashboardDisbursementQuery["agency"]>["indicators"]["disbursement"]>;

export function PlanTotals({ view }: { readonly view: View }) {
  const language = useLanguage();
  const text = useWords(words);
  const origin = originLine("disbursement", timeOf(useAddress()), language, false);
  const assigner = ({ assigner: who }: View["plans"][number]): string => (who === null ? text.unsaid : text.assigners[who]);
  const plans: readonly Column<View["plans"][number]>[] = [
    { id: "amount", title: text.amount, numeric: true, sort: ({ amountVnd }) => Number(amountVnd), cell: ({ amountVnd }) => <b>{billions(amountVnd, language)}</b>, text: ({ amountVnd }) => Number(amountVnd) / 1e9 },
    { id: "label", title: text.label, heads: true, cell: ({ label }) => label, text: ({ label }) => label },
    { id: "assigner", title: text.assigner, cell: assigner, text: assigner },
    { id: "decision", title: text.decision, cell: ({ decision }) => decision ?? text.unsaid, text: ({ decision }) => decision },
    { id: "known", title: text.known, sort: ({ knownAt }) => knownAt, cell: ({ knownAt }) => day(knownAt), text: ({ knownAt }) => day(knownAt) },
    { id: "place", title: text.place, cell: ({ place, reference, mark }) => <small>{`${place}, ${reference} (${mark})`}</small>, text: ({ place, reference }) => `${place}, ${reference}` },
  ];
  const label = (one: View["published"][number]): string => (language === "en" ? one.labelEn : one.labelVi);
  const published: readonly Column<View["published"][number]>[] = [
    { id: "label", title: text.label, heads: true, cell: label, text: label },
    { id: "value", title: text.value, numeric: true, cell: ({ value, unit }) => (value === null ? "–" : figureText(value, unit, language)), text: ({ value }) => (value === null ? null : Number(value)) },
    { id: "fraction", title: text.fraction, numeric: true, cell: ({ numerator, denominator }) => fractionText(numerator, denominator, language) || text.unsaid, text: ({ numerator, denominator }) => fractionText(numerator, denominator, language) },
    { id: "covers", title: text.covers, cell: ({ from, to }) => `${day(from)} – ${day(to)}`, text: ({ from, to }) => `${day(from)} – ${day(to)}` },
    { id: "place", title: text.place, cell: ({ place, reference }) => <small>{`${place}, ${reference}`}</small>, text: ({ place, reference }) => `${place}, ${reference}` },
  ];
  return (
    <>
      <Card title={text.plans} note={text.plansNote}>
        {view.plans.length === 0 ? <p className="empty">{text.none}</p> : <DataTable name="p" title={text.plans} rows={view.plans} columns={plans} idOf={({ id }) => id} origin={origin} />}
      </Card>
      <Card title={text.published} note={text.publishedNote}>
        {view.published.length === 0 ? <p className="empty">{text.none}</p> : <DataTable name="o" title={text.published} rows={view.published} columns={published} idOf={(one) => `${one.labelVi} ${one.knownAt} ${one.value}`} origin={origin} />}
      </Card>
    </>
  );
}
