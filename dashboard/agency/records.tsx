// The records behind a figure, page by page; one can be opened down to its line in its file.

import { useEffect } from "react";
import { go, sameWith, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { timeOf } from "../address/time.ts";
import { decimal } from "../format/number.ts";
import type { AnsweringSource } from "../metrics/answered.ts";
import { originLine } from "../metrics/origin.ts";
import { Answer } from "../parts/answer.tsx";
import type { Column } from "../parts/columns.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Tabs } from "../parts/tabs.tsx";
import { useLanguage, useWords } from "../words/dictionary.ts";
import type { Agency } from "./agency-head.tsx";
import { OneRecord } from "./one-record.tsx";
import { recordValue } from "./record-value.ts";
import { ownFields, recordWords } from "./record-words.ts";
import type { EvidenceRecord } from "./record-question.ts";
import { useRecords } from "./use-records.ts";
import { agencyWords } from "./words.ts";

interface RecordsProps {
  readonly agency: Agency;
  readonly metric: string;
  readonly source: AnsweringSource;
}

/** One record, opened, shows all of its fields. */
const mostColumns = 9;
/** Lists of more records are not walked for one of them. */
const mostWalked = 200;

export function Records({ agency, metric, source }: RecordsProps) {
  const address = useAddress();
  const language = useLanguage();
  const text = useWords(agencyWords);
  const names: Readonly<Record<string, string>> = useWords(recordWords);
  const listNames: Readonly<Record<string, string>> = text.lists;
  const time = timeOf(address);
  const { list, after } = address.params;
  const { asked, lists, shown: page } = useRecords({ source, metric, id: agency.id, period: time.period, asOf: time.asOf }, { list, after });
  const opened = page?.nodes.find(({ id }) => id === address.params["record"]);
  const next = page?.pageInfo.hasNextPage === true && (page.totalCount ?? 0) <= mostWalked ? page.pageInfo.endCursor : null;
  const isFurtherOn = address.params["record"] !== undefined && opened === undefined && next !== null;
  // A link to a record does not know on which page it stands.
  useEffect(() => {
    if (isFurtherOn && next !== null) go(sameWith(address, { list: page?.name, after: next }), true);
  }, [isFurtherOn, next, address, page?.name]);
  const fields = ownFields(page?.nodes[0] ?? {}).map(([name]) => name).slice(0, mostColumns);
  const valueOf = (record: EvidenceRecord, name: string): unknown => ownFields(record).find(([own]) => own === name)?.[1];
  const columns: readonly Column<EvidenceRecord>[] = [
    ...fields.map((name, i): Column<EvidenceRecord> => ({
      id: name,
      title: names[name] ?? name,
      heads: i === 0,
      numeric: name.endsWith("Vnd") || name === "rate",
      sort: (record) => sortable(valueOf(record, name)),
      cell: (record) => {
        const shown = recordValue(name, valueOf(record, name), language);
        return i === 0 ? <Link href={sameWith(address, { list: page?.name, record: record.id })}>{shown}</Link> : shown;
      },
      text: (record) => recordValue(name, valueOf(record, name), language),
    })),
    { id: "place", title: text.file, cell: ({ file, position }) => <small className="place">{`${file}, ${position}`}</small>, text: ({ file, position }) => `${file}, ${position}` },
  ];
  return (
    <section className="records">
      <h3>{text.records}</h3>
      {lists.length > 1 && <Tabs label={text.records} param="list" chosen={page?.name ?? list ?? ""} drops={["after", "record", "rsort"]} choices={lists.map(({ name, totalCount }) => ({ value: name, text: `${listNames[name] ?? name}${totalCount === null ? "" : ` (${decimal(String(totalCount), language)})`}` }))} />}
      <Answer of={asked} rows={8}>
        {() =>
          page !== undefined && page.nodes.length === 0 ? (
            <p className="empty">{text.withheldRecords}</p>
          ) : page === undefined ? (
            <p className="empty">{text.noRecords}</p>
          ) : (
            <>
              {opened !== undefined && <OneRecord record={opened} />}
              <p className="note">{`${listNames[page.name] ?? page.name}: ${text.recordsNote(decimal(String(page.totalCount ?? page.nodes.length), language))}`}</p>
              <DataTable name="r" title={`${text.records} – ${metric}`} rows={page.nodes} columns={columns} idOf={({ id }) => id} origin={originLine(source, time, language, page.nodes.some(({ sample }) => sample))} />
              <p className="pager">
                {address.params["after"] !== undefined && <Link href={sameWith(address, { after: undefined, record: undefined })}>{text.first}</Link>}
                {page.pageInfo.hasNextPage && page.pageInfo.endCursor !== null && <Link href={sameWith(address, { list: page.name, after: page.pageInfo.endCursor, record: undefined })}>{text.next} →</Link>}
              </p>
            </>
          )
        }
      </Answer>
    </section>
  );
}

function sortable(value: unknown): string | number | null {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "string" ? value : null;
}
