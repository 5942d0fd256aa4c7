import { expect, test } from "vitest";
import { createCursorCodec } from "../../kit/cursor.ts";
import { connectionOf, readPage } from "../../kit/page.ts";

const cursors = createCursorCodec("a secret of the tests, longer than 32 bytes");
const scope = "egov|EGV-01|QNG-SNV|2024|LATEST";

test("a cursor gives back the key it was made of, whatever its letters", () => {
  for (const key of ["000.00.53.H48-220921-0099", "đ", "a|b\n\"", "x".repeat(200)]) expect(cursors.decode(scope, cursors.encode(scope, key))).toBe(key);
});

test.each([
  ["another list", cursors.encode("egov|EGV-01|QNG-STP|2024|LATEST", "k")],
  ["another secret", createCursorCodec("another secret of the tests, 32 bytes+").encode(scope, "k")],
  ["a changed byte", `${cursors.encode(scope, "k").slice(0, -1)}A`],
  ["base64 of nothing known", Buffer.from("{\"key\":\"x\"}").toString("base64url")],
  ["SQL", "' OR 1=1--"],
  ["nothing", ""],
  ["too much", "A".repeat(10_000)],
])("a cursor of %s is BAD_CURSOR", (_, cursor) => {
  expect(() => cursors.decode(scope, cursor)).toThrow(expect.objectContaining({ extensions: expect.objectContaining({ code: "BAD_CURSOR" }) }));
});

test.each([-1, 201, 2 ** 31 - 1])("first: %d is refused with what is allowed and what was given", (first) => {
  expect(() => readPage({ first }, scope, cursors)).toThrow(`Argument first: allowed is 0–200; given was ${first}`);
});

test("a page knows whether there is a next one from the one row more it was given", () => {
  const page = readPage({ first: 2 }, scope, cursors);
  const rows = [{ key: "a" }, { key: "b" }, { key: "c" }];
  expect(connectionOf(rows, page, cursors)).toEqual({ nodes: rows.slice(0, 2), pageInfo: { hasNextPage: true, endCursor: cursors.encode(scope, "b") } });
  expect(connectionOf(rows.slice(0, 2), page, cursors).pageInfo.hasNextPage).toBe(false);
  expect(connectionOf([], readPage({}, scope, cursors), cursors)).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
});
