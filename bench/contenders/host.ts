// The process of a contender.

import { announce, readSetting } from "../measure/child.ts";
import type { Setting, Start } from "./contender.ts";

const { file, setting } = await readSetting<{ readonly file: string; readonly setting: Setting }>();
try {
  const { default: start } = (await import(file)) as { readonly default: Start };
  const running = await start(setting);
  // It ends by itself, or it would write no profile.
  process.once("SIGTERM", () => void (running.close?.() ?? Promise.resolve()).finally(() => process.exit()));
  announce(running);
} catch (error) {
  announce({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}
