// One POST to a source and the bytes of its answer, on one clock, sent again once if the connection died before any byte came back.

import type { Dispatcher } from "undici";
import { headFault } from "./answer.ts";
import { connectionFault, isLost } from "./connection-fault.ts";
import type { SourceLimits } from "./limits.ts";
import { onAbort } from "./on-abort.ts";
import { SourceError } from "./source.ts";

interface Post {
  readonly source: string;
  readonly path: string;
  readonly body: string | Buffer;
  /** Sending it twice does no harm. */
  readonly repeatable: boolean;
  readonly signal: AbortSignal;
  readonly traceparent: string | undefined;
  readonly limits: SourceLimits;
}

const headers = ["content-type", "application/json", "accept", "application/graphql-response+json, application/json"];

/** Rejects with a SourceError; by then the connection is closed. */
export function post(dispatcher: Dispatcher, { source, path, body, repeatable, signal, traceparent, limits }: Post): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  let controller: Dispatcher.DispatchController | undefined;
  let headed = false;
  let repeated = false;
  let settled = false;
  let stay = (): void => undefined;

  const leave = (): void => fail(new SourceError(source, "REQUEST_DEADLINE", "the request was given up"));
  // One timer at a time: nearly every call ends before the first has run out.
  let timer: NodeJS.Timeout;
  const wait = (then: () => void, ms: number): void => void (timer = setTimeout(then, Math.max(0, ms)));
  const noConnection = (): void => {
    if (controller !== undefined) wait(noHeaders, limits.headersMs - limits.connectMs);
    else fail(new SourceError(source, "SOURCE_UNAVAILABLE", `no connection in ${limits.connectMs} ms`));
  };
  const noHeaders = (): void => {
    if (headed) wait(noEnd, limits.wholeMs - limits.headersMs);
    else fail(new SourceError(source, "SOURCE_TIMEOUT", `no headers in ${limits.headersMs} ms`));
  };
  const noEnd = (): void => fail(new SourceError(source, "SOURCE_TIMEOUT", `answer not complete in ${limits.wholeMs} ms`));
  wait(noConnection, limits.connectMs);

  const settle = (): void => {
    settled = true;
    clearTimeout(timer);
    stay();
  };
  function fail(error: SourceError): void {
    if (settled) return;
    settle();
    controller?.abort(error);
    reject(error);
  }

  const send = (): void => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    let heard = false;
    dispatcher.dispatch(
      { path, method: "POST", headers: traceparent === undefined ? headers : [...headers, "traceparent", traceparent], body },
      {
        onRequestStart(given) {
          controller = given;
          // It waited for a connection until nobody waited for it.
          if (settled) given.abort(new Error("settled"));
        },
        onResponseStarted() {
          heard = true;
        },
        onResponseStart(_, status, head) {
          if (status < 200) return;
          headed = true;
          const fault = headFault(source, status, head, limits.answerBytes);
          if (fault !== undefined) fail(fault);
        },
        onResponseData(_, chunk) {
          bytes += chunk.length;
          chunks.push(chunk);
          if (bytes > limits.answerBytes) fail(new SourceError(source, "SOURCE_TOO_LARGE", `more than ${limits.answerBytes} bytes`));
        },
        onResponseEnd() {
          if (settled) return;
          settle();
          const [first] = chunks;
          resolve(first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks, bytes));
        },
        onResponseError(_, error) {
          if (settled) return;
          if (heard || repeated || !repeatable || !isLost(error)) return fail(connectionFault(source, error, heard));
          repeated = true;
          controller = undefined;
          // Not from within the callback: the pool is still tidying up.
          queueMicrotask(() => settled || send());
        },
      },
    );
  };

  if (signal.aborted) leave();
  else {
    stay = onAbort(signal, leave);
    send();
  }
  return promise;
}
