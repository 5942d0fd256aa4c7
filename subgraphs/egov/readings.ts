// The metrics of the one-stop source: code, field of EgovIndicators, formula over counters, unit.

import { type Metric, ratio } from "../../kit/reading/metric.ts";
import type { AgencyLevel } from "../../kit/register/document.ts";

const everyLevel: readonly AgencyLevel[] = ["PROVINCE", "DEPARTMENT", "DISTRICT", "COMMUNE"];

const common = { group: "dossiers", unit: "PERCENT", scorable: true, levels: everyLevel } as const;

const onTime = {
  ...common,
  code: "EGV-01",
  field: "onTimeRate",
  measure: ratio("onTime", "closed"),
  basis: "hồ sơ trả (hoặc xử lý xong) trong kỳ, so với hẹn trả sau cùng; không tính hồ sơ bị từ chối, rút, dừng",
  evidence: "closed",
} satisfies Metric;

const boundTo = (level: AgencyLevel): Metric => ({ ...onTime, code: `${onTime.code}.${level}`, field: null, bound: level });

export const metrics: readonly Metric[] = [
  onTime,
  boundTo("DEPARTMENT"),
  boundTo("DISTRICT"),
  boundTo("COMMUNE"),
  {
    ...common,
    code: "EGV-02",
    better: "LOWER",
    field: "lateRate",
    measure: ratio("late", "considered"),
    basis: "hồ sơ xong trong kỳ cộng hồ sơ quá hạn chưa xong cuối kỳ",
    evidence: "considered",
  },
  {
    ...common,
    code: "EGV-03",
    better: "LOWER",
    field: "landLateRate",
    measure: ratio("landLate", "landConsidered"),
    basis: "như EGV-02, riêng lĩnh vực đất đai của hộ gia đình, cá nhân",
    evidence: "landConsidered",
  },
  { ...common, code: "EGV-05", field: "onlineShare", measure: ratio("online", "received"), basis: "mọi hồ sơ tiếp nhận trong kỳ", evidence: "received" },
  { ...common, code: "EGV-07", field: "syncedShare", measure: ratio("synced", "received"), basis: "mọi hồ sơ tiếp nhận trong kỳ", evidence: "received" },
  {
    ...common,
    code: "EGV-08",
    field: "digitisedShare",
    measure: ratio("digitised", "closed"),
    basis: "hồ sơ trả (hoặc xử lý xong) trong kỳ",
    evidence: "closed",
  },
  { ...common, code: "EGV-10", field: "postShare", measure: ratio("post", "received"), basis: "mọi hồ sơ tiếp nhận trong kỳ", evidence: "received" },
];
