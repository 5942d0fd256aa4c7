#!/usr/bin/env node
// The command line: `hub start` runs everything, the others bring real files in.

import "../kit/quick-start.ts";
import { Command } from "commander";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addFrameCommands } from "./frame/commands.ts";
import { addImportCommands } from "./import/commands.ts";

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8")) as { version: string };

const program = new Command("hub")
  .description("Chỉ Số Hub – số liệu cải cách hành chính từ các nguồn có thẩm quyền · federated indicators of a province")
  .version(version)
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

program
  .command("start")
  .description("chạy cơ sở dữ liệu, các nguồn và gateway trong một tiến trình · run database, sources and gateway in one process")
  .addHelpText("after", "\nVí dụ · example:\n  HUB_PORT=4100 npm start")
  .action(async () => {
    // Loaded when it is needed: help and mistakes in arguments are answered at once.
    const { start } = await import("./start.ts");
    process.exitCode = await start(process.env, version);
  });

addImportCommands(program);
addFrameCommands(program);

await program.parseAsync();
