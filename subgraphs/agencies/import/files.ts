// The five files of the register and their columns.

import { agencyLevels, aliasKinds, aliasRelations, factMarks, successionKinds } from "../../../kit/register/document.ts";
import type { RowProblem } from "../../../kit/import/profile.ts";
import { day, digits, id, oneOf, optional, rank, words } from "./cells.ts";
import { agencyKinds } from "../tables.ts";
import { placeTypeNames } from "./place-types.ts";
import { type DataFile, readRows } from "./rows.ts";

const mark = oneOf(factMarks);
const dates = { validFrom: optional(day), validTo: optional(day) };

/** A row is one form of a body or place: its name and parent between two days. Two rows of one id follow each other. */
const form = { parent: optional(id), ...dates, mark, datesMark: optional(mark), basis: words };

const bodyCells = { id, rank, level: oneOf(agencyLevels), kind: oneOf(agencyKinds), nameVi: words, nameEn: words, ...form };
const placeCells = { id, gso: digits, type: oneOf(placeTypeNames), name: words, ...form };
const aliasCells = { agency: id, kind: oneOf(aliasKinds), text: words, relation: oneOf(aliasRelations), ...dates, mark, basis: optional(words) };
const groupCells = { group: id, level: oneOf(agencyLevels), mark, basis: words };
const successionCells = {
  predecessor: id,
  successor: id,
  kind: oneOf(successionKinds),
  scope: optional(words),
  on: day,
  legalBasis: optional(words),
  mark,
  onMark: mark,
};

export const fileNames = ["bodies.csv", "places.csv", "aliases.csv", "groups.csv", "succession.csv"] as const;

/** Reads the five files; one that is missing is a problem like any other. */
export function readFiles(files: readonly DataFile[]) {
  const problems: RowProblem[] = [];
  const read = <C extends Parameters<typeof readRows>[1]>(name: (typeof fileNames)[number], cells: C) => {
    const file = files.find((candidate) => candidate.name === name);
    if (!file) {
      problems.push({ position: name, message: `thiếu tệp; danh bạ gồm ${fileNames.join(", ")}` });
      return [];
    }
    const result = readRows(file, cells);
    problems.push(...result.problems);
    return result.rows;
  };
  const rows = {
    bodies: read("bodies.csv", bodyCells),
    places: read("places.csv", placeCells),
    aliases: read("aliases.csv", aliasCells),
    groups: read("groups.csv", groupCells),
    succession: read("succession.csv", successionCells),
  };
  return { rows, problems };
}

export type RegisterRows = ReturnType<typeof readFiles>["rows"];
export type AliasRow = RegisterRows["aliases"][number];
