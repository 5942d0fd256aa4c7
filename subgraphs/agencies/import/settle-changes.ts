// A decision beside the register in force: its lines, and the records of the register that they begin, end or change. And decisions beside a register that is loaded anew.

import { getTableColumns, sql } from "drizzle-orm";
import { inForce } from "../../../kit/current.ts";
import type { FactRow, ParsedFile } from "../../../kit/import/profile.ts";
import type { Ask, Settle } from "../../../kit/import/settle.ts";
import { agencies, aliases, changes, groupLevels, imports, names, parents, succession } from "../tables.ts";
import { applyChanges, checkState } from "./apply-changes.ts";
import { changeFact, changeKey, type ChangeLine, changeLineOf } from "./change-line.ts";
import { factsOf, type RegisterState, stateOf } from "./state.ts";

const registerTables = { agencies, names, parents, aliases, succession, groupLevels };
const latest = "infinity";

/** Only what the decision changes is loaded. */
export const settleChanges: Settle = async (rows, ask) => {
  const before = await stateInForce(ask);
  // A line that is stated twice counts once; that it is, the import says.
  const lines = new Map(rows.map(changeLineOf).map((line) => [changeKey(line), line]));
  const applied = applyChanges(before, [...lines.values()]);
  if ("problems" in applied) return { rows: [], problems: applied.problems };
  const ids = new Map(applied.lines.map(({ line, ...found }) => [changeKey(line), found]));
  const stated = rows.map(changeLineOf).map((line) => changeFact(line, ids.get(changeKey(line)) ?? { beforeId: null, afterId: null, parentId: null }));
  const known = new Map(factsOf(before).map((row) => [nameOf(row), JSON.stringify(row.values)]));
  const changed = factsOf(applied.state).filter((row) => known.get(nameOf(row)) !== JSON.stringify(row.values));
  // Of a text, records are known by their line.
  return { rows: [...stated, ...changed.map((row) => ({ ...row, position: row.position.replace(/^(dòng \d+), .*$/u, "$1") }))], problems: [] };
};

/** Decisions that were loaded stay in force when the whole register is loaded anew: what it does not hold yet is put in. */
export const settleRegister: Settle = async (rows, ask): Promise<ParsedFile> => {
  const lines = (await rowsInForce(ask, { changes })).map(changeLineOf);
  if (lines.length === 0) return { rows, problems: [] };
  const state = stateOf(rows);
  const applied = applyChanges(state, lines.filter((line) => !isThere(state, line)).map(byIds));
  if (!("problems" in applied)) return { rows: factsOf(applied.state), problems: [] };
  return { rows: [], problems: applied.problems.map(({ position, message }) => ({ position, message: `quyết định đã nạp không ghép được vào danh bạ mới: ${message}` })) };
};

/** What must hold once an import has been taken back. */
export async function checkWhole(ask: Ask): Promise<ParsedFile["problems"]> {
  return checkState(await stateInForce(ask));
}

async function stateInForce(ask: Ask): Promise<RegisterState> {
  return stateOf(await rowsInForce(ask, registerTables));
}

/** Records as rows of a file; their positions name the file too. */
async function rowsInForce(ask: Ask, tables: Readonly<Record<string, typeof changes | (typeof registerTables)[keyof typeof registerTables]>>): Promise<readonly FactRow[]> {
  const found: FactRow[] = [];
  for (const [name, table] of Object.entries(tables)) {
    const columns = Object.entries(getTableColumns(table)).map(([property, column]) => sql`${column} as ${sql.identifier(property)}`);
    const rows = await ask<FactRow["values"] & { readonly key: string; readonly position: string; readonly file: string }>(sql`
      select ${sql.join(columns, sql`, `)}, ${imports.file} as file from ${table} join ${imports} on ${imports.id} = ${table.importId}
      where ${inForce(table, latest)} order by ${table.id}`);
    found.push(...rows.map(({ key, position, file, ...values }) => ({ table: name, key, position: `${file}: ${position}`, values })));
  }
  return found;
}

function nameOf({ table, key }: FactRow): string {
  return `${table}|${key}`;
}

/** The line by the agencies that it was found to mean. */
function byIds(line: ChangeLine): ChangeLine {
  const meansNew = line.kind === "ESTABLISH" || line.kind === "MERGE" || line.kind === "SPLIT" || line.kind === "RENAME";
  return { ...line, beforeText: line.beforeId, afterText: meansNew ? line.afterText : line.afterId, afterId: meansNew ? line.afterId : null };
}

/** The register says it already. */
function isThere({ forms, succession: steps }: RegisterState, { kind, effectiveOn: on, beforeId, afterId }: ChangeLine): boolean {
  if (kind === "ABOLISH") return forms.some((form) => form.id === beforeId && form.validTo === on);
  if (kind === "ESTABLISH" || beforeId === afterId) return forms.some((form) => form.id === afterId && form.validFrom === on);
  return steps.some((step) => step.predecessor === beforeId && step.successor === afterId && step.on === on);
}
