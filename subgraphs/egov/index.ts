// egov: the one-stop system's dossiers.

import { publishedProfile } from "../../kit/published.ts";
import { defineSubgraph } from "../../kit/subgraph.ts";
import { dossierCounting, serviceCounting } from "./counting.ts";
import { documentsForm } from "./import/documents.ts";
import { dossierExport } from "./import/dossier-export.ts";
import { dossiersProfile } from "./import/dossiers.ts";
import { monthlySummary } from "./import/monthly-summary.ts";
import { procedureCatalogue } from "./import/procedure-catalogue.ts";
import { ratingsForm } from "./import/ratings.ts";
import { systemsForm } from "./import/systems.ts";
import { createLoaders, prepare, rules } from "./loaders.ts";
import { resolvers } from "./resolvers.ts";
import { shipped } from "./shipped.ts";
import { documents, dossiers, kit, monthlyReports, procedures, publishedFigures, ratings, systems } from "./tables.ts";

export default defineSubgraph({
  name: "egov",
  folder: import.meta.dirname,
  kit,
  facts: { dossiers, procedures, ratings, documents, systems, monthlyReports, publishedFigures },
  countings: [dossierCounting, serviceCounting],
  prepare,
  context: createLoaders,
  resolvers,
  profiles: [dossierExport, monthlySummary, procedureCatalogue, ratingsForm, documentsForm, systemsForm, dossiersProfile, publishedProfile],
  shipped,
  graceDays: rules.graceDays,
});
