// What counts as right: for gateways the whole answer of the hub, for SQL the same readings.

import { isDeepStrictEqual } from "node:util";

interface Fact {
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
}
interface Row {
  readonly id: string;
  readonly nameVi: string;
  readonly indicators: {
    readonly egov: { readonly onTimeRate: Fact };
    readonly disbursement: { readonly rate: Fact };
    readonly inspections: { readonly recommendationsExecuted: Fact };
    readonly complaints: { readonly resolvedOnTime: Fact };
  };
}
/** An answer to one of the questions of this folder. */
export interface ViewAnswer {
  readonly data: { readonly agencies: readonly Row[] };
}

export function sameAnswer(reference: unknown): (answer: unknown) => void {
  return (answer) => {
    if (!isDeepStrictEqual(answer, reference)) throw new Error(`not the right answer: ${JSON.stringify(answer).slice(0, 300)}`);
  };
}

/** As the statement of readings.sql names them. */
export function readingsOf({ data }: ViewAnswer): readonly object[] {
  return data.agencies.map(({ id, nameVi, indicators: { egov, disbursement, inspections, complaints } }) => ({
    id,
    nameVi,
    ...named("onTime", egov.onTimeRate),
    ...named("paid", disbursement.rate),
    ...named("executed", inspections.recommendationsExecuted),
    ...named("resolved", complaints.resolvedOnTime),
  }));
}

function named(name: string, { value, numerator, denominator }: Fact): object {
  return { [`${name}Rate`]: value, [`${name}Of`]: numerator, [`${name}Over`]: denominator };
}
