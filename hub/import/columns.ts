// Lines with their columns one under the other, for a terminal of any width; no colours, no boxes.

/** Each column as wide as its widest text; numbers (all cells but the first row's are) to the right. */
export function inColumns(rows: readonly (readonly string[])[], indent = ""): readonly string[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: count }, (_, i) => rows.map((row) => row[i] ?? ""));
  const widths = columns.map((cells) => Math.max(...cells.map(width)));
  const numeric = columns.map((cells) => cells.slice(1).some((cell) => cell !== "") && cells.slice(1).every((cell) => /^[+-]?[\d.,%]*$/.test(cell)));
  return rows.map((row) => {
    const cells = Array.from({ length: count }, (_, i) => {
      const cell = row[i] ?? "";
      const space = " ".repeat((widths[i] ?? 0) - width(cell));
      return numeric[i] ? space + cell : cell + space;
    });
    return (indent + cells.join("  ")).trimEnd();
  });
}

/** Letters as a reader counts them; names in Vietnamese have marks of their own in some files. */
function width(text: string): number {
  return text.normalize("NFC").length;
}
