// The agencies with the most criteria missed, each group for itself, and which criteria those are.

import type { ReactNode } from "react";
import { toPage, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { compareVi } from "../format/plain.ts";
import { rounded } from "../format/number.ts";
import { timeOf } from "../address/time.ts";
import { useAsk } from "../ask/use-ask.ts";
import { overviewCommunes } from "../generated/overview-communes.ts";
import type { DashboardOverviewQuery } from "../generated/overview.ts";
import { Answer } from "../parts/answer.tsx";
import { originLine } from "../metrics/origin.ts";
import { Card } from "../parts/card.tsx";
import { ExportMenu } from "../parts/export-menu.tsx";
import { common } from "../words/common.ts";
import { dictionary, named, useLanguage, useWords } from "../words/dictionary.ts";

const words = dictionary(
  {
    title: "Cơ quan cần chú ý",
    note: "Nhiều tiêu chí chưa đạt nhất trong kỳ, mỗi nhóm xếp riêng; đóng góp của cơ quan, không phải PAR INDEX.",
    agency: "Cơ quan",
    missed: "Chưa đạt",
    share: "Điểm đạt",
    why: "Tiêu chí",
    none: "Không cơ quan nào có tiêu chí chưa đạt.",
    unknown: "Chưa có số liệu nào để xét.",
    more: (count: string) => `và ${count} tiêu chí khác`,
    of: (shown: string, missing: string, all: string) => `${shown} trong ${missing} cơ quan có tiêu chí chưa đạt, của ${all}`,
  },
  {
    title: "Agencies that need attention",
    note: "Most criteria missed in the period, each group for itself; an agency's contribution, never the PAR INDEX.",
    agency: "Agency",
    missed: "Missed",
    share: "Points",
    why: "Criteria",
    none: "No agency misses a criterion.",
    unknown: "There are no figures yet to judge by.",
    more: (count: string) => `and ${count} more`,
    of: (shown: string, missing: string, all: string) => `${shown} of the ${missing} that miss a criterion, among ${all}`,
  },
);

type Data = DashboardOverviewQuery;
type Watched = NonNullable<Data["departments"]>[number];
const shown = 5;
const atOnce = 2;

export function Attention({ data, isSample }: { readonly data: Data; readonly isSample: boolean }) {
  const text = useWords(words);
  const { period, on, asOf } = timeOf(useAddress());
  // Many, so they are asked for after what stands above.
  const communes = useAsk(overviewCommunes, { period, on, asOf });
  const criteria = new Map((data.frames ?? []).flatMap((frame) => frame.criteria).map((criterion) => [criterion.code, criterion]));
  return (
    <Card title={text.title} note={text.note}>
      <Group level="DEPARTMENT" isSample={isSample} agencies={data.departments ?? []} criteria={criteria} />
      <Group level="DISTRICT" isSample={isSample} agencies={data.districts ?? []} criteria={criteria} />
      <Answer of={communes} rows={shown}>
        {(answer) => <Group level="COMMUNE" isSample={isSample} agencies={answer.communes ?? []} criteria={criteria} />}
      </Answer>
    </Card>
  );
}

interface GroupProps {
  readonly level: "DEPARTMENT" | "DISTRICT" | "COMMUNE";
  readonly isSample: boolean;
  readonly agencies: readonly Watched[];
  readonly criteria: ReadonlyMap<string, { readonly nameVi: string; readonly nameEn: string }>;
}

function Group({ level, isSample, agencies, criteria }: GroupProps): ReactNode {
  const address = useAddress();
  const text = useWords(words);
  const shared = useWords(common);
  const language = useLanguage();
  const nameOf = (code: string): string => {
    const criterion = criteria.get(code);
    return criterion === undefined ? "" : named(language, criterion);
  };
  // Districts ended on 1/7/2025.
  if (agencies.length === 0) return null;
  const judged = agencies.map((agency) => {
    const { scores, total, totalMax } = agency.indicators;
    const missed = scores?.filter(({ state }) => state === "MISSED").map(({ criterion }) => criterion.code) ?? [];
    return { agency, missed, share: total === null || totalMax === null || Number(totalMax) === 0 ? null : (Number(total) / Number(totalMax)) * 100 };
  });
  const missing = judged
    .filter(({ missed }) => missed.length > 0)
    .sort((a, b) => b.missed.length - a.missed.length || (a.share ?? 101) - (b.share ?? 101) || compareVi(a.agency.nameVi, b.agency.nameVi));
  const rows = missing.slice(0, shown);
  // Without a figure nobody has missed anything, and nobody has met it.
  const nothing = judged.every(({ share }) => share === null) ? text.unknown : text.none;
  return (
    <section className="attention" aria-label={shared.levels[level]}>
      <div className="attention-head">
        <h3>
          {shared.levels[level]} <small>{rows.length === 0 ? nothing : text.of(String(rows.length), String(missing.length), String(agencies.length))}</small>
        </h3>
        {missing.length > 0 && (
          <ExportMenu
            title={`${text.title} – ${shared.levels[level]}`}
            origin={originLine("plan", timeOf(address), language, isSample)}
            rows={missing}
            columns={[
              { title: text.agency, text: ({ agency }) => named(language, agency) },
              { title: text.missed, text: ({ missed }) => missed.length },
              { title: `${text.share} (%)`, text: ({ share }) => (share === null ? shared.states.NO_DATA : Math.round(share * 10) / 10) },
              { title: text.why, text: ({ missed }) => missed.map((code) => [code, nameOf(code)].filter(Boolean).join(" ")).join("; ") },
            ]}
          />
        )}
      </div>
      {rows.length > 0 && (
        <div className="scroll" tabIndex={0} role="region" aria-label={`${text.title}: ${shared.levels[level]}`}>
          <table>
            <thead>
              <tr>
                <th scope="col">{text.agency}</th>
                <th scope="col" className="number">
                  {text.missed}
                </th>
                <th scope="col" className="number">
                  {text.share}
                </th>
                <th scope="col">{text.why}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ agency, missed, share }) => (
                <tr key={agency.id}>
                  <th scope="row">
                    <Link href={toPage(address, "co-quan", { id: agency.id })}>{named(language, agency)}</Link>
                  </th>
                  <td className="number">{missed.length}</td>
                  <td className="number">{share === null ? <span className="missing no_data">{shared.states.NO_DATA}</span> : `${rounded(share, 1, language)}%`}</td>
                  <td>
                    <Reasons codes={missed} criteria={criteria} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** The first few at a glance, the rest on a click. */
function Reasons({ codes, criteria }: Pick<GroupProps, "criteria"> & { readonly codes: readonly string[] }) {
  const text = useWords(words);
  const language = useLanguage();
  const item = (code: string): ReactNode => {
    const criterion = criteria.get(code);
    return (
      <li key={code}>
        <b>{code}</b> {criterion !== undefined && named(language, criterion)}
      </li>
    );
  };
  const rest = codes.slice(atOnce);
  return (
    <>
      <ul className="reasons">{codes.slice(0, atOnce).map(item)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{text.more(String(rest.length))}</summary>
          <ul className="reasons">{rest.map(item)}</ul>
        </details>
      )}
    </>
  );
}
