// What the Treasury corrected later: amounts booked wrongly, a recovered advance booked two months late, a voucher taken back.

import type { NumberedPayment } from "./files.ts";

type Payments = ReadonlyMap<string, readonly NumberedPayment[]>;
type CorrectedPayment = NumberedPayment & { readonly cancelled?: boolean };

interface Correction {
  readonly month: string;
  readonly knownAt: string;
  readonly changed: (payments: Payments) => CorrectedPayment[];
}

/** Their advances were recovered in September 2024, which the Treasury booked in November. */
const recovering = ["QNG-SNV", "QNG-SYT", "QNG-SGTVT", "QNG-SNNPTNT", "QNG-H-524", "QNG-H-535"];

export const corrections: readonly Correction[] = [
  {
    month: "2023-03",
    knownAt: "2023-05-05T08:00:00+07:00",
    changed: (payments) => forWork(payments, "2023-03").slice(0, 3).map((payment) => ({ ...payment, amount: Math.round(payment.amount * 0.9) })),
  },
  { month: "2024-09", knownAt: "2024-11-05T08:00:00+07:00", changed: recovered },
  {
    month: "2025-04",
    knownAt: "2025-06-10T08:00:00+07:00",
    changed: (payments) => forWork(payments, "2025-04").slice(0, 1).map((payment) => ({ ...payment, cancelled: true })),
  },
];

function forWork(payments: Payments, month: string): NumberedPayment[] {
  return (payments.get(month) ?? []).filter(({ kind, carriedOver }) => kind === "THANH_TOAN_KHOI_LUONG" && !carriedOver);
}

/** Half of the largest payment before October comes back. */
function recovered(payments: Payments): CorrectedPayment[] {
  const before = [...payments]
    .flatMap(([month, list]) => (month < "2024-10" ? list : []))
    .filter(({ planYear, kind, carriedOver }) => planYear === 2024 && !carriedOver && kind !== "THU_HOI_TAM_UNG");
  return recovering.flatMap((id, i): CorrectedPayment[] => {
    const [paid] = before.filter(({ holderId }) => holderId === id).sort((a, b) => b.amount - a.amount);
    if (!paid) return [];
    const amount = -Math.floor(paid.amount / 2_000) * 1_000;
    return [{ ...paid, voucher: `CT.2409.8${String(i + 1).padStart(3, "0")}`, on: "2024-09-25", kind: "THU_HOI_TAM_UNG", amount }];
  });
}
