// How long a source may take and how much it may say (promises R2 and R5).

export interface SourceLimits {
  /** Until a connection stands, name resolution included. */
  readonly connectMs: number;
  /** Until the headers of the answer are there. */
  readonly headersMs: number;
  /** Until the answer is complete. */
  readonly wholeMs: number;
  readonly answerBytes: number;
}

export const sourceLimits: SourceLimits = { connectMs: 500, headersMs: 1500, wholeMs: 2000, answerBytes: 2 * 1024 * 1024 };
