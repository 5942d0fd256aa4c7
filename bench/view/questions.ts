// The product's own indicator view, as a client asks for it: with scores, and the readings alone.

import type { Question } from "../world/questions.ts";

/** The day whose agencies are asked for; all of them lived on through 2024, the period of the view. */
export const day = "2022-06-30";

const fact = "fragment Fact on Reading { metric state value unit numerator denominator basis from to asOf source sample }";
const readings = `egov { onTimeRate { ...Fact } } disbursement { rate { ...Fact } }
    inspections { recommendationsExecuted { ...Fact } } complaints { resolvedOnTime { ...Fact } }`;

const question = (id: string, level: string, fields: string): Question => ({
  id,
  query: `{ agencies(level: ${level}, on: "${day}") { id nameVi indicators(period: "2024") { ${fields} } } }\n${fact}`,
});

const scores = `${readings} scores { criterion { code nameVi } points max share state } total totalMax`;
export const departments = question("view-departments", "DEPARTMENT", scores);
export const communes = question("view-communes", "COMMUNE", scores);
export const communeReadings = question("readings-communes", "COMMUNE", readings);
export const viewQuestions: readonly Question[] = [departments, communes, communeReadings];
