// One source, opened for a command, on its own database and with its own role.

import { PlainError } from "../../kit/plain-error.ts";
import { openSubgraph, type Subgraph } from "../../kit/open-subgraph.ts";
import type { AnySubgraph } from "../../kit/subgraph.ts";
import { databaseOf } from "./database-of.ts";
import { exitCodes, type Session } from "./session.ts";

export interface OpenSource extends AsyncDisposable {
  readonly subgraph: Subgraph;
}

/** `command` is what others are told that wait for the data, e.g. "hub import". */
export async function openSource(definition: AnySubgraph, command: string, { environment, talk }: Session): Promise<OpenSource> {
  await using stack = new AsyncDisposableStack();
  const onWait = () => talk.line("… hub đang khởi động, đợi nó xong · the hub is starting, waiting for it");
  const database = stack.use(await databaseOf({ definition, environment, command, onWait }));
  const subgraph = await openSubgraph(definition, {
    databaseUrl: database.url,
    secret: database.secret,
    clock: () => new Date(),
    onFault: (source, error) => talk.warn(`${source}: ${error instanceof Error ? error.message : String(error)}`),
  });
  stack.defer(() => subgraph.close());
  if (subgraph.registerVersion() === undefined) throw withoutRegister(definition.name);
  const kept = stack.move();
  return { subgraph, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

function withoutRegister(source: string): PlainError {
  return new PlainError(
    `Nguồn ${source} chưa nhận được danh bạ cơ quan, nên không nối được tên đơn vị nào: chạy \`npm start\` một lần rồi thử lại.`,
    `The source ${source} has no copy of the register yet, so no name can be resolved: run \`npm start\` once and try again.`,
    { exitCode: exitCodes.unreachable },
  );
}
