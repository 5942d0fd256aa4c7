// Opens the port; a taken one is told with what to do.

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { PlainError } from "../kit/plain-error.ts";
import type { Gateway } from "./server.ts";

/** The address, as a browser takes it. */
export async function listen({ app }: Gateway, { host, port }: { readonly host: string; readonly port: number }): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "?";
    if (code !== "EADDRINUSE") {
      throw new PlainError(`Không mở được cổng ${host}:${port} (${code}): đặt HUB_HOST, HUB_PORT khác.`, `Port ${host}:${port} cannot be opened (${code}): set another HUB_HOST or HUB_PORT.`, { cause: error });
    }
    const pid = await holderOf(port);
    const by = pid === undefined ? "" : ` bởi pid ${pid}`;
    throw new PlainError(
      `Cổng ${port} đang được dùng${by}: dừng chương trình đó, hoặc chọn cổng khác, ví dụ \`HUB_PORT=${port + 1} npm start\`.`,
      `Port ${port} is taken${pid === undefined ? "" : ` by pid ${pid}`}: stop that program, or choose another, e.g. \`HUB_PORT=${port + 1} npm start\`.`,
      { cause: error },
    );
  }
}

/** The process that listens there, where `ss` or `lsof` can tell. */
async function holderOf(port: number): Promise<string | undefined> {
  const run = promisify(execFile);
  const ask = (program: string, args: readonly string[], pattern: RegExp) =>
    run(program, args, { timeout: 2_000 }).then(({ stdout }) => pattern.exec(stdout)?.[1], () => undefined);
  return (await ask("ss", ["-ltnpH", `sport = :${port}`], /pid=(\d+)/)) ?? ask("lsof", ["-nP", "-t", `-iTCP:${port}`, "-sTCP:LISTEN"], /^(\d+)/);
}
