// The petitions received in the period, kind by kind, from the day they came to the day their decision was executed.

import { useRef } from "react";
import { toPage, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import type { DashboardComplaintsQuery } from "../generated/complaints.ts";
import { timeOf } from "../address/time.ts";
import { traced } from "../export/traced.ts";
import { originLine } from "../metrics/origin.ts";
import { Card } from "../parts/card.tsx";
import { ExportMenu } from "../parts/export-menu.tsx";
import { PictureMenu } from "../parts/picture-menu.tsx";
import { common } from "../words/common.ts";
import { dictionary, useLanguage, useWords } from "../words/dictionary.ts";
import { Funnel } from "./funnel.tsx";

type Row = NonNullable<NonNullable<DashboardComplaintsQuery["province"]>["indicators"]["complaints"]>["steps"][number];
type Kind = Row["kind"];

const words = dictionary(
  {
    title: "Các bước xử lý",
    note: "Đơn tiếp nhận trong kỳ, tới nay đã đi tới bước nào; bốn loại không cộng với nhau. Không tính đơn trùng; kiến nghị, phản ánh được trả lời, không có bước thụ lý và thi hành.",
    kinds: { KHIEU_NAI: "Khiếu nại", TO_CAO: "Tố cáo", KIEN_NGHI: "Kiến nghị", PHAN_ANH: "Phản ánh" },
    kind: "Loại", received: "Tiếp nhận", eligible: "Đủ điều kiện", accepted: "Thụ lý", resolved: "Giải quyết xong", answered: "Trả lời xong", executed: "Thi hành xong",
    none: "Không có đơn nào của kỳ này.",
    records: "Từng đơn:",
    lists: { "CMP-02": "phải giải quyết", "CMP-04": "quyết định có hiệu lực", "CMP-05": "kiến nghị, phản ánh" },
  },
  {
    title: "Steps of handling",
    note: "What was received in the period and how far it has come; the four kinds are never summed. Without duplicates; petitions and feedback are answered, not accepted or executed.",
    kinds: { KHIEU_NAI: "Complaints", TO_CAO: "Denunciations", KIEN_NGHI: "Petitions", PHAN_ANH: "Feedback" },
    kind: "Kind", received: "Received", eligible: "Eligible", accepted: "Accepted", resolved: "Resolved", answered: "Answered", executed: "Executed",
    none: "Nothing was received in this period.",
    records: "The petitions:",
    lists: { "CMP-02": "to be resolved", "CMP-04": "decisions in effect", "CMP-05": "petitions and feedback" },
  },
);

const isCase: Readonly<Record<Kind, boolean>> = { KHIEU_NAI: true, TO_CAO: true, KIEN_NGHI: false, PHAN_ANH: false };

export function Steps({ all, isSample }: { readonly all: readonly Row[]; readonly isSample: boolean }) {
  const address = useAddress();
  const language = useLanguage();
  const text = useWords(words);
  const shared = useWords(common);
  const drawn = useRef<HTMLDivElement>(null);
  const origin = originLine("complaints", timeOf(address), language, isSample);
  return (
    <Card
      title={text.title}
      note={text.note}
      actions={
        <>
          {all.length > 0 && <PictureMenu title={text.title} origin={origin} drawing={() => (drawn.current ? traced(drawn.current) : undefined)} />}
          <ExportMenu
            title={text.title}
            origin={origin}
            rows={all}
            columns={[
              { title: text.kind, text: ({ kind }) => text.kinds[kind] },
              { title: text.received, text: ({ state, received }) => (state === "WITHHELD" ? shared.states.WITHHELD : received) },
              { title: text.eligible, text: ({ eligible }) => eligible },
              { title: text.accepted, text: ({ accepted }) => accepted },
              { title: `${text.resolved} / ${text.answered}`, text: ({ resolved }) => resolved },
              { title: text.executed, text: ({ executed }) => executed },
            ]}
          />
        </>
      }
    >
      {all.length === 0 ? (
        <p className="empty">{text.none}</p>
      ) : (
        <div className="grid wide" ref={drawn}>
          {all.map((row) => (
            <OneKind key={row.kind} row={row} />
          ))}
        </div>
      )}
      <p className="note">
        {text.records}{" "}
        {Object.entries(text.lists).map(([metric, name], i) => (
          <span key={metric}>
            {i > 0 && " · "}
            <Link href={toPage(address, "co-quan", { id: "QNG-UBND", metric })}>{`${name} (${metric})`}</Link>
          </span>
        ))}
      </p>
    </Card>
  );
}

function OneKind({ row: { kind, state, received, eligible, accepted, resolved, executed } }: { readonly row: Row }) {
  const text = useWords(words);
  const shared = useWords(common);
  if (state === "WITHHELD")
    return (
      <section className="funnel" aria-label={text.kinds[kind]}>
        <h3>{text.kinds[kind]}</h3>
        <p className="missing withheld">{shared.states.WITHHELD}</p>
      </section>
    );
  const first = { name: text.received, count: received };
  const steps = isCase[kind]
    ? [first, { name: text.eligible, count: eligible, of: received }, { name: text.accepted, count: accepted, of: eligible }, { name: text.resolved, count: resolved, of: accepted }, { name: text.executed, count: executed, of: resolved }]
    : [first, { name: text.eligible, count: eligible, of: received }, { name: text.answered, count: resolved, of: eligible }];
  return <Funnel title={text.kinds[kind]} steps={steps} />;
}
