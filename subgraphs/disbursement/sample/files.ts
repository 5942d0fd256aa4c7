// The sample as the files that the finance department and the Treasury would send: one a month, a few corrections known later, and notices on settlements.

import { writeCsv } from "../../../kit/import/csv.ts";
import type { ShippedFile } from "../../../kit/import/profile.ts";
import { createChance } from "../../../kit/random.ts";
import type { Register } from "../../../kit/register/register.ts";
import { type SampleMonth, sampleMonths } from "../../../kit/sample/months.ts";
import { allocationColumns } from "../import/allocations.ts";
import { paymentColumns } from "../import/payments.ts";
import { corrections } from "./corrections.ts";
import { noticeFiles } from "./notices.ts";
import { createOwners, type Owners } from "./owners.ts";
import { sampleProjects } from "./projects.ts";
import { recoveryFiles } from "./recoveries.ts";
import { type SampleAllocation, type SamplePayment, projectYear } from "./year.ts";
import { unallocatedLines } from "./unallocated.ts";

/** A payment with its number, which its month gives it. */
export type NumberedPayment = SamplePayment & { readonly voucher: string };

interface Sample {
  readonly allocations: ReadonlyMap<string, readonly SampleAllocation[]>;
  readonly payments: ReadonlyMap<string, readonly NumberedPayment[]>;
}

export function sampleFiles(register: Register): ShippedFile[] {
  let [known, made]: [Owners?, Sample?] = [];
  const owners = () => (known ??= createOwners(register));
  const sample = () => (made ??= makeSample(owners()));
  // January of the year after brings the last payments of a year's capital.
  const months = sampleMonths(2022, 2026).filter(({ month }) => month <= "2026-01");
  const common = { sample: true, by: "hub" } as const;
  const monthly = months.flatMap((month, i): ShippedFile[] => {
    const { knownAt, from: coversFrom, to: coversTo } = month;
    const file = { ...common, knownAt, coversFrom, coversTo };
    const payments = {
      ...file,
      profile: "payments",
      file: `mau-thanh-toan-${month.month}.csv`,
      content: () => paymentsFile(sample().payments.get(month.month) ?? [], i, month),
    };
    const decided = decisionMonths.includes(month.month);
    const content = () => writeCsv(allocationColumns, odd(sample().allocations.get(month.month) ?? [], i).map(allocationRecord));
    return decided ? [{ ...file, profile: "allocations", file: `mau-giao-von-${month.month}.csv`, content }, payments] : [payments];
  });
  const corrected = corrections.map(
    ({ month, knownAt, changed }): ShippedFile => ({
      ...common,
      profile: "payments",
      file: `mau-dieu-chinh-thanh-toan-${month}.csv`,
      content: () => writeCsv(paymentColumns, changed(sample().payments).map(paymentRecord)),
      knownAt,
      coversFrom: `${month}-01`,
      coversTo: months.find((one) => one.month === month)?.to ?? null,
    }),
  );
  return [...monthly, ...corrected, ...noticeFiles(owners), ...recoveryFiles()];
}

/** The province decides in January (first plan), February (carried over), April (in detail) and September (adjusted); in 2025 also when units merge. */
const decisionMonths = [
  "2022-01", "2022-04", "2022-09", "2023-01", "2023-02", "2023-04", "2023-09", "2024-01", "2024-02", "2024-04", "2024-09",
  "2025-01", "2025-02", "2025-03", "2025-07", "2025-09",
];

function makeSample(owners: Owners): Sample {
  const projects = sampleProjects(owners);
  const years = projects.flatMap((project) => project.capital.map((_, i) => projectYear(owners, project, project.firstYear + i)));
  const allocations = [...years.flatMap((year) => year.allocations), ...unallocatedLines(owners, projects)];
  const payments = years.flatMap((year) => year.payments).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const numbered = [...Map.groupBy(payments, ({ on }) => on.slice(0, 7))].map(([month, list]) => {
    const numberOf = (i: number) => `CT.${month.slice(2, 4)}${month.slice(5)}.${String(i + 1).padStart(4, "0")}`;
    return [month, list.map((payment, i) => ({ ...payment, voucher: numberOf(i) }))] as const;
  });
  return { allocations: Map.groupBy(allocations, ({ on }) => on.slice(0, 7)), payments: new Map(numbered) };
}

function paymentsFile(payments: readonly NumberedPayment[], place: number, { month }: SampleMonth): string {
  const records = odd(payments, place).map((payment) => paymentRecord(payment));
  const [first] = records;
  // Once or twice a year a board that no register knows.
  const stranger = first && place % 12 === 5 ? [{ ...first, SoChungTu: `CT.${month.slice(2, 4)}${month.slice(5)}.9001`, ChuDauTu: "Ban QLDA chuyên ngành (chưa đặt tên)" }] : [];
  return writeCsv(paymentColumns, [...records, ...stranger]);
}

/** What real exports hold too: names in decomposed Unicode. */
function odd<Row extends { readonly owner: string }>(rows: readonly Row[], place: number): Row[] {
  const chance = createChance(`disbursement file ${place}`);
  return rows.map((row) => (chance.happens(0.02) ? { ...row, owner: row.owner.normalize("NFD") } : row));
}

function allocationRecord({ project, planYear, owner, status, kind, on, amount, central, carriedOver }: SampleAllocation): Record<string, string> {
  return {
    NamKeHoach: String(planYear),
    MaDuAn: project.code,
    TenDuAn: project.name,
    NhomDuAn: project.group,
    ChuDauTu: owner,
    NguonVon: project.source,
    TrangThai: status,
    LoaiDieuChinh: kind,
    // Numbers of decisions are invented: month and day.
    SoQuyetDinh: `${Number(on.slice(5, 7))}${on.slice(8)}/QĐ-UBND`,
    NgayQuyetDinh: on,
    VonGiao: String(amount),
    TrongDoTTg: String(central),
    DonViTinh: "triệu đồng",
    VonKeoDai: carriedOver ? "1" : "0",
  };
}

function paymentRecord(payment: NumberedPayment & { readonly cancelled?: boolean }): Record<string, string> {
  return {
    SoChungTu: payment.voucher,
    NgayThanhToan: payment.on,
    MaDuAn: payment.code,
    ChuDauTu: payment.owner,
    NamKeHoach: String(payment.planYear),
    LoaiThanhToan: payment.kind,
    SoTien: String(payment.amount),
    DonViTinh: "đồng",
    VonKeoDai: payment.carriedOver ? "1" : "0",
    HuyBo: payment.cancelled ? "1" : "0",
  };
}
