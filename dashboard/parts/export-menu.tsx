// Takes a table out of the page: Excel for people, CSV for programs. The writers are fetched when they are asked for.

import { moment } from "../format/date.ts";
import { common } from "../words/common.ts";
import { useWords } from "../words/dictionary.ts";
import type { Column } from "./columns.ts";

interface ExportMenuProps<Row> {
  readonly title: string;
  readonly origin: string;
  readonly columns: readonly Pick<Column<Row>, "title" | "text">[];
  readonly rows: readonly Row[];
}

export function ExportMenu<Row>({ title, origin, columns, rows }: ExportMenuProps<Row>) {
  const words = useWords(common);
  const sheet = () => ({
    title,
    notes: [words.unitLine, origin, `${words.exported(moment(new Date().toISOString()))} · ${location.href}`],
    head: [words.number, ...columns.map((column) => column.title)],
    body: rows.map((row, i) => [i + 1, ...columns.map((column) => column.text(row))]),
  });
  return (
    <span className="export" role="group" aria-label={`${words.exportTable}: ${title}`}>
      <button type="button" onClick={() => void import("../export/xlsx.ts").then(({ saveXlsx }) => saveXlsx(sheet()))}>
        .xlsx
      </button>
      <button type="button" onClick={() => void import("../export/csv.ts").then(({ saveCsv }) => saveCsv(sheet()))}>
        .csv
      </button>
    </span>
  );
}
