// Reads HTTP/1.1 responses off a connection and compares each body, as it comes, with the one that is expected.

export interface Heard {
  readonly status: number;
  /** Byte for byte what was expected; undefined if so. */
  readonly body: Buffer | undefined;
}

/** Takes the chunks of one connection, one response at a time. */
export function createResponseReader(expected: Buffer | undefined, onResponse: (heard: Heard) => void): (chunk: Buffer) => void {
  let chunks: Buffer[] = [];
  let status = 0;
  /** Bytes of the body still to come; undefined before the head is complete; -1 while the length is not known. */
  let left: number | undefined;
  let received = 0;
  let same = true;

  const take = (chunk: Buffer): void => {
    chunks.push(chunk);
    same &&= expected !== undefined && received + chunk.length <= expected.length && expected.compare(chunk, 0, chunk.length, received, received + chunk.length) === 0;
    received += chunk.length;
  };
  const finish = (body: () => Buffer): void => {
    const heard = { status, body: same && received === expected?.length ? undefined : body() };
    chunks = [];
    left = undefined;
    received = 0;
    same = true;
    onResponse(heard);
  };
  return (given) => {
    let chunk = given;
    if (left === undefined) {
      if (chunks.length > 0) chunk = Buffer.concat([...chunks, given]);
      const end = chunk.indexOf("\r\n\r\n");
      if (end < 0) {
        chunks = [chunk];
        return;
      }
      chunks = [];
      const head = chunk.toString("latin1", 0, end).toLowerCase();
      status = Number(head.slice(9, 12));
      const length = /\r\ncontent-length: *(\d+)/.exec(head)?.[1];
      left = length === undefined ? -1 : Number(length);
      chunk = chunk.subarray(end + 4);
    }
    if (left >= 0) {
      take(chunk);
      left -= chunk.length;
      if (left <= 0) finish(() => Buffer.concat(chunks));
      return;
    }
    // Chunked: its frames are no part of the body, so it is compared when it is whole.
    chunks.push(chunk);
    if (!endsChunked(chunks)) return;
    const body = withoutFrames(Buffer.concat(chunks));
    chunks = [];
    take(body);
    finish(() => body);
  };
}

const lastFrame = "\r\n0\r\n\r\n";

function endsChunked(chunks: readonly Buffer[]): boolean {
  return Buffer.concat(chunks.slice(-3)).subarray(-lastFrame.length).toString("latin1") === lastFrame;
}

function withoutFrames(framed: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < framed.length; ) {
    const line = framed.indexOf("\r\n", at);
    const size = Number.parseInt(framed.toString("latin1", at, line), 16);
    if (!(size > 0)) break;
    parts.push(framed.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
  return Buffer.concat(parts);
}
