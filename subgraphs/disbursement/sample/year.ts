// One budget year of one sample project: the decisions on its capital and what is paid, month by month, whoever holds it.

import { type Chance, createChance } from "../../../kit/random.ts";
import type { AllocationKind, AllocationStatus, PaymentKind } from "../codes.ts";
import type { Owners } from "./owners.ts";
import { type SampleProject, slowStarter, withoutCentralPlan } from "./projects.ts";

export interface SampleAllocation {
  readonly project: Pick<SampleProject, "code" | "name" | "group" | "source">;
  readonly planYear: number;
  readonly owner: string;
  readonly status: AllocationStatus;
  readonly kind: AllocationKind;
  readonly on: string;
  /** Triệu đồng. */
  readonly amount: number;
  readonly central: number;
  readonly carriedOver: boolean;
}

export interface SamplePayment {
  readonly code: string;
  readonly planYear: number;
  readonly holderId: string;
  readonly owner: string;
  readonly on: string;
  readonly kind: PaymentKind;
  /** Đồng. */
  readonly amount: number;
  readonly carriedOver: boolean;
}

export interface SampleYear {
  readonly allocations: SampleAllocation[];
  readonly payments: SamplePayment[];
}

/** Share of the year's payments made by the end of month 1–13: slow in spring, rushes in December and January. */
const season = [0.005, 0.03, 0.08, 0.13, 0.19, 0.25, 0.31, 0.38, 0.46, 0.55, 0.66, 0.87, 1];

export const dayIn = (year: number, month: number, day: number): string =>
  `${month > 12 ? year + 1 : year}-${String(month > 12 ? month - 12 : month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

export function projectYear(owners: Owners, project: SampleProject, planYear: number): SampleYear {
  const chance = createChance(`disbursement ${project.code} ${planYear}`);
  const allocations: SampleAllocation[] = [];
  const payments: SamplePayment[] = [];
  const textOf = (id: string, on: string) => (project.board !== null && owners.boardsOf(id, on).includes(project.board) ? project.board : owners.textOn(id, on));
  const centralShare = withoutCentralPlan.includes(project.ownerId) ? 0 : chance.between(93, 100) / 100;
  const final = chance.happens(0.13) ? chance.between(15, 50) / 100 : chance.between(74, 92) / 100;
  const capital = project.capital[planYear - project.firstYear] ?? 0;
  let holder = { id: owners.holderOn(project.ownerId, dayIn(planYear, 1, 1), project.number), assigned: 0, central: 0, paid: 0 };
  let advance = 0;

  const decide = (kind: AllocationKind, on: string, ownerDay: string, amount: number, central: number, status: AllocationStatus = "DA_PHAN_BO") => {
    holder = { ...holder, assigned: holder.assigned + amount, central: holder.central + central };
    allocations.push({ project, planYear, owner: textOf(holder.id, ownerDay), status, kind, on, amount, central, carriedOver: false });
  };
  const pay = (on: string, kind: PaymentKind, amount: number) => {
    holder = { ...holder, paid: holder.paid + amount };
    payments.push({ code: project.code, planYear, holderId: holder.id, owner: textOf(holder.id, on), on, kind, amount, carriedOver: false });
  };
  /** The old owner keeps capital for what it has paid and owes; the rest passes on. */
  const passOn = (on: string, dayBefore: string, next: string) => {
    const kept = Math.max(Math.ceil((holder.paid / 1e4) * chance.between(109, 125) * 1e-4), Math.ceil(holder.assigned * 0.03));
    const keptCentral = Math.round((holder.central * kept) / holder.assigned);
    const moved = { amount: holder.assigned - kept, central: holder.central - keptCentral };
    decide("DIEU_CHUYEN_DI", on, dayBefore, -moved.amount, -moved.central, "DIEU_CHUYEN");
    holder = { id: next, assigned: 0, central: 0, paid: 0 };
    decide("DIEU_CHUYEN_DEN", on, on, moved.amount, moved.central, "DIEU_CHUYEN");
  };

  const assignedOn = dayIn(planYear, 1, 9);
  decide("GIAO", assignedOn, assignedOn, capital, Math.round(capital * centralShare));
  let total = capital;
  let paid = 0;
  for (let month = 1; month <= season.length; month++) {
    const first = dayIn(planYear, month, 1);
    const next = owners.holderOn(holder.id, first, project.number);
    if (next !== holder.id) passOn(first, dayIn(planYear, month - 1, 28), next);
    if (month === 9 && final < 0.5 && chance.happens(0.5)) {
      const cut = Math.floor(capital * 0.2);
      decide("DIEU_CHINH_GIAM", dayIn(planYear, 9, 18), dayIn(planYear, 9, 17), -cut, -Math.round(cut * centralShare), "CHAM");
      total -= cut;
    }
    if (month === 9 && final > 0.88) {
      const more = Math.floor(capital * 0.15);
      decide("BO_SUNG", dayIn(planYear, 9, 18), dayIn(planYear, 9, 18), more, Math.round(more * centralShare));
      total += more;
    }
    const target = Math.round(total * final * (season[month - 1] ?? 1) * jitter(chance, month)) * 1e6;
    const due = target - paid - ((target - paid) % 1000);
    if (due < total * 4_000 || (project.ownerId === slowStarter && month < 4) || (month < 12 && chance.happens(0.2))) continue;
    const on = dayIn(planYear, month, chance.between(month === 1 ? 14 : 3, 27));
    paid += due;
    if (planYear === project.firstYear && payments.length === 0) {
      advance = due;
      pay(on, "TAM_UNG", due);
    } else if (advance > 0 && month >= 6) {
      pay(on, "THANH_TOAN_KHOI_LUONG", due + advance);
      pay(on, "THU_HOI_TAM_UNG", -advance);
      advance = 0;
    } else pay(on, "THANH_TOAN_KHOI_LUONG", due);
  }
  if (final < 0.5 && planYear < 2025 && chance.happens(0.5)) carryOver();
  return { allocations, payments };

  /** What was not paid by 31 January goes on in the next year, apart from that year's own capital. */
  function carryOver() {
    const decided = dayIn(planYear + 1, 2, 20);
    const left = total - Math.round(paid / 1e6);
    const owner = (on: string) => textOf(owners.holderOn(holder.id, on, project.number), on);
    allocations.push({
      project, planYear, owner: owner(decided), status: "KEO_DAI", kind: "KEO_DAI", on: decided, amount: left, central: Math.round(left * centralShare), carriedOver: true,
    });
    for (const month of [4, 8, 11]) {
      const on = dayIn(planYear + 1, month, chance.between(3, 27));
      const holderId = owners.holderOn(holder.id, on, project.number);
      payments.push({
        code: project.code, planYear, holderId, owner: owner(on), on, kind: "THANH_TOAN_KHOI_LUONG", amount: Math.floor(left / 4) * 1e6, carriedOver: true,
      });
    }
  }
}

/** Months differ a little; the end of the payment year does not. */
function jitter(chance: Chance, month: number): number {
  return month >= 13 ? 1 : chance.between(85, 108) / 100;
}
