// Totals that a report states, against the sums of its records; never loaded.

import type { Row } from "../open/table.ts";
import { addProblem, addWarning } from "./findings.ts";
import { type At, cellOf } from "./at.ts";
import type { Totals } from "./form.ts";
import { type Exact, plus, writeNumber } from "./number.ts";

/** A number with the place where a total states it. */
export interface StatedNumber {
  readonly id: string;
  readonly column: number;
  readonly exact: Exact;
}

/** What a total is the total of: a group, the rows since the last sub-total, or all. */
interface Scope {
  readonly depth: number;
  readonly label: string;
  readonly row: Row | undefined;
  /** What the row that opened the group states. */
  readonly stated: readonly StatedNumber[];
  readonly sums: Map<string, Exact>;
}

const zero: Exact = { digits: 0n, scale: 0 };
const newScope = (depth: number, label: string, row?: Row, stated: readonly StatedNumber[] = []): Scope => ({ depth, label, row, stated, sums: new Map() });

export function createTotals(rule: Totals<string>, at: At) {
  const whole = newScope(-1, "");
  let block = newScope(-1, "");
  let open: Scope[] = [];
  const grand: Scope[] = [];
  /** Columns with a record whose number could not be read: that is said already, and their totals would only say it again. */
  const unreadable = new Set<string>();

  const agrees = (scope: Scope, { id, exact }: StatedNumber) => {
    const sum = scope.sums.get(id) ?? zero;
    const difference = plus(sum, { ...exact, digits: -exact.digits });
    const size = difference.digits < 0n ? -difference.digits : difference.digits;
    return size <= BigInt(rule.tolerance ?? 0);
  };

  /** Says each stated number and what its rows come to. */
  const compare = (scope: Scope, row: Row, label: string, stated: readonly StatedNumber[]) => {
    for (const number of stated) {
      if (unreadable.has(number.id)) continue;
      at.row = row;
      at.column = number.column;
      const ok = agrees(scope, number);
      const [said, computed] = [writeNumber(number.exact, "vi"), writeNumber(scope.sums.get(number.id) ?? zero, "vi")];
      at.findings.totals.push({ position: cellOf(at), label, stated: said, computed, ok });
      const say = rule.differs === "warning" ? addWarning : addProblem;
      if (!ok) say(at.findings, cellOf(at), `tổng ${said} khác cộng các dòng ${computed}`);
    }
  };

  const closeFrom = (depth: number) => {
    for (const scope of open.filter((one) => one.depth >= depth).reverse()) if (scope.row) compare(scope, scope.row, scope.label, scope.stated);
    open = open.filter((one) => one.depth < depth);
  };

  return {
    close: closeFrom,
    unreadable: (id: string) => unreadable.add(id),
    record(numbers: readonly StatedNumber[]) {
      for (const { id, exact } of numbers) for (const scope of [whole, block, ...open]) scope.sums.set(id, plus(scope.sums.get(id) ?? zero, exact));
    },
    group(depth: number, row: Row, label: string, stated: readonly StatedNumber[]) {
      closeFrom(depth);
      open.push(newScope(depth, label, row, stated));
    },
    /** "Cộng": of the group or block that it ends. What it is the total of is seen from what agrees; if nothing does, the nearest. */
    subTotal(row: Row, label: string, stated: readonly StatedNumber[]) {
      const scopes = [...open.toReversed(), block, whole];
      const scope = scopes.find((one) => stated.every((number) => agrees(one, number))) ?? scopes[0];
      if (scope) compare(scope, row, label, stated);
      block = newScope(-1, "");
    },
    /** "Tổng cộng": of all, whether it stands above or below. */
    grandTotal(row: Row, label: string, stated: readonly StatedNumber[]) {
      grand.push(newScope(-1, label, row, stated));
    },
    end() {
      closeFrom(0);
      for (const { row, label, stated } of grand) if (row) compare(whole, row, label, stated);
    },
  };
}
