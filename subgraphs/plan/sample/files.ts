// The sample reports as Sở Nội vụ would put them together: one file a quarter with what came, late reports in the file after.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCsv, writeCsv } from "../../../kit/import/csv.ts";
import type { ShippedFile } from "../../../kit/import/profile.ts";
import type { Register } from "../../../kit/register/register.ts";
import { addDays, lastDayOf } from "../../../kit/time/calendar.ts";
import { reportingWindow } from "../../../kit/time/period.ts";
import { entryColumns } from "../import/entries.ts";
import { entriesOfQuarter, type SampleClaim, type SampleEntry, type SampleTasks } from "./reports.ts";

const data = join(import.meta.dirname, "../data");

/** From the first quarter that ended under the plan. */
const quarters = [2022, 2023, 2024, 2025].flatMap((year) => [1, 2, 3, 4].map((number) => `${year}-Q${number}`)).slice(1);

/** What all of a level report on. */
const departments = ["GEN-A", "GEN-C", "PAR-C-08", "PAR-D-03", "PAR-G-06"];
const districts = ["GEN-A", "GEN-C", "PAR-C-08", "PAR-G-06", "PAPI-A-01", "PAPI-B-05"];

export function sampleFiles(register: Register): ShippedFile[] {
  const shared = once(() => ({ tasks: readTasks(), claims: readClaims() }));
  const made = new Map<string, readonly SampleEntry[]>();
  const entriesOf = (quarter: string): readonly SampleEntry[] => {
    const entries = made.get(quarter) ?? entriesOfQuarter(register, quarter, shared().tasks, shared().claims);
    made.set(quarter, entries);
    return entries;
  };
  return quarters.map((quarter, place): ShippedFile => {
    const { from, to } = reportingWindow(quarter);
    const day = closes(quarter);
    const content = () => {
      const before = quarters[place - 1];
      const late = before === undefined ? [] : entriesOf(before).filter(({ receivedOn }) => receivedOn > closes(before));
      const inTime = entriesOf(quarter).filter(({ receivedOn }) => receivedOn <= day);
      return writeCsv(entryColumns, [...late, ...inTime].map(({ cells }) => cells));
    };
    return { profile: "report", file: `mau-bao-cao-${quarter}.csv`, content, knownAt: `${addDays(day, 2)}T08:00:00+07:00`, coversFrom: from, coversTo: to, sample: true, by: "hub" };
  });
}

/** The last day of the quarter by the calendar. */
function closes(quarter: string): string {
  return lastDayOf(Number(quarter.slice(0, 4)), Number(quarter.at(-1)) * 3);
}

function readTasks(): SampleTasks {
  // The shipped decision, which its own profile checks.
  const { tasks } = JSON.parse(readFileSync(join(data, "decision-534.json"), "utf8")) as { tasks: readonly { id: string; lead: readonly string[] }[] };
  const pairs = tasks.flatMap(({ id, lead }) => lead.filter((agency) => agency.startsWith("QNG-")).map((agency) => ({ id, agency })));
  const own = new Map([...Map.groupBy(pairs, ({ agency }) => agency)].map(([agency, of]) => [agency, of.map(({ id }) => id)]));
  return { own, departments, districts };
}

function readClaims(): readonly SampleClaim[] {
  const { records } = readCsv(readFileSync(join(data, "sample-claims.csv"), "utf8"), ["agency", "period", "metric", "value"]);
  return records.map(({ cells }) => ({ agency: cells["agency"] ?? "", period: cells["period"] ?? "", metric: cells["metric"] ?? "", value: cells["value"] ?? "" }));
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
