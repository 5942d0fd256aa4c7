// The register as one import: a JSON file that holds the five CSV files, refused whole when anything in them is wrong.

import type { TextProfile, ParsedFile } from "../../../kit/import/profile.ts";
import { buildRegister } from "./build-register.ts";
import type { DataFile } from "./rows.ts";
import { settleRegister } from "./settle-changes.ts";
import { factsOf } from "./state.ts";

export const registerProfile: TextProfile = {
  name: "register",
  read(content) {
    const files = readBundle(content);
    if (!files) {
      return refused(`cho phép JSON dạng {"files": [{"name": "bodies.csv", "text": "…"}, …]}; đã nhận ${content.length} ký tự khác dạng đó`);
    }
    // The day of publication is the ledger's; it is no part of the rows.
    const built = buildRegister(files, "1970-01-01T00:00:00.000Z");
    if ("problems" in built) return { rows: [], problems: built.problems };
    const { forms, aliases, rows: { succession, groups } } = built.register;
    return { rows: factsOf({ forms, aliases, succession, groups }), problems: [] };
  },
  settle: settleRegister,
};

/** The content of an import file, made of the CSV files. */
export function bundle(files: readonly DataFile[]): string {
  return JSON.stringify({ files });
}

function refused(message: string): ParsedFile {
  return { rows: [], problems: [{ position: "tệp", message }] };
}

function readBundle(content: string): readonly DataFile[] | undefined {
  try {
    const parsed: unknown = JSON.parse(content);
    const files = typeof parsed === "object" && parsed !== null && "files" in parsed ? parsed.files : undefined;
    return Array.isArray(files) && files.every(isDataFile) ? files : undefined;
  } catch {
    return undefined;
  }
}

function isDataFile(file: unknown): file is DataFile {
  return typeof file === "object" && file !== null && "name" in file && typeof file.name === "string" && "text" in file && typeof file.text === "string";
}
