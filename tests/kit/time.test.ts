import { describe, expect, test } from "vitest";
import { parseInstant, toInstant } from "../../kit/time/as-of.ts";
import { addDays, dayOf, isDay } from "../../kit/time/calendar.ts";
import { calendarWindow, investmentWindow, overlaps, parsePeriod, reportingWindow } from "../../kit/time/period.ts";

describe("the days that a period means", () => {
  test.each([
    ["2024", "2024-01-01", "2024-12-31", "2023-12-15", "2024-12-14", "2024-01-01", "2025-01-31"],
    ["2024-H1", "2024-01-01", "2024-06-30", "2023-12-15", "2024-06-14", "2024-01-01", "2024-06-30"],
    ["2024-9M", "2024-01-01", "2024-09-30", "2023-12-15", "2024-09-14", "2024-01-01", "2024-09-30"],
    ["2024-Q1", "2024-01-01", "2024-03-31", "2023-12-15", "2024-03-14", "2024-01-01", "2024-03-31"],
    ["2024-Q3", "2024-07-01", "2024-09-30", "2024-06-15", "2024-09-14", "2024-01-01", "2024-09-30"],
    ["2024-02", "2024-02-01", "2024-02-29", "2024-01-15", "2024-02-14", "2024-01-01", "2024-02-29"],
    ["2024-12", "2024-12-01", "2024-12-31", "2024-11-15", "2024-12-14", "2024-01-01", "2024-12-31"],
  ])("%s differs between the three calendars", (period, calendarFrom, calendarTo, reportFrom, reportTo, investFrom, investTo) => {
    expect(calendarWindow(period)).toEqual({ from: calendarFrom, to: calendarTo });
    expect(reportingWindow(period)).toEqual({ from: reportFrom, to: reportTo });
    expect(investmentWindow(period)).toEqual({ from: investFrom, to: investTo });
  });

  test.each(["", "24", "2024-13", "2024-00", "2024-Q5", "2024-H2", "2024-9m", "1999", "2101", "2024 ", "２０２４", "2024-1"])("%j is no period", (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });
});

describe("days and instants", () => {
  test.each([["2024-02-29", true], ["2023-02-29", false], ["2024-04-31", false], ["0000-01-01", false], ["2024-1-1", false], ["abcd-01-01", false]])("%j is a day: %j", (text, is) => {
    expect(isDay(text)).toBe(is);
  });

  test("a day begins at midnight in the province", () => {
    expect(dayOf(new Date("2024-09-30T16:59:59Z"))).toBe("2024-09-30");
    expect(dayOf(new Date("2024-09-30T17:00:00Z"))).toBe("2024-10-01");
    expect(addDays("2024-12-31", 1)).toBe("2025-01-01");
  });

  test.each([
    ["2024-10-20T00:00:00+07:00", "2024-10-19T17:00:00.000Z"],
    ["2024-10-20T00:00:00Z", "2024-10-20T00:00:00.000Z"],
    ["2024-10-20t00:00:00.5z", "2024-10-20T00:00:00.500Z"],
    ["2024-02-30T00:00:00Z", undefined],
    ["2024-10-20", undefined],
    ["2024-10-20T00:00:00", undefined],
    ["hôm qua", undefined],
  ])("%j has one spelling", (text, spelling) => {
    expect(parseInstant(text)).toBe(spelling);
  });

  test("what the database writes is read as the same instant", () => {
    expect(toInstant("2024-10-20 07:00:00+00")).toBe("2024-10-20T07:00:00.000Z");
    expect(toInstant("2024-10-20 07:00:00.123+00")).toBe("2024-10-20T07:00:00.123Z");
  });

  test("windows that touch on one day overlap", () => {
    expect(overlaps({ from: "2024-01-01", to: "2024-01-31" }, { from: "2024-01-31", to: "2024-02-01" })).toBe(true);
    expect(overlaps({ from: "2024-01-01", to: "2024-01-30" }, { from: "2024-01-31", to: "2024-02-01" })).toBe(false);
  });
});
