// The commands of scoring frames: check a file, load it, or write one out to edit.

import type { Command } from "commander";
import { exitCodes, runCommand, usage } from "../import/session.ts";
import { writeBundle } from "./bundle.ts";
import { checkFrame, shippedFrames } from "./check.ts";
import { importFrame } from "./import.ts";

interface Json {
  readonly json?: true;
}

const path = ["<tệp|thư mục>", "JSON, hoặc thư mục có frame.csv, domains.csv, criteria.csv"] as const;

export function addFrameCommands(program: Command): void {
  const frame = program.command("frame").description("bộ tiêu chí chấm điểm: kiểm tra, nạp, xuất ra để sửa · scoring frames");

  frame
    .command("check")
    .argument(...path)
    .description("kiểm tra một bộ: mã chỉ số, tổng điểm, năm hiệu lực, cách chấm · check a frame, load nothing")
    .option("--json", "JSON trên stdout")
    .addHelpText("after", "\nVí dụ · example:\n  npx hub frame check bo-876-moi/")
    .action((given: string, { json }: Json) => runCommand(json === true, async (session) => checkFrame(given, session)));

  frame
    .command("import")
    .argument(...path)
    .description("nạp một bộ; không có --commit thì chỉ nói điều sẽ đổi · load a frame")
    .option("--commit", "nạp thật · really load it")
    .option("--by <người>", "người nạp · who loads it")
    .option("--json", "JSON trên stdout")
    .addHelpText("after", "\nVí dụ · example:\n  npx hub frame import bo-876-moi/ --commit --by lan.nguyen")
    .action((given: string, { json, ...options }: Json & { commit?: true; by?: string }) => runCommand(json === true, (session) => importFrame(given, options, session)));

  frame
    .command("export")
    .argument("<mã>", "mã của bộ đi kèm · code of a shipped frame")
    .argument("<thư mục>", "nơi ghi ba bảng CSV · where the three CSV tables go")
    .description("xuất một bộ đi kèm thành ba bảng CSV để sửa bằng Excel · write a shipped frame as CSV")
    .addHelpText("after", "\nVí dụ · example:\n  npx hub frame export PAR-876 bo-876-moi/")
    .action((code: string, folder: string) =>
      runCommand(false, async (session) => {
        const frames = shippedFrames();
        const found = frames.find((one) => one.code === code);
        const codes = frames.map((one) => one.code).join(", ");
        if (!found) throw usage(`Không có bộ "${code}"; các bộ đi kèm: ${codes}.`, `There is no frame "${code}"; shipped are: ${codes}.`);
        writeBundle(folder, found);
        session.print([`✔ đã ghi frame.csv, domains.csv, criteria.csv vào ${folder}`]);
        return exitCodes.ok;
      }),
    );
}
