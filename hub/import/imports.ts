// `hub imports`: the ledger of one source or of all, newest first, as the public graph shows it.

import { z } from "zod";
import type { Subgraph } from "../../kit/open-subgraph.ts";
import type { AnySubgraph } from "../../kit/subgraph.ts";
import { formatCount } from "../report.ts";
import { inColumns } from "./columns.ts";
import { openSource } from "./open-source.ts";
import { exitCodes, type Session } from "./session.ts";

const entry = z.object({
  id: z.string(),
  profile: z.string(),
  file: z.object({ name: z.string(), sha256: z.string(), keptSha256: z.string().nullable(), bytes: z.string().nullable(), format: z.string(), encoding: z.string().nullable(), redacted: z.boolean(), fetchedFrom: z.string().nullable() }),
  period: z.string().nullable(),
  knownAt: z.string(),
  recordedAt: z.string(),
  sample: z.boolean(),
  coversFrom: z.string().nullable(),
  coversTo: z.string().nullable(),
  rows: z.int(),
  changed: z.int(),
  quarantined: z.int(),
  by: z.string(),
  undoes: z.string().nullable(),
  undoneBy: z.string().nullable(),
  resolves: z.string().nullable(),
});
type Entry = z.infer<typeof entry>;

const selection = `id profile period knownAt recordedAt sample coversFrom coversTo rows changed quarantined by undoes undoneBy resolves
  file { name sha256 keptSha256 bytes format encoding redacted fetchedFrom }`;
const pageLength = 200;

export async function listImports(definitions: readonly AnySubgraph[], session: Session): Promise<number> {
  const ledgers: { readonly source: string; readonly imports: readonly Entry[] }[] = [];
  // One after the other: the embedded database is started for one of them at a time.
  for (const definition of definitions) {
    await using open = await openSource(definition, "hub imports", session);
    ledgers.push({ source: definition.name, imports: await ledgerOf(open.subgraph) });
  }
  session.printJson({ ok: true, sources: ledgers });
  for (const { source, imports } of ledgers) {
    session.print([`${source}: ${imports.length} lần nạp · imports`, ...inColumns([heading, ...imports.map(lineOf)], "  "), ""]);
  }
  return exitCodes.ok;
}

/** All of it, newest first. */
export async function ledgerOf(subgraph: Subgraph): Promise<readonly Entry[]> {
  const field = `${subgraph.name}Imports`;
  const shape = z.object({ [field]: z.object({ nodes: z.array(entry), pageInfo: z.object({ endCursor: z.string().nullable(), hasNextPage: z.boolean() }) }) });
  const query = `query ($first: Int, $after: String) { ${field}(first: $first, after: $after) { nodes { ${selection} } pageInfo { endCursor hasNextPage } } }`;
  const found: Entry[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await subgraph.execute({ query, variables: { first: pageLength, after } }, {});
    if (errors?.[0]) throw new Error(`${field}: ${errors[0].message}`, { cause: errors[0].originalError });
    // Answers have scalars with methods of their own; a client sees JSON.
    const page = shape.parse(JSON.parse(JSON.stringify(data)))[field];
    found.push(...(page?.nodes ?? []));
    if (!page?.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}

const heading = ["số", "nạp lúc", "mẫu", "kỳ", "tệp", "dòng", "đổi", "chờ", "người nạp", "ghi chú"];

function lineOf({ id, recordedAt, profile, period, file, rows, changed, quarantined, by, sample, undoes, undoneBy, resolves }: Entry): readonly string[] {
  const notes = [
    undoes !== null && `rút lại lần ${undoes}`,
    undoneBy !== null && `đã rút lại bởi lần ${undoneBy}`,
    resolves !== null && `nối tên của lần ${resolves}`,
    file.redacted && "bản giữ đã bỏ ô cấm",
    sample && "số liệu mẫu",
  ];
  return [id, localTime(recordedAt), profile, period ?? "", file.name, formatCount(rows), formatCount(changed), formatCount(quarantined), by, notes.filter((note) => note !== false).join("; ")];
}

/** "23/11/2026 13:05" in the province. */
export function localTime(instant: string): string {
  return new Intl.DateTimeFormat("vi-VN", { timeZone: "Asia/Ho_Chi_Minh", day: "2-digit", month: "2-digit", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(instant)).replace(/^(\S+) (\S+)$/, "$2 $1");
}
