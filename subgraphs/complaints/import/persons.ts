// Columns on persons in registers: whether something stands in a cell is read, what stands there never is, and the kept copy lacks the column.

const filled = "(có)";

/** For cells that may hold a complainant's identity but must be empty where a denouncer is meant. */
export function personal<const Heading extends string | readonly string[]>(heading: Heading) {
  return { heading, kind: "part", take: () => filled, allowed: "gì cũng được", blank: "null", missing: "null" } as const;
}

/** Text in which anything may stand. */
export function unread<const Heading extends string | readonly string[]>(heading: Heading) {
  return { heading, kind: "forbidden" } as const;
}

/** Said of the first cell on a denouncer; its content is repeated nowhere. */
export const denouncerKnown = "đơn tố cáo không được có danh tính người tố cáo, để trống ô này (nội dung không nhắc lại)";
