// A gateway that is written for the two questions and knows nothing else.

import { type Call, answerBig, answerSmall } from "../handwritten/answers.ts";
import { big, small } from "../world/questions.ts";
import { namedBody, type Running, type Setting } from "./contender.ts";
import { serveText } from "./serve-text.ts";

export async function startHandwritten({ questions }: Setting, call: Call): Promise<Running> {
  const answers = new Map([
    [big.id, answerBig],
    [small.id, answerSmall],
  ]);
  const byBody = new Map(questions.map(({ id }) => [namedBody(id), answers.get(id)]));
  return {
    port: await serveText(async (body) => {
      const answer = byBody.get(body);
      if (answer === undefined) throw new Error(`not a question that is known here: ${body}`);
      return JSON.stringify(await answer(call));
    }),
  };
}
