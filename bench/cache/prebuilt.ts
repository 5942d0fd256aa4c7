// The limit: node:http with the same answer lying ready.

import { announce, readSetting } from "../measure/child.ts";
import { serveText } from "../contenders/serve-text.ts";

const { body } = await readSetting<{ readonly body: string }>();
const answer = Buffer.from(body);
announce({ port: await serveText(() => answer) });
