// The commands of imports: what they are called, what they take, an example of each. What they do stands in actions.ts, loaded when it is needed.

import type { Command } from "commander";
import type { DismissOptions, ResolveOptions } from "./quarantine.ts";
import type { ImportOptions } from "./import-file.ts";
import type { PullOptions } from "./pull.ts";
import type { WithdrawOptions } from "./sample.ts";
import type { UndoOptions } from "./undo.ts";

interface Json {
  readonly json?: true;
}

const actions = () => import("./actions.ts");
const json = ["--json", "JSON trên stdout · on stdout"] as const;
const by = ["--by <tên>", "ai làm · who does it"] as const;
const which = ["<tên|số>", "tên như tệp ghi, hoặc số của một dòng chờ · the name as the file writes it, or a row's number"] as const;

export function addImportCommands(program: Command): void {
  addImport(program);
  addPull(program);
  program
    .command("imports")
    .argument("[nguồn]", "bỏ trống: mọi nguồn · one source, or all")
    .description("sổ nạp: tệp nào, khi nào, ai, bao nhiêu dòng · the ledger of imports")
    .option(...json)
    .addHelpText("after", example("npx hub imports disbursement"))
    .action(async (source: string | undefined, options: Json) => (await actions()).imports(source, options.json));
  program
    .command("undo")
    .argument("<nguồn>", "nguồn · source")
    .argument("<số>", "số của lần nạp · the import's number")
    .description("rút lại một lần nạp bằng bản mới, không xoá gì; không có --commit thì chỉ thử · take an import back")
    .option(...by)
    .option("--commit", "ghi thật · really do it")
    .option(...json)
    .addHelpText("after", example("npx hub undo disbursement 12", 'npx hub undo disbursement 12 --by "Nguyễn Thị A" --commit'))
    .action(async (source: string, number: string, options: UndoOptions & Json) => (await actions()).undo(source, number, options));
  addSample(program);
  addQuarantine(program);
  program
    .command("profiles")
    .argument("[nguồn]", "bỏ trống: mọi nguồn · one source, or all")
    .description("các mẫu tệp nạp được: định dạng, cột · what can be imported")
    .option(...json)
    .addHelpText("after", example("npx hub profiles disbursement"))
    .action(async (source: string | undefined, options: Json) => (await actions()).profiles(source, options.json));
  program
    .command("file")
    .argument("<sha256>", "mã của tệp được giữ · hash of a kept file")
    .description("lấy lại tệp đã giữ khi nạp, sau khi kiểm mã · a file that was kept, its hash checked")
    .option("-o, --out <tệp>", "ghi vào tệp này thay vì stdout · instead of stdout")
    .option("--json", "JSON trên stdout; cần -o · needs -o")
    .addHelpText("after", example("npx hub file 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 -o T10.xlsx"))
    .action(async (sha256: string, options: Json & { readonly out?: string }) => (await actions()).file(sha256, options.out, options.json));
}

function addImport(program: Command): void {
  program
    .command("import")
    .argument("<nguồn>", "nguồn · source: agencies, plan, inspections, disbursement, egov, complaints")
    .argument("<tệp>", ".xlsx, CSV hoặc JSON · a file")
    .description("nạp một tệp; không có --commit thì chỉ thử, không ghi gì · import a file; a dry run without --commit")
    .option("--profile <mẫu>", "mẫu của tệp, khi nhiều mẫu đọc được (`hub profiles`) · the file's layout")
    .option("--period <kỳ>", "kỳ của tệp, ví dụ 2026-10, 2026-Q3, 2026 · the file's period")
    .option("--encoding <bảng mã>", "UTF-8, UTF-16LE, UTF-16BE, windows-1258, TCVN3, VNI; bỏ trống: tự nhận ra · recognised unless said")
    .option("--backfill", "nạp bù: tỉnh đã biết tệp từ trước · the province knew it before")
    .option("--known-at <thời điểm>", "lúc tỉnh biết tệp; chỉ cùng --backfill · when it knew it")
    .option(...by)
    .option("--commit", "ghi thật, trong một giao dịch · really load it, in one transaction")
    .option(...json)
    .addHelpText("after", example("npx hub import disbursement T10.xlsx --period 2026-10", 'npx hub import disbursement T10.xlsx --period 2026-10 --by "Nguyễn Thị A" --commit'))
    .action(async (source: string, file: string, options: ImportOptions & Json) => (await actions()).importing(source, file, options));
}

