// Opens the port; a taken one is told with what to do.

import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { promisify } from "node:util";
import { PlainError } from "../kit/plain-error.ts";
import type { Gateway } from "./server.ts";

interface Place {
  readonly host: string;
  readonly port: number;
}

/** Fails at once when the port cannot be had, before anything slow is begun. */
export async function checkPlace({ host, port }: Place): Promise<void> {
  const probe = createServer();
  await opened({ host, port }, async () => {
    probe.listen(port, host);
    await once(probe, "listening");
  });
  probe.close();
  await once(probe, "close");
}

/** The address, as a browser takes it. */
export async function listen({ app }: Gateway, place: Place): Promise<string> {
  return opened(place, () => app.listen({ ...place }));
}

async function opened<Result>({ host, port }: Place, open: () => Promise<Result>): Promise<Result> {
  try {
    return await open();
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
