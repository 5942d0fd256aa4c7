// Thanh tra: what was recommended, what was carried out, what is overdue, and the money in it.

import { toPage, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { timeOf } from "../address/time.ts";
import { recordWords } from "../agency/record-words.ts";
import { useAsk } from "../ask/use-ask.ts";
import { day } from "../format/date.ts";
import { billions, decimal, type Language } from "../format/number.ts";
import { type DashboardInspectionsQuery, inspections } from "../generated/inspections.ts";
import { originLine } from "../metrics/origin.ts";
import { useMetrics } from "../metrics/use-metrics.ts";
import { Answer } from "../parts/answer.tsx";
import { Card } from "../parts/card.tsx";
import type { Column } from "../parts/columns.ts";
import { DataTable } from "../parts/data-table.tsx";
import { ExportMenu } from "../parts/export-menu.tsx";
import { FigureTiles } from "../parts/figure-tiles.tsx";
import type { PageDefinition } from "../shell/page.ts";
import { dictionary, named, useLanguage, useWords } from "../words/dictionary.ts";

export const page: PageDefinition = {
  order: 8,
  title: { vi: "Thanh tra", en: "Inspections" },
  lead: { vi: "Kiến nghị sau thanh tra, kiểm tra, kiểm toán: đến hạn, đã thực hiện, quá hạn, kèm số tiền.", en: "Recommendations after inspections, checks and audits: due, executed, overdue, with the money." },
  View,
};

const words = dictionary(
  {
    figures: "Các chỉ số của tỉnh",
    summary: "Kiến nghị đến hạn theo tình trạng",
    list: "Từng kiến nghị",
    listNote: (shown: string, all: string) => `${shown} trên ${all} kiến nghị trong mẫu số của INS-04; các khoản tiền tính bằng tỷ đồng.`,
    state: "Tình trạng", count: "Số kiến nghị", recommended: "Kiến nghị (tỷ đồng)", executed: "Đã thực hiện (tỷ đồng)", left: "Còn lại (tỷ đồng)", total: "Tổng",
    agency: "Cơ quan", code: "Mã", kind: "Loại", issued: "Ban hành", due: "Hạn", done: "Xong ngày", file: "Chỗ trong tệp", none: "Không có kiến nghị nào đến hạn trong kỳ này.",
  },
  {
    figures: "The province's metrics",
    summary: "Recommendations due, by state",
    list: "Each recommendation",
    listNote: (shown: string, all: string) => `${shown} of ${all} recommendations in the denominator of INS-04; money in billion đồng.`,
    state: "State", count: "Recommendations", recommended: "Recommended (bn đồng)", executed: "Executed (bn đồng)", left: "Left (bn đồng)", total: "Total",
    agency: "Agency", code: "Code", kind: "Kind", issued: "Issued", due: "Due", done: "Executed on", file: "Place in the file", none: "No recommendation is due in this period.",
  },
);

type Inspections = NonNullable<NonNullable<DashboardInspectionsQuery["agency"]>["indicators"]["inspections"]>;
type Recommendation = Inspections["recommendationsExecuted"]["recommendations"]["nodes"][number];

const order = ["OVERDUE", "PARTLY_COMPLETED", "IN_PROGRESS", "NOT_DUE", "COMPLETED", "IMPOSSIBLE"] as const;

function View() {
  const address = useAddress();
  const text = useWords(words);
  const { period, asOf } = timeOf(address);
  const asked = useAsk(inspections, { id: "QNG-UBND", period, asOf });
  const metrics = useMetrics();
  return (
    <Answer of={asked} rows={16}>
      {({ agency }) => (
        <>
          <Card title={text.figures}>
            <FigureTiles facts={agency?.indicators.inspections?.readings} metrics={metrics} agency="QNG-UBND" />
          </Card>
          {agency?.indicators.inspections != null && <Recommendations view={agency.indicators.inspections} />}
        </>
      )}
    </Answer>
  );
}

function Recommendations({ view }: { readonly view: Inspections }) {
  const address = useAddress();
  const language = useLanguage();
  const text = useWords(words);
  const states = useWords(recordWords);
  const { nodes, totalCount } = view.recommendationsExecuted.recommendations;
  const origin = originLine("inspections", timeOf(address), language, nodes.some(({ sample }) => sample));
  const money = (vnd: string | null): string => (vnd === null ? "–" : billions(vnd, language));
  const columns: readonly Column<Recommendation>[] = [
    { id: "code", title: text.code, heads: true, sort: ({ code }) => code, cell: ({ code, agency, id }) => <Link href={toPage(address, "co-quan", { id: agency.id, metric: "INS-04", record: id })}>{code}</Link>, text: ({ code }) => code },
    { id: "agency", title: text.agency, sort: ({ agency }) => named(language, agency), cell: ({ agency }) => named(language, agency), text: ({ agency }) => named(language, agency) },
    { id: "kind", title: text.kind, sort: ({ kind }) => states[kind], cell: ({ kind }) => states[kind], text: ({ kind }) => states[kind] },
    { id: "state", title: text.state, sort: ({ status }) => order.indexOf(status), cell: ({ status }) => <State status={status} />, text: ({ status }) => states[status] },
    { id: "due", title: text.due, sort: ({ dueOn }) => dueOn, cell: ({ dueOn }) => (dueOn === null ? "–" : day(dueOn)), text: ({ dueOn }) => (dueOn === null ? null : day(dueOn)) },
    { id: "done", title: text.done, sort: ({ executedOn }) => executedOn, cell: ({ executedOn }) => (executedOn === null ? "–" : day(executedOn)), text: ({ executedOn }) => (executedOn === null ? null : day(executedOn)) },
    { id: "recommended", title: text.recommended, numeric: true, sort: ({ amountVnd }) => Number(amountVnd), cell: ({ amountVnd }) => money(amountVnd), text: ({ amountVnd }) => toBillions(amountVnd) },
    { id: "executed", title: text.executed, numeric: true, sort: ({ executedVnd }) => Number(executedVnd), cell: ({ executedVnd }) => money(executedVnd), text: ({ executedVnd }) => toBillions(executedVnd) },
    { id: "file", title: text.file, cell: ({ file, position }) => <small>{`${file}, ${position}`}</small>, text: ({ file, position }) => `${file}, ${position}` },
  ];
  if (nodes.length === 0) return <p className="empty">{text.none}</p>;
  return (
    <>
      <Card title={text.summary}>
        <Summary nodes={nodes} language={language} origin={origin} />
      </Card>
      <Card title={text.list} note={text.listNote(decimal(String(nodes.length), language), decimal(String(totalCount ?? nodes.length), language))}>
        <DataTable title={text.list} rows={nodes} columns={columns} idOf={({ id }) => id} searched={({ code, agency }) => `${code} ${agency.nameVi}`} sortedBy="state" origin={origin} tall />
      </Card>
    </>
  );
}

function Summary({ nodes, language, origin }: { readonly nodes: readonly Recommendation[]; readonly language: Language; readonly origin: string }) {
  const text = useWords(words);
  const states = useWords(recordWords);
  const sum = (list: readonly Recommendation[], pick: (one: Recommendation) => string | null): bigint => list.reduce((all, one) => all + BigInt(pick(one) ?? "0"), 0n);
  const rows = [...order.map((state) => ({ state, list: nodes.filter(({ status }) => status === state) })).filter(({ list }) => list.length > 0), { state: undefined, list: nodes }];
  const inBillions = (list: readonly Recommendation[], pick: (one: Recommendation) => string | null): number => Number(sum(list, pick)) / 1e9;
  return (
    <>
      <p className="table-tools">
        <ExportMenu
          title={text.summary}
          origin={origin}
          rows={rows}
          columns={[
            { title: text.state, text: ({ state }) => (state === undefined ? text.total : states[state]) },
            { title: text.count, text: ({ list }) => list.length },
            { title: text.recommended, text: ({ list }) => inBillions(list, ({ amountVnd }) => amountVnd) },
            { title: text.executed, text: ({ list }) => inBillions(list, ({ executedVnd }) => executedVnd) },
          ]}
        />
      </p>
      <div className="scroll" tabIndex={0} role="region" aria-label={text.summary}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.state}</th>
              {[text.count, text.recommended, text.executed, text.left].map((head) => (
                <th key={head} scope="col" className="number">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ state, list }) => {
              const [due, done] = [sum(list, ({ amountVnd }) => amountVnd), sum(list, ({ executedVnd }) => executedVnd)];
              return (
                <tr key={state ?? "all"} className={state === undefined ? "total" : ""}>
                  <th scope="row">{state === undefined ? text.total : <State status={state} />}</th>
                  <td className="number">{list.length}</td>
                  {[due, done, due - done].map((vnd, i) => (
                    <td key={i} className="number">
                      {billions(vnd.toString(), language)}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

function State({ status }: { readonly status: Recommendation["status"] }) {
  const states = useWords(recordWords);
  const kind = status === "OVERDUE" ? "missed" : status === "COMPLETED" ? "met" : status === "PARTLY_COMPLETED" ? "at_risk" : "none";
  return <span className={`light ${kind}`}>{states[status]}</span>;
}

function toBillions(vnd: string | null): number | null {
  return vnd === null ? null : Number(vnd) / 1e9;
}