function addPull(program: Command): void {
  program
    .command("pull")
    .argument("<nguồn>", "nguồn · source")
    .description("lấy tệp từ địa chỉ HUB_PULL_<NGUỒN> rồi nạp; không có --commit thì chỉ thử · fetch from the configured address, then import")
    .option("--period <kỳ>", "kỳ của tệp · the file's period")
    .option(...by)
    .option("--commit", "ghi thật · really load it")
    .option("--watch", "lặp lại sau mỗi HUB_PULL_<NGUỒN>_EVERY, và ghi thật · again and again, and really load it")
    .option(...json)
    .addHelpText("after", example("HUB_PULL_EGOV=https://motcua.example.vn/api/ho-so.csv npx hub pull egov", "HUB_PULL_EGOV=https://motcua.example.vn/api/ho-so.csv HUB_PULL_EGOV_EVERY=6h npx hub pull egov --watch"))
    .action(async (source: string, options: PullOptions & Json) => (await actions()).pulling(source, options));
}

function addSample(program: Command): void {
  program
    .command("sample")
    .description("dữ liệu mẫu đi kèm sản phẩm · the sample data that comes with the product")
    .addHelpText("after", example("npx hub sample withdraw", 'npx hub sample withdraw --by "Nguyễn Thị A" --commit'))
    .command("withdraw")
    .argument("[nguồn]", "bỏ trống: mọi nguồn · one source, or all")
    .description("rút hết dữ liệu mẫu bằng bản mới, không xoá gì; không có --commit thì chỉ thử · take all sample data back")
    .option(...by)
    .option("--commit", "ghi thật · really do it")
    .option(...json)
    .addHelpText("after", example("npx hub sample withdraw egov", 'npx hub sample withdraw --by "Nguyễn Thị A" --commit'))
    .action(async (source: string | undefined, options: WithdrawOptions & Json) => (await actions()).withdrawing(source, options));
}

function addQuarantine(program: Command): void {
  const group = program
    .command("quarantine")
    .description("các dòng chờ nối tên đơn vị · rows that wait for their owner's name")
    .addHelpText("after", example("npx hub quarantine list egov", "npx hub quarantine resolve egov 17 QNG-SNV --by an"));
  group
    .command("list")
    .argument("<nguồn>", "nguồn · source")
    .description("các tên đang chờ, với cơ quan gần giống · names that wait, and what they may mean")
    .option(...json)
    .addHelpText("after", example("npx hub quarantine list egov"))
    .action(async (source: string, options: Json) => (await actions()).quarantined(source, options.json));
  group
    .command("resolve")
    .argument("<nguồn>", "nguồn · source")
    .argument(...which)
    .argument("<mã cơ quan>", "ví dụ QNG-SNV · an agency's id")
    .description("tên này là cơ quan nào: nạp mọi dòng chờ của tên, và nhớ cho lần sau · whose they are; loaded, and remembered")
    .requiredOption(...by)
    .option("--from <ngày>", "ngày đầu tên có nghĩa này, YYYY-MM-DD · first day")
    .option("--to <ngày>", "ngày đầu tiên không còn, YYYY-MM-DD · first day after")
    .option("--note <lời>", "căn cứ · why")
    .option(...json)
    .addHelpText("after", example('npx hub quarantine resolve egov "Sở Nội vụ tỉnh QN" QNG-SNV --by "Nguyễn Thị A" --from 2021-01-01'))
    .action(async (source: string, name: string, agency: string, options: ResolveOptions & Json) => (await actions()).resolving(source, name, agency, options));
  group
    .command("dismiss")
    .argument("<nguồn>", "nguồn · source")
    .argument(...which)
    .description("các dòng của tên này không bao giờ tính · rows of this name never count")
    .requiredOption(...by)
    .requiredOption("--reason <lời>", "vì sao · why")
    .option(...json)
    .addHelpText("after", example('npx hub quarantine dismiss egov "Đơn vị thử nghiệm" --reason "dữ liệu thử" --by an'))
    .action(async (source: string, name: string, options: DismissOptions & Json) => (await actions()).dismissing(source, name, options));
}

function example(...lines: readonly string[]): string {
  return `\nVí dụ · example:\n${lines.map((line) => `  ${line}`).join("\n")}`;
}
