// CSV lines → rows, each checked by a schema of its cells; an empty cell is null, and so is a column of `optional` that a file lacks.

import type { z } from "zod";
import { readCsv } from "../../../kit/import/csv.ts";
import type { FactRow, ParsedFile } from "../../../kit/import/profile.ts";

export function readTable<Row>(content: string, columns: readonly string[], schema: z.ZodType<Row>, rowOf: (row: Row, position: string, place: number) => FactRow, optional: readonly string[] = []): ParsedFile {
  const { records, problems } = readCsv(content, columns);
  const lines = records.map(({ line, cells }, place) => {
    const position = `dòng ${line}`;
    const given = Object.fromEntries([...columns, ...optional].map((column) => [column, cells[column]?.trim() || null]));
    const parsed = schema.safeParse(given);
    return parsed.success
      ? { rows: [rowOf(parsed.data, position, place)], problems: [] }
      : { rows: [], problems: parsed.error.issues.map(({ path, message }) => ({ position, message: `${path.join(".")}: ${message}; đã nhận "${given[String(path[0])] ?? ""}"` })) };
  });
  return { rows: lines.flatMap(({ rows }) => rows), problems: [...problems, ...lines.flatMap((line) => line.problems)] };
}
