// Starts the dashboard: fonts, styles, one client of the public GraphQL API, and the shell around the pages.

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Provider } from "urql";
import { createAskClient } from "./ask/client.ts";
import { Shell } from "./shell/shell.tsx";
import "./styles/fonts.css";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/parts.css";
import "./styles/overview.css";
import "./styles/map.css";
import "./styles/agency.css";
import "./styles/charts.css";
import "./styles/print.css";

const root = document.querySelector("#root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <Provider value={createAskClient()}>
      <Shell />
    </Provider>
  </StrictMode>,
);
