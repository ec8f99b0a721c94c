import { expect, it } from "vitest";
import { dayNumber, dayOf, daysInWords, instant, partialDate, spanInWords, today } from "./dates";

it("shows a date no more exactly than it is known", () => {
  expect(partialDate("2024-10-18")).toBe("18 October 2024");
  expect(partialDate("2024-10")).toBe("October 2024");
  expect(partialDate("2024")).toBe("2024");
  expect(partialDate("2024-10-01", "month")).toBe("October 2024");
  expect(partialDate("2024-01-01", "year")).toBe("2024");
  expect(partialDate("2024-10-18", "day")).toBe("18 October 2024");
});

it("shows an instant in UTC, and says so", () => {
  expect(instant("2024-11-01T23:05:59+01:00")).toBe("1 November 2024, 22:05 UTC");
  expect(instant("not a date")).toBe("not a date");
});

it("takes today's date in UTC", () => {
  expect(today(new Date("2024-10-18T23:30:00-05:00"))).toBe("2024-10-19");
});

it("counts days and back, and tells spans", () => {
  expect(dayNumber("1970-01-02")).toBe(1);
  expect(dayOf(dayNumber("2024-10-18"))).toBe("2024-10-18");
  expect([1, 3, 420, 1461].map(spanInWords)).toEqual(["1 day", "3 days", "14 months", "4 years"]);
});

it("tells the days and months of a sentence in words", () => {
  expect(daysInWords("Held since 2024-10-21; said on 2025-03-27.")).toBe(
    "Held since 21 October 2024; said on 27 March 2025.",
  );
  expect(daysInWords("It came to hold it in 2024-11~; the source gives no day.")).toBe(
    "It came to hold it in about November 2024; the source gives no day.",
  );
});
