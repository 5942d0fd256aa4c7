// Which frame counts for a year: the newest that has begun by then, unless it has ended.

interface FrameYears {
  readonly code: string;
  readonly index: string;
  readonly fromYear: number;
  readonly toYear: number | null;
}

/** One frame of each index at most; a newer frame ends the one before. */
export function framesInForce(frames: readonly FrameYears[], year: number): ReadonlySet<string> {
  const begun = Map.groupBy(frames.filter(({ fromYear }) => fromYear <= year), ({ index }) => index);
  const newest = [...begun.values()].map((same) => same.reduce((a, b) => (b.fromYear > a.fromYear ? b : a)));
  return new Set(newest.filter(({ toYear }) => toYear === null || year <= toYear).map(({ code }) => code));
}
