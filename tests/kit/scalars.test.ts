import { Kind } from "graphql";
import { expect, test } from "vitest";
import { scalars } from "../../kit/scalars.ts";

test.each([
  ["Decimal", "90.33"], ["Decimal", "-5"], ["Decimal", "9007199254740993"],
  ["Money", "6902000000000"], ["Date", "2024-02-29"], ["Period", "2024-Q3"], ["AsOf", "LATEST"],
] as const)("%s reads %j, as a literal and as a variable, and answers it unchanged", (name, text) => {
  const scalar = scalars[name];
  expect([scalar.parseValue(text), scalar.parseLiteral({ kind: Kind.STRING, value: text }), scalar.serialize(text)]).toEqual([text, text, text]);
});

test.each([
  ["Decimal", "1e3"], ["Decimal", "0.1+0.2"], ["Decimal", "1,5"], ["Decimal", 5], ["Decimal", "01"], ["Decimal", Number.NaN],
  ["Money", "1.5"], ["Money", 9007199254740992], ["Date", "31/12/2024"], ["DateTime", "2024-10-20"], ["Period", "2024-13"], ["Period", "2024\u0000"],
  ["AsOf", "latest"], ["AsOf", null], ["Period", "x".repeat(1_000_000)],
] as const)("%s refuses %j and says what is allowed", (name, given) => {
  const refuse = () => scalars[name].parseValue(given);
  expect(refuse).toThrow(expect.objectContaining({ extensions: expect.objectContaining({ code: "BAD_USER_INPUT" }) }));
  expect(refuse).toThrow(/allowed is .+; given was .{1,70}$/);
});

test("times are answered in UTC, money from bigint", () => {
  expect(scalars.DateTime.serialize("2024-10-20 00:00:00+00")).toBe("2024-10-20T00:00:00.000Z");
  expect(scalars.Money.serialize(6_902_000_000_000n)).toBe("6902000000000");
});
