// Every table of the dashboard: sorted and searched by its address, exported as it is shown.

import { createFilteredRowModel, createSortedRowModel, globalFilteringFeature, columnFilteringFeature, rowSortingFeature, type SortingState, tableFeatures, useTable } from "@tanstack/react-table";
import { useMemo } from "react";
import { go, sameWith, useAddress } from "../address/address.ts";
import { decimal } from "../format/number.ts";
import { compareVi, plain } from "../format/plain.ts";
import { common } from "../words/common.ts";
import { useLanguage, useWords } from "../words/dictionary.ts";
import type { Column } from "./columns.ts";
import { ExportMenu } from "./export-menu.tsx";

interface DataTableProps<Row> {
  /** Its parameters in the address begin with this; one table a page may go without. */
  readonly name?: string;
  readonly title: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly idOf: (row: Row) => string;
  /** Text that the search looks into; undefined: no search. */
  readonly searched?: (row: Row) => string;
  /** Column and direction without an address: "-rate". */
  readonly sortedBy?: string;
  /** Source and time, written into exports. */
  readonly origin: string;
  readonly numbered?: boolean;
  /** Rows scroll inside, the head stays. */
  readonly tall?: boolean;
}

// Filtering stands on both features; what is looked into is the page's to say.
const features = tableFeatures({ columnFilteringFeature, globalFilteringFeature, rowSortingFeature, filteredRowModel: createFilteredRowModel(), sortedRowModel: createSortedRowModel() });
type Features = typeof features;

export function DataTable<Row extends object>({ name = "", title, rows, columns, idOf, searched, sortedBy = "", origin, numbered = false, tall = false }: DataTableProps<Row>) {
  const address = useAddress();
  const words = useWords(common);
  const language = useLanguage();
  const [sortKey, searchKey] = [`${name}sort`, `${name}q`];
  const search = address.params[searchKey] ?? "";
  const sort = address.params[sortKey] ?? sortedBy;
  const sorting: SortingState = sort === "" ? [] : [{ id: sort.replace(/^-/, ""), desc: sort.startsWith("-") }];
  const defined = useMemo(
    () =>
      columns.map((column) => ({
        id: column.id,
        accessorFn: (row: Row) => column.sort?.(row) ?? undefined,
        enableSorting: column.sort !== undefined,
        sortUndefined: "last" as const,
        sortFn: (a: { readonly original: Row }, b: { readonly original: Row }) => compare(column.sort?.(a.original), column.sort?.(b.original)),
      })),
    [columns],
  );
  const table = useTable<Features, Row>({
    features,
    data: rows,
    columns: defined,
    getRowId: idOf,
    state: { sorting, globalFilter: search === "" ? undefined : plain(search) },
    getColumnCanGlobalFilter: () => true,
    globalFilterFn: (row, _column, wanted: string) => plain(searched?.(row.original) ?? "").includes(wanted),
  });
  const shown = table.getRowModel().rows.map((row) => row.original);
  const byId = new Map(columns.map((column) => [column.id, column]));

  function sortBy(id: string): void {
    const next = sort === id ? `-${id}` : sort === `-${id}` ? id : byId.get(id)?.numeric === true ? `-${id}` : id;
    go(sameWith(address, { [sortKey]: next === sortedBy ? undefined : next }), true);
  }

  return (
    <div className="table">
      <div className="table-tools">
        {searched !== undefined && <input type="search" aria-label={words.search} placeholder={words.search} value={search} onChange={({ target }) => go(sameWith(address, { [searchKey]: target.value }), true)} />}
        <span className="count" role="status">
          {words.rows(decimal(String(shown.length), language), decimal(String(rows.length), language))}
        </span>
        <ExportMenu title={title} origin={origin} columns={columns} rows={shown} />
      </div>
      <div className={tall ? "scroll tall" : "scroll"} tabIndex={0} role="region" aria-label={title}>
        <table>
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              {numbered && <th scope="col">{words.number}</th>}
              {columns.map(({ id, title: head, sort: sortable, numeric }) => (
                <th key={id} scope="col" className={numeric === true ? "number" : ""} {...(sorting[0]?.id === id && { "aria-sort": sorting[0].desc ? ("descending" as const) : ("ascending" as const) })}>
                  {sortable === undefined ? (
                    head
                  ) : (
                    <button type="button" onClick={() => sortBy(id)} title={words.sortBy(head)}>
                      {head}
                      <span aria-hidden="true">&nbsp;{sorting[0]?.id === id ? (sorting[0].desc ? "↓" : "↑") : "↕"}</span>
                    </button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, i) => (
              <tr key={idOf(row)}>
                {numbered && <td className="index">{i + 1}</td>}
                {columns.map(({ id, cell, numeric, heads }) =>
                  heads === true ? (
                    <th key={id} scope="row">
                      {cell(row)}
                    </th>
                  ) : (
                    <td key={id} className={numeric === true ? "number" : ""}>
                      {cell(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p className="empty">{words.empty}</p>}
      </div>
      <p className="on-paper">{origin}</p>
    </div>
  );
}

function compare(a: number | string | null | undefined, b: number | string | null | undefined): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return compareVi(String(a), String(b));
}
