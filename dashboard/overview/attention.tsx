// The agencies with the most criteria missed, and which those are.

import { toPage, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { compareVi } from "../format/plain.ts";
import { rounded } from "../format/number.ts";
import type { DashboardOverviewQuery } from "../generated/overview.ts";
import { Card } from "../parts/card.tsx";
import { common } from "../words/common.ts";
import { dictionary, named, useLanguage, useWords } from "../words/dictionary.ts";

const words = dictionary(
  {
    title: "Cơ quan cần chú ý",
    note: "Nhiều tiêu chí chưa đạt nhất trong kỳ, xếp trong nhóm sở và nhóm huyện; đóng góp của cơ quan, không phải PAR INDEX.",
    agency: "Cơ quan",
    missed: "Chưa đạt",
    share: "Điểm đạt",
    why: "Tiêu chí",
    none: "Không cơ quan nào có tiêu chí chưa đạt.",
  },
  {
    title: "Agencies that need attention",
    note: "Most criteria missed in the period, among departments and districts; an agency's contribution, never the PAR INDEX.",
    agency: "Agency",
    missed: "Missed",
    share: "Points",
    why: "Criteria",
    none: "No agency misses a criterion.",
  },
);

type Data = DashboardOverviewQuery;
const shown = 8;

export function Attention({ data }: { readonly data: Data }) {
  const address = useAddress();
  const text = useWords(words);
  const shared = useWords(common);
  const language = useLanguage();
  const criteria = new Map((data.frames ?? []).flatMap((frame) => frame.criteria).map((criterion) => [criterion.code, named(language, criterion)]));
  const rows = [...(data.departments ?? []), ...(data.districts ?? [])]
    .map((agency) => {
      const { scores, total, totalMax } = agency.indicators;
      const missed = scores?.filter(({ state }) => state === "MISSED").map(({ criterion }) => criterion.code) ?? [];
      return { agency, missed, share: total === null || totalMax === null || Number(totalMax) === 0 ? null : (Number(total) / Number(totalMax)) * 100 };
    })
    .filter(({ missed }) => missed.length > 0)
    .sort((a, b) => b.missed.length - a.missed.length || (a.share ?? 101) - (b.share ?? 101) || compareVi(a.agency.nameVi, b.agency.nameVi))
    .slice(0, shown);
  return (
    <Card title={text.title} note={text.note}>
      {rows.length === 0 ? (
        <p className="empty">{text.none}</p>
      ) : (
        <div className="scroll" tabIndex={0} role="region" aria-label={text.title}>
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
                    <ul className="reasons">
                      {missed.map((code) => (
                        <li key={code}>
                          <b>{code}</b> {criteria.get(code)}
                        </li>
                      ))}
                    </ul>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}
