// Rows of the imports that happened in this process.

import { createCounter, type Metric } from "./metrics.ts";

export interface ImportRows extends Metric {
  loaded(source: string, report: { readonly rows: number; readonly changed: number; readonly quarantined: number }): void;
}

export function createImportRows(sources: readonly string[]): ImportRows {
  const rows = createCounter("hub_import_rows_total", "Rows of imports in this process, by source and outcome.", { source: sources, outcome: ["changed", "unchanged", "quarantined"] });
  return {
    loaded(source, report) {
      rows.add({ source, outcome: "changed" }, report.changed);
      // A row may say something new in several tables.
      rows.add({ source, outcome: "unchanged" }, Math.max(0, report.rows - report.quarantined - report.changed));
      rows.add({ source, outcome: "quarantined" }, report.quarantined);
    },
    render: rows.render,
  };
}
