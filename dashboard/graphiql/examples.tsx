// The hub's own questions, to start from: the trusted documents in schema/operations that are not the dashboard's.

import { type GraphiQLPlugin, useGraphiQL } from "@graphiql/react";

const files = import.meta.glob<string>(["../../schema/operations/*.graphql", "!../../schema/operations/dashboard-*.graphql"], { eager: true, query: "?raw", import: "default" });

interface Example {
  readonly name: string;
  /** The first comment: what is asked, in Vietnamese, then in English. */
  readonly words: readonly string[];
  readonly text: string;
}

const examples: readonly Example[] = Object.entries(files).map(([file, text]) => ({
  name: file.slice(file.lastIndexOf("/") + 1, -".graphql".length),
  words: text.split("\n").filter((line) => line.startsWith("# ")).slice(0, 2).map((line) => line.slice(2)),
  text,
}));

const variables: Readonly<Record<string, object>> = {
  "agency-evidence": { id: "QNG-SNV", period: "2024", first: 5 },
  departments: { period: "2024", on: "2022-06-30" },
  communes: { period: "2024", on: "2022-06-30" },
  "plan-tasks": { lead: "QNG-SNV" },
  "evidence-of-a-reading": { id: "QNG-SNV", period: "2024", first: 3 },
};

export const firstTabs = ["first-query", "agency-evidence"].flatMap((name) => examples.filter((example) => example.name === name)).map(({ name, text }) => ({ query: text, variables: variablesOf(name) }));

export const examplesPlugin: GraphiQLPlugin = { title: "Câu hỏi mẫu · examples", icon: ExamplesIcon, content: ExamplesPanel };

function ExamplesPanel() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  return (
    <section className="panel">
      <h2>Câu hỏi mẫu · examples</h2>
      <ul>
        {examples.map(({ name, words, text }) => (
          <li key={name}>
            <button
              type="button"
              onClick={() => {
                queryEditor?.setValue(text);
                variableEditor?.setValue(variablesOf(name));
              }}
            >
              {words[0] ?? name}
            </button>
            <i lang="en">{words[1]}</i>
          </li>
        ))}
      </ul>
    </section>
  );
}

function variablesOf(name: string): string {
  const given = variables[name];
  return given === undefined ? "" : JSON.stringify(given, null, 2);
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
      <path d="M6 4h12v16l-6-4-6 4z" />
    </svg>
  );
}
