// What the commands of frames do, by name.

import { exitCodes, runCommand, type Session, usage } from "../import/session.ts";
import { writeBundle } from "./bundle.ts";
import { checkFrame, shippedFrames } from "./check.ts";
import { importFrame } from "./import.ts";

type Json = true | undefined;

export const checking = (given: string, json: Json) => runCommand(json, async (session) => checkFrame(given, session));
export const importing = (given: string, options: Parameters<typeof importFrame>[1], json: Json) => runCommand(json, (session) => importFrame(given, options, session));
export const exporting = (code: string, folder: string) => runCommand(false, async (session) => exportFrame(code, folder, session));

function exportFrame(code: string, folder: string, session: Session): number {
  const frames = shippedFrames();
  const found = frames.find((one) => one.code === code);
  const codes = frames.map((one) => one.code).join(", ");
  if (!found) throw usage(`Không có bộ "${code}"; các bộ đi kèm: ${codes}.`, `There is no frame "${code}"; shipped are: ${codes}.`);
  writeBundle(folder, found);
  session.print([`✔ đã ghi frame.csv, domains.csv, criteria.csv vào ${folder}`]);
  return exitCodes.ok;
}
