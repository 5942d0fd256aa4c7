// Rows of a parsed file made ready for their table: owners resolved, content hashed, repeated keys named.

import { createHash } from "node:crypto";
import type { Register, Resolution } from "../register/register.ts";
import type { FactRow, RowProblem } from "./profile.ts";

/** Columns in the database's spelling, amounts as text. */
export type PreparedRow = Record<string, string | number | boolean | null>;

/** Two rows of one file may not state the same record. */
export function repeatedKeys(rows: readonly FactRow[]): RowProblem[] {
  const seen = new Map<string, FactRow>();
  return rows.flatMap((row) => {
    const id = `${row.table}|${row.key}`;
    const before = seen.get(id);
    seen.set(id, row);
    return before ? [{ position: row.position, message: `khoá "${row.key}" đã có ở ${before.position}` }] : [];
  });
}

/** Adds the owner's columns; a name that does not resolve waits in quarantine, never with a wrong agency. */
export function resolveOwners(rows: readonly FactRow[], register: Register | undefined) {
  const ready: { row: FactRow; prepared: PreparedRow }[] = [];
  const waiting: { row: FactRow; reason: string }[] = [];
  // A file names few owners on many rows.
  const resolved = new Map<string, Resolution>();
  const resolve = (text: string, on: string): Resolution => {
    const key = `${on}|${text}`;
    const found = resolved.get(key) ?? register?.resolve(text, on) ?? { reason: "nguồn chưa nhận được danh bạ cơ quan" };
    resolved.set(key, found);
    return found;
  };
  for (const row of rows) {
    if (!row.owner) {
      ready.push({ row, prepared: prepare(row, {}) });
      continue;
    }
    const found = resolve(row.owner.text, row.owner.on);
    if ("reason" in found) {
      waiting.push({ row, reason: found.reason });
      continue;
    }
    const owner = { agency_text: row.owner.text, agency_id: found.agencyId, agency_rule: found.rule, register_version: register?.version ?? "" };
    ready.push({ row, prepared: prepare(row, owner) });
  }
  return { ready, waiting };
}

function prepare(row: FactRow, owner: PreparedRow): PreparedRow {
  const values = Object.fromEntries(
    Object.entries(row.values).map(([name, value]) => [snakeCase(name), typeof value === "bigint" ? value.toString() : value]),
  );
  const content = { ...values, ...owner, register_version: null, withdrawn: row.withdrawn ?? false };
  const contentHash = createHash("sha256").update(JSON.stringify(content)).digest("base64url");
  return { ...values, ...owner, key: row.key, position: row.position, withdrawn: row.withdrawn ?? false, content_hash: contentHash };
}

const snakeNames = new Map<string, string>();

function snakeCase(name: string): string {
  const known = snakeNames.get(name) ?? name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
  snakeNames.set(name, known);
  return known;
}
