import { expect, it } from "vitest";
import { periodInWords } from "./period";

it("claims no more than the source did", () => {
  expect(periodInWords({ from: "2024-10-18", fromPrecision: "day" })).toBe("since 18 October 2024");
  expect(periodInWords({ from: "2009-11-01", fromPrecision: "month", to: "2024-10-18", toPrecision: "day" })).toBe(
    "from November 2009 to 18 October 2024",
  );
  expect(periodInWords({ asOf: "2025-01-01", asOfPrecision: "year" })).toBe("as of 2025");
  expect(periodInWords({})).toBe("at a time that the source does not give");
});
