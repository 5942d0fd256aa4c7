import { expect, test } from "vitest";
import { type Breaker, breakerLimits, createBreaker, type Outcome } from "../../gateway/sources/breaker.ts";

function setUp() {
  let time = 1_000_000;
  const breaker = createBreaker(breakerLimits, () => time);
  return { breaker, pass: (ms: number) => void (time += ms) };
}

/** Calls as long as it is let; the number of calls that went out. */
function call(breaker: Breaker, outcomes: readonly Outcome[]): number {
  let calls = 0;
  for (const outcome of outcomes) {
    const pass = breaker.admit();
    if (pass === undefined) continue;
    calls++;
    breaker.record(pass, outcome);
  }
  return calls;
}

const times = (count: number, ...outcomes: readonly Outcome[]): Outcome[] => Array.from({ length: count }, () => outcomes).flat();

test("five failures in a row open it (R4)", () => {
  const { breaker } = setUp();
  expect(call(breaker, times(4, "failed"))).toBe(4);
  expect(breaker.state).toBe("closed");
  expect(call(breaker, times(10, "failed"))).toBe(1);
  expect([breaker.state, breaker.retryAfterMs]).toEqual(["open", 3000]);
});

test("a success in between begins the row anew", () => {
  const { breaker } = setUp();
  call(breaker, [...times(4, "failed"), "succeeded", ...times(4, "failed")]);
  expect(breaker.state).toBe("closed");
});

test("half of twenty calls within ten seconds open it (R4)", () => {
  const { breaker } = setUp();
  call(breaker, [...times(9, "failed", "succeeded"), "succeeded"]);
  expect(breaker.state).toBe("closed");
  call(breaker, ["failed"]);
  expect(breaker.state).toBe("open");
});

test("less than half do not", () => {
  const { breaker } = setUp();
  call(breaker, times(100, "succeeded", "failed", "succeeded"));
  expect(breaker.state).toBe("closed");
});

test("what is more than ten seconds ago no longer counts", () => {
  const { breaker, pass } = setUp();
  call(breaker, times(9, "failed", "succeeded"));
  pass(11_000);
  call(breaker, times(9, "failed", "succeeded"));
  expect(breaker.state).toBe("closed");
});

test("while open nothing goes out, then one probe every three seconds (R4)", () => {
  const { breaker, pass } = setUp();
  call(breaker, times(5, "failed"));
  const sent: number[] = [];
  for (let second = 0; second < 12; second++) {
    sent.push(call(breaker, times(3, "failed")));
    pass(1000);
  }
  expect(sent).toEqual([0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]);
});

test("while a probe is under way nothing else goes out; if it succeeds all is open again, with a clean slate", () => {
  const { breaker, pass } = setUp();
  call(breaker, times(5, "failed"));
  pass(3000);
  expect([breaker.admit(), breaker.admit(), breaker.state]).toEqual(["probe", undefined, "probing"]);
  breaker.record("probe", "succeeded");
  expect([breaker.state, breaker.retryAfterMs]).toEqual(["closed", 0]);
  call(breaker, times(4, "failed"));
  expect(breaker.state).toBe("closed");
});

test("a probe that says nothing leaves the next call to probe", () => {
  const { breaker, pass } = setUp();
  call(breaker, times(5, "failed"));
  pass(3000);
  expect(call(breaker, ["undecided", "undecided", "failed", "failed"])).toBe(3);
  expect(breaker.state).toBe("open");
});

test("calls that began before it opened neither close it nor keep it open", () => {
  const { breaker, pass } = setUp();
  const early = [breaker.admit(), breaker.admit()];
  call(breaker, times(5, "failed"));
  pass(2000);
  breaker.record(early[0] ?? "call", "succeeded");
  breaker.record(early[1] ?? "call", "failed");
  expect([breaker.state, breaker.retryAfterMs]).toEqual(["open", 1000]);
});

test("what says nothing of the source is not counted", () => {
  const { breaker } = setUp();
  call(breaker, times(4, "failed", "undecided", "undecided"));
  expect(breaker.state).toBe("closed");
  call(breaker, ["failed"]);
  expect(breaker.state).toBe("open");
});
