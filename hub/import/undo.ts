// `hub undo`: what was in force before an import comes into force again, as new versions; a dry run first.

import type { UndoReport } from "../../kit/import/undo.ts";
import { formatCount } from "../report.ts";
import { openSource } from "./open-source.ts";
import { exitCodes, type Session, sourceNamed, usage } from "./session.ts";
import { operatingSystemUser } from "./who.ts";

export interface UndoOptions {
  readonly by?: string;
  readonly commit?: true;
}

export async function undo(source: string, which: string, { by, commit: asked }: UndoOptions, session: Session): Promise<number> {
  const definition = sourceNamed(source);
  const commit = asked === true;
  if (!/^[1-9]\d{0,8}$/.test(which)) throw usage(`Số của lần nạp là một số (\`npx hub imports ${source}\`); nhận được "${which}".`, `An import's number is a number (\`npx hub imports ${source}\`); given was "${which}".`);
  if (commit && by === undefined) throw usage("--commit cần --by <tên>: việc rút lại phải có người chịu trách nhiệm.", "--commit needs --by <name>: somebody has to answer for taking an import back.");
  await using open = await openSource(definition, "hub undo", session);
  const osUser = operatingSystemUser();
  const report = await open.subgraph.undoImport(Number(which), { by: by ?? osUser, osUser }, { commit });
  session.printJson({ ok: true, source, committed: commit, ...report });
  session.print([`Rút lại lần ${report.undoes.id} (${report.undoes.file}, mẫu ${report.undoes.profile}) · taking back`, ...counts(report)]);
  if (commit) session.talk.line(`✔ Đã rút lại, lần ${report.importIds.join(", ")} · taken back`);
  else session.talk.line(`\nMới là chạy thử, chưa ghi gì. Để rút lại · a dry run; to take it back:\n  npx hub undo ${source} ${which} --by ${by ?? "<tên>"} --commit`);
  return exitCodes.ok;
}

function counts({ restored, withdrawn, kept, dismissed }: UndoReport): readonly string[] {
  const lines: readonly (readonly [string, number])[] = [
    ["bản ghi trở lại như trước · say again what they said before", restored],
    ["bản ghi chỉ lần này nêu, nay thôi · nothing else had stated, withdrawn", withdrawn],
    ["bản ghi có lần nạp sau nêu, giữ nguyên · a later import spoke, kept", kept],
    ["dòng chờ thôi chờ · waiting rows dismissed", dismissed],
  ];
  return lines.map(([label, number]) => `  ${formatCount(number).padStart(9)}  ${label}`);
}

