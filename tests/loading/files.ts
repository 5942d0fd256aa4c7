// A small file format for tests, read as any form is: rows of a CSV in batches; and files that are written where they are read.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFile } from "../../kit/import/open/open-file.ts";
import type { OpenedFile } from "../../kit/import/open/table.ts";
import type { FactRow, FileProfile } from "../../kit/import/profile.ts";
import { noFindings } from "../../kit/import/form/findings.ts";
import { statusRuleOn } from "../../subgraphs/egov/rules.ts";

/** What one line says of a dossier. */
export interface Line {
  readonly key: string;
  readonly unit: string;
  readonly received: string;
  readonly due: string;
  readonly closed: string;
  readonly status: string;
  readonly channel: string;
  readonly field: string;
  readonly withdrawn: boolean;
}

const columns = ["key", "unit", "received", "due", "closed", "status", "channel", "field", "withdrawn"] as const;

export const linesProfile: FileProfile = {
  // A name that the source knows: by it, the source tells what a file says something about.
  name: "dossiers",
  titleVi: "Dòng thử",
  titleEn: "Lines of a test",
  formats: ["csv"],
  period: "none",
  readFile(file) {
    const findings = { ...noFindings(), coversFrom: "2024-01-01", coversTo: "2024-06-30" };
    return { findings, batches: rowsOf(file, findings) };
  },
};

async function* rowsOf(file: OpenedFile, findings: { coversTo: string | null }): AsyncGenerator<readonly FactRow[]> {
  for (const table of file.tables) {
    for await (const batch of table.rows()) {
      yield batch.flatMap(({ number, texts }) => {
        // The first line names the last day that the file covers.
        if (number === 1) {
          findings.coversTo = texts[0] ?? null;
          return [];
        }
        return [rowOf(`dòng ${number}`, texts)];
      });
    }
  }
}

function rowOf(position: string, cells: readonly string[]): FactRow {
  const cell = (name: (typeof columns)[number]) => cells[columns.indexOf(name)] ?? "";
  const at = (day: string, time: string) => (day === "" ? null : `${day}T${time}+07:00`);
  return {
    table: "dossiers",
    key: cell("key"),
    position,
    owner: { text: cell("unit"), on: cell("received") },
    withdrawn: cell("withdrawn") === "1",
    values: {
      procedureCode: "1.001612", field: cell("field"), applicant: "CITIZEN", status: cell("status"), clock: statusRuleOn(cell("status"), cell("received"))?.effect ?? null, channel: cell("channel"), synced: true, digitised: cell("closed") !== "",
      receivedOn: cell("received"), receivedAt: at(cell("received"), "08:00:00"), firstDueAt: at(cell("due"), "17:00:00"), dueAt: at(cell("due"), "17:00:00"), dueOn: cell("due"),
      closedAt: at(cell("closed"), "16:00:00"), closedOn: cell("closed") || null,
    },
  };
}

export function textOf(lines: readonly Line[], coversTo = "2024-06-30"): string {
  return [coversTo, ...lines.map((line) => columns.map((name) => (name === "withdrawn" ? (line[name] ? "1" : "0") : line[name])).join(","))].join("\n");
}

/** A folder for the files of a test. */
export async function openFolder() {
  const folder = await mkdtemp(join(tmpdir(), "chiso-loading-"));
  return {
    path: (name: string) => join(folder, name),
    async open(name: string, content: string): Promise<OpenedFile> {
      await writeFile(join(folder, name), content);
      return await openFile(join(folder, name));
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A dossier of Sở Nội vụ, closed in time, unless said otherwise. */
export function line(number: number, cells: Partial<Line> = {}): Line {
  const key = `000.00.03.H48-240102-${String(number).padStart(4, "0")}`;
  return { key, unit: "Sở Nội vụ", received: "2024-01-02", due: "2024-01-12", closed: "2024-01-10", status: "10", channel: "DIRECT", field: "Nội vụ", withdrawn: false, ...cells };
}
