// Which metrics the four sources answer, and under which field of the graph their records stand.

export type RecordSource = "egov" | "disbursement" | "inspections" | "complaints";
export const recordSources = ["egov", "disbursement", "inspections", "complaints"] as const satisfies readonly RecordSource[];

interface Answered {
  readonly source: RecordSource;
  readonly field: string;
}

const fields: Readonly<Record<RecordSource, Readonly<Record<string, string>>>> = {
  egov: { "EGV-01": "onTimeRate", "EGV-02": "lateRate", "EGV-03": "landLateRate", "EGV-05": "onlineShare", "EGV-07": "syncedShare", "EGV-08": "digitisedShare", "EGV-10": "postShare" },
  disbursement: { "DIS-01": "rate", "DIS-01.TTG": "rateOfCentralPlan", "DIS-02": "gapToPath", "DIS-03": "unallocatedShare", "DIS-04": "slowProjects" },
  inspections: {
    "INS-01": "agenciesChecked",
    "INS-02": "planCompletion",
    "INS-03": "findingsHandled",
    "INS-04": "recommendationsExecuted",
    "INS-05": "amountRecovered",
    "INS-06": "publishedOnTime",
    "INS-08": "oneStopChecks",
    "INS-13": "conclusionsExecuted",
  },
  complaints: { "CMP-01": "resolvedOnTime", "CMP-02": "resolutionRate", "CMP-04": "decisionsExecuted", "CMP-05": "feedbackOnTime", "CMP-06": "feedbackPublished", "CMP-07": "prolongedCases", "CMP-08": "harassmentReports" },
};

export const answered: ReadonlyMap<string, Answered> = new Map(recordSources.flatMap((source) => Object.entries(fields[source]).map(([metric, field]) => [metric, { source, field }] as const)));

/** `{ egov: true, disbursement: false, … }`: a document with one part a source answers only the part that is wanted. */
export function onlyOf(source: RecordSource | undefined): Record<RecordSource, boolean> {
  return { egov: source === "egov", disbursement: source === "disbursement", inspections: source === "inspections", complaints: source === "complaints" };
}
