// The panel beside the answer: which sources were asked, wave by wave, in words.

import type { GraphiQLPlugin } from "@graphiql/react";
import { createContext, use } from "react";
import type { Told } from "./ask.ts";

export const PlanContext = createContext<Told | undefined>(undefined);

export const planPlugin: GraphiQLPlugin = { title: "Kế hoạch · plan", icon: PlanIcon, content: PlanPanel };

function PlanPanel() {
  const told = use(PlanContext);
  return (
    <section className="panel">
      <h2>Số này lấy từ đâu · where it comes from</h2>
      {told === undefined ? (
        <p>
          Chạy một câu hỏi: từng lượt gọi nguồn hiện ở đây. <i lang="en">Run a query: every call of a source is told here.</i>
        </p>
      ) : (
        <>
          <p>
            <b>{told.summary.vi}</b>
            <br />
            <i lang="en">{told.summary.en}</i>
          </p>
          <ol>
            {told.calls.map(({ vi, en, source, outcome }, i) => (
              <li key={`${source} ${i}`} className={outcome === "ok" ? "" : "failed"}>
                {vi}
                <br />
                <i lang="en">{en}</i>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function PlanIcon() {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
      <path d="M5 5h5v5H5zM14 3h5v5h-5zM14 10h5v5h-5zM14 17h5v4h-5zM10 7.5h4M12 7.5V19h2M12 12.5h2" />
    </svg>
  );
}
