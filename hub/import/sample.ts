// `hub sample withdraw`: the sample data goes when an office brings its own; figures of earlier days stay what they were.

import type { WithdrawalReport } from "../../kit/import/withdraw-sample.ts";
import type { AnySubgraph } from "../../kit/subgraph.ts";
import { formatCount, formatSeconds } from "../report.ts";
import { openSource } from "./open-source.ts";
import { exitCodes, type Session, usage } from "./session.ts";
import { operatingSystemUser } from "./who.ts";

export interface WithdrawOptions {
  readonly by?: string;
  readonly commit?: true;
}

/** Source by source, each in one transaction. */
export async function withdrawSample(definitions: readonly AnySubgraph[], { by, commit: asked }: WithdrawOptions, session: Session): Promise<number> {
  const commit = asked === true;
  if (commit && by === undefined) throw usage("--commit cần --by <tên>: việc rút dữ liệu mẫu phải có người chịu trách nhiệm.", "--commit needs --by <name>: somebody has to answer for taking the sample data back.");
  const osUser = operatingSystemUser();
  const sources: (WithdrawalReport & { readonly source: string })[] = [];
  for (const definition of definitions) {
    await using open = await openSource(definition, "hub sample withdraw", session);
    const report = await open.subgraph.withdrawSample({ by: by ?? osUser, osUser }, { commit });
    sources.push({ source: definition.name, ...report });
    session.print([lineOf(definition.name, report)]);
  }
  session.printJson({ ok: true, committed: commit, sources });
  const stood = sources.some(({ imports }) => imports > 0);
  const only = definitions.length === 1 && definitions[0] ? ` ${definitions[0].name}` : "";
  if (!stood) session.talk.line("Không còn dữ liệu mẫu nào · no sample data is left");
  else if (commit) session.talk.line("✔ Đã rút dữ liệu mẫu; lần chạy sau không nạp lại · taken back, and not loaded again");
  else session.talk.line(`\nMới là chạy thử, chưa ghi gì. Để rút · a dry run; to take it back:\n  npx hub sample withdraw${only} --by ${by ?? "<tên>"} --commit`);
  return exitCodes.ok;
}

function lineOf(source: string, { imports, withdrawn, restored, dismissed, seconds }: WithdrawalReport): string {
  if (imports === 0) return `${source}: không có dữ liệu mẫu · no sample data`;
  const more = [restored > 0 && `${formatCount(restored)} bản ghi trở lại như trước · restored`, dismissed > 0 && `${formatCount(dismissed)} dòng thôi chờ · dismissed`].filter((part) => part !== false);
  return [`${source}: ${formatCount(imports)} lần nạp mẫu, ${formatCount(withdrawn)} bản ghi · sample imports, records`, ...more, formatSeconds(seconds * 1000)].join("; ");
}
