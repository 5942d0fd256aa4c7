// A plan as one JSON file: the decision, its documents, domains, goals, reporting duties and tasks.

import { z } from "zod";
import type { FactRow, TextProfile } from "../../../kit/import/profile.ts";
import { clauseOrder } from "../clause-order.ts";
import { cadences, documentRoles, goalKinds, planIndices, targetOps, targetSpans } from "../tables.ts";
import { day, decimal, list, mark, optionalText, readJson, text, textArray, year } from "./values.ts";

const planIndex = z.enum(planIndices);
const count = z.int().positive().nullable();

const target = z.strictObject({
  metric: text,
  op: z.enum(targetOps),
  value: decimal.nullable(),
  unit: text,
  scope: text,
  per: z.enum(targetSpans),
  explicit: z.boolean(),
  basis: optionalText,
});

const task = z.strictObject({
  id: text,
  clause: text,
  index: planIndex,
  domain: optionalText,
  titleVi: text,
  titleEn: text,
  lead: list.min(1),
  cooperate: list,
  metrics: list,
  target: target.nullable(),
  cadence: z.array(z.enum(cadences)).min(1),
  cadenceText: optionalText,
  due: day.nullable(),
  source: text,
  secondarySources: list,
  otherSource: optionalText,
  legalRefs: list,
  related: list,
  note: optionalText,
});

const plan = z.strictObject({
  number: text,
  date: day,
  effectiveFrom: day,
  issuerVi: text,
  titleVi: text,
  titleEn: text,
  fromYear: year,
  toYear: year,
  mark,
  documents: z.array(z.strictObject({ role: z.enum(documentRoles), number: optionalText, date: day, name: optionalText })),
  domains: z.array(z.strictObject({ code: text, clause: text, index: planIndex, frameDomain: text, nameVi: text, nameEn: text })),
  goals: z.array(
    z.strictObject({
      id: text,
      clause: text,
      kind: z.enum(goalKinds),
      index: planIndex.nullable(),
      best: count,
      worst: count,
      outOf: count,
      byYear: year.nullable(),
      textVi: text,
      note: optionalText,
    }),
  ),
  duties: z.array(
    z.strictObject({ id: text, clause: text, from: list, to: text, through: text, cadence: z.enum(cadences), formVi: text, dueDay: z.int().nullable() }),
  ),
  tasks: z.array(task),
});

export const planProfile: TextProfile = { name: "plan", read: (content) => readJson(content, plan, rowsOf) };

function rowsOf({ documents, domains, goals, duties, tasks, ...decision }: z.infer<typeof plan>): readonly FactRow[] {
  const { number, date, ...about } = decision;
  const part = (table: string, name: string, i: number, key: string, values: FactRow["values"]): FactRow => ({
    table,
    key: `${number} ${key}`,
    position: `${name}.${i}`,
    values: { plan: number, ...values },
  });
  return [
    { table: "plans", key: number, position: "tệp", values: { number, issuedOn: date, ...about } },
    ...documents.map(({ name, date: issuedOn, ...document }, i) =>
      part("documents", "documents", i, `${document.role} ${document.number ?? name ?? i}`, { place: i, ...document, issuedOn, nameVi: name }),
    ),
    ...domains.map((domain, i) => part("domains", "domains", i, domain.code, { place: i, ...domain })),
    ...goals.map(({ id, ...goal }, i) => part("goals", "goals", i, id, { place: i, goalId: id, ...goal })),
    ...duties.map(({ id, from, to, ...duty }, i) =>
      part("duties", "duties", i, id, { place: i, dutyId: id, ...duty, reporters: textArray(from), recipient: to }),
    ),
    ...tasks.map((item, i) => part("tasks", "tasks", i, item.id, taskValues(item))),
  ];
}

function taskValues({ id, target: rule, lead, cooperate, metrics, cadence, secondarySources, legalRefs, related, ...item }: z.infer<typeof task>): FactRow["values"] {
  return {
    ...item,
    taskId: id,
    clauseOrder: clauseOrder(item.clause),
    lead: textArray(lead),
    cooperate: textArray(cooperate),
    metrics: textArray(metrics),
    cadence: textArray(cadence),
    secondarySources: textArray(secondarySources),
    legalRefs: textArray(legalRefs),
    related: textArray(related),
    targetMetric: rule?.metric ?? null,
    targetOp: rule?.op ?? null,
    targetValue: rule?.value ?? null,
    targetUnit: rule?.unit ?? null,
    targetScope: rule?.scope ?? null,
    targetPer: rule?.per ?? null,
    targetExplicit: rule?.explicit ?? null,
    targetBasis: rule?.basis ?? null,
  };
}
