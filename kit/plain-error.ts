// A failure that a person can mend: said in one sentence, in Vietnamese and in English, without a stack.

/** `exitCode` as in the conventions: 1 failed, 2 usage, 3 cannot reach, 78 configuration. */
export class PlainError extends Error {
  readonly vi: string;
  readonly en: string;
  readonly exitCode: number;

  constructor(vi: string, en: string, options: { readonly cause?: unknown; readonly exitCode?: number } = {}) {
    super(en === "" ? vi : `${vi}\n  ${en}`, { cause: options.cause });
    this.name = "PlainError";
    this.vi = vi;
    this.en = en;
    this.exitCode = options.exitCode ?? 1;
  }
}
