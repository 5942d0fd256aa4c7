// Finds the heading of a form among the first rows of a table; when there is none, says how the nearest one differs.

import { createLikeness } from "../../similar.ts";
import type { Row, Table } from "../open/table.ts";
import type { RowProblem } from "../profile.ts";
import { type Columns, labelOf, spellingsOf } from "./columns.ts";
import type { AnyForm } from "./form.ts";
import { type Heading, headingKey, readHeadings } from "./heading.ts";
import { rowPlace } from "./place.ts";
import { cleanText } from "./text.ts";

export interface Header {
  readonly first: number;
  /** Last row of the heading, the row of column numbers under it included. */
  readonly last: number;
  readonly columns: ReadonlyMap<string, Heading>;
  /** Columns of the file that the form does not name. */
  readonly extra: readonly Heading[];
}

interface Candidate extends Header {
  /** How many columns were found. */
  readonly score: number;
  /** How many of them without anything above them. */
  readonly whole: number;
  readonly missing: readonly string[];
}

/** A heading, or the problems of the nearest thing to one; `score` says how near that is. */
export type HeaderSearch = { readonly header: Header } | { readonly problems: readonly RowProblem[]; readonly score: number };

export function findHeader(table: Table, rows: readonly Row[], form: AnyForm): HeaderSearch {
  const texts = new Map(rows.flatMap((row) => row.texts.flatMap((text, column) => (text === "" ? [] : [[row.cell(column).address, cleanText(text)] as const]))));
  let best: Candidate | undefined;
  for (let first = 0; first < rows.length; first++) {
    for (let depth = 1; depth <= (form.headerRows ?? 3) && first + depth <= rows.length; depth++) {
      const candidate = matchAt(rows, first, depth, texts, form.columns);
      if (candidate.score > 0 && (!best || isBetter(candidate, best))) best = candidate;
    }
  }
  if (!best) {
    const message = `không có hàng tiêu đề nào trong ${rows.length} hàng đầu; mẫu ${form.name} cần các cột: ${required(form.columns).map(([, column]) => labelOf(column)).join(" | ")}`;
    return { problems: [{ position: rowPlace(table, 1), message }], score: 0 };
  }
  const problems = differences(table, best, form);
  return problems.length > 0 ? { problems, score: best.score } : { header: withNumbering(withMergedRows(best, rows), rows) };
}

/** More columns, then fewer titles above them, then fewer rows. */
function isBetter(a: Candidate, b: Candidate): boolean {
  return (a.score - b.score || a.whole - b.whole || b.last - b.first - (a.last - a.first)) > 0;
}

const required = (columns: Columns) => Object.entries(columns).filter(([, column]) => column.kind !== "forbidden" && column.missing !== "null");

function matchAt(rows: readonly Row[], first: number, depth: number, texts: ReadonlyMap<string, string>, columns: Columns): Candidate {
  const lines = rows.slice(first, first + depth);
  const headings = readHeadings(lines, texts);
  const found = new Map<string, Heading>();
  let whole = 0;
  for (const [id, column] of Object.entries(columns)) {
    const keys = spellingsOf(column).map(headingKey);
    const exact = headings.filter(({ key }) => keys.includes(key));
    if (exact.length === 1) whole += 1;
    // A title or a wider heading above does not hide it.
    const fitting = exact.length > 0 ? exact : headings.filter(({ key }) => keys.some((wanted) => key.endsWith(` / ${wanted}`)));
    const [only] = fitting;
    if (only && fitting.length === 1) found.set(id, only);
  }
  const taken = new Set([...found.values()].map(({ index }) => index));
  return {
    first: lines[0]?.number ?? 0,
    last: lines.at(-1)?.number ?? 0,
    columns: found,
    extra: headings.filter(({ index }) => !taken.has(index)),
    score: taken.size,
    whole,
    missing: required(columns).flatMap(([id]) => (found.has(id) ? [] : [id])),
  };
}

/** Expected, found, nearest. */
function differences(table: Table, { last, missing, extra, columns }: Candidate, form: AnyForm): RowProblem[] {
  const position = rowPlace(table, last);
  const nearest = createLikeness(extra, ({ path }) => path);
  const absent = missing.map((id) => {
    const wanted = form.columns[id] ? spellingsOf(form.columns[id]) : [];
    const [near] = wanted.flatMap((spelling) => nearest(spelling)).sort((a, b) => b.score - a.score);
    const seen = near && near.score >= 0.3 ? `gần nhất trong tệp: "${near.item.path}" (${near.item.address})` : "trong tệp không có cột nào gần giống";
    return { position, message: `thiếu cột "${wanted.join('" hoặc "')}"; ${seen}` };
  });
  const strangers = missing.length > 0 || (form.extraColumns ?? "refuse") === "refuse" ? extra : [];
  const named = strangers.map(({ path, address }) => `"${path}" (${address})`).join(", ");
  const message = missing.length > 0 ? `các cột của tệp mà mẫu ${form.name} không có: ${named}` : `mẫu ${form.name} không nhận thêm cột: ${named}`;
  return [...absent, ...clashing(position, columns, form.columns), ...(strangers.length > 0 ? [{ position, message }] : [])];
}

/** Two columns of the form may not mean one of the file. */
function clashing(position: string, found: ReadonlyMap<string, Heading>, columns: Columns): RowProblem[] {
  const groups = Map.groupBy(found, ([, heading]) => heading.index);
  return [...groups.values()].flatMap((group) => {
    const labels = group.map(([id]) => (columns[id] ? labelOf(columns[id]) : id));
    return group.length > 1 ? [{ position, message: `cột "${group[0]?.[1].path}" ứng với nhiều cột của mẫu: ${labels.join(" | ")}` }] : [];
  });
}

/** Rows under the heading that only its merged cells reach into. */
function withMergedRows(header: Header, rows: readonly Row[]): Header {
  const indexes = [...header.columns.values()].map(({ index }) => index);
  const headRows = rows.filter(({ number }) => number >= header.first && number <= header.last);
  const origins = new Set(headRows.flatMap((row) => indexes.map((index) => row.cell(index).mergedInto ?? row.cell(index).address)));
  const below = rows.find(({ number }) => number > header.last);
  const within = below?.texts.every((text) => text === "") && indexes.some((index) => origins.has(below.cell(index).mergedInto ?? ""));
  return below && within ? withMergedRows({ ...header, last: below.number }, rows) : header;
}

/** Forms number their columns under the heading: "A, B, 1, 2, 3=1+2". */
function withNumbering(header: Header, rows: readonly Row[]): Header {
  const below = rows.find((row) => row.number > header.last && row.texts.some((text) => text !== ""));
  const cells = below?.texts.map(cleanText).filter((text) => text !== "") ?? [];
  const numbers = cells.filter((text) => !/^\(?[A-Z]\)?$/.test(text)).map((text) => /^[([]?(\d{1,2})[)\]]?(?:\s*=.*)?$/.exec(text)?.[1]);
  const counted = cells.length >= 3 && numbers.every((number, i) => number !== undefined && Number(number) === Number(numbers[0]) + i) && Number(numbers[0] ?? 1) === 1;
  return below && counted ? { ...header, last: below.number } : header;
}
