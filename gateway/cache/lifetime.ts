// How long a cached answer may live, whatever its sources say.

export const lifetimes = {
  /** All sources would say if their data changed. */
  heardMs: 600_000,
  /** One of them would not. */
  unheardMs: 5_000,
  /** So long after midnight the clock of a source may still be in the day before. */
  clockSkewMs: 60_000,
};

/** Asia/Ho_Chi_Minh has had this offset since 1975, and no summer time. */
const offsetMs = 7 * 3_600_000;
const dayMs = 86_400_000;

/** Until when an answer may be given that was begun at `begunMs`; never in another day of the province, since states and default dates depend on the day. */
export function endOfLife(begunMs: number, heard: boolean): number {
  const intoDayMs = (begunMs + offsetMs) % dayMs;
  const settled = heard && intoDayMs >= lifetimes.clockSkewMs;
  return Math.min(begunMs + (settled ? lifetimes.heardMs : lifetimes.unheardMs), begunMs - intoDayMs + dayMs);
}
