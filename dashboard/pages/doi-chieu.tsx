// Đối chiếu: what was reported, what was published, what is recorded – side by side, never merged.

import { toPage, useAddress } from "../address/address.ts";
import { Link } from "../address/link.tsx";
import { timeOf } from "../address/time.ts";
import { useAsk } from "../ask/use-ask.ts";
import { Claims } from "../comparison/claims.tsx";
import { Conflicts } from "../comparison/conflicts.tsx";
import { Published } from "../comparison/published.tsx";
import { comparison } from "../generated/comparison.ts";
import { Answer } from "../parts/answer.tsx";
import { Card } from "../parts/card.tsx";
import { LevelTabs, useLevel } from "../parts/level-tabs.tsx";
import type { PageDefinition } from "../shell/page.ts";
import { dictionary, useWords } from "../words/dictionary.ts";

export const page: PageDefinition = {
  order: 9,
  title: { vi: "Đối chiếu", en: "Comparison" },
  lead: { vi: "Số tự báo cáo, số đã công bố và số ghi nhận trong hồ sơ: mỗi bên với giá trị, mẫu số và nơi nêu.", en: "Figures reported, published and recorded: each side with its value, denominator and place." },
  View,
};

const words = dictionary(
  {
    published: "Đã công bố và ghi nhận", publishedNote: "Hai con số cho cùng một việc có thể đều đúng: chúng đếm những tập khác nhau. Số đã công bố là thật; số ghi nhận có thể là dữ liệu mẫu.",
    conflicts: "Các nguồn nói khác nhau", conflictsNote: "Chênh lệch vượt ngưỡng; mở cơ quan để thấy từng bản ghi.",
    claims: "Tự báo cáo và ghi nhận", claimsNote: "Số cơ quan tự báo cáo bên cạnh số tính từ hồ sơ.", story: "Câu chuyện: “Đúng hạn 99% mà vẫn nhiều phản ánh”",
  },
  {
    published: "Published and recorded", publishedNote: "Two figures for one thing may both be right: they count different sets. Published ones are real; recorded ones may be sample data.",
    conflicts: "Sources that disagree", conflictsNote: "Gaps beyond the tolerance; open the agency to see every record.",
    claims: "Reported and recorded", claimsNote: "What an agency reported beside what its records say.", story: "The story: “99 % on time, and yet so much feedback”",
  },
);

function View() {
  const address = useAddress();
  const text = useWords(words);
  const { period, on, asOf } = timeOf(address);
  const level = useLevel();
  const asked = useAsk(comparison, { level, period, on, asOf });
  return (
    <Answer of={asked} rows={16}>
      {({ province, centre, agencies }) => {
        const provincial = [province, centre].filter((agency) => agency !== null);
        return (
          <>
            <Card title={text.published} note={text.publishedNote} actions={<Link href={toPage(address, "xep-hang", { metric: "CMP-05", level: "DISTRICT" })}>{text.story}</Link>}>
              <Published agencies={provincial} />
            </Card>
            <Card title={text.conflicts} note={text.conflictsNote} actions={<LevelTabs />}>
              <Conflicts agencies={[...provincial, ...agencies]} />
            </Card>
            <Card title={text.claims} note={text.claimsNote}>
              <Claims agencies={[...provincial, ...agencies]} />
            </Card>
          </>
        );
      }}
    </Answer>
  );
}
