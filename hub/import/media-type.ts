// What kind of file a server says it sends.

const byType: Readonly<Record<string, string>> = {
  "text/csv": ".csv",
  "application/csv": ".csv",
  "text/tab-separated-values": ".csv",
  "application/json": ".json",
  "application/x-ndjson": ".jsonl",
  "application/ndjson": ".jsonl",
  "application/jsonl": ".jsonl",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
};
/** These say nothing; then the address has to. */
const vague = ["text/plain", "application/octet-stream", "binary/octet-stream"];

export const endings = [".csv", ".json", ".jsonl", ".xlsx"];

/** The ending of a file's name; undefined for what cannot be imported, such as a web page. */
export function endingOf(contentType: string | null, name: string): string | undefined {
  const type = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
  const own = endings.find((ending) => name.toLowerCase().endsWith(ending));
  return type === "" || vague.includes(type) ? own : byType[type];
}
