// Nhiệm vụ: the entries of the plan, who leads them, what is claimed of them and what is computed.

import { useMemo } from "react";
import { useAddress } from "../address/address.ts";
import { timeOf } from "../address/time.ts";
import { useAsk } from "../ask/use-ask.ts";
import { taskClaims } from "../generated/task-claims.ts";
import { tasks } from "../generated/tasks.ts";
import { Answer } from "../parts/answer.tsx";
import type { PageDefinition } from "../shell/page.ts";
import { readClaims } from "../tasks/claims.ts";
import { TaskList } from "../tasks/task-list.tsx";

export const page: PageDefinition = {
  order: 4,
  title: { vi: "Nhiệm vụ", en: "Tasks" },
  lead: { vi: "99 mục của Quyết định 534: ai chủ trì, chỉ tiêu nào, các cơ quan nói gì, số liệu nói gì.", en: "The 99 entries of Decision 534: who leads, which target, what agencies say, what the figures say." },
  View,
};

function View() {
  const { period, on, asOf } = timeOf(useAddress());
  const asked = useAsk(tasks, { period, on, asOf });
  // Heavier than the list: it comes a moment later, into its own columns.
  const claimed = useAsk(taskClaims, { period, on, asOf });
  const claims = useMemo(() => (claimed.data === undefined ? undefined : readClaims(claimed.data)), [claimed.data]);
  return (
    <Answer of={asked} rows={16}>
      {(data) => <TaskList data={data} asked={claimed} claims={claims} />}
    </Answer>
  );
}
