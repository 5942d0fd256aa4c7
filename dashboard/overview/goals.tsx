// The two goals with the last official result, and beside them what is computed here: never mixed.

import { day } from "../format/date.ts";
import { decimal } from "../format/number.ts";
import type { DashboardOverviewQuery } from "../generated/overview.ts";
import { Card } from "../parts/card.tsx";
import { common } from "../words/common.ts";
import { dictionary, useLanguage, useWords } from "../words/dictionary.ts";

const words = dictionary(
  {
    official: "Kết quả chính thức",
    rank: (rank: string, outOf: string) => `hạng ${rank}/${outOf}`,
    goal: (best: string, worst: string, outOf: string, year: string) => `Mục tiêu: hạng ${best}–${worst} trong ${outOf}, đến năm ${year}`,
    none: "Chưa có kết quả chính thức nào trong dữ liệu",
    score: (score: string, year: string) => `Điểm ${score} (${year})`,
    published: (place: string, date: string) => `${place}${date === "" ? "" : `, ${date}`}`,
    derived: "suy ra từ số khác",
    inside: "trong mục tiêu",
    away: (places: string) => `còn ${places} bậc tới mục tiêu`,
    track: (rank: string, outOf: string, best: string, worst: string) => `Hạng ${rank} trong ${outOf}; mục tiêu từ ${best} đến ${worst}`,
    computed: "Điểm PAR INDEX tự tính",
    computedNote: (part: string) => `Chỉ gồm ${part} tiêu chí mà các nguồn cho số; không phải kết quả chính thức.`,
    tasks: "Nhiệm vụ của kế hoạch",
    taskStates: { DONE: "đã xong", IN_PROGRESS: "đang làm", NOT_STARTED: "chưa làm", NOT_REPORTED: "chưa báo cáo", OVERDUE: "quá hạn", NO_VALID_LEAD: "không còn cơ quan chủ trì" },
  },
  {
    official: "Official result",
    rank: (rank: string, outOf: string) => `rank ${rank} of ${outOf}`,
    goal: (best: string, worst: string, outOf: string, year: string) => `Goal: rank ${best}–${worst} of ${outOf} by ${year}`,
    none: "No official result in the data yet",
    score: (score: string, year: string) => `Score ${score} (${year})`,
    published: (place: string, date: string) => `${place}${date === "" ? "" : `, ${date}`}`,
    derived: "derived from other figures",
    inside: "within the goal",
    away: (places: string) => `${places} places to the goal`,
    track: (rank: string, outOf: string, best: string, worst: string) => `Rank ${rank} of ${outOf}; goal ${best} to ${worst}`,
    computed: "PAR INDEX as computed here",
    computedNote: (part: string) => `Only the ${part} criteria that the sources feed; not an official result.`,
    tasks: "Tasks of the plan",
    taskStates: { DONE: "done", IN_PROGRESS: "in progress", NOT_STARTED: "not started", NOT_REPORTED: "not reported", OVERDUE: "overdue", NO_VALID_LEAD: "no lead any more" },
  },
);

type Data = DashboardOverviewQuery;
type Goal = NonNullable<Data["plan"]>["goals"][number];

export function Goals({ data }: { readonly data: Data }) {
  const goals = data.plan?.goals.filter(({ best }) => best !== null) ?? [];
  return (
    <div className="grid">
      {goals.map((goal) => (
        <GoalCard key={goal.id} goal={goal} results={data.officialResults ?? []} />
      ))}
      <Computed data={data} />
    </div>
  );
}

function GoalCard({ goal, results }: { readonly goal: Goal; readonly results: Data["officialResults"] }) {
  const text = useWords(words);
  const language = useLanguage();
  const own = results.filter(({ index, agency }) => index === goal.index && agency?.id === "QNG-UBND");
  const newest = (figure: string) => own.filter((one) => one.figure === figure).toSorted((a, b) => b.year - a.year)[0];
  const [rank, score] = [newest("RANK"), newest("SCORE")];
  const [best, worst, outOf] = [goal.best ?? 0, goal.worst ?? 0, rank?.outOf ?? goal.outOf ?? 0];
  const name = goal.index === "PAPI" ? "PAPI" : "PAR INDEX";
  const place = Number(rank?.value ?? 0);
  return (
    <Card title={name} className="goal" actions={<span className="official">{text.official}</span>}>
      {rank === undefined ? (
        <p className="missing no_data">{text.none}</p>
      ) : (
        <>
          <p className="big">
            {rank.value}
            <small>/{outOf}</small> <span className="year">{rank.year}</span>
          </p>
          <RankTrack rank={place} outOf={outOf} best={best} worst={worst} label={text.track(rank.value, String(outOf), String(best), String(worst))} />
          <p className={place <= worst ? "verdict met" : "verdict missed"}>{place <= worst ? text.inside : text.away(String(place - worst))}</p>
        </>
      )}
      <p>{text.goal(String(best), String(worst), String(goal.outOf), String(goal.byYear))}</p>
      {score !== undefined && <p>{text.score(decimal(score.value, language), String(score.year))}</p>}
      {rank !== undefined && (
        <small>
          {text.published(rank.place, rank.publishedOn === null ? "" : day(rank.publishedOn))} · {rank.mark === "D" ? text.derived : rank.mark}
        </small>
      )}
    </Card>
  );
}

interface TrackProps {
  readonly rank: number;
  readonly outOf: number;
  readonly best: number;
  readonly worst: number;
  readonly label: string;
}

/** First place at the left. */
function RankTrack({ rank, outOf, best, worst, label }: TrackProps) {
  const at = (place: number): number => ((place - 0.5) / outOf) * 100;
  return (
    <svg className="track" role="img" aria-label={label} width="100%" height="26">
      <rect className="rail" x="0" y="10" width="100%" height="6" rx="3" />
      <rect className="band" x={`${at(best - 0.5)}%`} y="7" width={`${at(worst + 0.5) - at(best - 0.5)}%`} height="12" rx="3" />
      <circle cx={`${at(rank)}%`} cy="13" r="7" />
    </svg>
  );
}

function Computed({ data }: { readonly data: Data }) {
  const text = useWords(words);
  const shared = useWords(common);
  const language = useLanguage();
  const now = data.province?.now;
  const tasks = data.plan?.tasks;
  const given = now?.scores?.filter(({ points }) => points !== null).length ?? 0;
  const states = Object.entries(text.taskStates).map(([state, name]) => ({ name, count: tasks?.nodes.filter(({ status }) => status === state).length ?? 0 }));
  return (
    <Card title={text.computed} className="goal" actions={<span className="computed">{shared.computed}</span>}>
      {now?.total == null || now.totalMax === null ? (
        <p className="missing no_data">{shared.states[data.province?.now.scores === null ? "DOWN" : "NO_DATA"]}</p>
      ) : (
        <p className="big">
          {decimal(Number(now.total).toFixed(2), language)}
          <small>/{decimal(now.totalMax, language)}</small>
        </p>
      )}
      <p>{text.computedNote(String(given))}</p>
      <h3>{text.tasks}</h3>
      <p>
        {tasks?.totalCount ?? 0}
        {states.filter(({ count }) => count > 0).map(({ name, count }) => ` · ${count} ${name}`)}
      </p>
    </Card>
  );
}
