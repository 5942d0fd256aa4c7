// The metrics of the one-stop source: code, field of EgovIndicators, formula over counters, unit.

import { percent } from "../../kit/numbers.ts";
import type { Facts } from "../../kit/reading/facts.ts";
import { type Measure, type Metric as AnyMetric, ratio } from "../../kit/reading/metric.ts";
import type { AgencyLevel } from "../../kit/register/document.ts";
import { countsEveryone } from "../../kit/register/register.ts";
import type { Group } from "./profiles.ts";
import { limitOn } from "./rules.ts";

type Metric = AnyMetric<Group>;

const everyLevel: readonly AgencyLevel[] = ["PROVINCE", "DEPARTMENT", "DISTRICT", "COMMUNE"];

/** Whose systems are looked at. */
const withSystems: readonly AgencyLevel[] = ["DEPARTMENT", "DISTRICT", "COMMUNE"];

const common = { group: "dossiers", unit: "PERCENT", scorable: true, levels: everyLevel } as const;

/** Lists of procedures are kept by those who manage them. */
const catalogue = { ...common, group: "procedures", levels: ["PROVINCE", "DEPARTMENT"] } as const;

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
  {
    ...common,
    code: "EGV-07",
    field: "syncedShare",
    measure: ratio("synced", "syncKnown"),
    basis: "hồ sơ tiếp nhận trong kỳ mà tệp có ghi việc đồng bộ",
    evidence: "syncKnown",
  },
  {
    ...common,
    code: "EGV-08",
    field: "digitisedShare",
    measure: ratio("digitised", "digitisedKnown"),
    basis: "hồ sơ trả (hoặc xử lý xong) trong kỳ mà tệp có ghi kết quả điện tử",
    evidence: "digitisedKnown",
  },
  { ...common, code: "EGV-10", field: "postShare", measure: ratio("post", "received"), basis: "mọi hồ sơ tiếp nhận trong kỳ", evidence: "received" },
  {
    ...common,
    code: "EGV-13",
    field: "landTitleOnTimeRate",
    measure: ratio("landTitleOnTime", "landTitleClosed"),
    basis: "như EGV-01, riêng nhóm thủ tục cấp giấy chứng nhận quyền sử dụng đất (data/procedure-groups.csv, A)",
    evidence: "landTitleClosed",
  },
  {
    ...common,
    code: "EGV-14",
    field: "permitOnTimeRate",
    measure: ratio("permitOnTime", "permitClosed"),
    basis: "như EGV-01, riêng nhóm thủ tục cấp giấy phép xây dựng (data/procedure-groups.csv, A)",
    evidence: "permitClosed",
  },
  {
    ...common,
    code: "EGV-17",
    field: "apologyShare",
    measure: ratio("apologised", "late"),
    basis: "hồ sơ xong trễ trong kỳ cộng hồ sơ quá hạn chưa xong cuối kỳ, có ngày gửi thư xin lỗi (A)",
    evidence: "late",
  },
  {
    ...common,
    code: "EGV-19",
    field: "paidOnlineShare",
    measure: ratio("paidOnline", "withFee"),
    basis: "hồ sơ tiếp nhận trong kỳ có phí, lệ phí và có ghi cách thanh toán (A)",
    evidence: "withFee",
  },
  {
    ...common,
    code: "EGV-18",
    group: "services",
    field: "servicesInUse",
    measure: servicesInUse,
    basis: "dịch vụ trực tuyến theo danh mục có hồ sơ tiếp nhận trong kỳ; cả tỉnh đếm mỗi thủ tục một lần (A)",
    evidence: "dossiers",
  },
  {
    ...catalogue,
    code: "EGV-04",
    field: "onlineProcedures",
    measure: ratio("online", "eligible"),
    basis: "TTHC đủ điều kiện còn hiệu lực cuối kỳ theo danh mục của cơ quan quản lý; trực tuyến là mức 3, 4 đến 14/8/2022, toàn trình và một phần từ 15/8/2022 (data/online-levels.csv, M)",
    evidence: "eligible",
  },
  {
    ...catalogue,
    code: "EGV-06",
    field: "publishedProcedures",
    measure: ratio("publishedOnTime", "toPublish"),
    basis: "TTHC có hạn công khai trong kỳ; đúng hạn và đủ các bộ phận",
    evidence: "toPublish",
  },
  { ...catalogue, code: "EGV-16", field: "oneStopShare", measure: ratio("oneStop", "offered"), basis: "TTHC còn hiệu lực cuối kỳ theo danh mục của cơ quan quản lý (A)", evidence: "offered" },
  {
    ...common,
    code: "EGV-09",
    group: "ratings",
    field: "satisfaction",
    measure: satisfaction,
    basis: "phiếu hài lòng và rất hài lòng trên mọi phiếu của các đợt nằm trọn trong kỳ",
    evidence: "records",
  },
  {
    ...common,
    code: "EGV-11",
    group: "documents",
    field: "signedDocuments",
    measure: ratio("signed", "outgoing"),
    basis: "văn bản đi của các đợt nằm trọn trong kỳ; có ký số và gửi qua Trục liên thông",
    evidence: "records",
  },
  { ...common, code: "EGV-12", group: "systems", field: "electronicIso", measure: shareOfListed("isoApplied", "isoListed"), basis: "cơ quan áp dụng ISO điện tử cuối kỳ", evidence: "isoListed" },
  { ...common, code: "EGV-15", group: "systems", field: "connectedAgencies", measure: shareOfListed("axisApplied", "axisListed"), basis: "cơ quan kết nối Trục liên thông văn bản cuối kỳ", evidence: "axisListed" },
];

/** A service that several agencies have dossiers of is one for the province. */
function servicesInUse(facts: Facts): Measure {
  return countsEveryone(facts.agency) ? ratio("provinceUsed", "provinceServices")(facts) : ratio("used", "services")(facts);
}

function satisfaction(facts: Facts): Measure {
  const measure = ratio("satisfied", "ratings")(facts);
  const { value: fewest, mark } = limitOn("fewestRatings", facts.window.to);
  const few = measure.denominator !== null && measure.denominator < fewest;
  return few ? { ...measure, withheld: `ít hơn ${fewest} phiếu (mức tối thiểu, ${mark}), chưa đủ để nói` } : measure;
}

/** Of the agencies that are in scope on the last day; 100 or 0 for one. One that no list names is not counted as applying, and alone it has no figure. */
function shareOfListed(applied: string, listed: string): (facts: Facts) => Measure {
  return (facts) => {
    const { agency, register, window } = facts;
    const none = (note: string): Measure => ({ value: null, numerator: null, denominator: null, note });
    if (!facts.covered || facts.sum(listed) === 0n) return none(facts.covered ? "danh sách không nêu cơ quan này" : "nguồn không có danh sách trong kỳ");
    if (!countsEveryone(agency)) return ratio(applied, listed)(facts);
    const scope = register.unitsOn(withSystems, window.to).map(({ id }) => id);
    const [numerator, denominator] = [BigInt(scope.filter((id) => facts.of(id, applied) > 0n).length), BigInt(scope.length)];
    const unlisted = scope.filter((id) => facts.of(id, listed) === 0n).length;
    if (denominator === 0n) return none("không có cơ quan nào trong diện tính");
    const note = `${denominator} cơ quan chuyên môn, huyện, xã ngày ${window.to}${unlisted > 0 ? `, ${unlisted} không có trong danh sách` : ""}`;
    return { value: percent(numerator, denominator), numerator, denominator, note };
  };
}
