// One tile a domain of PAR INDEX and PAPI: judgement, share of points, trend, and the plan's tasks in it.

import { toPage, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { periodName } from "../format/date.ts";
import { rounded } from "../format/number.ts";
import type { DashboardOverviewQuery } from "../generated/overview.ts";
import { Card } from "../parts/card.tsx";
import { Light, worst } from "../parts/light.tsx";
import { Sparkline } from "../parts/sparkline.tsx";
import { common } from "../words/common.ts";
import { dictionary, named, useLanguage, useWords } from "../words/dictionary.ts";

const words = dictionary(
  {
    title: { PAR_INDEX: "Các lĩnh vực PAR INDEX", PAPI: "Tám nội dung PAPI" },
    note: {
      PAR_INDEX: "Tỷ lệ điểm đạt trên các tiêu chí có số liệu của tỉnh, tự tính; đường nhỏ là bốn kỳ liền nhau. Kế hoạch 534 giao nhiệm vụ cho bảy lĩnh vực.",
      PAPI: "PAPI là khảo sát người dân: hub không tự tính điểm, chỉ theo dõi nhiệm vụ mà kế hoạch giao.",
    },
    share: (share: string) => `${share}% số điểm`,
    fed: (fed: string, all: string) => `${fed}/${all} tiêu chí có số`,
    tasks: (done: string, all: string) => `${done}/${all} nhiệm vụ xong`,
    overdue: (count: string) => `${count} quá hạn`,
    survey: "Theo khảo sát",
  },
  {
    title: { PAR_INDEX: "The domains of PAR INDEX", PAPI: "The eight dimensions of PAPI" },
    note: {
      PAR_INDEX: "Share of points over the province's criteria that have figures, computed here; the small line is four periods in a row. Decision 534 has tasks in seven domains.",
      PAPI: "PAPI is a survey of citizens: the hub computes no score, it follows the tasks that the plan gives.",
    },
    share: (share: string) => `${share}% of the points`,
    fed: (fed: string, all: string) => `${fed} of ${all} criteria fed`,
    tasks: (done: string, all: string) => `${done} of ${all} tasks done`,
    overdue: (count: string) => `${count} overdue`,
    survey: "By survey",
  },
);

type Data = DashboardOverviewQuery;
type Domain = NonNullable<Data["plan"]>["domains"][number];
type Share = { readonly criterion: { readonly domain: string }; readonly share: string | null; readonly max: string | null };

interface DomainsProps {
  readonly data: Data;
  /** Oldest first. */
  readonly periods: readonly string[];
}

export function Domains({ data, periods }: DomainsProps) {
  const text = useWords(words);
  const domains = data.plan?.domains ?? [];
  return (["PAR_INDEX", "PAPI"] as const).map((index) => (
    <Card key={index} title={text.title[index]} note={text.note[index]}>
      <ul className="tiles">
        {domains.filter((domain) => domain.index === index).map((domain) => (
          <Tile key={domain.code} domain={domain} data={data} periods={periods} />
        ))}
      </ul>
    </Card>
  ));
}

function Tile({ domain, data, periods }: DomainsProps & { readonly domain: Domain }) {
  const address = useAddress();
  const text = useWords(words);
  const language = useLanguage();
  const province = data.province;
  const scores = province?.now.scores?.filter(({ criterion }) => criterion.domain === domain.frameDomain) ?? [];
  const all = data.frames?.flatMap(({ criteria }) => criteria).filter((criterion) => criterion.domain === domain.frameDomain).length ?? 0;
  const fed = scores.filter(({ share }) => share !== null).length;
  const shares = [province?.before3, province?.before2, province?.before1, province?.now].map((view) => shareOf(view?.scores ?? [], domain.frameDomain));
  const share = shares.at(-1) ?? null;
  const tasks = data.plan?.tasks.nodes.filter((task) => task.domain === domain.code) ?? [];
  const overdue = tasks.filter(({ status }) => status === "OVERDUE").length;
  return (
    <li className="tile">
      <Link href={toPage(address, "nhiem-vu", { domain: domain.code })}>{named(language, domain)}</Link>
      {domain.index === "PAPI" ? <SurveyMark /> : <p>{province?.now.scores === null ? <Light state="SOURCE_UNAVAILABLE" /> : <Light state={worst(scores.map(({ state }) => state))} />}</p>}
      {share !== null && (
        <p className="trend">
          <b>{text.share(rounded(share, 1, language))}</b>
          <Sparkline values={shares} labels={periods.map((period) => periodName(period, language))} highest={100} />
        </p>
      )}
      <small>
        {domain.index === "PAR_INDEX" && `${text.fed(String(fed), String(all))} · `}
        {text.tasks(String(tasks.filter(({ status }) => status === "DONE").length), String(tasks.length))}
        {overdue > 0 && <span className="overdue"> · {text.overdue(String(overdue))}</span>}
      </small>
    </li>
  );
}

function SurveyMark() {
  const text = useWords(words);
  const shared = useWords(common);
  return (
    <p>
      <span className="light not_computable" title={shared.lights.NOT_COMPUTABLE}>
        <span aria-hidden="true">○</span> {text.survey}
      </span>
    </p>
  );
}

/** Mean share over the criteria of a domain that have one, by their maxima; one without a maximum counts as 1. */
function shareOf(scores: readonly Share[], domain: string): number | null {
  let [points, maxima] = [0, 0];
  for (const { criterion, share, max } of scores) {
    if (criterion.domain !== domain || share === null) continue;
    const weight = Number(max ?? 1);
    points += Number(share) * weight;
    maxima += weight;
  }
  return maxima === 0 ? null : (points / maxima) * 100;
}
