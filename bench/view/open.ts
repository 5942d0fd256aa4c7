// The product on a real PostgreSQL: its data loaded once, its subgraphs served, and the suites over them.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "../../database/embedded.ts";
import { composeHouse } from "../../hub/compose-house.ts";
import { openHub } from "../../hub/open-hub.ts";
import type { Contender, Setting } from "../contenders/contender.ts";
import { startChild } from "../measure/child.ts";
import { restCore } from "../measure/cores.ts";
import type { Entry } from "../measure/suite.ts";
import type { Question } from "../world/questions.ts";
import { readingsOf, sameAnswer, type ViewAnswer } from "./check.ts";
import { contenders, sqlContender } from "./contenders.ts";
import { benchSecret, houseOptions } from "./house.ts";
import { communeReadings, communes, departments, viewQuestions } from "./questions.ts";

export interface View extends AsyncDisposable {
  readonly suites: readonly { readonly name: string; readonly title: string; readonly entries: readonly Entry[] }[];
}

export async function openView(say: (line: string) => void): Promise<View> {
  await using opened = new AsyncDisposableStack();
  say("Loading the house's sample data into a PostgreSQL of its own …");
  const dataDir = await mkdtemp(join(tmpdir(), "chiso-bench-"));
  opened.defer(() => rm(dataDir, { recursive: true, force: true }));
  // All contenders of a suite run at once, each with connections of its own.
  const { adminUrl } = opened.use(await startEmbedded({ dataDir, settings: { max_connections: "500" } }));
  const database = { adminUrl, secret: benchSecret };
  const options = houseOptions(database);
  const answers = await referenceAnswers(options);
  const sources = opened.use(
    await startChild<{ readonly urls: Readonly<Record<string, string>> }>({ program: new URL("serve.ts", import.meta.url), setting: database, core: restCore }),
  );
  const { urls } = sources.ready;
  const setting: Setting = { language: "vietnamese", supergraphSdl: addressed(composeHouse(options.definitions).supergraphSdl, urls), urls, questions: viewQuestions, database };

  const calls = async (): Promise<number> => Number((await sources.ask("calls"))["calls"]);
  const entry = (contender: Contender, question: Question): Entry => {
    const answer = answers.get(question.id);
    if (answer === undefined) throw new Error(`no reference for ${question.id}`);
    return { contender, id: contender.id, setting, question, calls, check: sameAnswer(contender === sqlContender ? readingsOf(answer) : answer) };
  };
  const suites = [
    { name: "view-departments", title: "Indicator view of all departments, with scores", entries: contenders.map((contender) => entry(contender, departments)) },
    { name: "view-communes", title: "Indicator view of all communes, with scores", entries: contenders.map((contender) => entry(contender, communes)) },
    { name: "readings-communes", title: "Readings of all communes, without scores", entries: [...contenders, sqlContender].map((contender) => entry(contender, communeReadings)) },
  ];
  const all = opened.move();
  return { suites, [Symbol.asyncDispose]: () => all.disposeAsync() };
}

/** Loads the data, and asks the hub itself; the peers then have to agree with it. */
async function referenceAnswers(options: Parameters<typeof openHub>[0]): Promise<ReadonlyMap<string, ViewAnswer>> {
  await using hub = await openHub(options);
  const answers = new Map<string, ViewAnswer>();
  for (const { id, query } of viewQuestions) {
    const response = await hub.gateway.app.inject({ method: "POST", url: "/graphql", payload: { query } });
    const answer = response.json<ViewAnswer & { readonly errors?: unknown }>();
    if (answer.errors !== undefined) throw new Error(`${id}: ${JSON.stringify(answer.errors).slice(0, 500)}`);
    answers.set(id, answer);
  }
  return answers;
}

/** The composed supergraph names its sources only; peers want to find them there. */
function addressed(supergraphSdl: string, urls: Readonly<Record<string, string>>): string {
  return Object.entries(urls).reduce((sdl, [name, url]) => sdl.replaceAll(`"http://${name}/graphql"`, `"${url}"`), supergraphSdl);
}
