// Which source is fresh, late or silent, and which is sample data.

import { useAsk } from "../ask/use-ask.ts";
import { day, moment } from "../format/date.ts";
import { decimal } from "../format/number.ts";
import { sources } from "../generated/sources.ts";
import { Answer } from "../parts/answer.tsx";
import { Card } from "../parts/card.tsx";
import { common } from "../words/common.ts";
import { dictionary, useLanguage, useWords } from "../words/dictionary.ts";

const words = dictionary(
  {
    title: "Sức khoẻ các nguồn",
    note: "Mỗi nguồn theo chu kỳ của chính nó.",
    fresh: "Còn mới",
    late: "Quá hạn cập nhật",
    down: "Không trả lời",
    sample: "mẫu",
    to: (date: string) => `số liệu đến ${date}`,
    known: (time: string) => `biết lúc ${time}`,
    rows: (rows: string) => `${rows} dòng`,
    quarantined: (rows: string) => `${rows} dòng chờ xử lý`,
  },
  {
    title: "Health of the sources",
    note: "Each source by its own cadence.",
    fresh: "Fresh",
    late: "Overdue for an update",
    down: "Does not answer",
    sample: "sample",
    to: (date: string) => `data to ${date}`,
    known: (time: string) => `known ${time}`,
    rows: (rows: string) => `${rows} rows`,
    quarantined: (rows: string) => `${rows} rows in quarantine`,
  },
);

const nothing = {};
const names = ["agencies", "plan", "inspections", "disbursement", "egov", "complaints"] as const;

export function SourceHealth() {
  const asked = useAsk(sources, nothing);
  const text = useWords(words);
  const shared = useWords(common);
  const language = useLanguage();
  return (
    <Card title={text.title} note={text.note}>
      <Answer of={asked} rows={4}>
        {(data) => (
          <ul className="sources">
            {names.map((name) => {
              const source = data[`${name}Source`];
              return (
                <li key={name}>
                  <p>
                    <b>{shared.sources[name]}</b> {source?.sample === true && <span className="sample-mark">{text.sample}</span>}
                  </p>
                  {source === null ? (
                    <p className="missing down">{text.down}</p>
                  ) : (
                    <>
                      <p className={source.fresh ? "light met" : "light at_risk"}>
                        <span aria-hidden="true">{source.fresh ? "●" : "◐"}</span> {source.fresh ? text.fresh : text.late}
                      </p>
                      <small>
                        {[source.dataTo === null ? "" : text.to(day(source.dataTo)), source.lastKnownAt === null ? "" : text.known(moment(source.lastKnownAt)), text.rows(decimal(String(source.rows), language)), source.quarantined === 0 ? "" : text.quarantined(String(source.quarantined))]
                          .filter(Boolean)
                          .join(" · ")}
                      </small>
                    </>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </Answer>
    </Card>
  );
}
