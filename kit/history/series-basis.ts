// What a whole series counts, in words: whose records, from which day on it can be told, and which days its periods mean.

import { countsEveryone, type Register } from "../register/register.ts";
import type { Window } from "../time/period.ts";
import { unlike } from "../ranking/compare.ts";
import { noHeirVi } from "./agency-changes.ts";
import type { History } from "./history.ts";
import type { Lineage } from "./lineage.ts";

export function seriesBasis(register: Register, { agencyId, mapping }: History, { ids, knownFrom }: Lineage, points: readonly { readonly period: string; readonly window: Window }[]): string {
  const names = ids.slice(1).map((id) => `${register.unit(id)?.nameVi ?? id} (${id})`);
  const everyone = countsEveryone(register.unit(agencyId));
  const parts = [mapping === "CURRENT_MAP" ? "theo bản đồ hiện nay" : "như đã ghi: hồ sơ của chính cơ quan trong từng kỳ"];
  if (everyone) parts.push("hồ sơ của mọi cơ quan trong danh bạ");
  // Another province was merged into it, whose records no source of the hub holds.
  if (everyone && names.length > 0) parts.push(`không gồm ${names.join(", ")}: các nguồn không có hồ sơ của tỉnh ấy trước khi sáp nhập`);
  if (!everyone && names.length > 0) parts.push(`cộng cả hồ sơ của ${names.join(", ")}, đã nhập trọn vào cơ quan này`);
  if (!everyone && knownFrom !== null) parts.push(`kỳ bắt đầu trước ${knownFrom}: ${noHeirVi}`);
  const [first, last] = [points.at(0), points.at(-1)];
  if (first && last) parts.push(`kỳ ${first.period} là ${first.window.from} đến ${first.window.to}, kỳ ${last.period} là ${last.window.from} đến ${last.window.to}`);
  const apart = points.slice(1).flatMap(({ window }, i) => unlike(window, points[i]?.window ?? window));
  if (apart.length > 0) parts.push("các kỳ không cùng độ dài, lũy kế từ đầu năm: so một kỳ với chính kỳ ấy của năm khác, không so với kỳ liền trước");
  return parts.join("; ");
}
