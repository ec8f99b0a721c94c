import { expect, it } from "vitest";
import { periodInWords } from "./period";

it("claims no more than the source did", () => {
  const day = { text: "2024-10-18", precision: "day" };
  const month = { text: "2009-11", precision: "month" };
  const year = { text: "2025", precision: "year" };
  expect(periodInWords({ from: day })).toBe("since 18 October 2024");
  expect(periodInWords({ from: month, to: day })).toBe("from November 2009 to 18 October 2024");
  expect(periodInWords({ to: month })).toBe("until November 2009");
  expect(periodInWords({ asOf: year })).toBe("as of 2025");
  expect(periodInWords({})).toBe("");
});

it("tells what is about, what is doubted and what has no end", () => {
  const about = { text: "2024-10~", precision: "month" };
  const doubted = { text: "2023?", precision: "year" };
  const open = { text: "..", precision: "open" };
  expect(periodInWords({ from: about })).toBe("since about October 2024");
  expect(periodInWords({ from: doubted, to: open })).toBe("since 2023 (doubted by its source), with no end");
  expect(periodInWords({ from: open, to: about })).toBe("always until about October 2024");
});
