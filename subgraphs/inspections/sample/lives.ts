// The life of each invented inspection of one subject, to its last recommendation; a month's file tells what of it had happened by then.

import { createChance, type Chance } from "../../../kit/random.ts";
import type { Register } from "../../../kit/register/register.ts";
import { addDays } from "../../../kit/time/calendar.ts";
import { fieldOf } from "./fields.ts";
import { inspectionsOf, type PlannedInspection } from "./plan.ts";

export interface SampleFinding {
  readonly type: string;
  readonly field: string | null;
  readonly amountVnd: number | null;
  /** When it was recommended for handling, and when handled; null for never. */
  readonly recommendedOn: string | null;
  readonly handledOn: string | null;
}

export interface SampleStep {
  readonly on: string;
  readonly executedVnd: number | null;
  readonly status: string;
}

export interface SampleRecommendation {
  readonly kind: string;
  readonly amountVnd: number | null;
  readonly dueOn: string | null;
  /** In order; the first is the issue. */
  readonly steps: readonly SampleStep[];
}

export interface SampleLife {
  readonly inspection: PlannedInspection;
  /** 1 for the first subject. */
  readonly number: number;
  readonly subject: string;
  readonly decidedOn: string;
  readonly announcedOn: string;
  readonly endedOn: string;
  /** Instead of everything after the decision. */
  readonly cancelledOn: string | null;
  readonly signedOn: string;
  readonly publishedOn: string | null;
  readonly findings: readonly SampleFinding[];
  readonly recommendations: readonly SampleRecommendation[];
}

/** The district that never executes anything. */
const neverExecutes = "QNG-H-531";

const findingTypes = [
  "Trễ hẹn không xin lỗi",
  "Thiếu kế hoạch, báo cáo",
  "Chi sai chế độ",
  "Nghiệm thu sai khối lượng",
  "Chưa công khai đủ thủ tục",
  "Sai trình tự đất đai",
] as const;

export function livesOf(register: Register, year: number): SampleLife[] {
  return inspectionsOf(register, year).flatMap((inspection) => {
    const chance = createChance(`inspections ${inspection.code}`);
    const startOn = addDays(inspection.startOn, inspection.mode === "KE_HOACH" && chance.happens(0.2) ? chance.between(5, 12) : 0);
    const late = chance.happens(0.15) ? chance.between(5, 20) : 0;
    const endedOn = addDays(startOn, inspection.days + late);
    const byLaw = inspection.kind.startsWith("THANH_TRA");
    const signedOn = addDays(endedOn, byLaw || inspection.kind === "KIEM_TOAN" ? chance.between(20, 40) : chance.between(6, 15));
    const cancelled = inspection.mode === "KE_HOACH" && inspection.kind !== "KIEM_TRA_CCHC" && chance.happens(0.06);
    const publishedOn = byLaw && chance.happens(0.96) ? addDays(signedOn, chance.happens(0.2) ? chance.between(11, 30) : chance.between(3, 10)) : null;
    return inspection.subjects.map(
      ({ id, text }, i): SampleLife => ({
        inspection,
        number: i + 1,
        subject: text,
        decidedOn: addDays(inspection.startOn, -7),
        announcedOn: startOn,
        endedOn,
        cancelledOn: cancelled ? addDays(startOn, 3) : null,
        signedOn,
        publishedOn,
        findings: findingsOf(inspection, signedOn, chance).map((finding, place) => ({ ...finding, ...fieldOf(inspection, i, place) })),
        recommendations: recommendationsOf(inspection, signedOn, id === neverExecutes, chance),
      }),
    );
  });
}

function findingsOf({ kind }: PlannedInspection, signedOn: string, chance: Chance): SampleFinding[] {
  const count = kind === "KIEM_TRA_TAI_CHINH" ? chance.between(0, 1) : kind.startsWith("KIEM_TRA") ? chance.between(1, 3) : chance.between(3, 6);
  return Array.from({ length: count }, () => ({
    type: chance.pick(findingTypes),
    field: null,
    amountVnd: kind.startsWith("KIEM_TRA") || chance.happens(0.4) ? null : thousands(chance, 8_000, 900_000),
    recommendedOn: chance.happens(0.78) ? signedOn : null,
    handledOn: chance.happens(0.55) ? addDays(signedOn, chance.between(15, 120)) : null,
  }));
}

function recommendationsOf({ kind }: PlannedInspection, signedOn: string, never: boolean, chance: Chance): SampleRecommendation[] {
  const about = (recommended: string, money: boolean): SampleRecommendation => {
    const amountVnd = money ? thousands(chance, 15_000, 2_500_000) : null;
    const dueOn = chance.happens(0.08) ? null : addDays(signedOn, chance.between(6, 12) * 10);
    return { kind: recommended, amountVnd, dueOn, steps: stepsOf(signedOn, amountVnd, dueOn, never, chance) };
  };
  const some = (low: number, high: number, one: (place: number) => SampleRecommendation) => Array.from({ length: chance.between(low, high) }, (_, i) => one(i));
  if (kind === "KIEM_TRA_TAI_CHINH") return [];
  if (kind.startsWith("KIEM_TRA")) return some(0, 2, () => about(chance.pick(["KIEM_DIEM", "HOAN_THIEN_CO_CHE"]), false));
  return [
    ...some(1, 3, (i) => about(i === 0 || chance.happens(0.6) ? "THU_HOI_TIEN" : "XU_LY_KHAC_KINH_TE", true)),
    ...some(1, 2, () => about(chance.pick(["KIEM_DIEM", "KY_LUAT", "THU_HOI_DAT", "HOAN_THIEN_CO_CHE"]), false)),
  ];
}

/** Issued; perhaps a part; then all of it, or overdue. */
function stepsOf(signedOn: string, amountVnd: number | null, dueOn: string | null, never: boolean, chance: Chance): SampleStep[] {
  const none = amountVnd === null ? null : 0;
  const partly = !never && amountVnd !== null && chance.happens(0.6);
  const part = partly && amountVnd !== null ? Math.floor((amountVnd * chance.between(20, 80)) / 100_000) * 1_000 : none;
  const partOn = addDays(signedOn, chance.between(15, 60));
  const completes = !never && chance.happens(0.82);
  const endOn = completes ? addDays(partOn, chance.between(10, 120)) : addDays(dueOn ?? partOn, 5);
  return [
    { on: signedOn, executedVnd: none, status: dueOn === null ? "DANG_THUC_HIEN" : "CHUA_DEN_HAN" },
    ...(partly ? [{ on: partOn, executedVnd: part, status: "HOAN_THANH_MOT_PHAN" }] : []),
    { on: endOn, executedVnd: completes ? amountVnd : part, status: completes ? "HOAN_THANH" : "QUA_HAN" },
  ];
}

/** Whole thousands of đồng. */
function thousands(chance: Chance, low: number, high: number): number {
  return chance.between(low, high) * 1_000;
}
