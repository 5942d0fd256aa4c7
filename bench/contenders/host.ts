// The process of a contender.

import { announce, readSetting } from "../measure/child.ts";
import type { Setting, Start } from "./contender.ts";

const { file, setting } = await readSetting<{ readonly file: string; readonly setting: Setting }>();
// A profile is written by a process that ends by itself.
process.once("SIGTERM", () => setTimeout(() => process.exit(), 100));
try {
  const { default: start } = (await import(file)) as { readonly default: Start };
  announce(await start(setting));
} catch (error) {
  announce({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}
