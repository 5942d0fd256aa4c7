// One record: what it says, and the file, sheet and row it was read from.

import { sameWith, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { moment } from "../format/date.ts";
import { useLanguage, useWords } from "../words/dictionary.ts";
import { recordValue } from "./record-value.ts";
import { ownFields, recordWords } from "./record-words.ts";
import type { EvidenceRecord } from "./record-question.ts";
import { agencyWords } from "./words.ts";

export function OneRecord({ record }: { readonly record: EvidenceRecord }) {
  const address = useAddress();
  const language = useLanguage();
  const text = useWords(agencyWords);
  const names: Readonly<Record<string, string>> = useWords(recordWords);
  const { filePlace, import: from } = record;
  const lines: readonly (readonly [string, string])[] = [
    [text.file, from.file.name],
    ...(filePlace.sheet === null ? [] : [[text.sheet, filePlace.sheet] as const]),
    ...(filePlace.row === null ? [] : [[text.row, String(filePlace.row)] as const]),
    ...(filePlace.column === null ? [] : [[text.column, filePlace.column] as const]),
    [text.place, filePlace.text],
    [text.hash, from.file.sha256],
    [text.writtenAs, `“${record.agencyText}”`],
    [text.rule, record.agencyRule],
    [text.received, moment(record.knownAt)],
    [text.stored, moment(record.recordedAt)],
  ];
  return (
    <article className="record" aria-label={text.record}>
      <header>
        <h4>{text.record}</h4>
        <Link href={sameWith(address, { record: undefined })}>{text.shut}</Link>
      </header>
      <div className="grid wide">
        <dl className="facts">
          {ownFields(record).map(([name, value]) => (
            <div key={name}>
              <dt>{names[name] ?? name}</dt>
              <dd>{recordValue(name, value, language)}</dd>
            </div>
          ))}
        </dl>
        <dl className="facts">
          {lines.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="exact">{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </article>
  );
}
