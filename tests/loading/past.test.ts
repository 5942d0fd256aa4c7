// The past as it was known: imports, corrections, withdrawals and undo in any order, against the naive model at every step, and sums against records.

import fc from "fast-check";
import { and, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { inForce } from "../../kit/current.ts";
import { openDatabase } from "../../kit/database.ts";
import { calendarWindow, investmentWindow, reportingWindow, type Window } from "../../kit/time/period.ts";
import { addDays } from "../../kit/time/calendar.ts";
import { countersFromRecords, countersFromSums } from "../../subgraphs/egov/counting.ts";
import { dossiers as d } from "../../subgraphs/egov/tables.ts";
import { type Line, line } from "./files.ts";
import { createModel } from "./model.ts";
import { openWorld } from "./world.ts";

const units = ["Sở Nội vụ", "Sở Tư pháp", "UBND huyện Bình Sơn"];
const firstDay = "2024-01-01";
const day = (to: number) => fc.integer({ min: 0, max: to }).map((days) => addDays(firstDay, days));

const lines: fc.Arbitrary<Line> = fc
  .record({
    number: fc.integer({ min: 1, max: 8 }),
    unit: fc.constantFrom(...units),
    received: day(170),
    // Real registers hold due days before the receipt, and closings before it.
    due: fc.integer({ min: -3, max: 25 }),
    closed: fc.option(fc.integer({ min: -2, max: 45 }), { nil: null }),
    status: fc.constantFrom("2", "4", "5", "7", "9", "10"),
    channel: fc.constantFrom("DIRECT", "ONLINE", "POST"),
    field: fc.constantFrom("Đất đai", "Nội vụ"),
    withdrawn: fc.integer({ min: 0, max: 9 }).map((roll) => roll === 0),
  })
  .map(({ number, due, closed, ...cells }) => line(number, { ...cells, due: addDays(cells.received, due), closed: closed === null ? "" : addDays(cells.received, closed) }));

type Step = { readonly load: readonly Line[]; readonly coversTo: string } | { readonly undo: number };
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ load: fc.uniqueArray(lines, { minLength: 1, maxLength: 6, selector: ({ key }) => key }), coversTo: day(181) }) },
  { weight: 1, arbitrary: fc.record({ undo: fc.nat({ max: 20 }) }) },
);

const periods = ["2024", "2024-H1", "2024-9M", "2024-Q1", "2024-Q2", "2024-01", "2024-02", "2024-06"];
const calendars = [calendarWindow, reportingWindow, investmentWindow];
const windows: fc.Arbitrary<Window> = fc.tuple(day(200), fc.integer({ min: 0, max: 60 })).map(([from, days]) => ({ from, to: addDays(from, days) }));

test("what is known at any time is what the naive model says, and sums by half-month come to what the records come to", { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 3, maxLength: 7 }), fc.array(windows, { minLength: 4, maxLength: 4 }), async (sequence, odd) => {
      await using world = await openWorld();
      const { subgraph } = world;
      const database = openDatabase({ url: world.databaseUrl, source: "egov" });
      const [fromSums, fromRecords] = [countersFromSums(database.db), countersFromRecords(database.db)];
      const asked = [...periods.flatMap((period) => calendars.map((windowOf) => ({ period, window: windowOf(period) }))), ...odd.map((window) => ({ period: "", window }))];
      const model = createModel();
      const standing: number[] = [];
      const past: { readonly at: string; readonly known: ReadonlyMap<string, Line> }[] = [];
      let imports = 0;
      for (const step of sequence) {
        const at = world.tick();
        if ("load" in step) {
          const { outcome } = await world.importLines(step.load, step);
          if (outcome === "LOADED") {
            model.load(++imports, step.load);
            standing.push(imports);
          }
        } else if (standing.length > 0) {
          const [id = 0] = standing.splice(step.undo % standing.length, 1);
          const { importIds } = await subgraph.undoImport(id, { by: "thử" });
          // One line for each file that speaks again.
          for (const undo of importIds) expect(undo).toBe(++imports);
          model.undo(id, imports);
        }
        past.push({ at, known: model.state() });
        for (const { at: then, known } of past) expect(await knownAt(database.db, then)).toEqual([...known.values()].map(shown));
        for (const { at: then } of past.slice(-3)) {
          const query = { windows: asked, knownUntil: then, agencyIds: null };
          expect(inOrder(await fromSums(query))).toEqual(inOrder(await fromRecords(query)));
        }
      }
      await database.close();
    }),
    { seed: 5, numRuns: 12, endOnFailure: true },
  );
});

const shown = ({ key, unit, received, due, closed, status, channel, field }: Line) => ({ key, unit, received, due, closed: closed || null, status, channel, field });

async function knownAt(db: ReturnType<typeof openDatabase>["db"], at: string) {
  return await db
    .select({ key: d.key, unit: d.agencyText, received: d.receivedOn, due: d.dueOn, closed: d.closedOn, status: d.status, channel: d.channel, field: d.field })
    .from(d)
    .where(and(inForce(d, at)))
    .orderBy(sql`${d.key} collate "C"`);
}

function inOrder(rows: readonly { readonly ord: number; readonly agencyId: string }[]) {
  return rows.toSorted((a, b) => a.ord - b.ord || (a.agencyId < b.agencyId ? -1 : 1));
}
