// A process that imports one file, to be killed: node import-child.ts <database URL> <file>. It opens no graph: fifty of them are started.

import { openDatabase } from "../../kit/database.ts";
import { createImporter } from "../../kit/import/importer.ts";
import { openFile } from "../../kit/import/open/open-file.ts";
import { loadRegister } from "../../kit/register/copy.ts";
import { dossierCounting, serviceCounting } from "../../subgraphs/egov/counting.ts";
import { dossiers, kit } from "../../subgraphs/egov/tables.ts";
import { linesProfile } from "./files.ts";

const [url = "", path = ""] = process.argv.slice(2);
const database = openDatabase({ url, source: "egov" });
const register = await loadRegister(database.db, kit);
const importer = createImporter(() => ({
  database, source: "egov", kit, facts: { dossiers }, countings: [dossierCounting, serviceCounting], profiles: [linesProfile], register, now: new Date("2024-09-01T00:00:00Z"),
  onCommitted: () => undefined, onLoaded: () => undefined,
}));
await importer.importFile({ opened: await openFile(path), profile: linesProfile.name, period: undefined, by: "thử", osUser: null, sample: false }, { commit: true });
await database.close();
