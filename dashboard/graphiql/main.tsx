// GraphiQL from this origin: the schema from /schema.graphql, since introspection is refused; each answer with its plan in words.

import "graphiql/setup-workers/vite";
import { explorerPlugin } from "@graphiql/plugin-explorer";
import { GraphiQL } from "graphiql";
import { buildSchema, type GraphQLSchema } from "graphql";
import { useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import "graphiql/style.css";
import "@graphiql/plugin-explorer/style.css";
import "../styles/fonts.css";
import "../styles/fonts-mono.css";
import "../styles/graphiql.css";
import { ask, type Told } from "./ask.ts";
import { examplesPlugin, firstTabs } from "./examples.tsx";
import { PlanContext, planPlugin } from "./plan.tsx";

function Editor({ schema }: { readonly schema: GraphQLSchema }) {
  const [told, setTold] = useState<Told>();
  const plugins = useMemo(() => [explorerPlugin({ showAttribution: false }), examplesPlugin, planPlugin], []);
  const fetcher = useMemo(() => ask(setTold), []);
  return (
    <PlanContext value={told}>
      <GraphiQL fetcher={fetcher} schema={schema} plugins={plugins} visiblePlugin={planPlugin} defaultTabs={[...firstTabs]} defaultEditorToolsVisibility="variables" forcedTheme="light" showPersistHeadersSettings={false}>
        <GraphiQL.Logo>
          <a href="/" className="home">
            Chỉ Số Hub
          </a>
        </GraphiQL.Logo>
      </GraphiQL>
    </PlanContext>
  );
}

const place = document.querySelector("#graphiql");
if (place === null) throw new Error("graphiql.html has no #graphiql");
const response = await fetch("/schema.graphql");
createRoot(place).render(<Editor schema={buildSchema(await response.text(), { assumeValidSDL: true })} />);
