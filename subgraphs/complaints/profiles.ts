// The file formats of this source, and which of them say how far which figures reach.

import type { ImportProfile } from "../../kit/import/profile.ts";
import { deadlines } from "./data.ts";
import { caseStock } from "./import/case-stock.ts";
import { feedbackExport } from "./import/feedback-export.ts";
import { petitionRegister } from "./import/petition-register.ts";
import { petitionsProfile } from "./import/petitions.ts";
import { receptionDays } from "./import/reception-days.ts";

const registers = [petitionsProfile(deadlines), petitionRegister(deadlines)];
const feedback = feedbackExport(deadlines);

export const profiles: readonly ImportProfile[] = [...registers, feedback, receptionDays, caseStock];

const registerNames = registers.map(({ name }) => name);

/** A register of reception days does not make petitions complete, nor an export of feedback cases. */
export const profilesOf = { cases: registerNames, harassment: registerNames, feedback: [...registerNames, feedback.name], reception: [receptionDays.name] } as const;

/** Files that say nothing of cases. */
export const besidesCases: readonly string[] = [feedback.name, receptionDays.name, caseStock.name];
