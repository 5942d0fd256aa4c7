// The commands of imports: what they are called, what they take, an example of each. What they do stands in actions.ts, loaded when it is needed.

import type { Command } from "commander";

interface Json {
  readonly json?: true;
}

const actions = () => import("./actions.ts");

export function addImportCommands(program: Command): void {
  program
    .command("imports")
    .argument("[source]", "nguồn; bỏ trống: mọi nguồn · one source, or all")
    .description("sổ nạp: tệp nào, khi nào, ai, bao nhiêu dòng · the ledger of imports")
    .option("--json", "JSON trên stdout")
    .addHelpText("after", example("npx hub imports disbursement"))
    .action(async (source: string | undefined, { json }: Json) => (await actions()).imports(source, json));

  program
    .command("profiles")
    .argument("[source]", "nguồn; bỏ trống: mọi nguồn · one source, or all")
    .description("các mẫu tệp nạp được: định dạng, cột · what can be imported")
    .option("--json", "JSON trên stdout")
    .addHelpText("after", example("npx hub profiles disbursement"))
    .action(async (source: string | undefined, { json }: Json) => (await actions()).profiles(source, json));

  program
    .command("file")
    .argument("<sha256>", "mã của tệp được giữ · hash of a kept file")
    .description("lấy lại tệp đã giữ khi nạp, sau khi kiểm mã · a file that was kept, its hash checked")
    .option("-o, --out <file>", "ghi vào tệp này thay vì stdout · instead of stdout")
    .option("--json", "JSON trên stdout (cần -o)")
    .addHelpText("after", example("npx hub file 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 -o T10.xlsx"))
    .action(async (sha256: string, { out, json }: Json & { readonly out?: string }) => (await actions()).file(sha256, out, json));
}

function example(...lines: readonly string[]): string {
  return `\nVí dụ · example:\n${lines.map((line) => `  ${line}`).join("\n")}`;
}
