// Four equal parts of some values, by rank.

interface Quartiles {
  /** 0 the lowest quarter, 3 the highest. */
  of(value: number): number;
  /** First and last value of each quarter that has any. */
  readonly ranges: readonly { readonly part: number; readonly from: number; readonly to: number }[];
}

export function quartiles(values: readonly number[]): Quartiles {
  const sorted = values.toSorted((a, b) => a - b);
  const cuts = [0.25, 0.5, 0.75].map((part) => sorted[Math.ceil(part * sorted.length) - 1] ?? Number.POSITIVE_INFINITY);
  const of = (value: number): number => cuts.filter((cut) => value > cut).length;
  const ranges = [0, 1, 2, 3].flatMap((part) => {
    const group = sorted.filter((value) => of(value) === part);
    const [from, to] = [group[0], group.at(-1)];
    return from === undefined || to === undefined ? [] : [{ part, from, to }];
  });
  return { of, ranges };
}
