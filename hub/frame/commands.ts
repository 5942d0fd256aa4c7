// The commands of scoring frames: check a file, load it, or write one out to edit. What they do stands in actions.ts, loaded when it is needed.

import type { Command } from "commander";

interface Json {
  readonly json?: true;
}

const actions = () => import("./actions.ts");
const path = ["<tệp|thư mục>", "JSON, hoặc thư mục có frame.csv, domains.csv, criteria.csv"] as const;

export function addFrameCommands(program: Command): void {
  const frame = program.command("frame").description("bộ tiêu chí chấm điểm: kiểm tra, nạp, xuất ra để sửa · scoring frames");

  frame
    .command("check")
    .argument(...path)
    .description("kiểm tra một bộ: mã chỉ số, tổng điểm, năm hiệu lực, cách chấm · check a frame, load nothing")
    .option("--json", "JSON trên stdout")
    .addHelpText("after", "\nVí dụ · example:\n  npx hub frame check bo-876-moi/")
    .action(async (given: string, { json }: Json) => (await actions()).checking(given, json));

  frame
    .command("import")
    .argument(...path)
    .description("nạp một bộ; không có --commit thì chỉ nói điều sẽ đổi · load a frame")
    .option("--commit", "nạp thật · really load it")
    .option("--by <người>", "người nạp · who loads it")
    .option("--json", "JSON trên stdout")
    .addHelpText("after", "\nVí dụ · example:\n  npx hub frame import bo-876-moi/ --commit --by lan.nguyen")
    .action(async (given: string, { json, ...options }: Json & { commit?: true; by?: string }) => (await actions()).importing(given, options, json));

  frame
    .command("export")
    .argument("<mã>", "mã của bộ đi kèm · code of a shipped frame")
    .argument("<thư mục>", "nơi ghi ba bảng CSV · where the three CSV tables go")
    .description("xuất một bộ đi kèm thành ba bảng CSV để sửa bằng Excel · write a shipped frame as CSV")
    .addHelpText("after", "\nVí dụ · example:\n  npx hub frame export PAR-876 bo-876-moi/")
    .action(async (code: string, folder: string) => (await actions()).exporting(code, folder));
}
