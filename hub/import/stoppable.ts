// A file whose reading ends with an error as soon as somebody asks to stop: the transaction that reads it is then taken back.

import type { OpenedFile, Row } from "../../kit/import/open/table.ts";

/** The reason of the signal is what the reader throws. */
export function stoppable(opened: OpenedFile, signal: AbortSignal): OpenedFile {
  return { ...opened, tables: opened.tables.map((table) => ({ ...table, rows: (fields) => until(signal, table.rows(fields)) })) };
}

async function* until(signal: AbortSignal, batches: AsyncIterable<readonly Row[]>): AsyncGenerator<readonly Row[]> {
  for await (const batch of batches) {
    signal.throwIfAborted();
    yield batch;
    // What came before may have waited long.
    signal.throwIfAborted();
  }
}
