// Page cursors that nobody can make or carry to another list: the last key of the page, bound to its list by a MAC.

import { createHmac, timingSafeEqual } from "node:crypto";
import { badCursor } from "./errors.ts";

export interface CursorCodec {
  /** `scope` names the list: source, field, agency, period, time of knowledge. */
  encode(scope: string, lastKey: string): string;
  /** The last key; throws BAD_CURSOR for anything that `encode` did not give out for this scope. */
  decode(scope: string, cursor: string): string;
}

const macBytes = 16;

export function createCursorCodec(secret: string): CursorCodec {
  const mac = (scope: string, lastKey: string) =>
    createHmac("sha256", secret).update(JSON.stringify(["cursor", scope, lastKey])).digest().subarray(0, macBytes);
  return {
    encode: (scope, lastKey) => Buffer.concat([mac(scope, lastKey), Buffer.from(lastKey)]).toString("base64url"),
    decode(scope, cursor) {
      const bytes = /^[A-Za-z0-9_-]{1,512}$/.test(cursor) ? Buffer.from(cursor, "base64url") : Buffer.alloc(0);
      if (bytes.length <= macBytes) throw badCursor();
      const lastKey = bytes.subarray(macBytes).toString();
      if (!timingSafeEqual(bytes.subarray(0, macBytes), mac(scope, lastKey))) throw badCursor();
      return lastKey;
    },
  };
}
