// Bytes that grow: where rows are encoded before they are copied into a table.

export interface Sink {
  readonly buffer: () => Buffer;
  /** Number of bytes written. */
  readonly length: () => number;
  truncate(length: number): void;
  int16(value: number): void;
  int32(value: number): void;
  /** A whole number up to 2^53, as eight bytes. */
  int53(value: number): void;
  int64(value: bigint): void;
  byte(value: number): void;
  raw(bytes: Uint8Array): void;
  /** UTF-8 of the text; how many bytes it took. */
  text(value: string): number;
  /** Writes a number at a place written before. */
  patchInt32(at: number, value: number): void;
}

const two32 = 2 ** 32;
/** Above this, the encoder of the runtime is faster than a loop. */
const shortText = 48;

export function createSink(capacity = 1 << 16): Sink {
  let buffer = Buffer.allocUnsafe(capacity);
  let at = 0;
  const room = (bytes: number): void => {
    if (at + bytes <= buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, at + bytes));
    buffer.copy(larger, 0, 0, at);
    buffer = larger;
  };
  /** UTF-8 without surrogates, which the runtime's encoder has to look after. */
  const plain = (value: string): boolean => {
    // Names of this function's own: a loop over those of the closure is three times as slow.
    const [into, length] = [buffer, value.length];
    let to = at;
    for (let i = 0; i < length; i++) {
      const code = value.charCodeAt(i);
      if (code < 0x80) into[to++] = code;
      else if (code < 0x800) {
        into[to++] = 0xc0 | (code >> 6);
        into[to++] = 0x80 | (code & 0x3f);
      } else if (code < 0xd800 || code > 0xdfff) {
        into[to++] = 0xe0 | (code >> 12);
        into[to++] = 0x80 | ((code >> 6) & 0x3f);
        into[to++] = 0x80 | (code & 0x3f);
      } else return false;
    }
    at = to;
    return true;
  };
  return {
    buffer: () => buffer,
    length: () => at,
    truncate(length) {
      at = length;
    },
    int16(value) {
      room(2);
      at = buffer.writeInt16BE(value, at);
    },
    int32(value) {
      room(4);
      at = putInt32(buffer, at, value);
    },
    int53(value) {
      room(8);
      const high = Math.floor(value / two32);
      at = putInt32(buffer, at, high);
      // The rest is below 2^32: as 32 bits, whatever its sign would be.
      at = putInt32(buffer, at, (value - high * two32) | 0);
    },
    int64(value) {
      room(8);
      at = buffer.writeBigInt64BE(value, at);
    },
    byte(value) {
      room(1);
      buffer[at++] = value;
    },
    raw(bytes) {
      room(bytes.length);
      buffer.set(bytes, at);
      at += bytes.length;
    },
    text(value) {
      room(value.length * 3);
      const start = at;
      if (value.length <= shortText && plain(value)) return at - start;
      at += buffer.write(value, at, "utf8");
      return at - start;
    },
    patchInt32(place, value) {
      putInt32(buffer, place, value);
    },
  };
}

/** Values are checked where they are read: the buffer's own method would check them once more. */
function putInt32(buffer: Buffer, at: number, value: number): number {
  buffer[at] = value >>> 24;
  buffer[at + 1] = value >>> 16;
  buffer[at + 2] = value >>> 8;
  buffer[at + 3] = value;
  return at + 4;
}
