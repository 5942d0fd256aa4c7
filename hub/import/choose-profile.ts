// Which of a source's profiles reads a file: the one that was named, or the only one that fits.

import { nearest } from "../../gateway/nearest.ts";
import type { OpenedFile } from "../../kit/import/open/table.ts";
import type { FileProfile, RowProblem } from "../../kit/import/profile.ts";
import { PlainError } from "../../kit/plain-error.ts";
import type { AnySubgraph } from "../../kit/subgraph.ts";
import { exitCodes, usage } from "./session.ts";

/** Those that read files somebody gives; the others read what comes with the product. */
export function fileProfiles({ profiles }: AnySubgraph): readonly FileProfile[] {
  return profiles.filter((profile): profile is FileProfile => "readFile" in profile);
}

/** Fails with a PlainError that says which profiles there are, or which fit and why the others do not. */
export async function chooseProfile(definition: AnySubgraph, opened: OpenedFile, named: string | undefined, period: string | undefined): Promise<FileProfile> {
  const profiles = fileProfiles(definition);
  if (named !== undefined) return profileNamed(definition.name, profiles, named);
  const fits = await Promise.all(profiles.map(async (profile) => ({ profile, misfit: await misfitOf(profile, opened, period) })));
  const fitting = fits.filter(({ misfit }) => misfit === undefined);
  const [only] = fitting;
  if (only && fitting.length === 1) return only.profile;
  const reasons = fits.map(({ profile, misfit }) => `    ${profile.name} – ${profile.titleVi}: ${misfit ? `${misfit.position}: ${misfit.message}` : "đọc được"}`);
  if (fitting.length > 1) {
    const names = fitting.map(({ profile }) => profile.name);
    throw new PlainError(`Nhiều mẫu của ${definition.name} đọc được ${opened.name}: nêu một mẫu bằng --profile (${names.join(", ")}).\n${reasons.join("\n")}`, `Several profiles of ${definition.name} fit ${opened.name}: name one with --profile.`, { exitCode: exitCodes.usage });
  }
  throw new PlainError(`Không mẫu nào của ${definition.name} đọc được ${opened.name}:\n${reasons.join("\n") || "    (nguồn này chưa có mẫu nào)"}`, `No profile of ${definition.name} fits ${opened.name}; the reasons are above.`);
}

/** A period must be stated where the file does not say it, and may not be where no period is meant. */
export function checkPeriod(profile: FileProfile, period: string | undefined): void {
  if (profile.period === "none" && period !== undefined) {
    throw usage(`Mẫu ${profile.name} không theo kỳ: bỏ --period ${period}.`, `The profile ${profile.name} has no period: leave out --period ${period}.`);
  }
}

function profileNamed(source: string, profiles: readonly FileProfile[], name: string): FileProfile {
  const found = profiles.find((profile) => profile.name === name);
  if (found) return found;
  const names = profiles.map((profile) => profile.name);
  const guess = nearest(name, names);
  throw usage(
    `Nguồn ${source} không có mẫu "${name}"${guess === undefined ? "" : ` (ý bạn là ${guess}?)`}; cho phép: ${names.join(", ")}.`,
    `The source ${source} has no profile "${name}"${guess === undefined ? "" : ` (did you mean ${guess}?)`}; allowed: ${names.join(", ")}.`,
  );
}

/** Why a file has not the profile's layout; undefined when it has, whatever its rows hold. Reads no further than it must. */
async function misfitOf(profile: FileProfile, opened: OpenedFile, period: string | undefined): Promise<RowProblem | undefined> {
  if (!profile.formats.includes(opened.format)) return { position: "tệp", message: `mẫu đọc ${profile.formats.join(", ")}; tệp này là ${opened.format}` };
  const { batches, findings } = profile.readFile(opened, { period });
  for await (const rows of batches) if (rows.length > 0 || findings.problemCount > 0) break;
  // A layout that is recognised says so first. JSON has none: there the first records decide.
  const recognised = findings.recognised.length > 0 && opened.format !== "jsonl";
  return recognised ? undefined : findings.problems[0];
}
