// Which rows a metric counts: SQL conditions over a table and the window of q, shared by counters and evidence.

import { sql } from "drizzle-orm";
import { q } from "../../kit/query.ts";
import { conclusions as c, corruptionCases as k, findings as f, inspections as i, recommendations as r, sanctions as s } from "./tables.ts";

const held = sql`(${i.announcedOn} between ${q.from} and ${q.to} and ${i.status} <> 'CANCELLED')`;

export const parCheck = sql`(${held} and ${i.kind} = 'PAR_CHECK')`;
export const oneStopCheck = sql`(${held} and ${i.kind} = 'PROCEDURE_CHECK')`;
export const democracyCheck = sql`(${held} and ${i.kind} = 'DEMOCRACY_CHECK')`;
export const budgetCheck = sql`(${held} and ${i.field} = 'BUDGET_DISCLOSURE')`;
export const planned = sql`(${i.mode} = 'PLANNED' and ${i.plannedTo} between ${q.from} and ${q.to})`;
export const ended = sql`(${i.endedOn} <= ${q.to} and ${i.status} <> 'CANCELLED')`;

/** The limit is counted from the signature, so each conclusion falls into exactly one window when the limit runs out. */
export const publishable = sql`${c.publishBy} between ${q.from} and ${q.to}`;
export const publishedOnTime = sql`${c.publishedOn} <= ${c.publishBy}`;
export const executable = sql`${c.executeBy} <= ${q.to}`;
export const carriedOut = sql`${c.executedOn} <= ${q.to}`;

export const found = sql`${f.foundOn} between ${q.from} and ${q.to}`;
export const handled = sql`(${f.handling} <> 'NOT_HANDLED' and ${f.handledOn} <= ${q.to})`;

/** Put right, not only recommended; where the file states no day of its own, the day of handling. */
export const corrected = sql`(${f.handling} = 'HANDLED' and coalesce(${f.correctedOn}, ${f.handledOn}) <= ${q.to})`;
export const environment = sql`${f.field} = 'ENVIRONMENT'`;
export const democracy = sql`${f.field} = 'GRASSROOTS_DEMOCRACY'`;
export const delegation = sql`${f.field} = 'DELEGATION'`;
export const personnel = sql`${f.field} = 'PERSONNEL'`;

export const sanctioned = sql`${s.decidedOn} between ${q.from} and ${q.to}`;
export const caseFound = sql`${k.foundOn} between ${q.from} and ${q.to}`;
export const caseHandled = sql`${k.handledOn} <= ${q.to}`;

/** Of two follow-ups, the one that was stated of a later day; then the one with the higher number. */
const statedOn = sql`coalesce(${r.statedOn}, ${r.updatedOn})`;
const laterOne = sql`(coalesce(later.stated_on, later.updated_on), later.step) > (${statedOn}, ${r.step})`;

/** The last follow-up of a recommendation made by the end of the window; inForce alone picks a version of each follow-up. */
const asOfWindowEnd = sql`(${r.updatedOn} <= ${q.to} and not exists (
  select 1 from ${r} as later
  where later.code = ${r.code} and ${laterOne} and later.updated_on <= ${q.to} and not later.withdrawn
    and later.known_at <= ${q.knownUntil}::timestamptz
    and not exists (select 1 from ${r} as newer where newer.supersedes = later.id and newer.known_at <= ${q.knownUntil}::timestamptz)))`;

/** Finance and budget; one without a due day is due at once. */
export const due = sql`(${r.kind} in ('RECOVER_MONEY', 'OTHER_ECONOMIC') and coalesce(${r.dueOn}, ${r.issuedOn}) <= ${q.to} and ${asOfWindowEnd})`;
export const executed = sql`${r.executedOn} <= ${q.to}`;
export const recovery = sql`${r.kind} = 'RECOVER_MONEY'`;
