import { expect, it } from "vitest";
import { cursorOf } from "./client";

it("takes the cursor out of the address of the next page", () => {
  expect(cursorOf({ next: "/api/v1/deposits?limit=50&cursor=a%2Bb%3D" })).toBe("a+b=");
  expect(cursorOf({})).toBeUndefined();
});
