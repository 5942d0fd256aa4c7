// What the door says no to, in the form of every other error.

import { type ErrorCode, errorKinds } from "../errors.ts";

export interface Refusal {
  readonly code: ErrorCode;
  /** Without one, the text of the code. Neither ever repeats more of what was sent than a name of it. */
  readonly message?: string;
  readonly messageVi?: string;
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  /** Numbers that say by how much. */
  readonly more?: Readonly<Record<string, number>>;
}

export interface Refused {
  readonly refusals: readonly [Refusal, ...Refusal[]];
}

export function refuse(code: ErrorCode, message?: string, messageVi?: string): Refused {
  return { refusals: [{ code, ...(message !== undefined && { message }), ...(messageVi !== undefined && { messageVi }) }] };
}

/** For a limit: what it is, what was given. */
export function refuseBeyond(code: ErrorCode, limit: number, given: number): Refused {
  const { message, messageVi } = errorKinds[code];
  const more = { limit, estimate: given };
  return { refusals: [{ code, message: `${message}: allowed are ${limit}, given are ${given}`, messageVi: `${messageVi}: cho phép ${limit}, nhận được ${given}`, more }] };
}

export function statusOf({ refusals: [{ code }] }: Refused): number {
  return errorKinds[code].status;
}

export function bodyOf({ refusals }: Refused, requestId: string): string {
  return JSON.stringify({ errors: refusals.map((refusal) => entryOf(refusal, requestId)) });
}

function entryOf({ code, message, messageVi, locations, more }: Refusal, requestId: string) {
  const kind = errorKinds[code];
  return { message: message ?? kind.message, ...(locations && { locations }), extensions: { code, messageVi: messageVi ?? kind.messageVi, ...more, requestId } };
}
