// Which of a source's profiles reads a file: the one that was named, or the only one that fits.

import { nearest } from "../../gateway/nearest.ts";
import type { OpenedFile } from "../../kit/import/open/table.ts";
import type { FileProfile, ImportProfile, RowProblem, TextProfile } from "../../kit/import/profile.ts";
import { PlainError } from "../../kit/plain-error.ts";
import type { AnySubgraph } from "../../kit/subgraph.ts";
import { readWhole } from "./read-whole.ts";
import { exitCodes, usage } from "./session.ts";

export interface Chosen {
  readonly profile: ImportProfile;
  /** The whole text, for a profile that reads from one. */
  readonly content: string | undefined;
}

export interface ChooseFrom {
  readonly definition: AnySubgraph;
  readonly opened: OpenedFile;
  /** Where its bytes lie. */
  readonly path: string;
  /** --profile */
  readonly profile: string | undefined;
  readonly period: string | undefined;
}

/** Reading a text whole to see whether it fits is for small ones. */
const mostBytes = 64 * 2 ** 20;

/** Fails with a PlainError that says which profiles there are, or which fit and why the others do not. */
export async function chooseProfile(given: ChooseFrom): Promise<Chosen> {
  const chosen = given.profile === undefined ? await onlyFitting(given) : profileNamed(given.definition, given.profile);
  if ("readFile" in chosen) return { profile: chosen, content: undefined };
  if (given.period !== undefined) throw withoutPeriod(chosen.name, given.period);
  return { profile: chosen, content: await readWhole(given.path, given.opened) };
}

export function titleOf(profile: ImportProfile): string {
  return "readFile" in profile ? `${profile.name} – ${profile.titleVi}` : profile.name;
}

async function onlyFitting(given: ChooseFrom): Promise<ImportProfile> {
  const { definition: { name, profiles }, opened } = given;
  const fits = await Promise.all(profiles.map(async (profile) => ({ profile, ...(await ("readFile" in profile ? fitOf(profile, given) : fitOfText(profile, given))) })));
  const fitting = bestOf(fits);
  const [only] = fitting;
  if (only && fitting.length === 1) return only.profile;
  const told = fitting.length > 0 ? fitting : fits;
  const reasons = told.map(({ profile, problem }) => `    ${titleOf(profile)}: ${problem ? `${problem.position}: ${problem.message}` : "đọc được"}`).join("\n");
  const names = fitting.map(({ profile }) => profile.name);
  if (only) throw new PlainError(`Nhiều mẫu của ${name} đọc được ${opened.name}: nêu một mẫu bằng --profile (${names.join(", ")}).\n${reasons}`, `Several profiles of ${name} fit ${opened.name}: name one with --profile.`, { exitCode: exitCodes.usage });
  throw new PlainError(`Không mẫu nào của ${name} đọc được ${opened.name}:\n${reasons}`, `No profile of ${name} fits ${opened.name}; the reasons are above.`);
}

function profileNamed({ name: source, profiles }: AnySubgraph, name: string): ImportProfile {
  const found = profiles.find((profile) => profile.name === name);
  if (found) return found;
  const names = profiles.map((profile) => profile.name);
  const guess = nearest(name, names);
  throw usage(
    `Nguồn ${source} không có mẫu "${name}"${guess === undefined ? "" : ` (ý bạn là ${guess}?)`}; cho phép: ${names.join(", ")}.`,
    `The source ${source} has no profile "${name}"${guess === undefined ? "" : ` (did you mean ${guess}?)`}; allowed: ${names.join(", ")}.`,
  );
}

/** "rows": it reads records; "layout": it knows the layout and refuses what it met first; and what that is. */
interface Fit {
  readonly fit: "rows" | "layout" | "none";
  readonly problem: RowProblem | undefined;
}

/** Forms before the layouts of shipped data; and a form whose layout it is may still say no to the file, e.g. to its period. */
function bestOf<One extends Fit & { readonly profile: ImportProfile }>(fits: readonly One[]): readonly One[] {
  const reading = fits.filter(({ fit }) => fit === "rows");
  const forms = reading.filter(({ profile }) => "readFile" in profile);
  const kinds = [forms, reading, fits.filter(({ fit }) => fit === "layout")];
  return kinds.find((kind) => kind.length > 0) ?? [];
}

/** Reads no further than it must. */
async function fitOf(profile: FileProfile, { opened, period }: ChooseFrom): Promise<Fit> {
  if (!profile.formats.includes(opened.format)) return none(`mẫu đọc ${profile.formats.join(", ")}; tệp này là ${opened.format}`);
  const { batches, findings } = profile.readFile(opened, { period });
  for await (const rows of batches) if (rows.length > 0) return { fit: "rows", problem: undefined };
  // What is recognised is told once the layout is known; before it nothing is.
  return { fit: findings.recognised.length > 0 ? "layout" : "none", problem: findings.problems[0] };
}

async function fitOfText(profile: TextProfile, { opened, path }: ChooseFrom): Promise<Fit> {
  if (opened.format === "xlsx") return none("mẫu đọc văn bản; tệp này là xlsx");
  if (opened.bytes > mostBytes) return none("tệp lớn: nêu mẫu bằng --profile");
  const { rows, problems } = profile.read(await readWhole(path, opened));
  return rows.length > 0 ? { fit: "rows", problem: undefined } : { fit: "none", problem: problems[0] };
}

function none(message: string): Fit {
  return { fit: "none", problem: { position: "tệp", message } };
}

function withoutPeriod(profile: string, period: string): PlainError {
  return usage(`Mẫu ${profile} không theo kỳ: bỏ --period ${period}.`, `The profile ${profile} has no period: leave out --period ${period}.`);
}
