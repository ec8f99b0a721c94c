import { expect, it } from "vitest";
import { isAskedAgain, waitFor } from "./patience";
import { ProblemError, problemFrom } from "./problem";

const answer = (status: number, retryAfter?: string) => new ProblemError(problemFrom(status, {}, retryAfter));

it("asks again when the answer says that it comes later, and then", () => {
  expect(isAskedAgain(30, answer(503, "5"))).toBe(true);
  expect(waitFor(30, answer(503, "5"))).toBe(5000);
  expect(waitFor(0, answer(429, "3600"))).toBe(60_000);
  expect(isAskedAgain(120, answer(503, "5"))).toBe(false);
});

it("asks once more after what may pass, and never after a no", () => {
  expect(isAskedAgain(0, answer(500))).toBe(true);
  expect(isAskedAgain(0, new TypeError("no network"))).toBe(true);
  expect(isAskedAgain(1, answer(500))).toBe(false);
  expect(isAskedAgain(0, answer(404))).toBe(false);
});
