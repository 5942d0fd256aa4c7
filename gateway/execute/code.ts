// The one place where code is made. What stands in it are GraphQL names, numbers and JSON literals; all else comes in as constants.

/** Runs the text of a function's body with `c` for its constants; undefined where a process must not make code of text. */
export function makeCode(body: string, constants: readonly unknown[]): unknown {
  try {
    // oxlint-disable-next-line typescript/no-implied-eval -- a compiled document is faster than any interpreter of it
    return new Function("c", `"use strict";\n${body}`)(constants);
  } catch (error) {
    if (error instanceof EvalError) return undefined;
    throw error;
  }
}
