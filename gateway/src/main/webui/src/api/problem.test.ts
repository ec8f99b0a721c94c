import { expect, it } from "vitest";
import { asProblem, ProblemError, problemFrom } from "./problem";

it("keeps title, detail and field errors of a problem", () => {
  const problem = problemFrom(422, {
    type: "/problems/validation-failed",
    title: "Validation failed",
    detail: "2 fields break a rule",
    errors: [{ field: "title", message: "is too short" }, "nonsense"],
  });
  expect(problem.title).toBe("Validation failed");
  expect(problem.detail).toBe("2 fields break a rule");
  expect(problem.errors).toEqual([{ field: "title", message: "is too short" }]);
});

it("makes a problem of an answer that is none", () => {
  expect(problemFrom(503, "<html>", "7")).toEqual({
    title: "Unavailable for the moment",
    status: 503,
    errors: [],
    retryAfterSeconds: 7,
  });
});

it("tells a lost connection from an answer", () => {
  expect(asProblem(new TypeError("Failed to fetch")).title).toBe("No connection");
  const problem = problemFrom(404, { title: "No such deposit" });
  expect(asProblem(new ProblemError(problem))).toBe(problem);
});
