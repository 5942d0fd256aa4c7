// Tasks given to other agencies from a day on, one a line; without the document that does it a line is refused.

import { z } from "zod";
import type { TextProfile } from "../../../kit/import/profile.ts";
import { readTable } from "./table.ts";
import { day, mark, optionalText, text, textArray } from "./values.ts";

const assignment = z.object({
  task: text,
  agencies: text.transform((ids) => ids.split(";").map((id) => id.trim()).filter((id) => id !== "")).refine((ids) => ids.length > 0, "cần ít nhất một mã cơ quan"),
  insteadOf: optionalText,
  validFrom: day,
  legalBasis: text,
  mark,
  note: optionalText,
});

export const assignmentsProfile: TextProfile = {
  name: "assignments",
  read: (content) =>
    readTable(content, Object.keys(assignment.shape), assignment, ({ agencies, ...values }, position) => ({
      table: "assignments",
      key: `${values.task} ${values.validFrom}`,
      position,
      values: { ...values, agencies: textArray(agencies) },
    })),
};
