// The monthly follow-up report (CSV): one file with the annexes that have something new; days dd/MM/yyyy, codes of the reporting system.

import { readCsv } from "../../../kit/import/csv.ts";
import type { TextProfile, ParsedFile } from "../../../kit/import/profile.ts";
import { type Annex, annexes, columns, cutIntoAnnexes } from "./annexes.ts";
import { type Cells, readCells, type RowResult } from "./cells.ts";
import { readConclusion } from "./conclusion.ts";
import { readCorruptionCase } from "./corruption-case.ts";
import { readFinding } from "./finding.ts";
import { readInspection } from "./inspection.ts";
import { personalData } from "./personal-data.ts";
import { readRecommendation } from "./recommendation.ts";
import type { Rules } from "./rules.ts";
import { readSanction } from "./sanction.ts";

const isAnnex = (name: string): name is Annex => Object.hasOwn(columns, name);

export function createReportProfile(rules: Rules): TextProfile {
  const readers: Readonly<Record<Annex, (cells: Cells) => RowResult>> = {
    CUOC: (cells) => readInspection(cells, rules),
    KET_LUAN: (cells) => readConclusion(cells, rules),
    PHAT_HIEN: (cells) => readFinding(cells, rules),
    KIEN_NGHI: readRecommendation,
    KY_LUAT: (cells) => readSanction(cells, rules),
    VU_VIEC: readCorruptionCase,
  };
  const readAnnex = ({ annex, line, text }: { annex: string; line: number; text: string }): ParsedFile => {
    if (!isAnnex(annex)) return { rows: [], problems: [{ position: `dòng ${line}`, message: `biểu "${annex}"; cho phép ${annexes.join(", ")}` }] };
    const { records, problems } = readCsv(text, columns[annex]);
    // Nothing else is looked at then, so that no other message can repeat what must not be repeated.
    const personal = personalData(annex, records);
    if (personal.length > 0) return { rows: [], problems: personal };
    const results = records.map((record) => readers[annex](readCells(record, annex)));
    return {
      rows: results.flatMap((result) => ("row" in result ? [result.row] : [])),
      problems: [
        ...problems.map(({ message }) => ({ position: `biểu ${annex}, từ dòng ${line + 1}`, message })),
        ...results.flatMap((result) => ("problems" in result ? result.problems : [])),
      ],
    };
  };
  return {
    name: "inspection-report",
    read(content) {
      const parts = cutIntoAnnexes(content).map(readAnnex);
      if (parts.length === 0) {
        const allowed = annexes.map((name) => `[${name}]`).join(", ");
        return { rows: [], problems: [{ position: "tệp", message: `không có biểu nào; cho phép ${allowed}` }] };
      }
      return { rows: parts.flatMap(({ rows }) => rows), problems: parts.flatMap(({ problems }) => problems) };
    },
  };
}
