// The world's sources, running, and the entries of a suite over them.

import { composeServices } from "@theguild/federation-composition";
import { parse } from "graphql";
import type { Contender, Setting } from "../contenders/contender.ts";
import { startChild } from "../measure/child.ts";
import { restCore } from "../measure/cores.ts";
import type { Entry } from "../measure/suite.ts";
import type { Language } from "./data.ts";
import { big, type Question, small } from "./questions.ts";
import { referenceCheck } from "./reference.ts";
import { subgraphSdls } from "./schemas.ts";

export interface OpenWorld extends AsyncDisposable {
  entry(contender: Contender, question: Question): Entry;
}

export async function openWorld(language: Language): Promise<OpenWorld> {
  const sources = await startChild<{ readonly urls: Readonly<Record<string, string>> }>({
    program: new URL("serve.ts", import.meta.url),
    setting: { language },
    core: restCore,
  });
  const { urls } = sources.ready;
  const setting: Setting = { language, supergraphSdl: compose(urls), urls, questions: [big, small] };
  return {
    entry: (contender, question) => ({
      contender,
      id: language === "ascii" ? contender.id : `${contender.id} (${language})`,
      setting,
      question,
      check: referenceCheck(language, question),
      calls: async () => Number((await sources.ask("calls"))["calls"]),
    }),
    [Symbol.asyncDispose]: () => sources[Symbol.asyncDispose](),
  };
}

function compose(urls: Readonly<Record<string, string>>): string {
  const { supergraphSdl, errors } = composeServices(Object.entries(subgraphSdls).map(([name, sdl]) => ({ name, url: urls[name] ?? "", typeDefs: parse(sdl) })));
  if (supergraphSdl === undefined) throw new Error(errors?.map(({ message }) => message).join("\n"));
  return supergraphSdl;
}
