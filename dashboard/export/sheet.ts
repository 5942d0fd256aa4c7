// A table on its way out of the page.

export interface Sheet {
  readonly title: string;
  /** Unit line, source, time: above the head in Excel, below the table in CSV. */
  readonly notes: readonly string[];
  readonly head: readonly string[];
  readonly body: readonly (readonly (string | number | null)[])[];
}
