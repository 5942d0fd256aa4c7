// The migration files of one source, as drizzle-kit writes them: a journal, and one SQL file per entry.

import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { PlainError } from "../kit/plain-error.ts";

export interface Migration {
  /** `0003_units` */
  readonly name: string;
  /** Hex, of the text with LF line ends: a checkout on Windows changes nothing. */
  readonly sha256: string;
  readonly statements: readonly string[];
}

const journalShape = z.object({ entries: z.array(z.object({ idx: z.int(), tag: z.string() })) });

/** In the order in which they are applied. */
export async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const journal = journalShape.safeParse(await readJson(join(folder, "meta", "_journal.json")));
  if (!journal.success) {
    throw new PlainError(
      `${folder}/meta/_journal.json không phải nhật ký của drizzle-kit: tạo lại bằng \`npx drizzle-kit generate\`.`,
      `${folder}/meta/_journal.json is not a journal of drizzle-kit: make it again with \`npx drizzle-kit generate\`.`,
      { cause: journal.error },
    );
  }
  const names = journal.data.entries.toSorted((a, b) => a.idx - b.idx).map(({ tag }) => tag);
  const files = (await readdir(folder)).filter((file) => file.endsWith(".sql")).map((file) => file.slice(0, -".sql".length));
  const astray = [...new Set(files).symmetricDifference(new Set(names))];
  if (astray.length > 0) {
    throw new PlainError(
      `${folder}: tệp .sql và meta/_journal.json không khớp (${astray.join(", ")}): tạo migration bằng drizzle-kit và nạp cả hai vào git.`,
      `${folder}: the .sql files and meta/_journal.json differ (${astray.join(", ")}): make migrations with drizzle-kit and commit both.`,
    );
  }
  return await Promise.all(names.map((name) => readMigration(folder, name)));
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  const text = (await readFile(join(folder, `${name}.sql`), "utf8")).replaceAll("\r\n", "\n");
  const statements = text.split("--> statement-breakpoint").map((part) => part.trim()).filter((part) => part !== "");
  return { name, sha256: createHash("sha256").update(text).digest("hex"), statements };
}

async function readJson(file: string): Promise<unknown> {
  return await readFile(file, "utf8").then((text): unknown => JSON.parse(text), () => undefined);
}
