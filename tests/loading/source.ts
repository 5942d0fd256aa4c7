// The one-stop source, which reads the format of these tests.

import egov from "../../subgraphs/egov/index.ts";
import { linesProfile } from "./files.ts";

export const source = { ...egov, profiles: [linesProfile, ...egov.profiles.filter(({ name }) => name !== linesProfile.name)] };
