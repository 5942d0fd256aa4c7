// Fields (or the procedures of one) down, agencies across; a cell is late of all. A table, so that it is read and exported like one.

import { sameWith, toPage, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { compareVi } from "../format/plain.ts";
import type { DashboardDossiersQuery } from "../generated/dossiers.ts";
import type { Column } from "../parts/columns.ts";
import { ExportMenu } from "../parts/export-menu.tsx";
import { common } from "../words/common.ts";
import { dictionary, named, useLanguage, useWords } from "../words/dictionary.ts";

const words = dictionary({ field: "Lĩnh vực", procedure: "Thủ tục", back: "← Mọi lĩnh vực", of: (late: string, all: string) => `${late} trễ trên ${all}` }, { field: "Field", procedure: "Procedure", back: "← All fields", of: (late: string, all: string) => `${late} late of ${all}` });

type Agencies = DashboardDossiersQuery["agencies"];

interface Count {
  readonly late: number;
  readonly all: number;
}

interface HeatRow {
  readonly name: string;
  readonly cells: ReadonlyMap<string, Count>;
}

interface HeatMapProps {
  readonly agencies: Agencies;
  readonly title: string;
  readonly origin: string;
}

export function HeatMap({ agencies, title, origin }: HeatMapProps) {
  const address = useAddress();
  const language = useLanguage();
  const text = useWords(words);
  const shared = useWords(common);
  const field = address.params["field"];
  const rows = rowsOf(agencies, field);
  const shown = agencies.filter(({ id }) => rows.some(({ cells }) => cells.has(id)));
  const short = (agency: Agencies[number]): string => named(language, agency).replace(/^(UBND|Sở|Department of) /, "");
  const head = field === undefined ? text.field : `${text.procedure} (${field})`;
  const columns: readonly Column<HeatRow>[] = [{ id: "name", title: head, cell: ({ name }) => name, text: ({ name }) => name }, ...shown.map((agency): Column<HeatRow> => ({ id: agency.id, title: named(language, agency), cell: () => null, text: ({ cells }) => (cells.has(agency.id) ? `${cells.get(agency.id)?.late} / ${cells.get(agency.id)?.all}` : null) }))];
  if (rows.length === 0) return <p className="empty">{shared.empty}</p>;
  return (
    <>
      <div className="table-tools">
        <span className="count">{field !== undefined && <Link href={sameWith(address, { field: undefined })}>{text.back}</Link>}</span>
        <ExportMenu title={title} origin={origin} columns={columns} rows={rows} />
      </div>
      <div className="scroll tall heat" tabIndex={0} role="region" aria-label={title}>
        <table>
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              {shown.map((agency) => (
                <th key={agency.id} scope="col" className="number">
                  <Link href={toPage(address, "co-quan", { id: agency.id, metric: "EGV-02" })}>{short(agency)}</Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row">{field === undefined ? <Link href={sameWith(address, { field: name })}>{name}</Link> : name}</th>
                {shown.map(({ id }) => {
                  const count = cells.get(id);
                  return (
                    <td key={id} className={`number ${count === undefined ? "" : `heat${heatOf(count)}`}`}>
                      {count !== undefined && (
                        <span title={text.of(String(count.late), String(count.all))}>
                          {count.late}
                          <small>/{count.all}</small>
                        </span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** 0 none late, then up to 10 %, 25 %, 50 %, more. */
function heatOf({ late, all }: Count): number {
  const share = late / all;
  return late === 0 ? 0 : share <= 0.1 ? 1 : share <= 0.25 ? 2 : share <= 0.5 ? 3 : 4;
}

function rowsOf(agencies: Agencies, field: string | undefined): readonly HeatRow[] {
  const rows = new Map<string, Map<string, Count>>();
  for (const { id, indicators } of agencies) {
    for (const dossier of indicators.egov?.lateRate.dossiers.nodes ?? []) {
      if (field !== undefined && dossier.field !== field) continue;
      const cells = rowOf(rows, field === undefined ? dossier.field : dossier.procedureCode);
      const { late, all } = cells.get(id) ?? { late: 0, all: 0 };
      // Neither on time nor closed: overdue at the end of the period.
      cells.set(id, { late: late + (dossier.onTime === true ? 0 : 1), all: all + 1 });
    }
  }
  return [...rows].map(([name, cells]) => ({ name, cells })).sort((a, b) => compareVi(a.name, b.name));
}

function rowOf(rows: Map<string, Map<string, Count>>, name: string): Map<string, Count> {
  const row = rows.get(name) ?? new Map<string, Count>();
  rows.set(name, row);
  return row;
}
